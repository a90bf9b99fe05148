import { isAbsolute, relative, resolve, sep } from 'node:path'
import { SecoursError } from '../diagnostic.ts'
import { displayName, foldName, type Name } from '../dns/name.ts'
import { fillPlaceholders } from './placeholder.ts'

/** What a slash in a zone's name (RFC 2317) becomes in the name of its file. */
export type Slash = '%2F' | '_'

/**
 * A zone's name as a part of a file name: in lower case, `root` for the root zone, every character that is not a letter, digit, `-`,
 * `_` or dot as %XX. No name leads out of a folder: a label is never empty, so that `..` cannot come about.
 */
export function zoneFilePart(apex: Name, slash: Slash): string {
  if (apex === '.') return 'root'
  return displayName(foldName(apex))
    .replaceAll('/', slash === '_' ? '_' : '/')
    .replaceAll(
      /[^a-z0-9._-]/g,
      (character) => `%${character.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`,
    )
}

/**
 * The path of a zone's file: `template`, with `{zone}` in it, under `directory`. Throws SecoursError (`file-outside`) where the
 * template leads out of it.
 */
export function zoneFilePath(directory: string, template: string, apex: Name, slash: Slash): string {
  const path = resolve(directory, fillPlaceholders(template, { zone: zoneFilePart(apex, slash) }))
  const inside = relative(resolve(directory), path)
  if (inside !== '' && inside !== '..' && !inside.startsWith(`..${sep}`) && !isAbsolute(inside)) return path
  throw new SecoursError('file-outside', `the file name ${template} leads out of ${directory}`, {
    hint: 'name a file below the directory',
  })
}
