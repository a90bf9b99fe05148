import { fstatSync, readSync } from 'node:fs'

const newline = 0x0a

/**
 * Whether bytes that no newline, or no newline yet, ends are what a crash left of the line that was being appended.
 *
 * An append returns after its fdatasync, and the next begins after that, so at most the last line can be half there: without
 * its newline, or, where a file system keeps the new length but not all of the content, with NULs, which JSON never holds. A
 * last line that is whole in these two ways and does not match its digest was once acknowledged: that is damage.
 */
export function isTorn(line: Uint8Array, ended: boolean): boolean {
  return !ended || line.includes(0)
}

/** A line without its newline; `offset` is where it begins; `ended` says that its newline is there. */
export interface RawLine {
  readonly bytes: Buffer
  readonly offset: number
  readonly ended: boolean
}

/** The lines of an open file from its beginning, read in chunks. */
export function* readLines(descriptor: number, chunkLength = 1 << 20): Generator<RawLine> {
  const chunk = Buffer.allocUnsafe(chunkLength)
  let pending: Buffer[] = []
  let offset = 0
  let position = 0
  for (;;) {
    const count = readSync(descriptor, chunk, 0, chunkLength, position)
    if (count === 0) break
    position += count
    let start = 0
    for (let at = chunk.indexOf(newline); at >= 0 && at < count; at = chunk.indexOf(newline, start)) {
      // A copy: the chunk is read into again.
      const bytes = Buffer.concat([...pending, chunk.subarray(start, at)])
      pending = []
      yield { bytes, offset, ended: true }
      offset += bytes.length + 1
      start = at + 1
    }
    if (start < count) pending.push(Buffer.from(chunk.subarray(start, count)))
  }
  if (pending.length > 0) yield { bytes: Buffer.concat(pending), offset, ended: false }
}

/** The last `count` lines of an open file, in the file's order, read from its end. */
export function readLastLines(descriptor: number, count: number): RawLine[] {
  const { size } = fstatSync(descriptor)
  let length = Math.min(size, 1 << 16)
  for (;;) {
    const from = size - length
    const tail = readAt(descriptor, from, length)
    const lines = splitTail(tail, from)
    // The first piece of a tail that does not reach back to the beginning may be half a line.
    const whole = from === 0 ? lines : lines.slice(1)
    if (whole.length >= count || from === 0) return whole.slice(-count)
    length = Math.min(size, length * 4)
  }
}

function splitTail(tail: Buffer, from: number): RawLine[] {
  const lines: RawLine[] = []
  let start = 0
  for (let at = tail.indexOf(newline); at >= 0; at = tail.indexOf(newline, start)) {
    lines.push({ bytes: tail.subarray(start, at), offset: from + start, ended: true })
    start = at + 1
  }
  if (start < tail.length) lines.push({ bytes: tail.subarray(start), offset: from + start, ended: false })
  return lines
}

function readAt(descriptor: number, from: number, length: number): Buffer {
  const buffer = Buffer.alloc(length)
  let filled = 0
  while (filled < length) {
    const count = readSync(descriptor, buffer, filled, length - filled, from + filled)
    if (count === 0) break
    filled += count
  }
  return buffer.subarray(0, filled)
}
