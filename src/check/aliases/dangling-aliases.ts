import type { Name } from '../../dns/name.ts'
import { cnameType, dnameType } from '../../dns/type-codes.ts'
import { endingOf } from '../../reach/ending.ts'
import type { NameId } from '../../zone/name-table.ts'
import type { RecordId } from '../../zone/zone.ts'
import { oncePerZone } from '../once-per-zone.ts'
import type { ZoneContext } from '../zone-context.ts'

const challengeLabel = Buffer.from('_acme-challenge')

/** A CNAME whose target is the zone's to answer, and has no records there. */
export interface DanglingAlias {
  readonly record: RecordId
  /** Folded. */
  readonly target: NameId
}

export const danglingAliases = oncePerZone((context: ZoneContext): readonly DanglingAlias[] => {
  const { zone, surroundings } = context
  const dangling: DanglingAlias[] = []
  const mayBeOthers = surroundings?.zones.hasZoneBelow(zone.apexName) ?? false
  for (const rrset of context.ofType(cnameType)) {
    const record = zone.firstRecord(rrset)
    const target = zone.names.fold(zone.nameAt(record, 0))
    if (zone.firstRRsetAt(target) >= 0 || !context.isInZone(target)) continue
    if (zone.firstRRsetAt(context.answeringName(target)) >= 0 || context.isOccluded(target)) continue
    if (context.isOccludedSet(rrset)) continue
    if (mayBeOthers && surroundings?.zones.apexFor(zone.names.name(target))?.length !== zone.apexName.length) continue
    dangling.push({ record, target })
  }
  return dangling
})

/** A CNAME whose target another zone of the project is to answer, and does not have. */
export interface AliasBeyond {
  readonly record: RecordId
  /** The name that is missing; behind a DNAME not the target itself. */
  readonly target: Name
}

/** Of a chain of aliases the last one is named. */
export function danglingBeyond(context: ZoneContext): readonly AliasBeyond[] {
  const { zone, surroundings } = context
  const dangling: AliasBeyond[] = []
  if (surroundings === undefined) return dangling
  for (const rrset of context.ofType(cnameType)) {
    const record = zone.firstRecord(rrset)
    const target = zone.nameAt(record, 0)
    if (!context.mayLeadBeyond(target) || isChallenge(context, zone.ownerOf(rrset))) continue
    if (endingOf(surroundings.zones, zone.names.name(target)).end !== 'no-name' || context.isOccludedSet(rrset))
      continue
    const { hops, name } = context.journeyOf(target)
    if (hops.some((hop) => hop.reached.zone.typeOf(hop.rrset) !== dnameType)) continue
    if (surroundings.zones.apexFor(name) === surroundings.zones.apexFor(zone.apexName)) continue
    dangling.push({ record, target: name })
  }
  return dangling
}

/** An ACME challenge is there only while a certificate is renewed (RFC 8555 section 8.4). */
function isChallenge({ zone: { names } }: ZoneContext, owner: NameId): boolean {
  return names.labelLength(owner) === challengeLabel.length && challengeLabel.equals(names.label(owner))
}
