import type { Random } from '../fuzz/random.ts'
import type { OverlayModel, ProjectModel, RecordsModel, ZoneModel } from './model.ts'

/** A mistake that people make, put into a sound project. */
export interface Fault {
  /** The code that tells of it. */
  readonly code: string
  /** What went wrong, in words. */
  readonly what: string
  /** How grave it is told, where that is not what its code mostly is (`severities.ts`). */
  readonly severity?: 'error' | 'warning'
  /** Whether the mistake can be made in any zone; left out, in the hosting zone alone. */
  readonly anywhere?: boolean
  /** Makes the mistake; says at which owner (relative to the zone) and type it has to be told, and of which zone. */
  readonly inject: (scene: Scene) => Told | readonly Told[]
}

/** Where mistakes are made: a zone, mostly the hosting zone of a project, to which all others lead. */
export interface Scene {
  readonly project: ProjectModel
  readonly zone: ZoneModel
  readonly overlay: OverlayModel
  readonly random: Random
}

export interface Told {
  /** undefined: told of no owner. */
  readonly owner?: string
  readonly type?: string
  /** undefined: told of no zone. */
  readonly zone?: string
}

/** The one entry of an owner and type. */
export function entryOf(zone: ZoneModel, owner: string, type: string): RecordsModel {
  const found = zone.records.find((entry) => entry.owner === owner && entry.type === type)
  if (found === undefined) throw new Error(`${zone.apex} has no ${owner} ${type}`)
  return found
}

export function without(zone: ZoneModel, owner: string, type: string): void {
  zone.records = zone.records.filter((entry) => entry !== entryOf(zone, owner, type))
}

/** A zone beside the others, served by the same servers, of which no variant is made. */
export function addZone({ project, zone }: Scene, records: readonly RecordsModel[]): ZoneModel {
  const servers = [`ns1.${zone.apex}.`, `ns2.${zone.apex}.`]
  const added: ZoneModel = {
    ...zone,
    apex: 'beside.example.net',
    form: 'yaml',
    soa: { ...zone.soa, mname: `ns1.${zone.apex}.` },
    records: [{ owner: '', type: 'NS', values: servers }, ...records],
    declarations: [],
    lines: [],
    overlays: new Map(),
    whole: new Map(),
  }
  project.zones.push(added)
  return added
}
