import { findEntry } from '../definition/entry-index.ts'
import {
  type BuiltZone,
  type Leave,
  normalVariant,
  type Project,
  type Removal,
  type Variant,
} from '../definition/project.ts'
import type { Change } from '../diff/change.ts'
import { type ChangedSet, findChangedSets } from '../diff/changed-sets.ts'
import { changesOf } from '../diff/diff.ts'
import type { Name } from '../dns/name.ts'
import { dnameType } from '../dns/type-codes.ts'
import { endingOf } from '../reach/ending.ts'
import type { Journey } from '../reach/journey.ts'
import { everyRecord, hasOwnAddress } from '../reach/own-address.ts'
import type { ProjectZones, ReachedVariant } from '../reach/project-zones.ts'
import type { SiteIndex, SiteMatch } from '../reach/site-index.ts'
import { judgeJourney, type Verdict } from '../reach/verdict.ts'
import { NameSet } from '../zone/name-set.ts'
import type { NameId } from '../zone/name-table.ts'
import type { RecordId, RRsetId, Zone } from '../zone/zone.ts'
import { standing } from './leads/standing.ts'
import type { TargetIndex } from './leads/target-index.ts'
import { ZoneContext } from './zone-context.ts'

/** The project while one variant is active. */
export interface ActiveProject {
  readonly project: Project
  /** The project's zones as they are then, and as they are in normal. */
  readonly zones: ProjectZones
  readonly normalZones: ProjectZones
  readonly targets: TargetIndex
  readonly normalTargets: TargetIndex
  readonly sites: SiteIndex
}

/** Where a target leads, and whether that lives. */
export interface JudgedTarget {
  readonly journey: Journey
  readonly verdict: Verdict
}

/** A degraded variant beside its zone's normal, both built; what several rules ask of them is worked out once. */
export class VariantContext {
  readonly active: ActiveProject
  readonly built: BuiltZone
  readonly normal: ReachedVariant
  readonly reached: ReachedVariant
  readonly zoneContext: ZoneContext
  /** Names of the sites that the variant takes down. */
  readonly down: ReadonlySet<string>
  /** Whether all names in the zone are its own to answer: no other zone of the project has its apex below. */
  readonly standsAlone: boolean
  private readonly mayHaveDname: boolean
  private dead: readonly RRsetId[] | undefined
  private deadNames: NameSet | undefined
  private readonly isUp = (record: RecordId): boolean => this.downSitesOf(record).length === 0
  private readonly judged = new Map<NameId, JudgedTarget>()
  private changed: readonly ChangedSet[] | undefined
  private changeValues: readonly Change[] | undefined
  private normalContext: ZoneContext | undefined
  /** For `oncePerContext`. */
  readonly answers: unknown[] = []

  /** `normalContext`: that of normal, where there is one already. */
  constructor(
    active: ActiveProject,
    built: BuiltZone,
    normal: ReachedVariant,
    zoneContext: ZoneContext,
    reached: ReachedVariant,
    normalContext?: ZoneContext,
  ) {
    this.active = active
    this.built = built
    this.normal = normal
    this.reached = reached
    this.zoneContext = zoneContext
    this.down = new Set(reached.variant.down)
    this.standsAlone = !zoneContext.hasZoneBelow
    this.mayHaveDname = zoneContext.hasType(dnameType)
    this.normalContext = normalContext
  }

  get variant(): Variant {
    return this.reached.variant
  }

  get zone(): Zone {
    return this.reached.zone
  }

  /**
   * The RRsets in which the variant differs from normal, by their numbers in both zones, whose names are of one table. What rules
   * ask of a pair they ask of these: a variant that moves little of a large zone costs little.
   */
  get changedSets(): readonly ChangedSet[] {
    this.changed ??= findChangedSets(this.normal.zone, this.zone)
    return this.changed
  }

  /** As values, in canonical order: for who shows them. */
  get changes(): readonly Change[] {
    this.changeValues ??= changesOf(this.normal.zone, this.zone, this.changedSets)
    return this.changeValues
  }

