import { isAbsolute, relative, resolve, sep } from 'node:path'
import { SecoursError } from '../diagnostic.ts'
import type { Name } from '../dns/name.ts'
import { zoneFilePart } from '../render/file-name.ts'
import { fillPlaceholders } from './placeholder.ts'

/**
 * The path of a zone's file: `template`, with `{zone}` in it, under `directory`. Throws SecoursError (`file-outside`) where the
 * template leads out of it; no zone's name does.
 */
export function zoneFilePath(directory: string, template: string, apex: Name): string {
  const path = resolve(directory, fillPlaceholders(template, { zone: zoneFilePart(apex) }))
  const inside = relative(resolve(directory), path)
  if (inside !== '' && inside !== '..' && !inside.startsWith(`..${sep}`) && !isAbsolute(inside)) return path
  throw new SecoursError('file-outside', `the file name ${template} leads out of ${directory}`, {
    hint: 'name a file below the directory',
  })
}
