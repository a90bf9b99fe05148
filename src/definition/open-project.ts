import type { Diagnostic } from '../diagnostic.ts'
import { foldName, type Name } from '../dns/name.ts'
import { ZoneBuilding } from './build-zone.ts'
import { discoverZones } from './discover.ts'
import type { ParsedDocument } from './document/parse-document.ts'
import { parseOverlay } from './overlay/parse-overlay.ts'
import { type BuiltZone, normalVariant, type Project, type ProjectZone } from './project.ts'
import { parseProjectFile } from './project-file.ts'
import { isReadFault, nothingOf, type ProjectFiles, unreadable } from './project-files.ts'

/** The file that makes a folder a project. */
const projectFileName = 'secours.yaml'

/** A project whose zones are built when they are asked for. */
export interface OpenProject {
  readonly project: Project
  /** Faults of secours.yaml and of the folders; those of zones come with each zone. */
  readonly diagnostics: readonly Diagnostic[]
  /** Reads and builds all variants of a zone. Undefined where the project has no zone of that apex. Nothing is kept. */
  readonly build: (apex: Name) => BuiltZone | undefined
}

/**
 * Opens a project: parses secours.yaml and finds its zones by their folders. `root` is what the project says of itself; all
 * reading goes through `files`.
 */
export function openProject(root: string, files: ProjectFiles): OpenProject {
  const file = files.read(projectFileName)
  const { defaults, diagnostics, ...settings } = parseProjectFile(isReadFault(file) ? nothingOf(projectFileName) : file)
  const discovered = discoverZones(files)
  const zones = discovered.zones.map((folder): { readonly zone: ProjectZone; readonly build: () => BuiltZone } => {
    const degraded = new Set([...folder.files.keys(), ...discovered.shared.keys()])
    degraded.delete(normalVariant)
    const variants = [normalVariant, ...[...degraded].sort()]
    return {
      zone: { apex: folder.apex, folder: folder.folder, variants },
      build: () => new ZoneBuilding(folder, variants, context).build(),
    }
  })
  const parsed = new Map<string, ParsedDocument>()
  const shared = (variant: string): ParsedDocument | undefined => {
    const path = discovered.shared.get(variant)
    if (path === undefined) return undefined
    const document = parsed.get(path) ?? parseOverlay(files, path)
    parsed.set(path, document)
    return document
  }
  const context = { files, defaults, shared, sites: [...settings.sites.keys()] }
  const builders = new Map<Name, () => BuiltZone>(zones.map(({ zone, build }) => [foldName(zone.apex), build]))
  return {
    project: { root, ...settings, zones: zones.map(({ zone }) => zone) },
    // Where the file could not be read, that it is empty is no second fault.
    diagnostics: [
      ...(isReadFault(file) ? [unreadable(projectFileName, file)] : diagnostics),
      ...discovered.diagnostics,
    ],
    build: (apex) => builders.get(foldName(apex))?.(),
  }
}
