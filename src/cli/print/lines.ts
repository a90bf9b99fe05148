import { type LineColumn, lineColumnAt } from '../../diagnostic.ts'

const indexes = new WeakMap<Uint8Array, number[]>()

/** As `lineColumnAt`, for many places of one file: its line ends are looked for once. */
export function lineColumnOf(bytes: Uint8Array, offset: number): LineColumn {
  let starts = indexes.get(bytes)
  if (starts === undefined) {
    starts = [0]
    for (let at = bytes.indexOf(0x0a); at >= 0; at = bytes.indexOf(0x0a, at + 1)) starts.push(at + 1)
    indexes.set(bytes, starts)
  }
  let low = 0
  let high = starts.length
  while (high - low > 1) {
    const middle = (low + high) >>> 1
    if ((starts[middle] as number) <= Math.min(offset, bytes.length)) low = middle
    else high = middle
  }
  const start = starts[low] as number
  // On the first line the byte order mark counts, and lineColumnAt knows about it.
  if (low === 0) return lineColumnAt(bytes, offset)
  return { line: low + 1, column: lineColumnAt(bytes.subarray(start), offset - start).column }
}
