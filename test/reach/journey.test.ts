import { describe, expect, test } from 'vitest'
import { mustName, sameName } from '../../src/dns/name.ts'
import { endingOf } from '../../src/reach/ending.ts'
import { followName, followTarget, type Journey } from '../../src/reach/journey.ts'
import { noteDeadAddress, noteHops } from '../../src/reach/narrate.ts'
import { ProjectZones } from '../../src/reach/project-zones.ts'
import { SiteIndex } from '../../src/reach/site-index.ts'
import { judgeJourney } from '../../src/reach/verdict.ts'
import { builtZoneOf, sitesOf } from './built-zone-of.ts'

const longChain = (length: number) =>
  Array.from({ length }, (_, i) => `c${i} 60 CNAME ${i + 1 === length ? 'web' : `c${i + 1}`}`).join('\n')

const zones = [
  builtZoneOf('example.', {
    normal: `web 60 A 192.0.2.80
web 60 AAAA 2001:db8::80
www 60 CNAME Web
other 60 CNAME www.example.net.
away 60 CNAME host.example.com.
x.y 60 TXT "t"
*.wild 60 CNAME web
*.addr 60 A 192.0.2.81
deep.addr 60 TXT "t"
loop1 60 CNAME loop2
loop2 60 CNAME loop1
*.self 60 CNAME a.self
sub 60 NS ns.sub, ns.sub2
ns.sub 60 A 192.0.2.53
child 60 NS ns.child
below 60 CNAME www.child
ns.child 60 A 192.0.2.54
back 60 CNAME ghost.example.net.
old 60 TYPE39 \\# 13 036e657707 6578616d706c65 00
${longChain(32)}`,
  }),
  builtZoneOf('child.example.', { normal: 'www 60 A 192.0.2.99' }),
  builtZoneOf('example.net.', {
    normal: `www 60 CNAME web
web 60 A 192.0.2.1`,
    degraded: `www 60 CNAME web
web 60 A 198.51.100.1
ghost 60 CNAME back.example.
ping 60 CNAME pong.example.`,
  }),
]

const lookup = (variantName: string) =>
  new ProjectZones(
    zones.map(({ apex }) => apex),
    (apex) => zones.find((zone) => sameName(zone.apex, apex)),
    variantName,
  )

/** `CNAME www.example. > A web.example.` and how it ends. */
function show(journey: Journey): string {
  const hops = journey.hops.map((hop) => hop.name)
  const ends = journey.addresses.map(({ reached, rrset }) => reached.zone.printRdata(reached.zone.firstRecord(rrset)))
  return [...hops, journey.name, journey.end, ...ends].join(' ')
}

const cases: readonly [name: string, variant: string, shown: string][] = [
  ['web.example.', 'degraded', 'web.example. addresses 192.0.2.80 2001:db8::80'],
  ['WWW.example.', 'degraded', 'WWW.example. Web.example. addresses 192.0.2.80 2001:db8::80'],
  ['other.example.', 'normal', 'other.example. www.example.net. web.example.net. addresses 192.0.2.1'],
  ['other.example.', 'degraded', 'other.example. www.example.net. web.example.net. addresses 198.51.100.1'],
  ['away.example.', 'normal', 'away.example. host.example.com. outside'],
  ['nothing.example.', 'normal', 'nothing.example. no-name'],
  ['y.example.', 'normal', 'y.example. no-address'],
  ['x.y.example.', 'normal', 'x.y.example. no-address'],
  ['a.b.wild.example.', 'normal', 'a.b.wild.example. web.example. addresses 192.0.2.80 2001:db8::80'],
  ['a.addr.example.', 'normal', 'a.addr.example. addresses 192.0.2.81'],
  ['deep.addr.example.', 'normal', 'deep.addr.example. no-address'],
  ['a.deep.addr.example.', 'normal', 'a.deep.addr.example. no-name'],
  ['loop1.example.', 'normal', 'loop1.example. loop2.example. loop1.example. loop'],
  ['b.self.example.', 'normal', 'b.self.example. a.self.example. a.self.example. loop'],
  ['ns.sub.example.', 'normal', 'ns.sub.example. addresses 192.0.2.53'],
  ['nothing.sub.example.', 'normal', 'nothing.sub.example. outside'],
  ['www.child.example.', 'normal', 'www.child.example. addresses 192.0.2.99'],
  ['ns.child.example.', 'normal', 'ns.child.example. no-name'],
  ['ghost.example.net.', 'degraded', 'ghost.example.net. back.example. ghost.example.net. loop'],
  ['www.old.example.', 'normal', 'www.old.example. www.new.example. no-name'],
  ['example.com.', 'normal', 'example.com. outside'],
]

test.each(cases)('%s in %s', (name, variant, shown) => {
  expect(show(followName(lookup(variant), mustName(name)))).toBe(shown)
})

test.each(cases)('%s in %s ends the same without its way', (name, variant) => {
  const zonesThen = lookup(variant)
  const journey = followName(zonesThen, mustName(name))
  const addresses = journey.addresses.flatMap(({ reached: { zone }, rrset }) =>
    Array.from(zone.rrset(rrset).rdata, (octets) => Buffer.from(octets).toString('hex')),
  )
  // Asked twice: what was kept says the same.
  for (let time = 0; time < 2; time++) {
    const ending = endingOf(zonesThen, mustName(name))
    expect(ending.end).toBe(journey.end)
    expect(ending.addresses.map((octets) => Buffer.from(octets).toString('hex'))).toEqual(addresses)
  }
})

