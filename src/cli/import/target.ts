import { basename, dirname, join, relative, resolve } from 'node:path'
import { apexOfFolder, folderOfApex } from '../../definition/discover.ts'
import { SecoursError } from '../../diagnostic.ts'
import { displayName, type Name } from '../../dns/name.ts'
import { FileBatch, writeFileAtomic } from '../../file/atomic.ts'
import { makeFolder, removeEmptyFolders } from '../make-folder.ts'
import { pathKind } from '../path-kind.ts'
import { findProjectFolder } from '../project-folder.ts'

/** Where the definition of a zone goes. */
export interface ImportTarget {
  readonly folder: string
  /** `normal.yaml` in it, absolute. */
  readonly path: string
  /** From there, as an editor looks for it. */
  readonly schema: string
}

/**
 * The file for a zone in `--out`: in the folder itself, but where that is a project, or the `zones` of one, or where it is one of `many`,
 * in the zone's own folder there.
 */
export function importTarget(cwd: string, out: string, apex: Name, { many = false } = {}): ImportTarget {
  const given = resolve(cwd, out)
  const holds = (folder: string): boolean => findProjectFolder(folder) === folder
  const folder = holds(given)
    ? join(given, 'zones', folderNameOf(apex))
    : many || (basename(given) === 'zones' && holds(dirname(given)))
      ? join(given, folderNameOf(apex))
      : given
  const path = join(folder, 'normal.yaml')
  const root = findProjectFolder(folder)
  const schema = root === undefined ? undefined : join(root, 'schemas/zone.schema.json')
  const isThere = schema !== undefined && pathKind(schema) === 'file'
  return { folder, path, schema: isThere ? relative(folder, schema) : defaultSchema }
}

/** Whether there is a definition already: none is overwritten. */
export function isTaken({ path }: ImportTarget): boolean {
  return pathKind(path) !== undefined
}

/** Throws SecoursError `import-exists` where the file is there already. */
export function requireFree(cwd: string, target: ImportTarget): void {
  if (!isTaken(target)) return
  throw new SecoursError('import-exists', `${relative(cwd, target.path)} is there already; nothing was written`, {
    hint: 'name another folder, or move that file away; without --out the definition is only printed',
  })
}

/** As in a project that `init` made. */
export const defaultSchema = '../../schemas/zone.schema.json'

function folderNameOf(apex: Name): string {
  const folder = folderOfApex(apex)
  const back = apexOfFolder(folder)
  if ('name' in back) return folder
  throw new SecoursError('usage', `no folder can be named for ${displayName(apex)}: ${back.fault}`, {
    hint: 'name the folder of the definition itself with --out',
  })
}

/** Writes the definition as a whole or not at all. */
export async function writeImport({ folder, path }: ImportTarget, text: string): Promise<void> {
  makeFolder(folder)
  await writeFileAtomic(path, Buffer.from(text))
}

/** Writes several definitions: all of them, or none. */
export async function writeImports(imports: readonly { readonly target: ImportTarget; readonly text: string }[]) {
  const batch = new FileBatch()
  const made: string[] = []
  try {
    for (const { target, text } of imports) {
      makeFolder(target.folder, (folder) => made.push(folder))
      await batch.add(target.path, Buffer.from(text))
    }
    await batch.commit()
  } catch (cause) {
    batch.discard()
    removeEmptyFolders(made.toReversed())
    throw cause
  }
}

/** Other definitions of normal that stand beside the one that was written. */
export function definitionsBeside({ folder }: ImportTarget): readonly string[] {
  return otherNormals.map((name) => join(folder, name)).filter((other) => pathKind(other) !== undefined)
}

const otherNormals = ['yml', 'json', 'zone', 'octodns.yaml', 'octodns.yml'].map((end) => `normal.${end}`)
