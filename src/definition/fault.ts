import { type Diagnostic, type SourceFile, shortened } from '../diagnostic.ts'

/** A stretch of a file, as nodes of a tree have it. */
export interface Span {
  readonly start: number
  readonly end: number
}

/** An error at a place of a definition file. A fault at the end of a file may be given as one octet behind it. */
export function faultAt(
  file: SourceFile,
  { start, end }: Span,
  code: string,
  message: string,
  more: Omit<Partial<Diagnostic>, 'code' | 'message' | 'place'> = {},
): Diagnostic {
  return {
    code,
    severity: 'error',
    message: shortened(message),
    place: { file, start, end: Math.min(end, Math.max(start, file.bytes.length)) },
    ...more,
  }
}