test('a name is looked up once, however many chains pass it', () => {
  const asked: string[] = []
  const zonesThen = new ProjectZones(
    zones.map(({ apex }) => apex),
    (apex) => {
      asked.push(apex)
      return zones.find((zone) => sameName(zone.apex, apex))
    },
    'degraded',
  )
  for (const name of ['other.example.', 'OTHER.example.', 'www.example.net.']) endingOf(zonesThen, mustName(name))
  expect(asked).toEqual(['example.', 'example.net.', 'example.net.'])
})

test('a chain is followed for as long as a resolver could, and no longer', () => {
  expect(followName(lookup('normal'), mustName('c0.example.'))).toMatchObject({
    end: 'addresses',
    name: 'web.example.',
  })
  const endless = builtZoneOf('example.', { normal: longChain(33) })
  const alone = new ProjectZones([endless.apex], () => endless, 'normal')
  expect(followName(alone, mustName('c0.example.')).end).toBe('too-long')
  expect(endingOf(alone, mustName('c0.example.')).end).toBe('too-long')
  expect(endingOf(alone, mustName('c1.example.')).end).toBe('no-name')
})

test('a faulty zone is no judgement', () => {
  const broken = builtZoneOf('example.', { normal: { lines: '' } })
  const variant = broken.variants.get('normal')
  if (variant === undefined) throw new Error('no variant')
  const unbuilt = { ...broken, variants: new Map([['normal', { ...variant, zone: undefined }]]) }
  const journey = followName(new ProjectZones([broken.apex], () => unbuilt, 'normal'), mustName('www.example.'))
  expect(journey.end).toBe('faulty')
  expect(judgeJourney(journey, new SiteIndex([]), new Set()).living).toBe(true)
})

describe('judgeJourney', () => {
  const index = new SiteIndex(
    sitesOf({
      rennes: ['192.0.2.0/24', '2001:db8::/32'],
      rack: ['192.0.2.80/32'],
      paris: ['198.51.100.0/25'],
      lille: ['198.51.100.0/25'],
    }).values(),
  )
  const judge = (name: string, variant: string, ...down: string[]) => {
    const journey = followName(lookup(variant), mustName(name))
    const verdict = judgeJourney(journey, index, new Set(down))
    return { living: verdict.living, notes: [...noteHops(journey.hops), ...verdict.dead.map(noteDeadAddress)] }
  }

  test.each<[name: string, variant: string, down: string[], living: boolean, notes: string[]]>([
    ['a.addr.example.', 'normal', ['rennes'], false, ['a.addr.example A 192.0.2.81 is in rennes, 192.0.2.0/24']],
    ['a.addr.example.', 'normal', ['paris'], true, []],
    // The longest prefix wins: .80 stands in the rack, not in rennes.
    [
      'www.example.',
      'normal',
      ['rennes'],
      true,
      ['www.example CNAME Web.example', 'Web.example AAAA 2001:db8::80 is in rennes, 2001:db8::/32'],
    ],
    ['web.example.', 'normal', ['rack'], true, ['web.example A 192.0.2.80 is in rack, 192.0.2.80']],
    ['web.example.net.', 'degraded', ['lille'], false, ['web.example.net A 198.51.100.1 is in lille, 198.51.100.0/25']],
    [
      'web.example.net.',
      'degraded',
      ['lille', 'paris'],
      false,
      ['web.example.net A 198.51.100.1 is in paris and lille, 198.51.100.0/25'],
    ],
    ['nothing.example.', 'normal', ['rennes'], false, []],
    ['example.com.', 'normal', ['rennes'], true, []],
  ])('%s of %s with %j down', (name, variant, down, living, notes) => {
    const verdict = judge(name, variant, ...down)
    expect(verdict.living).toBe(living)
    expect(verdict.notes.map((note) => note.message)).toEqual(notes)
  })

  test('notes have places', () => {
    expect(judge('www.example.', 'normal', 'rack').notes.map((note) => note.place?.start)).toEqual([45, 0])
  })
})

test('a target is followed from the zone in which it stands', () => {
  const [zone] = zones
  const variant = zone?.variants.get('normal')
  if (variant?.zone === undefined) throw new Error('no zone')
  const target = variant.zone.names.find(mustName('www.example.'))
  expect(show(followTarget(lookup('normal'), { variant, zone: variant.zone }, target))).toBe(
    'www.example. Web.example. addresses 192.0.2.80 2001:db8::80',
  )
  const below = variant.zone.names.find(mustName('www.child.example.'))
  expect(show(followTarget(lookup('normal'), { variant, zone: variant.zone }, below))).toBe(
    'www.child.example. addresses 192.0.2.99',
  )
  const foreign = variant.zone.names.find(mustName('www.example.net.'))
  expect(show(followTarget(lookup('degraded'), { variant, zone: variant.zone }, foreign))).toBe(
    'www.example.net. web.example.net. addresses 198.51.100.1',
  )
})
