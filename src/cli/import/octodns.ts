import { readdirSync } from 'node:fs'
import { basename, join, resolve } from 'node:path'
import { type OctodnsOptions, readOctodnsRecords } from '../../definition/octodns.ts'
import { includesBy } from '../../definition/yaml/includes.ts'
import { SecoursError } from '../../diagnostic.ts'
import { displayName, foldName, type Name } from '../../dns/name.ts'
import { fileFailure } from '../../file/failure.ts'
import { createLoader, readBytes } from '../../file/read.ts'
import { pathKind } from '../path-kind.ts'
import type { ImportedZone } from './imported-zone.ts'
import { requirePath, zoneOfPath, zoneUntold } from './zone-name.ts'

/**
 * The zone of an octoDNS file or folder. A folder is that of octoDNS's configuration, with `ZONE.yaml` or a folder `ZONE` or
 * `ZONE.` in it, or is itself such a folder, of one zone: a file for each name. `shared` is a file whose records every zone has.
 */
export function importOctodns(
  cwd: string,
  path: string,
  named: Name | undefined,
  shared: string | undefined,
  options: OctodnsOptions,
): ImportedZone {
  requirePath(cwd, path)
  const isFolder = pathKind(resolve(cwd, path)) === 'folder'
  const apex = named ?? (isFolder ? zoneOfFolder(cwd, path) : zoneOfPath(path))
  if (apex === undefined) throw zoneUntold(path)
  const paths = isFolder ? filesOfZone(cwd, path, apex) : [path]
  if (paths.length === 0) {
    throw new SecoursError('zone-unknown', `${path} has no octoDNS file of ${displayName(apex)}`, {
      hint: `name the file, or the folder that has ${displayName(apex)}.yaml or ${displayName(apex)}./ in it`,
    })
  }
  const files = [...paths, ...(shared === undefined ? [] : [shared])].map((each) => ({
    path: each,
    bytes: readBytes(resolve(cwd, each)),
  }))
  return readOctodnsRecords(files, apex, includesIn(cwd), options)
}

/** What a folder of octoDNS's configuration has: its zones, and files that are named for none (octoDNS's own configuration). */
export interface OctodnsFolder {
  readonly zones: readonly Name[]
  readonly others: readonly string[]
}

/** The zones of a folder, in the order of their names; none where it is itself the folder of one zone. */
export function listOctodnsFolder(cwd: string, path: string): OctodnsFolder {
  requirePath(cwd, path)
  if (zoneOfFolder(cwd, path) !== undefined) return { zones: [], others: [] }
  const files = yamlFilesIn(cwd, path).map((file) => ({ file, zone: zoneOfPath(file) }))
  const folders = namesIn(cwd, path).filter((name) => pathKind(resolve(cwd, path, name)) === 'folder')
  const extensions = new Set(folders.flatMap((name) => extensionsOf(cwd, path, name)))
  const inFolders = folders
    .filter((name) => yamlFilesIn(cwd, join(path, name)).length > 0)
    .map((name) => catchallZone(cwd, join(path, name)) ?? zoneOfPath(withoutExtension(name, extensions)))
  const byName = new Map<string, Name>()
  for (const zone of [...files.map((each) => each.zone), ...inFolders]) {
    if (zone !== undefined) byName.set(displayName(foldName(zone)), zone)
  }
  return {
    zones: [...byName].toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([, zone]) => zone),
    others: files.filter(({ zone }) => zone === undefined).map(({ file }) => file),
  }
}

function withoutExtension(folder: string, extensions: ReadonlySet<string>): string {
  const extension = [...extensions].find((each) => folder.length > each.length && folder.endsWith(each))
  return extension === undefined ? folder : folder.slice(0, -extension.length)
}

/** The zone that a folder of its own is of: by the file for what has no name of its own, else by the folder's name. */
function zoneOfFolder(cwd: string, path: string): Name | undefined {
  return catchallZone(cwd, path) ?? zoneOfPath(resolve(cwd, path))
}

function catchallZone(cwd: string, path: string): Name | undefined {
  const catchall = yamlFilesIn(cwd, path).find((file) => basename(file).startsWith('$'))
  return catchall === undefined ? undefined : zoneOfPath(catchall)
}

function filesOfZone(cwd: string, path: string, apex: Name): readonly string[] {
  const zone = displayName(foldName(apex))
  const whole = [`${zone}.yaml`, `${zone}.yml`].map((name) => join(path, name))
  const file = whole.filter((each) => pathKind(resolve(cwd, each)) === 'file')
  const folder = folderOfZone(cwd, path, zone)
  if (folder !== undefined) return [...file, ...yamlFilesIn(cwd, folder)]
  if (file.length > 0) return file
  const itself = basename(resolve(cwd, path))
  const isOfZone = itself === zone || itself.startsWith(`${zone}.`) || hasCatchall(cwd, path, zone)
  return isOfZone ? yamlFilesIn(cwd, path) : []
}

/** `ZONE.` or `ZONE`; or one with another ending (`split_extension`), which its own `$ZONE.yaml` shows, or that of another zone. */
function folderOfZone(cwd: string, path: string, zone: string): string | undefined {
  const isFolder = (each: string): boolean => pathKind(resolve(cwd, each)) === 'folder'
  const plain = [`${zone}.`, zone].map((name) => join(path, name)).find(isFolder)
  if (plain !== undefined) return plain
  const folders = namesIn(cwd, path).filter((name) => isFolder(join(path, name)))
  const extensions = new Set(folders.flatMap((name) => extensionsOf(cwd, path, name)))
  const found = folders.find((name) => name.startsWith(`${zone}.`) && extensions.has(name.slice(zone.length)))
  return found === undefined ? undefined : join(path, found)
}

/** What stands behind the zone's name in the name of a folder with a `$ZONE.yaml` in it. */
function extensionsOf(cwd: string, path: string, folder: string): readonly string[] {
  return namesIn(cwd, join(path, folder)).flatMap((file) => {
    const zone = /^\$(.+)\.yaml$/.exec(file)?.[1]
    return zone !== undefined && folder.startsWith(`${zone}.`) ? [folder.slice(zone.length)] : []
  })
}

/** The file for what has no file of its own. */
function hasCatchall(cwd: string, path: string, zone: string): boolean {
  return pathKind(resolve(cwd, path, `$${zone}.yaml`)) === 'file'
}

function yamlFilesIn(cwd: string, path: string): readonly string[] {
  return namesIn(cwd, path).flatMap((name) => (/\.ya?ml$/.test(name) ? [join(path, name)] : []))
}

function namesIn(cwd: string, path: string): readonly string[] {
  try {
    return readdirSync(resolve(cwd, path)).sort()
  } catch (cause) {
    throw fileFailure('list', path, cause)
  }
}

/** Reads what a file includes, beside that file. */
function includesIn(cwd: string) {
  const load = createLoader({ root: cwd, allowOutside: true })
  return includesBy((path, from) => {
    try {
      return load(path, from)
    } catch (error) {
      if (error instanceof SecoursError) return error.message
      throw error
    }
  })
}
