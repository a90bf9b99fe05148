import type { RecordType } from '../rdata/record-type.ts'
import { knownRecordTypes, recordTypeOfName } from '../rdata/registry.ts'

/** Mnemonics by their octets: the type of every record of a large zone is found without making a string of it. */
const slotMask = 1023
const slots: (readonly { readonly letters: Uint8Array; readonly type: RecordType }[])[] = []
for (const type of knownRecordTypes) {
  const letters = new TextEncoder().encode(type.name)
  const slot = hashWord(letters, 0, letters.length)
  slots[slot] = [...(slots[slot] ?? []), { letters, type }]
}

function hashWord(bytes: Uint8Array, start: number, end: number): number {
  let hash = 0
  for (let at = start; at < end; at++) hash = (Math.imul(hash, 31) + ((bytes[at] as number) & 0xdf)) | 0
  return hash & slotMask
}

/** The type of a mnemonic or of `TYPEnnn`, in any case; undefined where it is none or a meta type. */
export function typeOfWord(bytes: Uint8Array, start: number, end: number): RecordType | undefined {
  const candidates = slots[hashWord(bytes, start, end)]
  if (candidates !== undefined) {
    for (const { letters, type } of candidates) if (isWord(bytes, start, end, letters)) return type
  }
  const length = end - start
  // TYPEnnn, and nothing else: the mnemonics are all in the table.
  if (length < 5 || length > 9 || ((bytes[start] as number) & 0xdf) !== 0x54) return undefined
  return recordTypeOfName(String.fromCharCode(...bytes.subarray(start, end)))
}

/** Whether the octets are the given capital letters (and digits), in any case. */
function isWord(bytes: Uint8Array, start: number, end: number, letters: Uint8Array): boolean {
  if (end - start !== letters.length) return false
  for (let i = 0; i < letters.length; i++) {
    const octet = bytes[start + i] as number
    const upper = octet >= 0x61 && octet <= 0x7a ? octet - 0x20 : octet
    if (upper !== letters[i]) return false
  }
  return true
}

const metaTypes: ReadonlySet<string> = new Set([
  'ANY',
  'AXFR',
  'IXFR',
  'MAILA',
  'MAILB',
  'OPT',
  'TKEY',
  'TSIG',
  'ALL',
  '*',
])

export function isMetaTypeWord(text: string): boolean {
  return metaTypes.has(text.toUpperCase()) || /^TYPE\d{1,5}$/i.test(text)
}

/** The known mnemonics that are one slip (a letter more, less, other, or two swapped) from `text`. */
export function nearTypes(text: string): string[] {
  const wanted = text.toUpperCase()
  return wanted.length < 2 ? [] : knownRecordTypes.map(({ name }) => name).filter((name) => isOneSlip(wanted, name))
}

function isOneSlip(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1) return false
  let start = 0
  while (start < a.length && a[start] === b[start]) start++
  const [restA, restB] = [a.slice(start), b.slice(start)]
  return (
    restA.slice(1) === restB.slice(1) ||
    restA.slice(1) === restB ||
    restA === restB.slice(1) ||
    (restA.slice(2) === restB.slice(2) && restA[0] === restB[1] && restA[1] === restB[0])
  )
}
