import { type Dirent, readdirSync, type Stats, statSync } from 'node:fs'
import { join } from 'node:path'
import type { FolderEntry, ProjectFiles, ReadFault } from '../definition/project-files.ts'
import { SecoursError } from '../diagnostic.ts'
import { fileFailure } from '../file/failure.ts'
import { createLoader, readBytes } from '../file/read.ts'

/** Far beyond any definition written by hand, and below what would exhaust the memory of a small machine. */
const maxDefinitionBytes = 256 * 1024 * 1024

/** The files of a project on the disk. */
export function projectFilesIn(root: string): ProjectFiles {
  const load = createLoader({ root })
  return {
    list: (folder) => attempt(() => listFolder(join(root, folder))),
    read: (path) => attempt(() => ({ path, bytes: readBytes(join(root, path), maxDefinitionBytes) })),
    include: (path, from) => attempt(() => load(path, from)),
  }
}

function listFolder(path: string): readonly FolderEntry[] {
  try {
    return readdirSync(path, { withFileTypes: true }).map((entry) => ({
      name: entry.name,
      kind: kindOf(entry, join(path, entry.name)),
    }))
  } catch (cause) {
    throw fileFailure('list', path, cause)
  }
}

/** A link is what it leads to; where it leads nowhere, that shows when it is read as a file. */
function kindOf(entry: Dirent, path: string): FolderEntry['kind'] {
  const link = entry.isSymbolicLink()
  const target = link ? followed(path) : entry
  if (target === undefined) return 'file'
  return target.isDirectory() ? 'folder' : target.isFile() || link ? 'file' : 'other'
}

function followed(path: string): Stats | undefined {
  try {
    return statSync(path)
  } catch {
    return undefined
  }
}

function attempt<Found>(read: () => Found): Found | ReadFault {
  try {
    return read()
  } catch (error) {
    if (error instanceof SecoursError) return { code: error.code, message: error.message }
    throw error
  }
}
