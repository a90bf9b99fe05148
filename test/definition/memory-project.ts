import { posix } from 'node:path'
import { type OpenProject, openProject } from '../../src/definition/open-project.ts'
import type { BuiltZone } from '../../src/definition/project.ts'
import type { FolderEntry, ProjectFiles } from '../../src/definition/project-files.ts'
import { uniqueDiagnostics } from '../../src/definition/unique-diagnostics.ts'
import { type Diagnostic, lineColumnAt, type SourceFile } from '../../src/diagnostic.ts'
import { displayName, relativeName } from '../../src/dns/name.ts'
import { typeName } from '../../src/rdata/registry.ts'
import { printRdata } from '../../src/zone/rrset.ts'

/** Contents by path; a path that ends with a slash is an empty folder. */
export type FileMap = Readonly<Record<string, string | Uint8Array>>

/** The files of a project that are held in memory. */
function memoryFiles(files: FileMap): ProjectFiles {
  const folders = new Set<string>()
  for (const path of Object.keys(files)) {
    for (let at = path.indexOf('/'); at >= 0; at = path.indexOf('/', at + 1)) folders.add(path.slice(0, at))
  }
  const read = (path: string): SourceFile | { code: string; message: string } => {
    const text = files[path]
    if (text !== undefined) return { path, bytes: typeof text === 'string' ? Buffer.from(text) : text }
    if (folders.has(path)) return { code: 'file-is-folder', message: `${path} is a folder where a file should be` }
    return { code: 'file-missing', message: `there is no ${path}` }
  }
  return {
    read,
    include: (path, from) => read(posix.normalize(posix.join(posix.dirname(from), path))),
    list(folder) {
      if (files[folder] !== undefined) return { code: 'file-not-folder', message: `${folder} is a file` }
      if (!folders.has(folder)) return { code: 'file-missing', message: `there is no folder ${folder}` }
      const entries = new Map<string, FolderEntry>()
      for (const path of Object.keys(files)) {
        if (!path.startsWith(`${folder}/`)) continue
        const [name = '', ...rest] = path.slice(folder.length + 1).split('/')
        if (name !== '') entries.set(name, { name, kind: rest.length > 0 ? 'folder' : 'file' })
      }
      return [...entries.values()]
    },
  }
}

export interface MemoryProject extends OpenProject {
  readonly zones: readonly BuiltZone[]
  /** Of the project and of all zones, each fault once. */
  readonly faults: readonly Diagnostic[]
}

/** Opens a project in memory and builds all of it. */
export function memoryProject(files: FileMap): MemoryProject {
  const opened = openProject('/project', memoryFiles(files))
  const zones = opened.project.zones.flatMap(({ apex }) => opened.build(apex) ?? [])
  const variants = zones.flatMap((zone) => [...zone.variants.values()])
  const faults = uniqueDiagnostics([...opened.diagnostics, ...variants.flatMap(({ diagnostics }) => diagnostics)])
  return { ...opened, zones, faults }
}

/** `file:line:column: code`. */
export function placeAndCode({ place, code }: Diagnostic): string {
  if (place === undefined) return `-: ${code}`
  const { line, column } = lineColumnAt(place.file.bytes, place.start)
  return `${place.file.path}:${line}:${column}: ${code}`
}

/** A variant's zone as sorted lines, `www 300 A 192.0.2.1`, without the SOA and the NS of the apex. */
export function linesOf(project: MemoryProject, zoneName: string, variant: string): readonly string[] {
  const built = project.zones.find(({ apex }) => displayName(apex) === zoneName)
  const zone = built?.variants.get(variant)?.zone
  if (built === undefined || zone === undefined) return ['not built']
  return [...zone.rrsets()]
    .flatMap(({ owner, ttl, type, rdata }) =>
      rdata.map((wire) => `${relativeName(owner, built.apex)} ${ttl} ${typeName(type)} ${printRdata(type, wire)}`),
    )
    .filter((line) => !/^@ \d+ (?:NS|SOA) /.test(line))
    .sort()
}
