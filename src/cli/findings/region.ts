import { posix } from 'node:path'
import type { Place } from '../../diagnostic.ts'
import { lineColumnOf } from '../print/lines.ts'

/** Lines and columns from 1, columns in characters; the end column is one past the last character. */
export interface Region {
  readonly line: number
  readonly column: number
  readonly endLine: number
  readonly endColumn: number
}

export function regionOf({ file, start, end }: Place): Region {
  const from = lineColumnOf(file.bytes, start)
  const to = lineColumnOf(file.bytes, Math.max(start, end))
  return { line: from.line, column: from.column, endLine: to.line, endColumn: to.column }
}

/** The path of a place's file from the top of the repository, with slashes; absolute where it lies elsewhere. */
export function pathOf({ file }: Place, folder: string): string {
  return posix.isAbsolute(file.path) ? file.path : posix.normalize(folder + file.path)
}
