import { readdirSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { type Diagnostic, SecoursError } from '../../diagnostic.ts'
import { foldName, type Name, parseName, rootName } from '../../dns/name.ts'
import { fileFailure } from '../../file/failure.ts'
import { createLoader, readBytes } from '../../file/read.ts'
import { zoneOfFilePart } from '../../render/file-name.ts'
import type { LoadedZone, ZoneLoader } from '../../server/reload.ts'
import { readMasterFile } from '../../zonefile/reader.ts'
import { lineColumnOf } from '../print/lines.ts'

const ending = '.zone'

/**
 * A loader of the zone files in a folder, `ZONE.zone` each, as `render` names them. Throws SecoursError where the folder itself
 * cannot be read; a file that cannot be taken is a failure of its zone alone.
 */
export function zoneFolderLoader(folder: string): ZoneLoader {
  const root = resolve(folder)
  return async (only) => {
    const found: LoadedZone[] = []
    for (const file of listZoneFiles(root)) {
      const apex = apexOfFile(file)
      if (apex === undefined || (only !== undefined && foldName(apex) !== foldName(only))) continue
      found.push(loadZone(root, join(root, file), apex))
    }
    return found
  }
}

/** Files of the folder that are named like zone files and for no zone. */
export function strayZoneFiles(folder: string): readonly string[] {
  return listZoneFiles(resolve(folder)).filter((file) => apexOfFile(file) === undefined)
}

function listZoneFiles(folder: string): readonly string[] {
  try {
    return readdirSync(folder)
      .filter((name) => name.endsWith(ending) && !name.startsWith('.'))
      .sort()
  } catch (cause) {
    throw fileFailure('list', folder, cause)
  }
}

/** The zone that a file is named for: `0_25.2.0.192.in-addr.arpa.zone` for `0/25.2.0.192.in-addr.arpa`. */
function apexOfFile(file: string): Name | undefined {
  const result = parseName(zoneOfFilePart(file.slice(0, -ending.length)), rootName)
  return 'name' in result ? result.name : undefined
}

function loadZone(root: string, path: string, apex: Name): LoadedZone {
  const failed = (failure: string): LoadedZone => ({ apex, file: path, failure })
  try {
    const loader = createLoader({ root, allowOutside: true })
    const file = { path, bytes: readBytes(path) }
    const { zone, diagnostics } = readMasterFile(file, {
      apex,
      load: (name, from) => orReason(() => loader(name, from)),
    })
    const fault = diagnostics.find(({ severity }) => severity === 'error')
    if (fault !== undefined) return failed(describe(fault))
    if (zone.serial === undefined) return failed('it has no SOA record at its apex')
    return { zone, file: path }
  } catch (error) {
    if (error instanceof SecoursError) return failed(error.message)
    throw error
  }
}

function orReason<T>(read: () => T): T | string {
  try {
    return read()
  } catch (error) {
    if (error instanceof SecoursError) return error.message
    throw error
  }
}

function describe({ place, message }: Diagnostic): string {
  if (place === undefined) return message
  const { line, column } = lineColumnOf(place.file.bytes, place.start)
  return `${place.file.path}:${line}:${column}: ${message}`
}
