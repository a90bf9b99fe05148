import { suggest } from '../definition/document/suggest.ts'
import { toAscii } from '../definition/names.ts'
import type { OpenProject } from '../definition/open-project.ts'
import { openProject } from '../definition/open-project.ts'
import { matchesZoneGlob, zoneKey } from '../definition/placement.ts'
import type { BuiltZone, Project, ProjectZone } from '../definition/project.ts'
import { SecoursError } from '../diagnostic.ts'
import { displayName, isAtOrBelow, labelsOf, type Name, sameName } from '../dns/name.ts'
import { dsType } from '../dns/type-codes.ts'
import { allowedFolders } from './allowed-folders.ts'
import { DefinitionFaults } from './definition-faults.ts'
import { countDiagnostics } from './print/diagnostic.ts'
import { requireProjectFolder } from './project-folder.ts'
import { projectFilesIn } from './project-reader.ts'
import type { Shell } from './shell.ts'

/** Opens the project that the command is about, whatever faults it has. Throws SecoursError where there is none. */
export function openProjectOf(shell: Shell): OpenProject {
  const root = requireProjectFolder(shell.world.cwd, shell.projectFolder)
  return openProject(root, projectFilesIn(root, allowedFolders(shell.world)))
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

/** The zone that answers for a name: the one with the longest apex. Throws SecoursError `name-unknown` where the project has none. */
export function zoneOfName({ zones }: Project, name: Name, type?: number): ProjectZone {
  const above = zones.filter(({ apex }) => isAtOrBelow(name, apex))
  const [first, parent] = above.toSorted((a, b) => labelsOf(b.apex).length - labelsOf(a.apex).length)
  // A DS RRset stands above the cut (RFC 4035 section 3.1.4.1).
  if (type === dsType && parent !== undefined && first !== undefined && sameName(first.apex, name)) return parent
  if (first !== undefined) return first
  const text = displayName(name)
  throw new SecoursError('name-unknown', `${text} is in no zone of the project`, { hint: hintFor(text, zones) })
}

/** The name under the zone that its end was meant to be; a first label alone is meant to stand under any of them. */
function hintFor(text: string, zones: readonly ProjectZone[]): string {
  const labels = text.split('.')
  const apexes = zones.map(({ apex }) => displayName(apex))
  for (let kept = 0; kept < labels.length - 1; kept++) {
    const meant = suggest(labels.slice(kept).join('.'), apexes)
    if (meant !== undefined) return `did you mean ${[...labels.slice(0, kept), meant].join('.')}?`
  }
  const apex = apexes.find((each) => !each.endsWith('.arpa')) ?? apexes[0] ?? ''
  return labels.length === 1 && apex !== ''
    ? `names are absolute: ${text}.${apex}; ${listZones(zones)}`
    : listZones(zones)
}

/** A zone of the project, built. Its apex is one that the project names. */
export function buildZone(opened: OpenProject, { apex }: ProjectZone): BuiltZone {
  const built = opened.build(apex)
  if (built === undefined) throw new Error(`the project lists ${apex} and does not build it`)
  return built
}
