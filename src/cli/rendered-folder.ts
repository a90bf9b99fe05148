import { existsSync, unlinkSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { SecoursError } from '../diagnostic.ts'
import { FileBatch } from '../file/atomic.ts'
import { fileFailure } from '../file/failure.ts'
import { readBytes, readText } from '../file/read.ts'
import { type ManifestEntry, manifestFile, printManifest } from '../render/manifest.ts'
import type { RenderedFile } from '../render/render-project.ts'
import { snippetFiles } from '../render/server-snippets.ts'
import { makeFolder, removeEmptyFolders } from './make-folder.ts'

/** What becomes of one file; under `--check`, what would. */
export type FileState = 'written' | 'unchanged' | 'removed'

/** How a file differs from what was rendered: `line-ends` where git, or an editor, made CRLF of its line feeds. */
export type FileDifference = 'missing' | 'line-ends' | 'content'

export interface HandledFile {
  readonly path: string
  readonly state: FileState
  /** Of a file that would be written, under `--check`. */
  readonly difference?: FileDifference
}

export interface RenderTarget {
  readonly folder: string
  /** Compares and writes nothing. */
  readonly check: boolean
  /** Only some zones or variants are rendered: the manifest keeps what it says of the others. */
  readonly partial: boolean
}

/**
 * Brings a folder to what was rendered: files that are as they should be stay untouched, those that an earlier manifest lists and
 * nothing renders any more are removed. Nothing is changed before the last zone was rendered: where `files` throws, nothing is. Throws
 * SecoursError.
 */
export async function writeRendered(files: Iterable<RenderedFile>, target: RenderTarget): Promise<HandledFile[]> {
  const { folder, partial } = target
  const before = readManifest(folder)
  const handled: HandledFile[] = []
  const writing = new FolderWriting(target)
  try {
    for (const { path, text } of files) {
      const isManifest = path === manifestFile
      // Crash order: the manifest comes last. A folder that was left half-way has files that its manifest does not fit, which
      // `render --check` finds.
      if (isManifest) await writing.commit()
      const content = isManifest && partial ? mergeManifests(before, parseManifest(text)) : text
      if (isManifest && !partial) handled.push(...removeStale(before, parseManifest(text), target))
      handled.push({ path, ...(await writing.bring(path, content)) })
    }
    await writing.commit()
  } catch (cause) {
    writing.discard()
    throw cause
  }
  return handled
}

class FolderWriting {
  private readonly target: RenderTarget
  private batch = new FileBatch()
  private readonly madeFolders: string[] = []
  private lastFolder: string | undefined

  constructor(target: RenderTarget) {
    this.target = target
  }

  async bring(path: string, text: string): Promise<Omit<HandledFile, 'path'>> {
    const file = join(this.target.folder, path)
    const bytes = Buffer.from(text)
    const folder = dirname(file)
    // In a folder that was just made nothing stands yet.
    const found = !this.madeFolders.includes(folder) && existsSync(file) ? readBytes(file) : undefined
    if (found?.equals(bytes)) return { state: 'unchanged' }
    if (this.target.check) return { state: 'written', difference: differenceOf(found, text) }
    if (folder !== this.lastFolder) makeFolder(folder, (made) => this.madeFolders.push(made))
    this.lastFolder = folder
    await this.batch.add(file, bytes)
    return { state: 'written' }
  }

  async commit(): Promise<void> {
    await this.batch.commit()
    this.batch = new FileBatch()
    this.madeFolders.length = 0
  }

  discard(): void {
    this.batch.discard()
    removeEmptyFolders(this.madeFolders.toReversed())
  }
}

function differenceOf(found: Buffer | undefined, text: string): FileDifference {
  if (found === undefined) return 'missing'
  return found.toString('latin1').replaceAll('\r\n', '\n') === Buffer.from(text).toString('latin1')
    ? 'line-ends'
    : 'content'
}

/** Only what a manifest can list is removed, whatever stands in the one on the disk. */
const zoneFilePath = /^[A-Za-z0-9%][\w.%~-]*\/[A-Za-z0-9%][\w.%~-]*\.zone$/

function removeStale(
  before: readonly ManifestEntry[],
  now: readonly ManifestEntry[],
  { folder, check }: RenderTarget,
): HandledFile[] {
  const kept = new Set(now.map(({ path }) => path))
  const keptFolders = new Set(now.map(({ path }) => folderOf(path)))
  const ours = before.filter(({ path }) => zoneFilePath.test(path))
  // Of a variant that no zone has any more, its snippets go with it.
  const leftFolders = new Set(ours.map(({ path }) => folderOf(path)).filter((variant) => !keptFolders.has(variant)))
  const stale = [
    ...ours.filter(({ path }) => !kept.has(path)).map(({ path }) => path),
    ...[...leftFolders].flatMap((variant) => snippetFiles.map((file) => `${variant}/${file}`)),
  ].filter((path) => existsSync(join(folder, path)))
  if (!check) {
    for (const path of stale) removeFile(join(folder, path))
    removeEmptyFolders([...leftFolders].map((variant) => join(folder, variant)))
  }
  return stale.map((path) => ({ path, state: 'removed' }))
}

function folderOf(path: string): string {
  return path.slice(0, path.indexOf('/'))
}

function removeFile(path: string): void {
  try {
    unlinkSync(path)
  } catch (cause) {
    throw fileFailure('remove', path, cause)
  }
}

function readManifest(folder: string): readonly ManifestEntry[] {
  const path = join(folder, manifestFile)
  if (!existsSync(path)) return []
  return parseManifest(readText(path), path)
}

function parseManifest(text: string, path = manifestFile): readonly ManifestEntry[] {
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch (cause) {
    throw notOurs(path, cause)
  }
  if (typeof value !== 'object' || value === null || !('version' in value) || !('zones' in value)) throw notOurs(path)
  if (value.version !== 1 || !Array.isArray(value.zones) || !value.zones.every(isEntry)) throw notOurs(path)
  return value.zones
}

function isEntry(value: unknown): value is ManifestEntry {
  if (typeof value !== 'object' || value === null) return false
  const entry = value as Readonly<Record<string, unknown>>
  return ['zone', 'variant', 'path', 'digest'].every((key) => typeof entry[key] === 'string')
}

function mergeManifests(before: readonly ManifestEntry[], now: readonly ManifestEntry[]): string {
  const paths = new Set(now.map(({ path }) => path))
  return printManifest([...before.filter(({ path }) => !paths.has(path)), ...now])
}

function notOurs(path: string, cause?: unknown): SecoursError {
  return new SecoursError('manifest-invalid', `${path} is no manifest of secours; nothing was written`, {
    hint: 'name another folder with --out, or remove that file',
    cause,
  })
}
