import type { Place, RelatedNote, SourceFile } from '../../diagnostic.ts'

/** A file that is included, in the offsets of the tree that it is part of. */
export interface IncludedFile {
  readonly file: SourceFile
  /** Where its first octet is. */
  readonly base: number
  /** The lines that include it, the nearest one first. */
  readonly notes: readonly RelatedNote[]
}

/**
 * A file with what it includes laid behind it, one file after the other, each with an octet between for what stands at its end. So a
 * node of any of them needs two offsets and no file, and only who makes a place of it asks which file that is.
 */
export interface FileWithIncluded {
  readonly own: SourceFile
  /** By their base. */
  readonly included: readonly IncludedFile[]
}

/** What the offsets of a tree count in. */
export type TreeFile = SourceFile | FileWithIncluded

/** Octets that a file takes among others. */
export function lengthAmong({ bytes }: SourceFile): number {
  return bytes.length + 1
}

/** The file itself, without what it includes. */
export function ownFile(file: TreeFile): SourceFile {
  return 'own' in file ? file.own : file
}

/** The included file that an offset is in, or undefined where that is the file itself. */
export function includedAt(file: TreeFile, offset: number): IncludedFile | undefined {
  if (!('own' in file) || offset < lengthAmong(file.own)) return undefined
  let low = 0
  let high = file.included.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if ((file.included[middle] as IncludedFile).base <= offset) low = middle
    else high = middle - 1
  }
  return file.included[low]
}

/** Where a stretch of a tree stands. */
export function placeIn(file: TreeFile, span: { readonly start: number; readonly end: number }): Place {
  const part = includedAt(file, span.start)
  const base = part?.base ?? 0
  return { file: part?.file ?? ownFile(file), start: span.start - base, end: span.end - base }
}
