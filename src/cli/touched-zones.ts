import { apexOfFolder } from '../definition/discover.ts'
import { parseDocument } from '../definition/document/parse-document.ts'
import { truthAt } from '../definition/document/parts.ts'
import type { OpenProject } from '../definition/open-project.ts'
import { type BuiltZone, normalVariant, type Project, type Variant } from '../definition/project.ts'
import { validateOverlay } from '../definition/validators.generated.js'
import { foldName, type Name } from '../dns/name.ts'
import { apexAbove, apexesLedTo } from '../reach/links.ts'
import { ProjectZones } from '../reach/project-zones.ts'

/** A shared overlay, by the variant that it is named for. */
const sharedFile = /^zones\/([a-z0-9][a-z0-9-]*)\.(?:ya?ml|json)$/

/**
 * The zones of a project that changed files concern, folded: those whose own files changed or what these include, those on which a
 * changed shared overlay lies, all of them where secours.yaml did; with what leads into one of them over any way, or into one that is
 * gone, and what one of them leads into. Those that cannot be built too, of which nobody can tell what they read.
 *
 * @param paths relative to the project
 */
export function touchedZones(paths: readonly string[], { project, build }: OpenProject): ReadonlySet<Name> {
  const apexes = project.zones.map(({ apex }) => foldName(apex))
  if (paths.includes('secours.yaml')) return new Set(apexes)
  const changed = new Set(paths)
  const folders = new Set(paths.map((path) => path.split('/', 2).join('/')))
  const shared = new Set(paths.flatMap((path) => sharedFile.exec(path)?.[1] ?? []))
  const gone = apexesGone(folders, project)
  const zones = new ProjectZones([...apexes, ...gone], () => undefined, normalVariant)
  const touched = new Set<Name>()
  const ledTo = new Map<Name, ReadonlySet<Name>>()
  for (const zone of project.zones) {
    const apex = foldName(zone.apex)
    const built = build(zone.apex)
    if (built === undefined) continue
    const concerned = folders.has(zone.folder) || liesOn(built, shared) || reads(built, changed) || !isBuilt(built)
    if (concerned) touched.add(apex)
    ledTo.set(apex, linksOf(built, zones))
  }
  for (const apex of apexes) {
    const above = apexAbove(zones, apex)
    if (above !== undefined) ledTo.set(above, new Set(ledTo.get(above)).add(apex))
  }
  const into = leadingInto([...touched, ...gone], ledTo)
  return new Set([...into, ...[...touched].flatMap((apex) => [...(ledTo.get(apex) ?? [])])])
}

/** The apexes, folded, of folders with changes in which no zone is any more. */
function apexesGone(folders: ReadonlySet<string>, { zones }: Project): readonly Name[] {
  const there = new Set(zones.map(({ folder }) => folder))
  return [...folders].flatMap((folder) => {
    const name = /^zones\/(.+)$/.exec(folder)?.[1]
    if (name === undefined || there.has(folder)) return []
    const apex = apexOfFolder(name)
    return 'name' in apex ? [foldName(apex.name)] : []
  })
}

/** Whether a shared overlay of one of these variants says something of the zone. */
function liesOn({ variants }: BuiltZone, shared: ReadonlySet<string>): boolean {
  return [...shared].some((name) => {
    const variant = variants.get(name)
    return variant !== undefined && !(variant.origin === 'own' && refusesShared(variant))
  })
}

function refusesShared({ place }: Variant): boolean {
  const { node } = parseDocument(place.file, 'overlay.schema.json', validateOverlay)
  return truthAt(node, 'shared') === false
}

function reads({ variants }: BuiltZone, changed: ReadonlySet<string>): boolean {
  return [...variants.values()].some(({ zone }) => zone?.files.some(({ path }) => changed.has(path)) === true)
}

function isBuilt({ variants }: BuiltZone): boolean {
  return [...variants.values()].every(({ zone }) => zone !== undefined)
}

function linksOf({ variants }: BuiltZone, zones: ProjectZones): ReadonlySet<Name> {
  const found = new Set<Name>()
  for (const { zone } of variants.values()) {
    if (zone !== undefined) for (const apex of apexesLedTo(zones, zone)) found.add(apex)
  }
  return found
}

/** The zones that are given, and all from which one of them is reached. */
function leadingInto(given: readonly Name[], ledTo: ReadonlyMap<Name, ReadonlySet<Name>>): ReadonlySet<Name> {
  const ledFrom = new Map<Name, Name[]>()
  for (const [from, targets] of ledTo) {
    for (const to of targets) ledFrom.set(to, [...(ledFrom.get(to) ?? []), from])
  }
  const found = new Set(given)
  // What is added on the way is visited too.
  for (const apex of found) for (const from of ledFrom.get(apex) ?? []) found.add(from)
  return found
}
