import type { Diagnostic } from '../diagnostic.ts'
import { displayName, foldName, labelsOf, type Name, parseName, rootName } from '../dns/name.ts'
import { toAscii } from './names.ts'
import { normalVariant } from './project.ts'
import { type FolderEntry, isReadFault, nothingOf, type ProjectFiles, unreadable } from './project-files.ts'

/** The format of a variant's file, told by its name and by nothing else. */
export type VariantFormat = 'definition' | 'overlay' | 'master' | 'octodns'

export interface VariantFile {
  readonly path: string
  readonly format: VariantFormat
}

/** A zone's folder, with the variants that have a file in it. */
export interface ZoneFolder {
  readonly apex: Name
  readonly folder: string
  readonly files: ReadonlyMap<string, VariantFile>
  /** Faults of the folder; those that concern one variant name it. */
  readonly diagnostics: readonly Diagnostic[]
}

export interface DiscoveredZones {
  readonly zones: readonly ZoneFolder[]
  /** Shared overlays: the path of each, by variant. */
  readonly shared: ReadonlyMap<string, string>
  readonly diagnostics: readonly Diagnostic[]
}

const zonesFolder = 'zones'

/** A folder named by the root's dot would be hidden, and the same as the one above. */
const rootFolder = '%2E'

/** Endings of variant files; the longest that fits decides. */
const endings: readonly (readonly [ending: string, format: 'yaml' | 'master' | 'octodns'])[] = [
  ['.octodns.yaml', 'octodns'],
  ['.octodns.yml', 'octodns'],
  ['.yaml', 'yaml'],
  ['.yml', 'yaml'],
  ['.json', 'yaml'],
  ['.zone', 'master'],
]

const variantName = /^[a-z0-9][a-z0-9-]*$/

/** Not those that begin with two dots: they are meant to lead somewhere. */
const hidden = /^\.(?!\.)/

/** What may lie beside the definitions without a word: notes, hidden files, what editors leave, files to be included. */
const beside = /^\.|~$|^README|\.(?:md|txt|inc|include|orig|bak|swp)$/i

/** Finds the zones of a project by their folders, and the variants by their files; reads none of them. */
export function discoverZones(files: ProjectFiles): DiscoveredZones {
  const entries = files.list(zonesFolder)
  if (isReadFault(entries)) return { zones: [], shared: new Map(), diagnostics: [unreadable(zonesFolder, entries)] }
  const diagnostics: Diagnostic[] = []
  const shared = new Map<string, string>()
  const zones = new Map<Name, ZoneFolder>()
  for (const entry of sorted(entries)) {
    const path = `${zonesFolder}/${entry.name}`
    if (hidden.test(entry.name)) continue
    if (entry.kind === 'folder' && endingOf(entry.name)?.format !== 'yaml') {
      const zone = discoverZone(files, entry.name)
      const twin = zones.get(zone.apex)
      if (zone.diagnostics.some(({ code }) => code === 'zone-name')) diagnostics.push(...zone.diagnostics)
      else if (twin === undefined) zones.set(zone.apex, zone)
      else diagnostics.push(fault(path, 'duplicate-zone', `this folder is the same zone as ${twin.folder}`))
    } else {
      diagnostics.push(...shareOf(entry, path, shared))
    }
  }
  if (zones.size === 0 && diagnostics.every(({ severity }) => severity !== 'error')) {
    diagnostics.push(fault(zonesFolder, 'no-zones', 'the project has no zones', 'a zone is a folder in zones/'))
  }
  return { zones: [...zones.values()], shared, diagnostics }
}

function shareOf(entry: FolderEntry, path: string, shared: Map<string, string>): readonly Diagnostic[] {
  const found = endingOf(entry.name)
  if (found?.format !== 'yaml') return strayFault(entry, path)
  if (entry.kind !== 'file') return [noFile(entry, path)]
  if (found.variant === normalVariant) {
    return [fault(path, 'shared-normal', 'normal cannot be shared', 'each zone has its own normal')]
  }
  if (!variantName.test(found.variant)) return [badVariant(path, found.variant)]
  const twin = shared.get(found.variant)
  if (twin !== undefined) return [twoDefinitions(path, twin, found.variant)]
  shared.set(found.variant, path)
  return []
}

function noFile({ kind }: FolderEntry, path: string): Diagnostic {
  const what = kind === 'folder' ? 'a folder' : 'a device, pipe or socket'
  return fault(path, 'not-a-file', `this is ${what} where a file should be`)
}

