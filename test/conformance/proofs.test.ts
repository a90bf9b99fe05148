import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { mustName } from '../../src/dns/name.ts'
import { readMasterFile } from '../../src/zonefile/reader.ts'
import { setsOfOctodns } from './octodns-sets.ts'
import { type Proof, proofs } from './proofs.ts'
import { prove } from './prove.ts'
import { type SuiteZone, suiteNames, suiteZonesIn } from './suite-zones.ts'

const [idling, rendering] = proofs as [Proof, Proof]
const head = '$TTL 60\n@ SOA ns h 1 2h 15m 2w 5m\n@ NS ns\nns A 192.0.2.1\n'
const signature = (type: string, ttl: number) =>
  `@ ${ttl} RRSIG ${type} 8 1 ${ttl} 20300101000000 20200101000000 1 a.example. AAAA\n`

/** A zone whose definition says something, and whose suite's file says something else. */
function zoneOf(text: string, original = text): SuiteZone {
  const apex = mustName('a.example.')
  return {
    name: 'suite/a.example.zone',
    apex,
    file: 'normal.zone',
    text: () => text,
    original: () => readMasterFile({ path: 'a.zone', bytes: Buffer.from(original) }, { apex }).zone,
  }
}

describe('of a zone', () => {
  it.each([
    ['nothing', head, head, []],
    ['another serial and a ZONEMD that covers it', `${head}@ ZONEMD 1 1 1 ${'ab'.repeat(48)}\n`, head, []],
    ['a lost address', head, `${head}www A 192.0.2.80\n`, ['delete: www.a.example A']],
    ['another address', `${head}w A 192.0.2.2\n`, `${head}w A 192.0.2.3\n`, ['update: w.a.example A']],
    ['another TTL', `${head}w 5 A 192.0.2.2\n`, `${head}w A 192.0.2.2\n`, ['other TTLs: w.a.example A']],
    [
      'a TTL of one signature',
      `${head}${signature('NS', 60)}${signature('SOA', 60)}`,
      `${head}${signature('NS', 60)}${signature('SOA', 90).replace('SOA 8 1 90', 'SOA 8 1 60')}`,
      ['other TTLs: a.example RRSIG'],
    ],
    ['what cannot be built', `${head}w A 192.0.2\n`, head, ["rdata-invalid: A: '192.0.2' is not an IPv4 address"]],
  ])('rendering tells of %s', (_, text, original, faults) => {
    expect(rendering.faultsOf(zoneOf(text, original))).toEqual(faults)
  })

  it('an overlay that does nothing is found to do that, and a pair rule that finds more is told', () => {
    expect(idling.faultsOf(zoneOf(head))).toEqual([])
    const file = { file: 'normal.yaml' as const }
    const text = () => 'ttl: 1h\nsigned: file\nrecords: {"": {type: NS, value: ns1.b.example.}}\n'
    expect(idling.faultsOf({ ...zoneOf(head), ...file, text })).toEqual([
      expect.stringMatching(/^signedness-change: a\.example is declared to come with its signatures/),
    ])
  })
})

describe('the sets of octoDNS files', () => {
  const text = `? ''
: - {type: NS, values: [ns1.b., ns2.b.]}
  - {type: TXT, ttl: 60, value: a}
'*.w':
  type: MX
  ttl: 300
  values: [{preference: 1, exchange: a.}, {preference: 1, exchange: a.}]
'12': {type: A, value: 192.0.2.1, octodns: {ignored: true}}
`
  const sets = [
    '*.w.a.example MX 300, 1 record',
    'a.example NS 3600, 2 records',
    'a.example TXT 60, 1 record',
    'w.a.example A 3600, 1 record',
  ]

  it('are read of all files, without what is ignored', () => {
    expect(setsOfOctodns([text, 'w: {type: A, value: 192.0.2.1}'], mustName('a.example.'))).toEqual(sets)
  })

  it('have to be those that are rendered', () => {
    const known = ['a.example NS 60, 1 record', 'ns.a.example A 60, 1 record']
    expect(rendering.faultsOf({ ...zoneOf(head), sets: () => known })).toEqual([
      'rendered, and not in the file: a.example SOA 60, 1 record',
    ])
    const others = ['a.example SOA 60, 1 record', 'a.example NS 60, 1 record', 'ns.a.example A 60, 2 records']
    expect(rendering.faultsOf({ ...zoneOf(head), sets: () => others })).toEqual([
      'not rendered: ns.a.example A 60, 2 records',
      'rendered, and not in the file: ns.a.example A 60, 1 record',
    ])
  })
})

