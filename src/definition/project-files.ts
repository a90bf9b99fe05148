import type { Diagnostic, SourceFile } from '../diagnostic.ts'

/** An entry of a folder. */
export interface FolderEntry {
  readonly name: string
  readonly kind: 'file' | 'folder' | 'other'
}

/** Why a file or folder could not be read, in the words of the shell. */
export interface ReadFault {
  readonly code: string
  readonly message: string
  readonly hint?: string
}

/**
 * How the files of a project are reached: the only way from here to a disk. Paths are relative to the project's folder and use
 * `/`. A file's `path` is what diagnostics show.
 */
export interface ProjectFiles {
  /** The entries of a folder, in any order. */
  list(folder: string): readonly FolderEntry[] | ReadFault
  read(path: string): SourceFile | ReadFault
  /** A file that a master file includes, as written there; it is looked for beside the including one. */
  include(path: string, from: string): SourceFile | ReadFault
}

/** Tells a reason from what was asked for. */
export function isReadFault<Found extends object>(result: Found | ReadFault): result is ReadFault {
  return 'code' in result && 'message' in result
}

/** A fault of reading, told at the path that could not be read. */
export function unreadable(path: string, { code, message, hint }: ReadFault): Diagnostic {
  const place = { file: nothingOf(path), start: 0, end: 0 }
  return { code, severity: 'error', message, place, ...(hint === undefined ? {} : { hint }) }
}

/** What a path stands for where its text is not there to be shown. */
export function nothingOf(path: string): SourceFile {
  return { path, bytes: new Uint8Array(0) }
}
