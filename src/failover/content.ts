import { matchesPattern } from '../definition/name-pattern.ts'
import type { BuiltZone, Policy, Unmanaged } from '../definition/project.ts'
import type { Change } from '../diff/change.ts'
import { diffZones } from '../diff/diff.ts'
import type { Name } from '../dns/name.ts'
import { soaType } from '../dns/type-codes.ts'
import { zoneDigest } from '../zone/digest.ts'
import type { RRset } from '../zone/rrset.ts'
import type { Zone } from '../zone/zone.ts'
import { ZoneBuilder } from '../zone/zone-builder.ts'

/** One variant of a zone as content: what is compared with what servers serve. */
export interface VariantContent {
  readonly variant: string
  readonly zone: Zone
  readonly digest: string
}

type RRsetTest = (owner: Name, type: number) => boolean

/** The contents that a project can build for one zone, and which records count when they are compared. */
export interface ZoneContents {
  readonly apex: Name
  /** By variant; only those that could be built. */
  readonly variants: ReadonlyMap<string, VariantContent>
  /** Whether an RRset is none of ours: others maintain it, or the server makes it. Undefined where all are ours. */
  readonly isLeftOut: RRsetTest | undefined
  /** Whether others maintain an RRset on the server: it survives every switch. Undefined where they maintain none. */
  readonly isUnmanaged: RRsetTest | undefined
  /** Whether the server itself makes an RRset. Undefined where it makes none: it does not sign. */
  readonly isServerMade: RRsetTest | undefined
}

/** RRSIG, NSEC, DNSKEY, NSEC3, NSEC3PARAM, CDS, CDNSKEY, ZONEMD and BIND's signing state: made by a server that signs. */
const signerTypes: ReadonlySet<number> = new Set([46, 47, 48, 50, 51, 59, 60, 63, 65_534])

/** The contents of a built zone. */
export function contentsOf(built: BuiltZone, policy: Policy): ZoneContents {
  const { unmanaged } = policy
  const isUnmanaged: RRsetTest | undefined =
    unmanaged.length === 0
      ? undefined
      : (owner, type) => type !== soaType && unmanaged.some((one) => matchesUnmanaged(one, owner, type))
  const signs = [...built.variants.values()].some(({ declarations }) => declarations.signed === 'server')
  const isServerMade: RRsetTest | undefined = signs ? (_, type) => signerTypes.has(type) : undefined
  const isLeftOut: RRsetTest | undefined = signs
    ? (owner, type) => signerTypes.has(type) || isUnmanaged?.(owner, type) === true
    : isUnmanaged
  const variants = new Map<string, VariantContent>()
  for (const { name, zone } of built.variants.values())
    if (zone !== undefined) variants.set(name, { variant: name, zone, digest: contentDigest(zone, isLeftOut) })
  return { apex: built.apex, variants, isLeftOut, isUnmanaged, isServerMade }
}

function matchesUnmanaged(unmanaged: Unmanaged, owner: Name, type: number): boolean {
  return (unmanaged.type === undefined || unmanaged.type === type) && matchesPattern(unmanaged.pattern, owner)
}

/** The digest of what counts in a zone: two servers with one digest serve the same variant. */
export function contentDigest(zone: Zone, isLeftOut: ZoneContents['isLeftOut']): string {
  return isLeftOut === undefined
    ? zoneDigest(zone)
    : zoneDigest(zone, (rrset) => isLeftOut(zone.names.name(zone.ownerOf(rrset)), zone.typeOf(rrset)))
}

/** The variants whose content this is, in the order of the project; none for drift. */
export function recognize(contents: ZoneContents, digest: string): readonly string[] {
  return [...contents.variants.values()].filter((content) => content.digest === digest).map(({ variant }) => variant)
}

/** What counts among the changes from what is served to a content. */
export function managedChanges(contents: ZoneContents, before: Zone, after: Zone): readonly Change[] {
  const { isLeftOut } = contents
  return diffZones(before, after, isLeftOut === undefined ? {} : { leaveOut: isLeftOut })
}

/**
 * The zone to put on a server: the content, with the records that others maintain on that server as they stand there. Where it
 * has none of an owner and type, the definition's own are put there. The same zone where nothing is to be kept.
 */
export function withUnmanaged(contents: ZoneContents, content: Zone, served: Zone | undefined): Zone {
  const { isUnmanaged } = contents
  if (served === undefined || isUnmanaged === undefined) return content
  const kept: RRset[] = []
  for (let id = 0; id < served.rrsetCount; id++) {
    const owner = served.names.name(served.ownerOf(id))
    if (isUnmanaged(owner, served.typeOf(id))) kept.push(served.rrset(id))
  }
  if (kept.length === 0) return content
  const builder = new ZoneBuilder(content.apexName, { expectedRecords: content.recordCount + kept.length })
  const keys = new Set(kept.map(({ owner, type }) => ownerAndType(owner, type)))
  for (const rrset of content.rrsets()) if (!keys.has(ownerAndType(rrset.owner, rrset.type))) builder.add(rrset)
  for (const rrset of kept) builder.add(rrset)
  return builder.build()
}

function ownerAndType(owner: Name, type: number): string {
  return `${owner.toLowerCase()} ${type}`
}
