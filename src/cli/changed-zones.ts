import type { OpenProject } from '../definition/open-project.ts'
import type { ProjectZone } from '../definition/project.ts'
import { foldName } from '../dns/name.ts'
import { changedPaths } from './changed-paths.ts'
import { touchedZones } from './touched-zones.ts'
import type { World } from './world.ts'

/** Of the zones that are asked for, those that a change since a revision of git concerns. Throws SecoursError. */
export async function selectChanged(
  opened: OpenProject,
  asked: readonly ProjectZone[],
  revision: string,
  world: World,
): Promise<readonly ProjectZone[]> {
  const paths = await changedPaths(opened.project.root, revision, world.environment)
  const touched = touchedZones(paths, opened)
  return asked.filter(({ apex }) => touched.has(foldName(apex)))
}
