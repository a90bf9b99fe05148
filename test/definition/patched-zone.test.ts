import { describe, expect, test } from 'vitest'
import type { Variant } from '../../src/definition/project.ts'
import { mustName } from '../../src/dns/name.ts'
import { zoneDigest } from '../../src/zone/digest.ts'
import type { Zone } from '../../src/zone/zone.ts'
import { memoryProject } from './memory-project.ts'

const settings = `defaults:
  ttl: 1h
  soa: {mname: ns1, rname: hostmaster@a.example, refresh: 2h, retry: 15m, expire: 2w, minimum: 1h}
`

const normal = `records:
  '':
    - {type: NS, values: [ns1]}
    - {type: MX, values: [10 mx1, 20 mx2.b.example.]}
    - {type: TXT, value: 'v=spf1 ip4:192.0.2.80 -all'}
    - {type: HTTPS, value: 1 . ipv4hint=192.0.2.80}
  ns1: {type: A, value: 192.0.2.53}
  mx1: {type: A, value: 192.0.2.25}
  web: {type: A, ttl: 1d, values: [192.0.2.80, 192.0.2.81]}
  www: {type: CNAME, value: Web}
  sip: {type: SRV, ttl: 2d, value: 0 0 5060 web}
  irc: {type: A, value: 192.0.2.66}
  a.irc: {type: AAAA, value: '2001:db8::66'}
`

/** An entry of which nothing but itself is concerned: with one, the whole zone is written anew. */
const besides = 'records: {zz: {type: TXT, value: x}}'

function variantsOf(overlay: string): { readonly normal: Zone; readonly patched: Zone; readonly rewritten: Zone } {
  const project = memoryProject({
    'secours.yaml': settings,
    'zones/a.example/normal.yaml': normal,
    'zones/a.example/patched.yaml': overlay,
    'zones/a.example/rewritten.yaml': `${overlay}\n${besides}`,
  })
  const built = project.build(mustName('a.example.'))
  const zoneOf = (name: string): Zone => {
    const variant = built?.variants.get(name) as Variant
    expect(variant.diagnostics).toEqual([])
    return variant.zone as Zone
  }
  return { normal: zoneOf('normal'), patched: zoneOf('patched'), rewritten: zoneOf('rewritten') }
}

/** Every record with its TTL and the place that decided it, but for what `besides` adds. */
function linesOf(zone: Zone): string[] {
  return Array.from({ length: zone.recordCount }, (_, record) => {
    const place = zone.placeOf(record)
    const owner = zone.names.name(zone.columns.owners[record] as number)
    const path = place?.file.path.replace('rewritten', 'patched')
    return `${owner} ${zone.columns.ttls[record]} ${zone.columns.types[record]} ${zone.printRdata(record)} ${path}:${place?.start}`
  })
    .filter((line) => !line.startsWith('zz.'))
    .sort()
}

describe('a variant that only replaces', () => {
  test.each([
    ['an address', 'replace: [{from: 192.0.2.80, to: 198.51.100.80}]'],
    ['a network, and with it hints', 'replace: [{from: 192.0.2.0/24, to: 198.51.100.0/24}]'],
    [
      'a network of both families',
      "replace: [{from: 192.0.2.66, to: 192.0.2.67}, {from: '2001:db8::/32', to: '2001:db9::/32'}]",
    ],
    ['a target, in any spelling', 'replace: [{from: web, to: standby.b.example.}]'],
    ['with a cap', 'ttl: 5m\nreplace: [{from: 192.0.2.80, to: 198.51.100.80}]'],
    ['with a cap on everything', 'ttl: {all: 5m}\nreplace: [{from: 192.0.2.80, to: 198.51.100.80}]'],
    ['nothing but times', 'ttl: 5m'],
  ])('%s is the base with its changes, and shares the rest', (_, overlay) => {
    const { normal, patched, rewritten } = variantsOf(overlay)
    const before = [zoneDigest(normal), ...linesOf(normal)]
    expect(linesOf(patched)).toEqual(linesOf(rewritten))
    expect(linesOf(patched)).not.toEqual(linesOf(normal))
    expect(patched.columns.owners).toBe(normal.columns.owners)
    expect(patched.columns.ownerIndex).toBe(normal.columns.ownerIndex)
    expect([zoneDigest(normal), ...linesOf(normal)]).toEqual(before)
  })

  test.each([
    ['results that coincide', 'replace: [{from: 192.0.2.80, to: 192.0.2.81}]'],
    ['a result that is longer', 'replace: [{from: 192.0.2.80, to: 198.51.100.80, spf: add}]'],
  ])('is written anew for %s', (_, overlay) => {
    const { normal, patched, rewritten } = variantsOf(overlay)
    expect(linesOf(patched)).toEqual(linesOf(rewritten))
    expect(patched.columns.owners).not.toBe(normal.columns.owners)
  })
})
