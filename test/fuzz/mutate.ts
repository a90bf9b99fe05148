import type { Random } from './random.ts'

/** Octets of the longest input that is made; a repetition may fill it. */
export const maxInputLength = 16_384
/** Octets up to which inputs grow by the small changes. */
const usualLength = 4096

/** One change of the `length` octets in `bytes`; gives the new length. `other` is another input of the same kind. */
type Mutation = (
  bytes: Uint8Array,
  length: number,
  random: Random,
  words: readonly Uint8Array[],
  other: Uint8Array,
) => number

/** Octets at which readers turn. */
const turns = Buffer.from('\0\t\n\r "#$&\'()*+,-./0189:;<=>?@AZ[\\]_`az{|}~\x7f\x80\xc0\xc3\xef\xfe\xff', 'latin1')

const flipBit: Mutation = (bytes, length, random) => {
  const at = random.below(length || 1)
  bytes[at] = (bytes[at] as number) ^ (1 << random.below(8))
  return length
}

const setOctet: Mutation = (bytes, length, random) => {
  bytes[random.below(length || 1)] =
    random.below(3) === 0 ? random.below(256) : (turns[random.below(turns.length)] as number)
  return length
}

const remove: Mutation = (bytes, length, random) => {
  if (length === 0) return 0
  const start = random.below(length)
  const end = Math.min(length, start + 1 + random.below(random.below(4) === 0 ? length : 4))
  bytes.copyWithin(start, end, length)
  return length - (end - start)
}

const cut: Mutation = (_, length, random) => random.below(length + 1)

const insert = (bytes: Uint8Array, length: number, at: number, piece: Uint8Array): number => {
  if (length + piece.length > maxInputLength) return length
  bytes.copyWithin(at + piece.length, at, length)
  bytes.set(piece, at)
  return length + piece.length
}

const insertWord: Mutation = (bytes, length, random, words) =>
  length > usualLength ? length : insert(bytes, length, random.below(length + 1), random.oneOf(words))

const overwriteWord: Mutation = (bytes, length, random, words) => {
  const word = random.oneOf(words)
  const at = random.below(length + 1)
  if (at + word.length > usualLength) return length
  bytes.set(word, at)
  return Math.max(length, at + word.length)
}

/** A word in the place of another that blanks or marks part from the rest. */
const replaceWord: Mutation = (bytes, length, random, words) => {
  let start = random.below(length || 1)
  while (start > 0 && isWord(bytes[start - 1] as number)) start--
  let end = start
  while (end < length && isWord(bytes[end] as number)) end++
  bytes.copyWithin(start, end, length)
  return insert(bytes, length - (end - start), start, random.oneOf(words))
}

function isWord(octet: number): boolean {
  return octet > 0x20 && octet !== 0x2c && octet !== 0x3a && octet !== 0x3b && octet !== 0x22 && octet !== 0x7b
}

const spliceOther: Mutation = (bytes, length, random, _, other) => {
  if (length > usualLength || other.length === 0) return length
  const start = random.below(other.length)
  const end = Math.min(other.length, start + 1 + random.below(200))
  return insert(bytes, length, random.below(length + 1), other.subarray(start, end))
}

const repeated = new Uint8Array(maxInputLength)

const repeat: Mutation = (bytes, length, random) => {
  if (length === 0 || length > usualLength) return length
  const start = random.below(length)
  const size = Math.min(length - start, 1 + random.below(random.below(3) === 0 ? 64 : 6))
  // Seldom so often that what grows faster than its input shows.
  const times = 1 + random.below(random.below(64) === 0 ? 4000 : 4)
  const total = Math.min(size * times, maxInputLength - length)
  for (let i = 0; i < total; i++) repeated[i] = bytes[start + (i % size)] as number
  return insert(bytes, length, start, repeated.subarray(0, total))
}

const numbers = ['0', '1', '255', '256', '65535', '65536', '2147483647', '2147483648', '4294967295', '4294967296', '-1']
const numberWords = numbers.map((text) => Buffer.from(text))

const replaceNumber: Mutation = (bytes, length, random) => {
  const from = random.below(length || 1)
  for (let start = from; start < length; start++) {
    if (!isDigit(bytes[start] as number)) continue
    let end = start
    while (end < length && isDigit(bytes[end] as number)) end++
    bytes.copyWithin(start, end, length)
    return insert(bytes, length - (end - start), start, random.oneOf(numberWords))
  }
  return length
}

function isDigit(octet: number): boolean {
  return octet >= 0x30 && octet <= 0x39
}

const changeU16: Mutation = (bytes, length, random) => {
  const at = random.below(Math.max(1, length - 1))
  const value = random.oneOf(wireNumbers)
  bytes[at] = value >> 8
  bytes[at + 1] = value
  return Math.max(length, Math.min(at + 2, length + 2))
}

/** Counts, lengths, types and compression pointers that decoders turn at. */
const wireNumbers = [
  0, 1, 2, 5, 6, 12, 41, 63, 64, 249, 250, 251, 252, 255, 256, 0x7fff, 0x8000, 0xc000, 0xc00c, 0xffff,
]

const mutations: readonly Mutation[] = [
  flipBit,
  setOctet,
  setOctet,
  remove,
  remove,
  cut,
  insertWord,
  insertWord,
  overwriteWord,
  replaceWord,
  replaceWord,
  spliceOther,
  repeat,
  replaceNumber,
  changeU16,
]

/** Puts a changed copy of `base` into `bytes` (at least `maxInputLength` long); gives its length. */
export function mutate(
  bytes: Uint8Array,
  base: Uint8Array,
  other: Uint8Array,
  words: readonly Uint8Array[],
  random: Random,
): number {
  let length = Math.min(base.length, maxInputLength)
  bytes.set(length === base.length ? base : base.subarray(0, length))
  const changes = 1 + random.below(random.below(8) === 0 ? 12 : 2)
  for (let i = 0; i < changes; i++) length = random.oneOf(mutations)(bytes, length, random, words, other)
  return length
}