function discoverZone(files: ProjectFiles, name: string): ZoneFolder {
  const folder = `${zonesFolder}/${name}`
  const apex = apexOfFolder(name)
  if ('fault' in apex) {
    const diagnostics = [fault(folder, 'zone-name', `${JSON.stringify(name)} is no zone: ${apex.fault}`)]
    return { apex: rootName, folder, files: new Map(), diagnostics }
  }
  const entries = files.list(folder)
  if (isReadFault(entries)) {
    return { apex: apex.name, folder, files: new Map(), diagnostics: [unreadable(folder, entries)] }
  }
  const diagnostics: Diagnostic[] = []
  const found = new Map<string, VariantFile>()
  for (const entry of sorted(entries)) {
    const path = `${folder}/${entry.name}`
    const ending = beside.test(entry.name) ? undefined : endingOf(entry.name)
    if (ending === undefined) {
      diagnostics.push(...strayFault(entry, path))
      continue
    }
    const { variant, format } = ending
    const twin = found.get(variant)
    if (entry.kind !== 'file') {
      diagnostics.push({ ...noFile(entry, path), variant })
    } else if (!variantName.test(variant)) diagnostics.push(badVariant(path, variant))
    else if (twin !== undefined) diagnostics.push({ ...twoDefinitions(path, twin.path, variant), variant })
    else found.set(variant, { path, format: formatOf(format, variant) })
  }
  if (!found.has(normalVariant) && diagnostics.every(({ severity }) => severity !== 'error')) {
    const hint = `write ${folder}/normal.yaml or normal.zone`
    diagnostics.push(fault(folder, 'normal-missing', 'the zone has no normal variant', hint))
  }
  return { apex: apex.name, folder, files: found, diagnostics }
}

function formatOf(format: 'yaml' | 'master' | 'octodns', variant: string): VariantFormat {
  if (format !== 'yaml') return format
  return variant === normalVariant ? 'definition' : 'overlay'
}

function endingOf(name: string) {
  for (const [ending, format] of endings) {
    if (name.endsWith(ending) && name.length > ending.length) return { variant: name.slice(0, -ending.length), format }
  }
  return undefined
}

/** The folder of a zone; `apexOfFolder` reads it back, or says why no folder can be named for it. */
export function folderOfApex(apex: Name): string {
  return apex === rootName ? rootFolder : displayName(foldName(apex)).replaceAll('/', '%2F')
}

/**
 * The zone that a folder is named for: in lower case, as A-labels or U-labels, with `%2F` for a slash (RFC 2317), `%2E` for the root. Everything
 * that could leave a folder or surprise a shell is refused, since files are named for zones.
 */
export function apexOfFolder(folder: string): { readonly name: Name } | { readonly fault: string } {
  if (folder === rootFolder) return { name: rootName }
  const text = folder.replaceAll('%2F', '/')
  if (text.includes('%')) return { fault: `of escapes only %2F is known, and ${rootFolder} for the root` }
  const ascii = toAscii(text)
  if (ascii === undefined) return { fault: 'a label is no internationalized name' }
  if (text !== text.toLowerCase()) return { fault: 'it is not in lower case' }
  if (!/^[a-z0-9_/-]+(?:\.[a-z0-9_/-]+)*$/.test(ascii)) {
    return { fault: 'only letters, digits, - and _ stand in it, with single dots between them' }
  }
  const result = parseName(ascii, rootName)
  if ('fault' in result) return { fault: result.fault }
  if (labelsOf(result.name).some((label) => label.startsWith('/') || label.endsWith('/') || label.includes('//'))) {
    return { fault: 'a slash stands between two parts of a label' }
  }
  return result
}

function sorted(entries: readonly FolderEntry[]): readonly FolderEntry[] {
  return [...entries].sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0))
}

function strayFault(entry: FolderEntry, path: string): readonly Diagnostic[] {
  if (beside.test(entry.name)) return []
  const hint = 'a variant is NAME.yaml, NAME.json, NAME.zone or NAME.octodns.yaml'
  return [{ ...fault(path, 'stray-file', 'this is no variant of a zone, and is not read', hint), severity: 'warning' }]
}

function badVariant(path: string, variant: string): Diagnostic {
  const message = `${JSON.stringify(variant)} is no name of a variant`
  return fault(path, 'variant-name', message, 'lower-case letters, digits and dashes')
}

function twoDefinitions(path: string, first: string, variant: string): Diagnostic {
  const message = `${variant} is defined twice: by ${first} too`
  return fault(path, 'two-definitions', message, 'keep one of the two')
}

function fault(path: string, code: string, message: string, hint?: string): Diagnostic {
  const place = { file: nothingOf(path), start: 0, end: 0 }
  return { code, severity: 'error', message, place, ...(hint === undefined ? {} : { hint }) }
}
