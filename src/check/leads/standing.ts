import { aaaaType, aType } from '../../dns/type-codes.ts'
import type { SiteIndex } from '../../reach/site-index.ts'
import type { RRsetId, Zone } from '../../zone/zone.ts'
import { oncePerContext } from '../once-per-context.ts'
import type { ZoneContext } from '../zone-context.ts'

/** The address RRsets of a zone that have an address in a site of the project: first those of A, then of AAAA, each in the order of the text. */
export interface Standing {
  readonly count: number
  readonly rrsets: Int32Array
  /** The sites of each, as `SiteMatch.bit`s: enough to say no. */
  readonly bits: Uint8Array
}

const nothing: Standing = { count: 0, rrsets: new Int32Array(0), bits: new Uint8Array(0) }

/** Asked by several rules, each of which would look up every address of a large zone. */
export const standing: (context: ZoneContext) => Standing = oncePerContext((context: ZoneContext): Standing => {
  const { zone, surroundings, base } = context
  const sites = surroundings?.sites
  if (sites === undefined) return nothing
  if (base !== undefined && base.surroundings?.sites === sites) return patchedStanding(zone, sites, standing(base))
  const [a, aaaa] = [context.ofType(aType), context.ofType(aaaaType)]
  const rrsets = new Int32Array(a.length + aaaa.length)
  const bits = new Uint8Array(rrsets.length)
  let count = 0
  for (const ofType of [a, aaaa]) {
    for (let at = 0; at < ofType.length; at++) {
      const rrset = ofType[at] as RRsetId
      const found = bitsOf(zone, sites, rrset)
      if (found === 0) continue
      rrsets[count] = rrset
      bits[count++] = found
    }
  }
  return { count, rrsets, bits }
})

/** That of normal, with what a variant changes in place looked up anew. */
function patchedStanding(zone: Zone, sites: SiteIndex, base: Standing): Standing {
  if (zone.patch === undefined) return base
  const { owners, types } = zone.columns
  const changed = new Set<RRsetId>()
  for (const record of zone.patch.records) {
    const type = types[record] as number
    if (type !== aType && type !== aaaaType) continue
    changed.add(zone.find(zone.names.fold(owners[record] as number), type))
  }
  if (changed.size === 0) return base
  const changedSets = [...changed].filter((rrset) => bitsOf(zone, sites, rrset) !== 0)
  const order = (a: RRsetId, b: RRsetId) => zone.typeOf(a) - zone.typeOf(b) || a - b
  const made = changedSets.sort(order)
  const rrsets = new Int32Array(base.count + made.length)
  const bits = new Uint8Array(rrsets.length)
  let count = 0
  let next = 0
  const takeMade = () => {
    const rrset = made[next++] as RRsetId
    rrsets[count] = rrset
    bits[count++] = bitsOf(zone, sites, rrset)
  }
  for (let at = 0; at < base.count; at++) {
    const rrset = base.rrsets[at] as RRsetId
    while (next < made.length && order(made[next] as RRsetId, rrset) < 0) takeMade()
    if (changed.has(rrset)) continue
    rrsets[count] = rrset
    bits[count++] = base.bits[at] as number
  }
  while (next < made.length) takeMade()
  return { count, rrsets, bits }
}

function bitsOf(zone: Zone, sites: SiteIndex, rrset: RRsetId): number {
  const { rdata, rdataStarts } = zone.columns
  let bits = 0
  for (let record = zone.firstRecord(rrset); record >= 0; record = zone.nextRecord(record)) {
    const start = rdataStarts[record] as number
    const matches = sites.sitesOf(rdata, start, (rdataStarts[record + 1] as number) - start)
    for (let at = 0; at < matches.length; at++) bits |= matches[at]?.bit ?? 0
  }
  return bits
}
