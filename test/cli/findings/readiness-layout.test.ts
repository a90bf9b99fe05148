import fc from 'fast-check'
import { expect, test } from 'vitest'
import { layOutReadiness } from '../../../src/cli/findings/readiness-layout.ts'
import { readinessHead, tabulate } from '../../../src/cli/findings/readiness-table.ts'
import { widthOf } from '../../../src/cli/print/text.ts'
import type { VariantReadiness } from '../../../src/readiness/readiness.ts'
import type { ServiceState } from '../../../src/readiness/services.ts'
import { exampleProject, run } from '../run.ts'

const rows = [
  ['a.example', 'degraded', '6', '11', '0', '12', '5m', 'main (down), backup', 'main', 'lost: XMPP; moved: web'],
  ['b.example', 'degraded', '0', '0', '0', '3', '-', '-', 'main', 'unchanged: a switch skips it'],
]

test.each([
  [
    'side by side where there is no terminal, numbers to the right',
    undefined,
    [
      'zone       variant   move  vanish  new  stay  cached for  leads to             down  services',
      'a.example  degraded     6      11    0    12  5m          main (down), backup  main  lost: XMPP; moved: web',
      'b.example  degraded     0       0    0     3  -           -                    main  unchanged: a switch skips it',
    ],
  ],
  [
    'in two lines a row on a terminal that is too narrow for one',
    60,
    [
      'zone       variant   move  vanish  new  stay  cached for',
      'a.example  degraded     6      11    0    12  5m',
      '   leads to main (down), backup; down: main; services lost:',
      '   XMPP; moved: web',
      'b.example  degraded     0       0    0     3  -',
      '   down: main; unchanged: a switch skips it',
    ],
  ],
  [
    'below the names where even the figures have no room',
    40,
    [
      '',
      'a.example degraded',
      '   6 move, 11 vanish, 0 new, 12 stay;',
      '   cached for 5m; leads to main (down),',
      '   backup; down: main; services lost:',
      '   XMPP; moved: web',
      'b.example degraded',
      '   0 move, 0 vanish, 0 new, 3 stay;',
      '   down: main; unchanged: a switch skips',
      '   it',
    ],
  ],
])('readiness stands %s', (_, columns, lines) => {
  expect(layOutReadiness(rows, columns)).toEqual(lines)
})

test('no line is longer than the terminal, but for words that are, and nothing is cut', () => {
  const word = fc.stringMatching(/^[a-z.]{1,90}$/)
  const cells = fc.tuple(...readinessHead.map(() => word))
  fc.assert(
    fc.property(fc.array(cells, { minLength: 1, maxLength: 4 }), fc.integer({ min: 20, max: 220 }), (some, columns) => {
      const lines = layOutReadiness(some, columns)
      const long = lines.filter((line) => widthOf(line) > columns)
      const names = some.map(([zone, variant]) => `${zone} ${variant}`)
      for (const line of long) expect(names.includes(line) || !line.trim().includes(' ')).toBe(true)
      const words = lines.join(' ').split(/[\s;,]+/)
      for (const cell of some.flat()) expect(words).toContain(cell)
    }),
  )
})

test('the example project fits on a terminal of 80 columns, and of 200', async () => {
  for (const terminal of [80, 200]) {
    const { stdout } = await run(exampleProject, ['validate', '--no-color'], { terminal })
    const lines = stdout.split('\n')
    expect(lines.filter((line) => widthOf(line) > terminal)).toEqual([])
    expect(stdout.replaceAll(/\s+/g, ' ')).toContain('lost: XMPP (declared), IRC (declared); moved: mail in')
  }
})

const readiness = (zone: string, variant: string, state: ServiceState = 'up'): VariantReadiness => ({
  zone,
  variant,
  place: { file: { path: 'zones/x.yaml', bytes: new Uint8Array(0) }, start: 0, end: 0 },
  unchanged: false,
  names: { moved: 1, vanished: 2, added: 0, kept: 4 },
  cachedFor: 300,
  down: ['main'],
  sites: ['backup'],
  services: [{ service: 'web', state, declared: undefined, names: [{ name: zone, state }] }],
})

test('of many variants the worst stand first, and the others are counted by the name of the variant', () => {
  const all = [
    readiness('a', 'degraded', 'lost'),
    readiness('a', 'half-up', 'moved'),
    readiness('b', 'degraded', 'up'),
    readiness('b', 'half-up', 'down'),
    readiness('c', 'degraded', 'lost'),
  ]
  const { rows, rest } = tabulate(all, 2)
  expect(rows.map(([zone, variant]) => `${zone} ${variant}`)).toEqual(['b half-up', 'a degraded'])
  expect(rest).toEqual([
    '3 variants more',
    'half-up of 1 zone: 1 well; 1 name moves, 2 vanish; caches hold old answers for up to 5m',
    'degraded of 2 zones: 1 loses a service, 1 well; 2 names move, 4 vanish; caches hold old answers for up to 5m',
  ])
})

test('variants of one name, and of too many, are counted together', () => {
  const one = tabulate(
    ['a', 'b', 'c'].map((zone) => readiness(zone, 'degraded')),
    2,
  )
  expect(one.rest).toEqual(['3 variants more: 3 well; 3 names move, 6 vanish; caches hold old answers for up to 5m'])
  const many = tabulate(
    Array.from({ length: 9 }, (_, i) => readiness('a', `v${i}`)),
    2,
  )
  expect(many.rest).toHaveLength(1)
})
