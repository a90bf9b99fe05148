import { aType, cnameType, dnameType, nsType } from '../../dns/type-codes.ts'
import { endingOf, leadsByAlias } from '../../reach/ending.ts'
import { addressesIn } from '../../reach/hints.ts'
import { findDname, findZoneCut } from '../../zone/lookup.ts'
import { type NameId, rootId } from '../../zone/name-table.ts'
import type { RecordId, RRsetId, Zone } from '../../zone/zone.ts'
import { oncePerZone } from '../once-per-zone.ts'
import { isAliasRecord } from '../values/service-records.ts'
import type { ZoneContext } from '../zone-context.ts'
import { findMissing, type Missing } from './missing.ts'
import { serviceBindings, type TargetType, targetAspects, targetTypeNumbers, targetTypes } from './target-types.ts'

/** A CNAME at a name, or the DNAME above it. */
export interface AliasAt {
  readonly zone: Zone
  readonly rrset: RRsetId
}

/** A record whose target is this zone's to answer, or another's of the project, and has not there what it needs. */
export interface FaultyTarget {
  readonly host: TargetType
  readonly record: RecordId
  /** Folded. */
  readonly target: NameId
  /** The alias that stands there, where only the host itself may be named; undefined where nothing stands there. */
  readonly alias: AliasAt | undefined
  /** The way to where it is missing; undefined where that is the target itself, in this zone. */
  readonly way: Missing | undefined
}

/** Records whose target the project should have something for, and has not. In the order of types, then of the text. */
export const faultyTargets = oncePerZone((context: ZoneContext): readonly FaultyTarget[] => {
  const { zone } = context
  const { types, recordCount } = zone.columns
  let faulty: FaultyTarget[] | undefined
  const hasDname = context.hasType(dnameType)
  // All types in one pass: what one record and its target need of a large zone's memory is mostly near what the next ones need.
  for (let record = 0; record < recordCount; record++) {
    const at = (targetTypeNumbers[types[record] as number] as number) - 1
    if (at < 0) continue
    const host = targetTypes[at] as TargetType
    const target = targetOf(zone, record, host)
    if (target < 0) continue
    const isBelowDname = hasDname && stopsAtDname(context, target)
    // Almost every target has an address: that is asked first. One below a DNAME is answered by nobody (RFC 6672 section 2.4).
    if (!isBelowDname && zone.find(target, host.needs.types[0] as number) >= 0) continue
    const judge = context.isOwn(target) ? judgeHere : judgeBeyond
    const fault = judge(context, host, record, target)
    if (fault !== undefined && !context.isOccludedSet(zone.find(ownerOf(zone, record), host.code))) {
      faulty ??= []
      faulty.push(fault)
    }
  }
  return faulty?.sort((a, b) => numberOf(a) - numberOf(b) || a.record - b.record) ?? none
}, targetAspects)

const none: readonly FaultyTarget[] = []

function numberOf({ host }: FaultyTarget): number {
  return targetTypeNumbers[host.code] as number
}

function ownerOf(zone: Zone, record: RecordId): NameId {
  return zone.names.fold(zone.columns.owners[record] as number)
}

/** The folded name to which a record leads; -1 where a dot says that there is none. */
function targetOf(zone: Zone, record: RecordId, { code, offset }: TargetType): NameId {
  const target = zone.names.fold(zone.nameAt(record, offset))
  if (target !== rootId) return target
  return serviceBindings.has(code) && !isAliasRecord(zone, record) ? ownerOf(zone, record) : -1
}

function stopsAtDname(context: ZoneContext, target: NameId): boolean {
  const { zone } = context
  return context.isInZone(target) && findZoneCut(zone, target) < 0 && findDname(zone, target) >= 0
}

function judgeHere(context: ZoneContext, host: TargetType, record: RecordId, target: NameId): FaultyTarget | undefined {
  const { zone } = context
  const { types, mayBeAlias } = host.needs
  if (findZoneCut(zone, target) >= 0) return undefined
  const dname = findDname(zone, target)
  const node = context.answeringName(target)
  const alias = dname >= 0 ? dname : zone.find(node, cnameType)
  if (dname < 0 && types.some((type) => zone.find(node, type) >= 0)) return undefined
  if (alias >= 0 && !mayBeAlias) return { host, record, target, alias: { zone, rrset: alias }, way: undefined }
  return lookFor(context, host, record, target)
}

function judgeBeyond(
  context: ZoneContext,
  host: TargetType,
  record: RecordId,
  target: NameId,
): FaultyTarget | undefined {
  const { zone, surroundings } = context
  const { types, mayBeAlias } = host.needs
  if (surroundings === undefined || !context.mayLeadBeyond(target)) return undefined
  // The glue of a delegation; of what lacks it `glue-missing` speaks.
  if (types.some((type) => zone.find(target, type) >= 0)) return undefined
  const owner = ownerOf(zone, record)
  if (host.code === nsType && owner !== zone.apex && zone.names.isAtOrBelow(target, owner)) return undefined
  const { zones } = surroundings
  const name = zone.names.name(target)
  if (!mayBeAlias && leadsByAlias(zones, name)) {
    const [hop] = context.journeyOf(target).hops
    if (hop === undefined) return undefined
    return { host, record, target, alias: { zone: hop.reached.zone, rrset: hop.rrset }, way: undefined }
  }
  const { end } = endingOf(zones, name)
  // Of addresses most of what is asked for has one, wherever it stands.
  if (end !== 'no-name' && end !== 'no-address' && types.includes(aType)) return undefined
  return lookFor(context, host, record, target)
}

/** Where a chain of aliases must be followed to its end, or another type does as well. */
function lookFor(context: ZoneContext, host: TargetType, record: RecordId, target: NameId): FaultyTarget | undefined {
  const { zone } = context
  const { code, needs } = host
  const isAlias = serviceBindings.has(code) && isAliasRecord(zone, record)
  const missing = findMissing(context, zone.names.name(target), isAlias ? [...needs.types, code] : needs.types)
  // Clients that find no address there may go by the hints (RFC 9460 section 7.3).
  if (missing === undefined || (missing.exists && addressesIn(zone, record).length > 0)) return undefined
  const isHere = missing.zone === zone && missing.steps.length === 0
  return { host, record, target, alias: undefined, way: isHere ? undefined : missing }
}
