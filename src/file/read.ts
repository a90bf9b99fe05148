import { closeSync, constants, fstatSync, openSync, readSync, realpathSync } from 'node:fs'
import { dirname, isAbsolute, relative, resolve, sep } from 'node:path'
import { SecoursError, type SourceFile } from '../diagnostic.ts'
import { fileFailure } from './failure.ts'

/** Twice the master file of a zone of a million records. */
const defaultMaxBytes = 256 * 1024 * 1024

/**
 * The content of a regular file of at most `maxBytes` octets. Throws SecoursError: `file-missing`, `file-permission`,
 * `file-is-folder`, `file-not-regular` (a pipe or device: it is not waited for), `file-too-large`.
 */
export function readBytes(path: string, maxBytes = defaultMaxBytes): Buffer {
  try {
    const descriptor = openSync(path, constants.O_RDONLY | constants.O_NONBLOCK)
    try {
      const stats = fstatSync(descriptor)
      if (stats.isDirectory())
        throw new SecoursError('file-is-folder', `${path} is a folder where a file should be`, { hint: 'name a file' })
      if (!stats.isFile())
        throw new SecoursError('file-not-regular', `${path} is a device, pipe or socket`, {
          hint: 'name a regular file',
        })
      if (stats.size > maxBytes) throw tooLarge(path, maxBytes)
      return readAll(descriptor, path, stats.size, maxBytes)
    } finally {
      closeSync(descriptor)
    }
  } catch (cause) {
    throw fileFailure('read', path, cause)
  }
}

/** `size` is only a first guess: a file may grow meanwhile, and those of /proc say 0. */
function readAll(descriptor: number, path: string, size: number, maxBytes: number): Buffer {
  let buffer = Buffer.allocUnsafe(size + 1)
  let length = 0
  for (;;) {
    const count = readSync(descriptor, buffer, length, buffer.length - length, null)
    length += count
    // Where the size was told it is asked for once.
    if (count === 0 || length === size) return buffer.subarray(0, length)
    if (length > maxBytes) throw tooLarge(path, maxBytes)
    if (length === buffer.length) buffer = Buffer.concat([buffer], Math.min(length * 2 + 4096, maxBytes + 1))
  }
}

/** The same, as UTF-8 text without a byte order mark; `file-not-text` where it is not UTF-8. */
export function readText(path: string, maxBytes = defaultMaxBytes): string {
  const bytes = readBytes(path, maxBytes)
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch (cause) {
    throw new SecoursError('file-not-text', `${path} is not UTF-8 text`, {
      hint: 'save it as UTF-8',
      cause,
    })
  }
}

export interface LoaderOptions {
  /** The folder that included files must lie in, links resolved; it also makes the paths that are shown relative. */
  readonly root: string
  /** Looked in after the including file's own folder. */
  readonly folders?: readonly string[]
  /** Other folders that included files may lie in: absolute paths. One that is not there allows nothing. */
  readonly allowed?: readonly string[]
  /** All files outside of `root` may be read too. */
  readonly allowOutside?: boolean
  readonly maxBytes?: number
}

/** The variable by which the one who runs the program allows further folders. */
export const allowVariable = 'SECOURS_ALLOW'

/** Reads an included file: `path` as written, `from` the path of the including file (default: in `root`). */
export type Loader = (path: string, from?: string) => SourceFile

/**
 * A loader for `$INCLUDE`. A relative path is looked for beside the including file, then in `folders`. It throws SecoursError:
 * those of `readBytes`, and `include-outside` for a file that lies outside of `root` and of what is allowed once its links are
 * resolved: a definition under review must not be able to show a file of the machine that reviews it.
 */
export function createLoader(options: LoaderOptions): Loader {
  const root = realPath(options.root)
  return (path, from) => {
    const beside = from === undefined ? root : dirname(resolve(root, from))
    const candidates = [beside, ...(options.folders ?? [])].map((folder) => resolve(folder, path))
    const real = firstReal(path, isAbsolute(path) ? candidates.slice(0, 1) : candidates)
    const outside = isOutside(root, real)
    if (outside && options.allowOutside !== true && !isAllowed(options.allowed, real)) {
      const what = path === real ? path : `${path} leads to ${real}, which`
      throw new SecoursError('include-outside', `${what} is outside of ${root}`, {
        hint: `copy the file into the project and include it from there; ${allowHint}`,
      })
    }
    return { path: outside ? real : relative(root, real), bytes: readBytes(real, options.maxBytes) }
  }
}

/** Of paths without links. */
function isOutside(root: string, real: string): boolean {
  const inside = relative(root, real)
  return inside === '..' || inside.startsWith(`..${sep}`) || isAbsolute(inside)
}

/** Whether a path without links lies in one of these folders. */
function isAllowed(folders: readonly string[] = [], real: string): boolean {
  return folders.some((folder) => {
    const realFolder = resolved(folder)
    return realFolder !== undefined && !isOutside(realFolder, real)
  })
}

function resolved(path: string): string | undefined {
  try {
    return realpathSync.native(path)
  } catch {
    return undefined
  }
}

/** The folder is not written out: what a project under review names is not what to allow. */
const allowHint = `whoever runs secours may allow its folder in ${allowVariable}`

/**
 * Throws SecoursError `link-outside` where a path below `root` leads out of it, and of the folders that are allowed, once its links are
 * resolved, for the same reason as a loader does. What is not there leads nowhere.
 */
export function requireInside(root: string, path: string, allowed: readonly string[] = []): void {
  const real = resolved(resolve(root, path))
  // Who reads it says what is wrong with it.
  if (real === undefined) return
  const realRoot = realPath(root)
  if (!isOutside(realRoot, real) || isAllowed(allowed, real)) return
  throw new SecoursError('link-outside', `${path} is a link to ${real}, which is outside of ${realRoot}`, {
    hint: `copy what it leads to into the project, or make the folder that holds both the project; ${allowHint}`,
  })
}

function firstReal(path: string, candidates: readonly string[]): string {
  let missing: SecoursError | undefined
  for (const candidate of candidates) {
    try {
      return realPath(candidate)
    } catch (error) {
      if (!(error instanceof SecoursError) || error.code !== 'file-missing') throw error
      missing ??= error
    }
  }
  const looked = [...new Set(candidates.map((candidate) => dirname(candidate)))].join(', ')
  throw new SecoursError('file-missing', `cannot read ${path}: there is no such file in ${looked}`, {
    hint: 'check the path',
    cause: missing,
  })
}

function realPath(path: string): string {
  try {
    return realpathSync(path)
  } catch (cause) {
    throw fileFailure('read', path, cause)
  }
}

function tooLarge(path: string, maxBytes: number): SecoursError {
  return new SecoursError('file-too-large', `${path} is larger than ${maxBytes} octets`, {
    hint: 'check that this is the file you mean, or split it',
  })
}
