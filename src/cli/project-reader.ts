import { type Dirent, readdirSync, type Stats, statSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { FolderEntry, ProjectFiles, ReadFault } from '../definition/project-files.ts'
import { SecoursError } from '../diagnostic.ts'
import { fileFailure } from '../file/failure.ts'
import { createLoader, readBytes, requireInside } from '../file/read.ts'

/** Far beyond any definition written by hand, and below what would exhaust the memory of a small machine. */
const maxDefinitionBytes = 256 * 1024 * 1024

/**
 * The files of a project on the disk. A link is followed where it leads within the project, or into a folder that is allowed; another one
 * is a fault, as for what a file includes.
 */
export function projectFilesIn(root: string, allowed: readonly string[] = []): ProjectFiles {
  const load = createLoader({ root, allowed })
  /** Entries of the folders that were listed. Only for these, and for what is in no listed folder, the disk is asked where they lead. */
  const links = new Set<string>()
  const requireWithin = (path: string): void => {
    const folder = dirname(path)
    if (folder === '.' || links.has(path) || links.has(folder)) requireInside(root, path, allowed)
  }
  return {
    list: (folder) =>
      attempt(() => {
        requireWithin(folder)
        return listFolder(root, folder, links)
      }),
    read: (path) =>
      attempt(() => {
        requireWithin(path)
        return { path, bytes: readBytes(join(root, path), maxDefinitionBytes) }
      }),
    include: (path, from) => attempt(() => load(path, from)),
  }
}

function listFolder(root: string, folder: string, links: Set<string>): readonly FolderEntry[] {
  const path = join(root, folder)
  try {
    return readdirSync(path, { withFileTypes: true }).map((entry) => {
      if (entry.isSymbolicLink()) links.add(join(folder, entry.name))
      return { name: entry.name, kind: kindOf(entry, join(path, entry.name)) }
    })
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
    if (!(error instanceof SecoursError)) throw error
    const { code, message, hint } = error
    return { code, message, ...(hint === undefined ? {} : { hint }) }
  }
}
