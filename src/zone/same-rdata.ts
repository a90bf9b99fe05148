import type { RecordType } from '../rdata/record-type.ts'
import { WireSink } from '../rdata/sink.ts'
import type { NameTable } from './name-table.ts'
import { StoredSource } from './stored-rdata.ts'

/**
 * Whether two rdata of one type in stored form, between offsets of two arrays, are the same whatever the spelling of their names.
 * Both are stored with ids of the same table, so that names compare as numbers.
 */
export function sameStoredRdata(
  type: RecordType,
  names: NameTable,
  a: Uint8Array,
  aStart: number,
  aEnd: number,
  b: Uint8Array,
  bStart: number,
  bEnd: number,
): boolean {
  const length = aEnd - aStart
  const { nameOffsets } = type
  if (nameOffsets === undefined) {
    return Buffer.compare(foldedWire(type, names, a, aStart, aEnd), foldedWire(type, names, b, bStart, bEnd)) === 0
  }
  if (bEnd - bStart !== length) return false
  let i = 0
  for (const offset of nameOffsets) {
    while (i < offset) {
      if (a[aStart + i] !== b[bStart + i]) return false
      i++
    }
    if (names.fold(idAt(a, aStart + i)) !== names.fold(idAt(b, bStart + i))) return false
    i += 4
  }
  while (i < length) {
    if (a[aStart + i] !== b[bStart + i]) return false
    i++
  }
  return true
}

/** A 32-bit hash of rdata in stored form: equal where `sameStoredRdata` holds. */
export function hashStoredRdata(
  type: RecordType,
  names: NameTable,
  bytes: Uint8Array,
  start: number,
  end: number,
): number {
  const { nameOffsets } = type
  if (nameOffsets === undefined) return hashOctets(seed, foldedWire(type, names, bytes, start, end), 0)
  let hash = seed
  let at = start
  for (const offset of nameOffsets) {
    hash = hashOctets(hash, bytes, at, start + offset)
    hash = Math.imul(hash ^ names.fold(idAt(bytes, start + offset)), prime)
    at = start + offset + 4
  }
  return hashOctets(hash, bytes, at, end)
}

/** FNV-1a. */
const seed = 0x811c9dc5 | 0
const prime = 0x01000193

function hashOctets(from: number, bytes: Uint8Array, start: number, end = bytes.length): number {
  let hash = from
  for (let at = start; at < end; at++) hash = Math.imul(hash ^ (bytes[at] as number), prime)
  return hash
}

function idAt(bytes: Uint8Array, at: number): number {
  return (
    ((bytes[at] as number) << 24) |
    ((bytes[at + 1] as number) << 16) |
    ((bytes[at + 2] as number) << 8) |
    (bytes[at + 3] as number)
  )
}

function foldedWire(type: RecordType, names: NameTable, bytes: Uint8Array, start: number, end: number): Uint8Array {
  const sink = new WireSink('fold', 128)
  type.copy(new StoredSource(names, bytes, start, end), sink)
  return sink.take()
}
