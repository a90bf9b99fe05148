import type { Server } from '../definition/project.ts'
import { encodeName, maxNameLength } from '../dns/name.ts'
import { cnameType, dnameType, nsType } from '../dns/type-codes.ts'
import type { Moment } from '../dnssec/moment.ts'
import { recordTypeOfName } from '../rdata/registry.ts'
import { followTarget, type Journey } from '../reach/journey.ts'
import type { ProjectZones, ReachedVariant } from '../reach/project-zones.ts'
import type { SiteIndex } from '../reach/site-index.ts'
import { findDname, findZoneCut, sourceOfSynthesis } from '../zone/lookup.ts'
import { type NameId, noName, rootId } from '../zone/name-table.ts'
import type { RecordId, RRsetId, Zone } from '../zone/zone.ts'

/** The project around a zone: where rules follow names beyond it. */
export interface Surroundings {
  readonly zones: ProjectZones
  readonly reached: ReachedVariant
  /** Where addresses stand; undefined where no sites are known. */
  readonly sites?: SiteIndex
  /** Those that serve the zone. */
  readonly servers?: readonly Server[]
  /** Records of the variant when it was last activated; undefined where it never was. */
  readonly lastRecordCount?: number
}

/** What a rule or an answer hangs on, beside the zone's owners and types: the rdata of a type, TTLs, or the other zones of the project. */
export type Aspect = number | 'ttl' | 'beyond'

const noRRsets = new Int32Array(0)

/** A type whose records lead to a host of which an address is asked: its code, its name, and the offset of the target. */
export interface HostType {
  readonly code: number
  readonly name: string
  readonly offset: number
}

/** Those that resolvers and mail servers follow by themselves. */
export const hostTypes: readonly HostType[] = ['NS', 'MX', 'SRV'].flatMap((name) => {
  const type = recordTypeOfName(name)
  return type?.target === undefined ? [] : [{ code: type.code, name, offset: type.target.offset }]
})

export const hostTypeCodes: readonly number[] = hostTypes.map(({ code }) => code)

/**
 * One zone under check, with what several rules ask of it, worked out once. Rules look at columns and ids; names become text only
 * in what is reported.
 */
export class ZoneContext {
  readonly zone: Zone
  /** Undefined where a file is checked alone. */
  readonly surroundings: Surroundings | undefined
  /** Undefined where nobody said for which time: then nothing has expired. */
  readonly moment: Moment | undefined
  /** Normal's, where the zone is normal's with other rdata or TTLs and nothing else. */
  readonly base: ZoneContext | undefined
  /** The apex under itself, as a missing final dot makes it; `noName` where no name is there. */
  readonly doubledApex: NameId
  /** For `oncePerContext`. */
  readonly answers: unknown[] = []
  /** By name beyond the zone: whether a zone of the project is to answer for it. */
  private beyond: Map<NameId, boolean> | undefined
  private zoneBelow: boolean | undefined
  private journeys: Map<NameId, Journey> | undefined
  private readonly rrsetsByType: ReadonlyMap<number, Int32Array>
  private changed: ReadonlySet<number> | undefined

  /** `normal`: the context of the zone's normal, where that is known. */
  constructor(zone: Zone, surroundings?: Surroundings, moment?: Moment, normal?: ZoneContext) {
    this.zone = zone
    this.surroundings = surroundings
    this.moment = moment
    this.base = normal !== undefined && (zone.patch?.base ?? zone) === normal.zone ? normal : undefined
    this.doubledApex = this.base === undefined ? findDoubledApex(zone) : this.base.doubledApex
    this.rrsetsByType = this.base === undefined ? sortByType(zone) : this.base.rrsetsByType
  }

  hasType(type: number): boolean {
    return this.rrsetsByType.has(type)
  }

  /** The types of the zone's records. */
  types(): Iterable<number> {
    return this.rrsetsByType.keys()
  }

  /** Whether the zone has of some things exactly what its base has. */
  isAsInBase(aspects: readonly Aspect[]): boolean {
    const { base, zone, surroundings } = this
    if (base === undefined) return false
    this.changed ??= new Set(Array.from(zone.patch?.records ?? [], (record) => zone.columns.types[record] as number))
    for (const aspect of aspects) {
      if (aspect === 'ttl') {
        if (zone.columns.ttls !== base.zone.columns.ttls) return false
      } else if (aspect === 'beyond') {
        if (surroundings?.zones.isOneZone === false) return false
      } else if (this.changed.has(aspect)) return false
    }
    return true
  }

  /** The RRsets of a type, in the order of the text. */
  ofType(type: number): Int32Array {
    return this.rrsetsByType.get(type) ?? noRRsets
  }

  /** Whether a folded name is the apex or below it. */
  isInZone(name: NameId): boolean {
    return this.zone.names.isAtOrBelow(name, this.zone.apex)
  }

  /** Whether a folded name in the zone is not this zone's to answer: a zone cut stands at or above it, or a DNAME above. */
  isOccluded(name: NameId): boolean {
    return findZoneCut(this.zone, name) >= 0 || findDname(this.zone, name) >= 0
  }

  /** Whether a zone cut or a DNAME hides an RRset; the NS RRset that makes a cut is not hidden by it. */
  isOccludedSet(rrset: RRsetId): boolean {
    const { zone } = this
    const owner = zone.ownerOf(rrset)
    return this.isInZone(owner) && isHidden(zone, owner, zone.typeOf(rrset))
  }

