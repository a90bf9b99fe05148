import { encodeName, foldName, maxNameLength, type Name, printWireName, wireNameLength } from '../dns/name.ts'
import { anyType, cnameType } from '../dns/type-codes.ts'
import { rcodes } from '../message/codes.ts'
import type { RRset } from '../zone/rrset.ts'
import type { RRsetId, Zone } from '../zone/zone.ts'
import { lookUp } from './lookup.ts'
import type { ZoneSet } from './zone-set.ts'

/** An RRset of the answer, and what it was made from. */
export interface ResolutionStep {
  /** As it is answered: under the name asked for, also where a wildcard stands for it. */
  readonly rrset: RRset
  readonly zone: Zone
  /** The RRset of the zone; the DNAME, of a CNAME that was synthesised from it. */
  readonly source: RRsetId
  readonly how: 'found' | 'wildcard' | 'synthesised'
}

/**
 * How a question ends.
 * - `outside`: at a name that none of the zones holds (or, within one zone, another zone);
 * - `delegation`: at a zone cut;
 * - `loop`: at a name that the chain passed before, or after as many links as are followed;
 * - `too-long`: a DNAME makes a name longer than 255 octets (YXDOMAIN).
 */
export type Outcome = 'answer' | 'nodata' | 'nxdomain' | 'delegation' | 'outside' | 'loop' | 'too-long'

export interface Resolution {
  readonly outcome: Outcome
  /** Of the whole, as the last name decides it (RFC 6604). */
  readonly rcode: number
  /** The chain of CNAMEs and DNAMEs, then the RRset asked for; empty where there is neither. */
  readonly steps: readonly ResolutionStep[]
  /** The last name that was looked for, and the zone that had the last word; undefined where none had any. */
  readonly name: Name
  readonly zone: Zone | undefined
  /** The NS RRset of the cut, with `delegation`. */
  readonly cut?: RRsetId
  /** Whether a wildcard was the reason for `nodata`. */
  readonly wildcard?: boolean
}

/** Where the zones come from: a set of them, or what gives them one by one. */
export type ZoneFinder = Pick<ZoneSet, 'findFor'>

export interface ResolveOptions {
  /** Chains are followed through all of the zones, or, as BIND answers, through the zone of the first name alone. */
  readonly within?: 'zones' | 'first-zone'
}

/** Links of a chain that are followed, as by BIND; then the response is SERVFAIL. */
const longestChain = 11

/** What the zones together answer to a question, class IN. Pure: it asks no one. */
export function resolveInZones(zones: ZoneFinder, name: Name, type: number, options: ResolveOptions = {}): Resolution {
  const steps: ResolutionStep[] = []
  const passed = new Set<Name>()
  let current = name
  let zone: Zone | undefined
  const end = (outcome: Outcome, rcode: number = rcodes.noError): Resolution => ({
    outcome,
    rcode,
    steps,
    name: current,
    zone,
  })
  for (let links = 0; links <= longestChain; links++) {
    const wire = encodeName(current)
    const responsible = zones.findFor(wire, type)
    const leaves = options.within === 'first-zone' && zone !== undefined && responsible !== zone
    if (responsible === undefined || leaves) return end('outside', zone === undefined ? rcodes.refused : rcodes.noError)
    zone = responsible
    if (passed.has(foldName(current))) return end('loop', rcodes.servFail)
    passed.add(foldName(current))
    const found = lookUp(zone, wire, type)
    switch (found.kind) {
      case 'nxdomain':
        return end('nxdomain', rcodes.nxDomain)
      case 'nodata':
        return { ...end('nodata'), wildcard: found.wildcard }
      case 'delegation':
        return { ...end('delegation'), cut: found.rrset }
      case 'answer':
        steps.push(stepOf(zone, found.rrset, current, found.wildcard))
        return end('answer')
      case 'cname':
        steps.push(stepOf(zone, found.rrset, current, found.wildcard))
        current = printWireName(zone.wireRdata(zone.firstRecord(found.rrset)))
        break
      case 'dname': {
        const dname = zone.rrset(found.rrset)
        steps.push({ rrset: dname, zone, source: found.rrset, how: 'found' })
        const target = substituteSuffix(wire, encodeName(dname.owner), dname.rdata[0] as Uint8Array)
        if (target === undefined) return end('too-long', rcodes.yxDomain)
        // RFC 6672 section 3.1: for those who know no DNAME, with its TTL.
        const rrset = { owner: current, type: cnameType, ttl: dname.ttl, rdata: [target] }
        steps.push({ rrset, zone, source: found.rrset, how: 'synthesised' })
        if (type === cnameType || type === anyType) return end('answer')
        current = printWireName(target)
        break
      }
    }
  }
  return end('loop', rcodes.servFail)
}

function stepOf(zone: Zone, source: RRsetId, owner: Name, wildcard: boolean): ResolutionStep {
  const rrset = zone.rrset(source)
  return wildcard
    ? { rrset: { ...rrset, owner }, zone, source, how: 'wildcard' }
    : { rrset, zone, source, how: 'found' }
}

/** The name with the owner of a DNAME replaced by its target (RFC 6672 section 2.2), or undefined where it is too long. */
function substituteSuffix(name: Uint8Array, owner: Uint8Array, target: Uint8Array): Uint8Array | undefined {
  const kept = name.length - owner.length
  const suffix = target.subarray(0, wireNameLength(target))
  if (kept + suffix.length > maxNameLength) return undefined
  const substituted = new Uint8Array(kept + suffix.length)
  substituted.set(name.subarray(0, kept))
  substituted.set(suffix, kept)
  return substituted
}
