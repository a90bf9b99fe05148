import { displayName } from '../../dns/name.ts'
import { caaType, cnameType } from '../../dns/type-codes.ts'
import { followName } from '../../reach/journey.ts'
import { noteRecord } from '../../reach/narrate.ts'
import type { ProjectZones } from '../../reach/project-zones.ts'
import type { NameId } from '../../zone/name-table.ts'
import type { RRsetId, Zone } from '../../zone/zone.ts'
import { findingOfLoss } from '../change/loss.ts'
import { definePairRule, type Finding } from '../rule.ts'
import { toldOctets } from '../values/told-octets.ts'
import type { VariantContext } from '../variant-context.ts'
import { recordsOf } from '../zone-context.ts'

/** Of ordinary certificates, and of those for wildcards (RFC 8659 sections 4.2 and 4.3). */
const kinds = [
  { tags: ['issue'], what: 'certificates' },
  { tags: ['issuewild', 'issue'], what: 'wildcard certificates' },
] as const

export const caaParity = definePairRule({
  code: 'caa-parity',
  class: 'variant',
  severity: 'warning',
  reference: 'RFC 8659 section 3',
  title: 'a certification authority of normal may not issue in the variant, or there all of them may',
  why: 'Certificates are renewed during an outage too, at the backup site: by the authority that normal names, and by no other.',
  example: "remove: [{name: '', type: CAA, reason: old}]",
  needs: [caaType],
  compares: [caaType],
  speaksFor: ['undeclared-change'],
  check(context, report) {
    const { zone, normal } = context
    for (const { before, after, recordsDiffer } of context.changedSets) {
      const [where, rrset] = after >= 0 ? [zone, after] : [normal.zone, before]
      if (where.typeOf(rrset) !== caaType || !recordsDiffer) continue
      const owner = where.ownerOf(rrset)
      if (!context.zoneContext.isInZone(owner) || context.zoneContext.isOccluded(owner)) continue
      // A name that is gone needs no certificate.
      if (context.zoneContext.answeringName(owner) < 0) continue
      const was = policyFor(context.active.normalZones, normal.zone, owner)
      const is = policyFor(context.active.zones, zone, owner)
      if (was === 'unknown' || is === 'unknown') continue
      const fault = findFault(was, is, displayName(zone.names.name(owner)))
      if (fault !== undefined) report({ ...whereOf(context, { before, after }), ...fault })
    }
  },
})

/** The CAA records that a certification authority goes by; undefined where there are none, and anybody may issue. */
interface IssuePolicy {
  readonly zone: Zone
  readonly rrset: RRsetId
}

/** At the name, where its alias leads, or else at the next name above (RFC 8659 section 3). */
function policyFor(zones: ProjectZones, zone: Zone, owner: NameId): IssuePolicy | undefined | 'unknown' {
  if (zone.find(owner, cnameType) >= 0) {
    const { end, name } = followName(zones, zone.names.name(owner))
    const reached = zones.zoneFor(name)
    if (end === 'outside' || end === 'faulty' || typeof reached === 'string') return 'unknown'
    const rrset = reached.zone.find(reached.zone.names.find(name), caaType)
    if (rrset >= 0) return { zone: reached.zone, rrset }
  }
  for (let id = owner; id >= 0; id = zone.names.parent(id)) {
    const rrset = zone.find(id, caaType)
    if (rrset >= 0) return { zone, rrset }
    // Above the apex the zone of the parent speaks, which others may hold.
    if (id === zone.apex) return undefined
  }
  return undefined
}

function findFault(
  was: IssuePolicy | undefined,
  is: IssuePolicy | undefined,
  owner: string,
): Pick<Finding, 'message' | 'hint'> | undefined {
  if (is === undefined) {
    return was === undefined
      ? undefined
      : {
          message: `${owner} has CAA in normal and none here: any certification authority may issue for it`,
          hint: 'keep it, with the authority of the backup site in it where that is another',
        }
  }
  for (const { tags, what } of kinds) {
    const allowed = issuersOf(is, tags)
    const before = was === undefined ? undefined : issuersOf(was, tags)
    if (allowed === undefined) {
      if (before === undefined) continue
      return {
        message: `CAA of ${owner} lets any certification authority issue ${what} here, in normal ${print(before)}`,
        hint: 'name here too who is to issue',
      }
    }
    if (before === undefined) {
      return {
        message: `CAA of ${owner} lets only ${print(allowed)} issue ${what} here, in normal any`,
        hint: sayInNormal,
      }
    }
    const refused = [...before].filter((issuer) => !allowed.has(issuer))
    if (refused.length === 0) continue
    return {
      message: `${refused.join(' and ')} may issue ${what} of ${owner} in normal, and not here: they cannot be renewed`,
      hint: sayInNormal,
    }
  }
  return undefined
}

const sayInNormal = 'name in normal too who is to issue at the backup site'

function print(issuers: ReadonlySet<string>): string {
  return issuers.size === 0 ? 'nobody' : [...issuers].join(' and ')
}

/** Domains of the authorities that the first of some tags names which stands in the records; undefined where none does: any may issue. */
function issuersOf({ zone, rrset }: IssuePolicy, tags: readonly string[]): ReadonlySet<string> | undefined {
  const properties = Array.from(recordsOf(zone, rrset), (record) => {
    const octets = zone.storedRdata(record)
    const tagEnd = 2 + (octets[1] as number)
    const text = (start: number, end?: number) =>
      Buffer.from(octets.subarray(start, end)).toString('latin1').toLowerCase()
    return { tag: text(2, tagEnd), issuer: (text(tagEnd).split(';')[0] as string).trim() }
  })
  const used = tags.find((tag) => properties.some((property) => property.tag === tag))
  if (used === undefined) return undefined
  const named = properties.filter(({ tag, issuer }) => tag === used && issuer !== '')
  return new Set(named.map(({ issuer }) => toldOctets(issuer)))
}

function whereOf(
  context: VariantContext,
  { before, after }: { readonly before: RRsetId; readonly after: RRsetId },
): Omit<Finding, 'message'> {
  const { zone, normal } = context
  if (after < 0) {
    const lost = { rrset: before, owner: normal.zone.ownerOf(before), type: caaType }
    // Where an alias took their place nobody has to declare that they are gone.
    const aliased = zone.find(lost.owner, cnameType) >= 0 ? { severity: 'warning' as const } : {}
    return { ...findingOfLoss(context, lost), ...aliased }
  }
  if (before < 0) return { record: zone.firstRecord(after) }
  const inNormal = normal.zone.firstRecord(before)
  const owner = normal.zone.names.name(normal.zone.columns.owners[inNormal] as number)
  return { record: zone.firstRecord(after), related: [noteRecord(normal.zone, inNormal, owner)] }
}
