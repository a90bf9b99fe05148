import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { checkProject } from '../../src/check/run/check-project.ts'
import { assessVariant, isWell, type VariantReadiness } from '../../src/readiness/readiness.ts'
import { filesOf, type RuleCase } from '../check/rule-case.ts'
import { memoryProject } from '../definition/memory-project.ts'

function assess(project: Omit<RuleCase, 'name' | 'faults'>): readonly VariantReadiness[] {
  const { project: opened, build } = memoryProject(filesOf({ name: '', faults: [], ...project }))
  const found: VariantReadiness[] = []
  checkProject(opened, build, { onVariant: (context) => found.push(assessVariant(context)) })
  return found
}

function only(project: Omit<RuleCase, 'name' | 'faults'>): VariantReadiness {
  const [readiness, ...others] = assess(project)
  if (readiness === undefined || others.length > 0) throw new Error('expected one variant')
  return readiness
}

/** `mail in moved: example; web lost: www.example` */
function printServices({ services }: VariantReadiness): string {
  return services
    .map(({ service, state, names }) => {
      const told = names.map((name) => (name.state === state ? name.name : `${name.name} ${name.state}`))
      return `${service} ${state}: ${told.join(', ')}`
    })
    .join('; ')
}

const overlay = (text: string) => `down: [rennes]\n${text}`
const moveWeb = overlay('replace: [{from: 192.0.2.80, to: 198.51.100.80}]')

describe('names', () => {
  // Beside those of a case: the apex, ns1 and ns2.
  test.each([
    ['a name that moves', 'www A 192.0.2.80', moveWeb, [1, 0, 0, 3]],
    ['an alias of it stays', 'www A 192.0.2.80\nblog CNAME www', moveWeb, [1, 0, 0, 4]],
    ['one that vanishes', 'www A 192.0.2.80', overlay('remove: [{name: www, reason: none}]'), [0, 1, 0, 3]],
    ['one that is added', '', overlay('records: {status: {type: A, value: 198.51.100.1}}'), [0, 0, 1, 3]],
    [
      'one that loses a type',
      'www A 192.0.2.80\nwww TXT hello',
      overlay('remove: [{name: www, type: TXT, reason: none}]'),
      [1, 0, 0, 3],
    ],
    ['a cap on the TTL moves nothing', 'www A 192.0.2.80', overlay('ttl: {all: 30}'), [0, 0, 0, 4]],
    [
      'an alias that becomes an address',
      'www CNAME ns2',
      overlay('records: {WWW: {type: A, value: 198.51.100.1}}'),
      [1, 0, 0, 3],
    ],
  ])('%s', (_, normal, degraded, [moved, vanished, added, kept]) => {
    expect(only({ normal, degraded }).names).toEqual({ moved, vanished, added, kept })
  })

  test('each is counted once, whatever its spelling', () => {
    const names = fc.uniqueArray(fc.stringMatching(/^[a-z]{3,8}$/), { maxLength: 12 })
    fc.assert(
      fc.property(names, names, (before, after) => {
        const lines = (all: readonly string[]) =>
          all.map((name) => `x${name} A 192.0.2.9\nX${name.toUpperCase()} TXT t`).join('\n')
        const records = after.map((name) => `  x${name}: [{type: A, value: 198.51.100.9}]`).join('\n')
        const { names: counts } = only({
          normal: lines(before),
          degraded: `down: [rennes]\n${records === '' ? '' : `records:\n${records}\n`}`,
        })
        const both = after.filter((name) => before.includes(name))
        expect(counts).toEqual({
          moved: both.length,
          vanished: 0,
          added: after.length - both.length,
          kept: 3 + before.length - both.length,
        })
      }),
      { numRuns: 30 },
    )
  })
})

describe('the time until the last cache has the change', () => {
  test.each([
    ['is the longest TTL in normal of what changes', 'www 7200 A 192.0.2.80\nblog 300 A 192.0.2.80', moveWeb, 7200],
    ['is what normal says, whatever the variant does', 'www 7200 A 192.0.2.80', `${moveWeb}\nttl: 30`, 7200],
    [
      'is that of negative answers for what is added',
      '',
      overlay('records: {new: {type: A, value: 198.51.100.1}}'),
      60,
    ],
    ['is none where nothing changes', 'www 7200 A 192.0.2.80', overlay(''), 0],
  ])('%s', (_, normal, degraded, seconds) => {
    expect(only({ normal, degraded }).cachedFor).toBe(seconds)
  })
})

describe('sites', () => {
  test('are those in which addresses of the variant stand, and those that it takes down', () => {
    const { sites, down } = only({ normal: 'www A 192.0.2.80', degraded: moveWeb })
    expect({ sites, down }).toEqual({ sites: ['rennes', 'secours'], down: ['rennes'] })
    const moved = only({
      normal: 'www A 192.0.2.80',
      degraded: `${moveWeb}\nrecords: {ns1: {type: A, value: 203.0.113.1}}`,
    })
    expect(moved.sites).toEqual(['secours'])
  })
})