describe('a proof', () => {
  const proof: Proof = {
    title: 'it holds',
    known: new Map([
      ['s/b: is odd', 'why'],
      ['s/c: is odd', 'why'],
      ['other/d: is odd', 'why'],
    ]),
    faultsOf: ({ name }) => (name === 's/c' ? [] : name === 's/a' ? ['is new'] : ['is odd']),
  }
  const zones = ['s/a', 's/b', 's/c'].map((name) => ({ ...zoneOf(head), name }))

  it('counts what holds, and gives the reason of what is known not to', () => {
    expect(prove(proof, zones).lines).toEqual(['it holds: 1 of 3 in s', 's/b: is odd (why)'])
  })

  it('fails by what is not explained, and by what is explained and holds, where it is at hand', () => {
    expect(prove(proof, zones).faults).toEqual([
      's/a: is new: not explained',
      's/c: is odd: explained, and no longer so',
    ])
  })
})

describe('the zones of a folder of suites', () => {
  let folder = ''
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'secours-suites-'))
    for (const path of ['bind-checkzone', 'real', 'octodns/split/b.example.tst', 'octodns/split/empty.tst']) {
      mkdirSync(join(folder, path), { recursive: true })
    }
    const files = {
      'bind-checkzone/cases.tsv': 'path\torigin\texpected\tnote\na.db\ta\tok\t\nb.db\tb\tbad\t\nc.db\tc\tbad\t\n',
      'bind-checkzone/a.db': head,
      'bind-checkzone/b.db': `${head}www CNAME ns\nwww A 192.0.2.1\n`,
      'bind-checkzone/c.db': `${head}www A 192.0.2\n`,
      'real/root.zone': head,
      'octodns/a.example.yaml': 'www: {type: A, value: 192.0.2.1}\n',
      'octodns/shared.yaml': 'all: {type: A, value: 192.0.2.1}\n',
      'octodns/split/b.example.tst/www.yaml': 'www: {type: A, value: 192.0.2.1}\n',
    }
    for (const [path, text] of Object.entries(files)) writeFileSync(join(folder, path), text)
  })
  afterAll(() => rmSync(folder, { recursive: true, force: true }))

  it('are those that can be read whole, as they are and imported, and both proofs hold of them', () => {
    const zones = suiteZonesIn(folder)
    expect(zones.map(({ name, file }) => `${name} ${file}`)).toEqual([
      'bind-checkzone/a.db, imported normal.yaml',
      'bind-checkzone/b.db, imported normal.yaml',
      'real/root.zone normal.zone',
      'real/root.zone, imported normal.yaml',
      'octodns/a.example.yaml normal.octodns.yaml',
      'octodns/a.example.yaml, imported normal.yaml',
      'octodns/split/b.example.tst, imported normal.yaml',
    ])
    expect(zones.flatMap((zone) => proofs.flatMap(({ faultsOf }) => faultsOf(zone)))).toEqual([])
    expect(suiteNames.every((suite) => zones.some(({ name }) => name.startsWith(suite)))).toBe(true)
  })

  it('are none where there is no such folder', () => {
    expect(suiteZonesIn(join(folder, 'none'))).toEqual([])
  })
})
