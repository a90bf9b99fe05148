import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { zoneKey } from '../../src/definition/placement.ts'
import type { BuiltZone } from '../../src/definition/project.ts'
import { type Name, parseName, rootName } from '../../src/dns/name.ts'
import { contentDigest, contentsOf, recognize } from '../../src/failover/content.ts'
import type { Operator } from '../../src/operate/operator.ts'
import type { Progress } from '../../src/operate/progress.ts'
import type { RRset } from '../../src/zone/rrset.ts'
import type { Zone } from '../../src/zone/zone.ts'
import { ZoneBuilder } from '../../src/zone/zone-builder.ts'
import { memoryProject } from '../definition/memory-project.ts'
import { type FolderFleet, folderFleet } from './folder-fleet.ts'
import { type SmallProject, smallProject } from './small-project.ts'

/** A project with servers in a folder that all serve normal, and a clock that the test moves. */
export interface Scene {
  readonly operator: Operator
  readonly fleet: FolderFleet
  readonly folder: string
  readonly progress: Progress[]
  readonly clock: { now: number }
  /** Another operator of the same folder, with changes. */
  readonly as: (changes: Partial<Operator>) => Operator
  /** The variants that a server serves of a zone; `drift` for none. */
  readonly serves: (server: string, apex?: string) => Promise<string>
  readonly remove: () => void
}

export const noon = Date.parse('2026-11-22T12:00:00Z')
const patience = { writtenMs: 60, followingMs: 60 }

/** Opens a project over the servers in a folder, as they are. */
export function openScene(folder: string, given: SmallProject = {}): Scene {
  const { project, zones } = memoryProject(smallProject(given))
  const fleet = folderFleet(join(folder, 'servers'), project)
  const clock = { now: noon }
  const progress: Progress[] = []
  let ids = 0
  const operator: Operator = {
    project,
    zones,
    faults: [],
    fleet,
    stateFolder: join(folder, 'state'),
    user: 'alice',
    now: () => clock.now++,
    newId: () => `switch-${process.pid}-${++ids}`,
    patience,
    onProgress: (one) => progress.push(one),
  }
  return {
    operator,
    fleet,
    folder,
    progress,
    clock,
    as: (changes) => ({ ...operator, ...changes }),
    serves: async (server, apex = 'tedomum.example') => servedBy(operator, server, apex),
    remove: () => rmSync(folder, { recursive: true, force: true }),
  }
}

/** A new folder in which every server serves normal under the serial 1 of yesterday. */
export function newScene(given: SmallProject = {}): Scene {
  const scene = openScene(mkdtempSync(join(tmpdir(), 'secours-operate-')), given)
  for (const server of scene.operator.project.servers.values())
    for (const built of scene.operator.zones) scene.fleet.put(server.name, zoneOf(built, 'normal'), 2026112101)
  return scene
}

export function zoneOf(built: BuiltZone, variant: string) {
  const zone = built.variants.get(variant)?.zone
  if (zone === undefined) throw new Error(`${built.apex} ${variant} is not built`)
  return zone
}

export function nameOf(text: string): Name {
  const parsed = parseName(text, rootName)
  if ('fault' in parsed) throw new Error(parsed.fault)
  return parsed.name
}

/** A zone of these RRsets. */
export function zoneFrom(apex: Name, rrsets: Iterable<RRset>): Zone {
  const builder = new ZoneBuilder(apex)
  for (const rrset of rrsets) builder.add(rrset)
  return builder.build()
}

async function servedBy(operator: Operator, server: string, apex: string): Promise<string> {
  const spec = operator.project.servers.get(server)
  const built = operator.zones.find((zone) => zoneKey(zone.apex) === apex)
  if (spec === undefined || built === undefined) throw new Error(`no ${server} or ${apex}`)
  const seen = await operator.fleet.look(spec, built.apex, 'content')
  if (seen.state !== 'served' || seen.zone === undefined) return seen.state
  const contents = contentsOf(built, operator.project.policy)
  return recognize(contents, contentDigest(seen.zone, contents.isLeftOut)).join(' ') || 'drift'
}