describe('services', () => {
  const mail = '@ MX 10 mx1\n@ MX 20 mx2\nmx1 A 192.0.2.25\nmx2 A 198.51.100.25\n'
  test.each([
    ['that nobody offers are not listed', 'other A 192.0.2.80', moveWeb, ''],
    ['that stay', 'www A 198.51.100.1', moveWeb, 'web up: www.example'],
    ['that move', 'www A 192.0.2.80', moveWeb, 'web moved: www.example'],
    ['that move behind an alias', 'www CNAME web\nweb A 192.0.2.80', moveWeb, 'web moved: www.example'],
    [
      'that move beyond the project',
      'www A 192.0.2.80',
      overlay('records: {www: {type: CNAME, value: a.example.com.}}'),
      'web moved: www.example',
    ],
    ['that are lost', 'imap A 192.0.2.80', overlay('remove: [{name: imap, reason: none}]'), 'IMAP lost: imap.example'],
    ['that still lead to the down site', 'www A 192.0.2.81', moveWeb, 'web down: www.example'],
    ['of which some clients are led there', 'www A 192.0.2.81\nwww A 198.51.100.1', moveWeb, 'web down: www.example'],
    [
      'of several names by the worst of them',
      '@ A 198.51.100.1\nwww A 192.0.2.81',
      moveWeb,
      'web down: example up, www.example',
    ],
    [
      'by a service record beside the address',
      'www A 198.51.100.1\nwww HTTPS 1 web\nweb A 192.0.2.81',
      moveWeb,
      'web down: www.example',
    ],
    [
      'by hints of a service record beside the address',
      'www A 192.0.2.80\nwww HTTPS 1 . ipv4hint=192.0.2.81',
      moveWeb,
      'web down: www.example',
    ],
    ['that fail over by themselves', mail, moveWeb, 'mail in up: example'],
    ['that have nobody left', '@ MX 10 mx1\nmx1 A 192.0.2.25', moveWeb, 'mail in down: example'],
    ['whose set changes', mail, overlay("records: {'': {type: MX, value: 10 mx2}}"), 'mail in moved: example'],
    ['whose set is dropped', mail, overlay("remove: [{name: '@', type: MX, reason: none}]"), 'mail in lost: example'],
    ['that are said not to be there', '_sip._tcp SRV 0 0 0 .', moveWeb, ''],
    [
      'by SRV',
      '_imaps._tcp SRV 0 1 993 web\n_xmpp-client._tcp SRV 0 1 5222 jabber\nweb A 192.0.2.80\njabber A 192.0.2.66',
      `${moveWeb}\nremove: [{name: _xmpp-client._tcp, reason: none}]`,
      'IMAP moved: _imaps._tcp.example; XMPP lost: _xmpp-client._tcp.example',
    ],
    ['that a wildcard alone answers for are none', '* A 192.0.2.80', moveWeb, ''],
    [
      'that a wildcard takes over move',
      '* A 198.51.100.1\nwww A 192.0.2.80',
      overlay('remove: [{name: www, reason: none}]'),
      'web moved: www.example',
    ],
    [
      'that are new are up',
      '',
      overlay('records: {webmail: {type: A, value: 198.51.100.1}}'),
      'webmail up: webmail.example',
    ],
    ['below a delegation are of another zone', '_tcp NS ns.example.net.\n_sip._tcp SRV 0 1 5060 ns1', moveWeb, ''],
    [
      'that lead to nothing are lost',
      'www CNAME web\nweb A 192.0.2.80',
      overlay('remove: [{name: web, reason: none}]'),
      'web lost: www.example',
    ],
  ])('%s', (_, normal, degraded, services) => {
    expect(printServices(only({ normal, degraded }))).toBe(services)
  })

  test('are followed into other zones as these are then', () => {
    const zone = (address: string) => `$TTL 60\n@ SOA ns h 7 2h 15m 2w 60\n@ NS ns.example.\nhost A ${address}\n`
    const found = assess({
      normal: 'www CNAME host.other.',
      degraded: 'down: [rennes]\nrecords: {status: {type: A, value: 198.51.100.1}}',
      files: {
        'zones/other/normal.zone': zone('192.0.2.80'),
        'zones/other/degraded.zone': zone('198.51.100.80'),
      },
    })
    expect(found.map((one) => `${one.zone} ${printServices(one)}`)).toEqual([
      'example web moved: www.example',
      'other ',
    ])
  })

  test('are well where none is lost and none leads to a site that is down', () => {
    const of = (normal: string, degraded = moveWeb) => isWell(only({ normal, degraded }))
    expect([
      of('www A 192.0.2.80'),
      of('www A 192.0.2.81'),
      of('www A 192.0.2.80', overlay('remove: [{name: www, reason: none}]')),
    ]).toEqual([true, false, false])
  })
})