  /** Normal as rules over one zone see it. */
  get normalZoneContext(): ZoneContext {
    this.normalContext ??= new ZoneContext(this.normal.zone)
    return this.normalContext
  }

  /** The RRsets with an address in a site that is down: first those of A, then of AAAA, each in the order of the text. */
  get deadSets(): readonly RRsetId[] {
    this.dead ??= this.findDeadSets()
    return this.dead
  }

  /** Whether a folded name of the zone has an address in a site that is down. */
  isDead(name: NameId): boolean {
    if (this.deadSets.length === 0) return false
    if (this.deadNames === undefined) {
      this.deadNames = new NameSet(this.zone.names, this.zone.rrsetCount)
      for (const rrset of this.deadSets) this.deadNames.add(this.zone.ownerOf(rrset))
    }
    return this.deadNames.has(name)
  }

  private findDeadSets(): RRsetId[] {
    const dead: RRsetId[] = []
    const downBits = this.active.sites.bitsOf(this.down)
    const { count, rrsets, bits } = standing(this.zoneContext)
    for (let at = 0; at < count; at++) {
      if (((bits[at] as number) & downBits) === 0) continue
      const rrset = rrsets[at] as RRsetId
      if (!everyRecord(this.zone, rrset, this.isUp)) dead.push(rrset)
    }
    return dead
  }

  /** The sites among those that are down in which the address of an A or AAAA record stands: of the variant, or of another zone. */
  downSitesOf(record: RecordId, zone: Zone = this.zone): readonly SiteMatch[] {
    const { rdata, rdataStarts } = zone.columns
    const start = rdataStarts[record] as number
    const sites = this.active.sites.sitesOf(rdata, start, (rdataStarts[record + 1] as number) - start)
    return sites.length === 0 ? sites : sites.filter(({ site }) => this.down.has(site))
  }

  /** Whether a target plainly leads to addresses in the zone that are all up, or out of the project. Where it says no, `judgeTarget` tells. */
  plainlyLives(target: NameId): boolean {
    const name = this.zone.names.fold(target)
    // Almost every target is a host of the zone.
    if (this.standsAlone && hasOwnAddress(this.zone, name, this.mayHaveDname)) return !this.isDead(name)
    return !this.zoneContext.isInZone(name) && (!this.zoneContext.mayLeadBeyond(name) || this.livesBeyond(name))
  }

  /** Whether a name of another zone leads to addresses that are all up, or to where nobody here can tell. */
  private livesBeyond(name: NameId): boolean {
    const { end, addresses } = endingOf(this.active.zones, this.zone.names.name(name))
    if (end !== 'addresses') return end === 'outside' || end === 'faulty'
    return addresses.every((octets) => this.active.sites.sitesOf(octets).every(({ site }) => !this.down.has(site)))
  }

  /** Follows a name of the zone's table, and judges what it leads to. */
  judgeTarget(target: NameId): JudgedTarget {
    const folded = this.zone.names.fold(target)
    const known = this.judged.get(folded)
    if (known !== undefined) return known
    const journey = this.zoneContext.journeyOf(target)
    const judged = { journey, verdict: judgeJourney(journey, this.active.sites, this.down) }
    this.judged.set(folded, judged)
    return judged
  }

  /** The removal that means a name and type, declared by the variant or by one that it lies on. */
  findRemoval(owner: Name, type: number): Removal | undefined {
    let variant: Variant | undefined = this.variant
    while (variant !== undefined && variant.name !== normalVariant) {
      const removal = findEntry(variant.removals, owner, type)
      if (removal !== undefined) return removal
      variant = variant.base === undefined ? undefined : this.built.variants.get(variant.base)
    }
    return undefined
  }

  /** The entry under `leave` that means a name and type of this zone. */
  findLeave(owner: Name, type: number): Leave | undefined {
    return findEntry(this.variant.leaves, owner, type)
  }
}
