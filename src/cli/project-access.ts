import { toAscii } from '../definition/names.ts'
import type { OpenProject } from '../definition/open-project.ts'
import { openProject } from '../definition/open-project.ts'
import { matchesZoneGlob, zoneKey } from '../definition/placement.ts'
import type { BuiltZone, Project, ProjectZone } from '../definition/project.ts'
import { SecoursError } from '../diagnostic.ts'
import { displayName } from '../dns/name.ts'
import { DefinitionFaults } from './definition-faults.ts'
import { countDiagnostics } from './print/diagnostic.ts'
import { requireProjectFolder } from './project-folder.ts'
import { projectFilesIn } from './project-reader.ts'
import type { Shell } from './shell.ts'

/** Opens the project that the command is about, whatever faults it has. Throws SecoursError where there is none. */
export function openProjectOf(shell: Shell): OpenProject {
  const root = requireProjectFolder(shell.world.cwd, shell.projectFolder)
  return openProject(root, projectFilesIn(root))
}

/** The same for commands that act on it: throws `DefinitionFaults` where secours.yaml or the folders have errors. */
export function requireProject(shell: Shell): OpenProject {
  const opened = openProjectOf(shell)
  if (countDiagnostics(opened.diagnostics).errors > 0) throw new DefinitionFaults(opened.diagnostics)
  return opened
}

/** The zones that names or globs mean, all where none is given. Throws SecoursError for one that means none. */
export function selectZones({ zones }: Project, globs: readonly string[]): readonly ProjectZone[] {
  const wanted = asciiGlobs(globs)
  for (const [i, glob] of wanted.entries()) {
    if (zones.some(({ apex }) => matchesZoneGlob(glob, zoneKey(apex)))) continue
    throw new SecoursError('zone-unknown', `no zone of the project is ${globs[i]}`, { hint: listZones(zones) })
  }
  return wanted.length === 0
    ? zones
    : zones.filter(({ apex }) => wanted.some((glob) => matchesZoneGlob(glob, zoneKey(apex))))
}

/** Zone arguments in A-label form. */
export function asciiGlobs(globs: readonly string[]): readonly string[] {
  return globs.map((glob) => toAscii(glob) ?? glob)
}

const mostListed = 8

function listZones(zones: readonly ProjectZone[]): string {
  const names = zones.slice(0, mostListed).map(({ apex }) => displayName(apex))
  return `there are ${names.join(', ')}${zones.length > mostListed ? ` and ${zones.length - mostListed} more` : ''}`
}

/** A zone of the project, built. Its apex is one that the project names. */
export function buildZone(opened: OpenProject, { apex }: ProjectZone): BuiltZone {
  const built = opened.build(apex)
  if (built === undefined) throw new Error(`the project lists ${apex} and does not build it`)
  return built
}