test.each([
  ['says that it takes no mail', 'mail: false\n', 'zone', true],
  ['says nothing', '', 'variant', false],
])('mail of a zone that %s is lost', (_, mail, declared, well) => {
  const [, found] = assess({
    files: {
      'zones/example.org/normal.yaml': `${mail}ttl: 60
soa: {mname: ns1.example, rname: h@example, refresh: 2h, retry: 15m, expire: 2w, minimum: 60}
records:
  '': [{type: NS, values: [ns1.example., ns2.example.]}, {type: MX, value: 10 mx1}]
  mx1: {type: A, value: 192.0.2.25}
`,
      'zones/example.org/degraded.yaml': overlay("remove: [{name: '', type: MX, reason: x}, {name: mx1, reason: x}]"),
    },
    degraded: moveWeb,
    normal: 'www A 192.0.2.80',
  })
  expect(found?.services).toMatchObject([{ service: 'mail in', state: 'lost', declared }])
  expect(found === undefined ? undefined : isWell(found)).toBe(well)
})

describe('a service that is lost or led to a site that is down is declared', () => {
  const of = (normal: string, degraded: string) =>
    only({ normal, degraded: overlay(degraded) }).services.map(({ state, declared }) => `${state} ${declared}`)

  test.each([
    ['by a removal', 'www A 192.0.2.80', 'remove: [{name: www, reason: x}]', 'lost variant'],
    [
      'by a removal of each of its names',
      'www A 192.0.2.80\n@ A 192.0.2.80',
      "remove: [{name: '', type: A, reason: x}]",
      'down undefined',
    ],
    [
      'by a removal of one type, the other being removed too',
      'www A 192.0.2.80\nwww AAAA 2001:db8:1::80',
      'remove: [{name: www, type: A, reason: x}, {name: www, type: AAAA, reason: x}]',
      'lost variant',
    ],
    [
      'by one of the host that it leads to',
      '_imap._tcp SRV 0 0 143 box\nbox A 192.0.2.80',
      'remove: [{name: box, reason: x}]',
      'lost variant',
    ],
    [
      'by one at the end of its aliases',
      'www CNAME web\nweb CNAME box\nbox A 192.0.2.80',
      'remove: [{name: box, reason: x}]',
      'lost variant',
    ],
    [
      'not by what says that there is none',
      '_imap._tcp SRV 0 0 143 box\nbox A 192.0.2.80',
      "records: {_imap._tcp: {type: SRV, value: '0 0 0 .'}}",
      'lost undefined',
    ],
    [
      'not by an alias of nothing',
      'www A 192.0.2.80',
      'records: {www: {type: CNAME, value: nothing}}',
      'lost undefined',
    ],
    ['by leaving it', 'www A 192.0.2.80', 'leave: [{name: www, reason: x}]', 'down variant'],
    [
      'by leaving what it is an alias of',
      'www CNAME web\nweb A 192.0.2.80',
      'leave: [{name: web, reason: x}]',
      'down variant',
    ],
    [
      'by leaving its set',
      '_imap._tcp SRV 0 0 143 box\nbox A 192.0.2.80',
      'leave: [{name: _imap._tcp, reason: x}]',
      'down variant',
    ],
    [
      'not by leaving something else',
      'www A 192.0.2.80\nftp A 192.0.2.80',
      'leave: [{name: ftp, reason: x}]',
      'down undefined',
    ],
    ['not where it moves', 'www A 192.0.2.80', 'records: {www: {type: A, value: 198.51.100.80}}', 'moved undefined'],
  ])('%s', (_, normal, degraded, declared) => {
    expect(of(normal, degraded)).toEqual([declared])
  })

  test('in the other zone of the project that has its host', () => {
    const files = {
      'zones/other/normal.zone': '$TTL 60\n@ SOA ns h 7 2h 15m 2w 60\n@ NS ns.example.\nhost A 192.0.2.80\n',
      'zones/other/degraded.yaml': overlay('remove: [{name: host, reason: x}]'),
    }
    const [found] = assess({ normal: 'www CNAME host.other.', degraded: overlay('ttl: 60'), files })
    expect(found?.services).toMatchObject([{ service: 'web', state: 'lost', declared: 'variant' }])
  })
})

test('a zone that only a shared overlay concerns, and leaves alone, is unchanged', () => {
  const found = assess({ normal: 'www A 198.51.100.1', files: { 'zones/degraded.yaml': moveWeb } })
  expect(found).toMatchObject([
    { zone: 'example', variant: 'degraded', unchanged: true, cachedFor: 0, names: { kept: 4 } },
  ])
})
