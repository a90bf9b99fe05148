import { type Diagnostic, shortened } from '../diagnostic.ts'
import { includedAt, placeIn, type TreeFile } from './yaml/included.ts'

/** A stretch of a file, as nodes of a tree have it. */
export interface Span {
  readonly start: number
  readonly end: number
}

/**
 * An error at a place of a definition file, with the lines that include that where another one does. A fault at the end of a file may be
 * given as one octet behind it.
 */
export function faultAt(
  tree: TreeFile,
  span: Span,
  code: string,
  message: string,
  more: Omit<Partial<Diagnostic>, 'code' | 'message' | 'place'> = {},
): Diagnostic {
  const { file, start, end } = placeIn(tree, span)
  const notes = includedAt(tree, span.start)?.notes
  return {
    code,
    severity: 'error',
    message: shortened(message),
    place: { file, start, end: Math.min(end, Math.max(start, file.bytes.length)) },
    ...more,
    ...(notes === undefined ? {} : { related: [...(more.related ?? []), ...notes] }),
  }
}
