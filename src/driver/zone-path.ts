import { isAbsolute, relative, resolve, sep } from 'node:path'
import { SecoursError } from '../diagnostic.ts'
import type { Name } from '../dns/name.ts'
import { fileNamePart } from '../render/file-name.ts'
import { fillPlaceholders, zoneArgument } from './placeholder.ts'

/** What a slash in a zone's name (RFC 2317) becomes in the name of its file. */
export type Slash = '%2F' | '_'

/** A zone's name as a part of a file name, as `render` writes it too. */
export function zoneFilePart(apex: Name, slash: Slash): string {
  const zone = zoneArgument(apex)
  return fileNamePart(slash === '_' ? zone.replaceAll('/', '_') : zone)
}

/**
 * The path of a zone's file: `template`, with `{zone}` in it, under `directory`. Throws SecoursError (`file-outside`) where the
 * template leads out of it; no zone's name does.
 */
export function zoneFilePath(directory: string, template: string, apex: Name, slash: Slash): string {
  const path = resolve(directory, fillPlaceholders(template, { zone: zoneFilePart(apex, slash) }))
  const inside = relative(resolve(directory), path)
  if (inside !== '' && inside !== '..' && !inside.startsWith(`..${sep}`) && !isAbsolute(inside)) return path
  throw new SecoursError('file-outside', `the file name ${template} leads out of ${directory}`, {
    hint: 'name a file below the directory',
  })
}