  /** Whether another zone of the project has its apex below this one: names in this zone may be the other's. */
  get hasZoneBelow(): boolean {
    this.zoneBelow ??= this.base?.hasZoneBelow ?? this.surroundings?.zones.hasZoneBelow(this.zone.apexName) ?? false
    return this.zoneBelow
  }

  /** Whether a folded name is this zone's, and no other's of the project. */
  isOwn(name: NameId): boolean {
    if (!this.isInZone(name)) return false
    const { zone, surroundings } = this
    return !this.hasZoneBelow || surroundings?.zones.apexFor(zone.names.name(name))?.length === zone.apexName.length
  }

  /** Whether `mayLeadBeyond` may say yes of any name at all. */
  get mayHaveWaysOut(): boolean {
    const { surroundings } = this
    return surroundings !== undefined && (!surroundings.zones.isOneZone || this.hasType(dnameType))
  }

  /** Whether a resolver that follows a name of the table may come to another zone of the project, or by a DNAME anywhere. */
  mayLeadBeyond(target: NameId): boolean {
    const { zone, surroundings } = this
    if (surroundings === undefined || !this.mayHaveWaysOut) return false
    const name = zone.names.fold(target)
    if (this.isInZone(name)) {
      return this.hasZoneBelow || (this.hasType(dnameType) && findDname(zone, name) >= 0)
    }
    const beyond = this.namesBeyond
    let known = beyond.get(name)
    if (known === undefined) {
      known = surroundings.zones.apexFor(zone.names.name(name)) !== undefined
      beyond.set(name, known)
    }
    return known
  }

  /** The apexes of a project are the same whatever is active: a variant knows what normal knows. */
  private get namesBeyond(): Map<NameId, boolean> {
    this.beyond ??= this.base?.namesBeyond ?? new Map<NameId, boolean>()
    return this.beyond
  }

  /** Where a name of the table leads over the zones of the project; several rules follow the same ones. Asked only of a zone in a project. */
  journeyOf(target: NameId): Journey {
    const name = this.zone.names.fold(target)
    this.journeys ??= new Map()
    let journey = this.journeys.get(name)
    if (journey === undefined) {
      if (this.surroundings === undefined) throw new Error('a zone that stands alone leads nowhere')
      journey = followTarget(this.surroundings.zones, this.surroundings.reached, target)
      this.journeys.set(name, journey)
    }
    return journey
  }

  /** The folded name that answers for one in the zone: itself, the wildcard that covers it, or `noName`. */
  answeringName(name: NameId): NameId {
    return this.zone.exists(name) ? name : sourceOfSynthesis(this.zone, name)
  }
}

/** Whether records of a type at a folded owner in the zone are hidden by a zone cut or a DNAME. */
export function isHidden(zone: Zone, owner: NameId, type: number): boolean {
  if (owner === zone.apex) return false
  // At the cut itself the NS RRset stands, and nothing else that is this zone's to answer.
  const fromHere = type === nsType ? zone.names.parent(owner) : owner
  return findZoneCut(zone, fromHere) >= 0 || findDname(zone, owner) >= 0
}

/** Whether a zone says of a folded name in it that there is no such name, or no such type at it (RFC 2308 section 2). */
export function isNegative(context: ZoneContext, name: NameId, type: number): boolean {
  if (context.isOccluded(name)) return false
  const { zone } = context
  const node = context.answeringName(name)
  return node < 0 || (zone.find(node, type) < 0 && zone.find(node, cnameType) < 0)
}

/** The apex under itself (`example.org.example.org.`), folded: what a missing final dot makes. `noName` where no name is there. */
function findDoubledApex({ names, apex }: Zone): NameId {
  const wire = encodeName(names.name(apex))
  if (apex === rootId || 2 * wire.length - 1 > maxNameLength) return noName
  const doubled = new Uint8Array(2 * wire.length - 1)
  doubled.set(wire)
  doubled.set(wire, wire.length - 1)
  return names.findWire(doubled)
}

/** By type, while RRsets are sorted; zeros between two uses. */
const places = new Int32Array(0x1_0000)

function sortByType({ rrsetCount, columns }: Zone): Map<number, Int32Array> {
  const { rrsetTypes } = columns
  const types: number[] = []
  for (let rrset = 0; rrset < rrsetCount; rrset++) {
    const type = rrsetTypes[rrset] as number
    if (places[type] === 0) types.push(type)
    places[type] = (places[type] as number) + 1
  }
  const sorted = new Int32Array(rrsetCount)
  const lists = new Map<number, Int32Array>()
  let start = 0
  for (const type of types) {
    const end = start + (places[type] as number)
    lists.set(type, sorted.subarray(start, end))
    places[type] = start
    start = end
  }
  for (let rrset = 0; rrset < rrsetCount; rrset++) {
    const type = rrsetTypes[rrset] as number
    const place = places[type] as number
    sorted[place] = rrset
    places[type] = place + 1
  }
  for (const type of types) places[type] = 0
  return lists
}

/** The records of an RRset. */
export function* recordsOf(zone: Zone, rrset: RRsetId): Generator<RecordId> {
  for (let record = zone.firstRecord(rrset); record >= 0; record = zone.nextRecord(record)) yield record
}
