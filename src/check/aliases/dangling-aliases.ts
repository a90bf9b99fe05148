import type { Name } from '../../dns/name.ts'
import { aType, cnameType, dnameType } from '../../dns/type-codes.ts'
import { endingOf } from '../../reach/ending.ts'
import { type NameId, rootId } from '../../zone/name-table.ts'
import type { RecordId } from '../../zone/zone.ts'
import { findMissing, type Missing } from '../leads/missing.ts'
import { oncePerZone } from '../once-per-zone.ts'
import { isReverseZone } from '../values/reverse-zone.ts'
import type { ZoneContext } from '../zone-context.ts'
import { aliasTargets } from './alias-targets.ts'

const challengeLabel = Buffer.from('_acme-challenge')

/** A CNAME whose target is the zone's to answer, and has no records there. */
export interface DanglingAlias {
  readonly record: RecordId
  /** Folded. */
  readonly target: NameId
}

export const danglingAliases = oncePerZone(
  (context: ZoneContext): readonly DanglingAlias[] => {
    const { zone } = context
    const dangling: DanglingAlias[] = []
    for (const rrset of aliasTargets(context).toNothing) {
      const record = zone.firstRecord(rrset)
      const target = zone.names.fold(zone.nameAt(record, 0))
      if (zone.firstRRsetAt(context.answeringName(target)) >= 0 || context.isOccluded(target)) continue
      if (context.isOccludedSet(rrset)) continue
      if (!context.isOwn(target)) continue
      dangling.push({ record, target })
    }
    return dangling
  },
  [cnameType],
)

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
  // There an alias stands for each address of a network, in use or not (RFC 2317 section 4).
  if (surroundings === undefined || !context.mayHaveWaysOut || isReverseZone(zone)) return dangling
  for (const rrset of context.ofType(cnameType)) {
    const record = zone.firstRecord(rrset)
    const target = zone.nameAt(record, 0)
    if (!context.mayLeadBeyond(target) || isChallenge(context, zone.ownerOf(rrset))) continue
    if (endingOf(surroundings.zones, zone.names.name(target)).end !== 'no-name' || context.isOccludedSet(rrset))
      continue
    const { hops, name } = context.journeyOf(target)
    if (hops.some((hop) => hop.reached.zone.typeOf(hop.rrset) !== dnameType)) continue
    if (hops.length === 0 && surroundings.zones.apexFor(name) === surroundings.zones.apexFor(zone.apexName)) continue
    dangling.push({ record, target: name })
  }
  return dangling
}

/** A DNAME below whose target there is no name, nor a wildcard. */
export interface DanglingDname extends DanglingAlias {
  readonly missing: Missing
}

/** Names below what does not exist do not exist either (RFC 8020 section 2). */
export function danglingDnames(context: ZoneContext): readonly DanglingDname[] {
  const { zone } = context
  const dangling: DanglingDname[] = []
  for (const rrset of context.ofType(dnameType)) {
    const record = zone.firstRecord(rrset)
    const target = zone.names.fold(zone.nameAt(record, 0))
    const missing = target === rootId ? undefined : findMissing(context, zone.names.name(target), [aType])
    if (missing === undefined || missing.exists || context.isOccludedSet(rrset)) continue
    dangling.push({ record, target, missing })
  }
  return dangling
}

/** An ACME challenge is there only while a certificate is renewed (RFC 8555 section 8.4). */
function isChallenge({ zone: { names } }: ZoneContext, owner: NameId): boolean {
  return names.labelLength(owner) === challengeLabel.length && challengeLabel.equals(names.label(owner))
}
