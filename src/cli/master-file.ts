import { resolve } from 'node:path'
import { SecoursError, type SourceFile } from '../diagnostic.ts'
import type { Name } from '../dns/name.ts'
import { createLoader, readBytes } from '../file/read.ts'
import type { NameTable } from '../zone/name-table.ts'
import { type MasterFileResult, readMasterFile } from '../zonefile/reader.ts'

/** Of a file that somebody names on the command line: the zone of a large registry fits. */
const maxZoneBytes = 4 * 1024 ** 3

/**
 * Reads a master file by the path that the user gave. What it includes is looked for beside the including file, then in the
 * current folder. Throws SecoursError where the file itself cannot be read.
 */
export function readMasterFileAt(cwd: string, path: string, apex: Name, names?: NameTable): MasterFileResult {
  const file: SourceFile = { path, bytes: readBytes(resolve(cwd, path), maxZoneBytes) }
  const load = createLoader({ root: cwd, folders: [cwd], allowOutside: true, maxBytes: maxZoneBytes })
  return readMasterFile(file, {
    apex,
    ...(names === undefined ? {} : { names }),
    load(included, from) {
      try {
        return load(included, from)
      } catch (error) {
        if (error instanceof SecoursError) return error.message
        throw error
      }
    },
  })
}
