import { findEntry } from '../definition/name-pattern.ts'
import type { BuiltZone, Leave, Project, Variant } from '../definition/project.ts'
import type { Change } from '../diff/change.ts'
import { diffZones } from '../diff/diff.ts'
import type { Name } from '../dns/name.ts'
import { followTarget, type Journey } from '../reach/journey.ts'
import { everyAddress, hasOwnAddress } from '../reach/own-address.ts'
import type { ProjectZones, ReachedVariant } from '../reach/project-zones.ts'
import type { SiteIndex, SiteMatch } from '../reach/site-index.ts'
import { judgeJourney, type Verdict } from '../reach/verdict.ts'
import type { NameId } from '../zone/name-table.ts'
import type { RecordId, Zone } from '../zone/zone.ts'
import type { TargetIndex } from './target-index.ts'
import { ZoneContext } from './zone-context.ts'

/** The project while one variant is active. */
export interface ActiveProject {
  readonly project: Project
  /** The project's zones as they are then, and as they are in normal. */
  readonly zones: ProjectZones
  readonly normalZones: ProjectZones
  readonly targets: TargetIndex
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
  private readonly isUp = (record: RecordId): boolean => this.downSitesOf(record).length === 0
  private readonly judged = new Map<NameId, JudgedTarget>()
  private changed: readonly Change[] | undefined
  private normalContext: ZoneContext | undefined

  constructor(
    active: ActiveProject,
    built: BuiltZone,
    normal: ReachedVariant,
    zoneContext: ZoneContext,
    reached: ReachedVariant,
  ) {
    this.active = active
    this.built = built
    this.normal = normal
    this.reached = reached
    this.zoneContext = zoneContext
    this.down = new Set(reached.variant.down)
    this.standsAlone = !active.zones.hasZoneBelow(reached.variant.apex)
  }

  get variant(): Variant {
    return this.reached.variant
  }

  get zone(): Zone {
    return this.reached.zone
  }

  /** From normal to the variant. */
  get changes(): readonly Change[] {
    this.changed ??= diffZones(this.normal.zone, this.zone)
    return this.changed
  }

  /** Normal as rules over one zone see it. */
  get normalZoneContext(): ZoneContext {
    this.normalContext ??= new ZoneContext(this.normal.zone)
    return this.normalContext
  }

  /** The sites among those that are down in which the address of an A or AAAA record of the zone stands. */
  downSitesOf(record: RecordId): readonly SiteMatch[] {
    const { rdata, rdataStarts } = this.zone.columns
    const start = rdataStarts[record] as number
    const sites = this.active.sites.sitesOf(rdata, start, (rdataStarts[record + 1] as number) - start)
    return sites.length === 0 ? sites : sites.filter(({ site }) => this.down.has(site))
  }

  /** Whether a target plainly leads to addresses in the zone that are all up, or out of the project. Where it says no, `judgeTarget` tells. */
  plainlyLives(target: NameId): boolean {
    const name = this.zone.names.fold(target)
    if (!this.zoneContext.isInZone(name)) return !this.zoneContext.mayLeadBeyond(name)
    return this.standsAlone && hasOwnAddress(this.zone, name) && everyAddress(this.zone, name, this.isUp)
  }

  /** Follows a name of the zone's table, and judges what it leads to. */
  judgeTarget(target: NameId): JudgedTarget {
    const folded = this.zone.names.fold(target)
    const known = this.judged.get(folded)
    if (known !== undefined) return known
    const journey = followTarget(this.active.zones, this.reached, target)
    const judged = { journey, verdict: judgeJourney(journey, this.active.sites, this.down) }
    this.judged.set(folded, judged)
    return judged
  }

  /** The entry under `leave` that means a name and type of this zone. */
  findLeave(owner: Name, type: number): Leave | undefined {
    return findEntry(this.variant.leaves, owner, type)
  }
}
