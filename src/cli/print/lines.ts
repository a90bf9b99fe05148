import type { LineColumn } from '../../diagnostic.ts'

/** Octets from one place to the next that is kept: a line may be as long as a file, and there may be as many of them. */
const step = 0x1_0000

/** Line and column of every octet whose offset is a multiple of `step`, up to the last one that was asked for. */
interface Places {
  readonly lines: number[]
  readonly columns: number[]
}

const indexes = new WeakMap<Uint8Array, Places>()

/** As `lineColumnAt`, for many places of one file: it is walked through once. */
export function lineColumnOf(bytes: Uint8Array, offset: number): LineColumn {
  const end = Math.min(offset, bytes.length)
  const { lines, columns } = placesOf(bytes)
  const nearest = Math.floor(end / step)
  for (let at = lines.length - 1; at < nearest; at++) {
    const { line, column } = walk(bytes, at * step, (at + 1) * step, lines[at] as number, columns[at] as number)
    lines.push(line)
    columns.push(column)
  }
  return walk(bytes, nearest * step, end, lines[nearest] as number, columns[nearest] as number)
}

function placesOf(bytes: Uint8Array): Places {
  let places = indexes.get(bytes)
  if (places === undefined) {
    places = { lines: [1], columns: [1] }
    indexes.set(bytes, places)
  }
  return places
}

function walk(bytes: Uint8Array, from: number, to: number, fromLine: number, fromColumn: number): LineColumn {
  let line = fromLine
  let column = fromColumn
  // A byte order mark takes no column.
  const hasMark = from === 0 && bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf
  for (let at = hasMark ? 3 : from; at < to; at++) {
    const octet = bytes[at] as number
    if (octet === 0x0a) {
      line++
      column = 1
    } else if ((octet & 0xc0) !== 0x80) column++
  }
  return { line, column }
}
