/**
 * Domain names (RFC 1034 section 3.1, RFC 1035 section 5.1). A `Name` is absolute, in one normal presentation form: final dot,
 * spelling kept, every octet that is special in a master file escaped the same way. Two names are the same name when their
 * folded forms are the same string.
 */
declare const nameBrand: unique symbol
export type Name = string & { readonly [nameBrand]: 'Name' }

/** Why a text is no domain name. */
export type NameFault = 'empty' | 'empty-label' | 'label-too-long' | 'name-too-long' | 'bad-escape' | 'no-origin'

export const nameFaultMessages: Readonly<Record<NameFault, string>> = {
  empty: 'a name is empty',
  'empty-label': 'a name has an empty label (two dots in a row)',
  'label-too-long': 'a label is longer than 63 octets',
  'name-too-long': 'a name is longer than 255 octets',
  'bad-escape': 'an escape is not \\X or \\DDD with DDD at most 255',
  'no-origin': 'a name without a final dot has no origin to stand under',
}

/** Labels are at most 63 octets, a name at most 255 in wire form (RFC 1035 section 2.3.4). */
export const maxLabelLength = 63
export const maxNameLength = 255

export const rootName = '.' as Name

export type NameResult = { readonly name: Name } | { readonly fault: NameFault }

/** Written by their numbers, since some server misreads them behind a backslash. */
const numbered: ReadonlySet<string> = new Set([
  // `\#` at the beginning of rdata says that octets follow (RFC 3597 section 5).
  '#',
  // To BIND, `\[` begins a label of bits (RFC 2673), which it refuses.
  '[',
  // NSD 4.6 takes what stands behind `\\` at the end of a label for escaped.
  '\\',
])

/** Octets that stand for themselves are those that every server reads so: Knot takes no other character without a backslash. */
const octetText: readonly string[] = Array.from({ length: 256 }, (_, octet) => {
  const character = String.fromCharCode(octet)
  if (octet <= 0x20 || octet >= 0x7f || numbered.has(character)) return `\\${String(octet).padStart(3, '0')}`
  return /[A-Za-z0-9*/_-]/.test(character) ? character : `\\${character}`
})

/** The normal presentation form of one label's octets. */
function printLabel(octets: Uint8Array, start = 0, end = octets.length): string {
  let text = ''
  for (let at = start; at < end; at++) text += octetText[octets[at] as number]
  return text
}

/**
 * Wire form of a presentation text, written to `out` at 0 (at least 255 octets long). Returns the length, root octet included, or
 * the negative of 1 + an index into `nameFaultOrder`. `origin` (wire form) is appended to a relative name. This is the one reader of
 * names in text; the hot path of the master-file reader has its own fast lane for plain names and falls back to this one.
 */
export function scanName(
  source: Uint8Array,
  start: number,
  end: number,
  origin: Uint8Array | undefined,
  out: Uint8Array,
): number {
  if (start === end) return faultResult('empty')
  if (end - start === 1 && source[start] === 0x2e) {
    out[0] = 0
    return 1
  }
  if (end - start === 1 && source[start] === 0x40) {
    if (origin === undefined) return faultResult('no-origin')
    out.set(origin)
    return origin.length
  }
  let labelAt = 0
  let write = 1
  let absolute = false
  for (let at = start; at < end; at++) {
    let octet = source[at] as number
    if (octet === 0x2e) {
      const length = write - labelAt - 1
      if (length === 0) return faultResult('empty-label')
      out[labelAt] = length
      labelAt = write++
      if (write > maxNameLength + 1) return faultResult('name-too-long')
      absolute = at === end - 1
      continue
    }
    if (octet === 0x5c) {
      const first = source[at + 1] as number
      if (at + 1 >= end) return faultResult('bad-escape')
      if (first >= 0x30 && first <= 0x39) {
        if (at + 3 >= end) return faultResult('bad-escape')
        const second = (source[at + 2] as number) - 0x30
        const third = (source[at + 3] as number) - 0x30
        octet = (first - 0x30) * 100 + second * 10 + third
        if (second < 0 || second > 9 || third < 0 || third > 9 || octet > 255) return faultResult('bad-escape')
        at += 3
      } else {
        octet = first
        at++
      }
    }
    if (write - labelAt > maxLabelLength) return faultResult('label-too-long')
    if (write >= maxNameLength) return faultResult('name-too-long')
    out[write++] = octet
  }
  if (absolute) {
    if (labelAt >= maxNameLength) return faultResult('name-too-long')
    out[labelAt] = 0
    return labelAt + 1
  }
  out[labelAt] = write - labelAt - 1
  if (origin === undefined) return faultResult('no-origin')
  if (write + origin.length > maxNameLength) return faultResult('name-too-long')
  out.set(origin, write)
  return write + origin.length
}

const nameFaultOrder: readonly NameFault[] = [
  'empty',
  'empty-label',
  'label-too-long',
  'name-too-long',
  'bad-escape',
  'no-origin',
]

function faultResult(fault: NameFault): number {
  return -1 - nameFaultOrder.indexOf(fault)
}

/** The fault that a negative result of `scanName` stands for. */
export function nameFaultOf(result: number): NameFault {
  return nameFaultOrder[-1 - result] as NameFault
}

const encoder = new TextEncoder()
const scratch = new Uint8Array(2 * maxNameLength)

/** Reads a name in presentation form; without a final dot it stands under `origin`. `@` is the origin itself. */
export function parseName(text: string, origin?: Name): NameResult {
  const source = encoder.encode(text)
  const length = scanName(source, 0, source.length, origin === undefined ? undefined : encodeName(origin), scratch)
  return length < 0 ? { fault: nameFaultOf(length) } : { name: printWireName(scratch, 0) }
}

/** A name known to be well formed: for constants and tests. Asserts. */
export function mustName(text: string, origin?: Name): Name {
  const result = parseName(text, origin ?? rootName)
  if ('fault' in result) throw new Error(`not a domain name: ${text} (${result.fault})`)
  return result.name
}

/** 1 for octets that stand for themselves in text. */
const isPlain = Uint8Array.from(octetText, (text) => (text.length === 1 ? 1 : 0))
const plainScratch = Buffer.alloc(maxNameLength)

/** The presentation form of an uncompressed name in wire form. */
export function printWireName(wire: Uint8Array, start = 0): Name {
  // Almost every name is plain: one string is made of it at once.
  let length = 0
  let at = start
  for (let left = wire[at] as number; left > 0; left = wire[at] as number) {
    for (const end = at + left; at < end; ) {
      const octet = wire[++at] as number
      if (isPlain[octet] === 0) return printUnusualName(wire, start)
      plainScratch[length++] = octet
    }
    plainScratch[length++] = 0x2e
    at++
  }
  return (length === 0 ? '.' : plainScratch.toString('latin1', 0, length)) as Name
}

function printUnusualName(wire: Uint8Array, start: number): Name {
  let text = ''
  let at = start
  for (let length = wire[at] as number; length > 0; length = wire[at] as number) {
    text += `${printLabel(wire, at + 1, at + 1 + length)}.`
    at += 1 + length
  }
  return text as Name
}

/** Octets that an uncompressed name in wire form takes, root octet included. */
export function wireNameLength(wire: Uint8Array, start = 0): number {
  let at = start
  while ((wire[at] as number) > 0) at += 1 + (wire[at] as number)
  return at + 1 - start
}

const wireScratch = new Uint8Array(2 * maxNameLength)
/** Every octet may be written as \DDD. */
const textScratch = new Uint8Array(4 * maxNameLength)

/** Wire form without compression, spelling kept (RFC 1035 section 3.1). */
export function encodeName(name: Name): Uint8Array {
  // The normal form is ASCII.
  for (let at = 0; at < name.length; at++) textScratch[at] = name.charCodeAt(at)
  const length = scanName(textScratch, 0, name.length, undefined, wireScratch)
  return wireScratch.slice(0, length)
}

/** The name whose labels are given, first label first. Asserts that the limits hold. */
export function nameOfLabels(labels: readonly Uint8Array[]): Name {
  const total = labels.reduce((sum, label) => sum + 1 + label.length, 1)
  if (total > maxNameLength || labels.some((label) => label.length === 0 || label.length > maxLabelLength)) {
    throw new Error('labels do not make a domain name')
  }
  return (labels.length === 0 ? '.' : `${labels.map((label) => printLabel(label)).join('.')}.`) as Name
}

/** The labels in presentation form, first label first; none for the root. */
export function labelsOf(name: Name): string[] {
  if (name === '.') return []
  const labels: string[] = []
  let start = 0
  for (let at = 0; at < name.length; at++) {
    if (name[at] === '\\') at += isDigit(name.charCodeAt(at + 1)) ? 3 : 1
    else if (name[at] === '.') {
      labels.push(name.slice(start, at))
      start = at + 1
    }
  }
  return labels
}

function isDigit(code: number): boolean {
  return code >= 0x30 && code <= 0x39
}

/** ASCII letters in lower case (RFC 4343): equal strings are equal names. */
export function foldName(name: Name): Name {
  // The normal form writes letters as themselves and never inside \DDD, so that this is exact.
  return name.toLowerCase() as Name
}

export function sameName(a: Name, b: Name): boolean {
  return a === b || foldName(a) === foldName(b)
}

/** Whether `name` is `ancestor` or stands below it. */
export function isAtOrBelow(name: Name, ancestor: Name): boolean {
  if (ancestor === '.') return true
  const folded = foldName(name)
  const top = foldName(ancestor)
  if (!folded.endsWith(top)) return false
  const before = folded.length - top.length - 1
  if (before < 0) return true
  if (folded[before] !== '.') return false
  // A dot that an odd number of backslashes precedes is a part of its label.
  let backslashes = 0
  while (folded[before - 1 - backslashes] === '\\') backslashes++
  return backslashes % 2 === 0
}

/** The name without its first label; undefined for the root. */
export function parentName(name: Name): Name | undefined {
  const labels = labelsOf(name)
  if (labels.length === 0) return undefined
  return (labels.length === 1 ? '.' : `${labels.slice(1).join('.')}.`) as Name
}

/** As a person writes it under an apex: `@`, `www`, or the absolute name when it stands elsewhere. */
export function relativeName(name: Name, apex: Name): string {
  if (sameName(name, apex)) return '@'
  if (apex === '.' || !isAtOrBelow(name, apex)) return name
  return name.slice(0, name.length - apex.length - 1)
}

/** Without the final dot, as messages show it; the root stays `.`. */
export function displayName(name: Name): string {
  return name === '.' ? '.' : name.slice(0, -1)
}

/** Canonical order (RFC 4034 section 6.1): by labels from the root down, as unsigned octets in lower case. */
export function compareNames(a: Name, b: Name): number {
  const aWire = foldWire(encodeName(a))
  const bWire = foldWire(encodeName(b))
  const aStarts = labelStarts(aWire)
  const bStarts = labelStarts(bWire)
  for (let i = 1; i <= Math.min(aStarts.length, bStarts.length); i++) {
    const order = compareLabels(
      aWire,
      aStarts[aStarts.length - i] as number,
      bWire,
      bStarts[bStarts.length - i] as number,
    )
    if (order !== 0) return order
  }
  return aStarts.length - bStarts.length
}

function labelStarts(wire: Uint8Array): number[] {
  const starts: number[] = []
  for (let at = 0; (wire[at] as number) > 0; at += 1 + (wire[at] as number)) starts.push(at)
  return starts
}

function compareLabels(a: Uint8Array, aStart: number, b: Uint8Array, bStart: number): number {
  const aLength = a[aStart] as number
  const bLength = b[bStart] as number
  for (let i = 1; i <= Math.min(aLength, bLength); i++) {
    const order = (a[aStart + i] as number) - (b[bStart + i] as number)
    if (order !== 0) return order
  }
  return aLength - bLength
}

/** Lower-cases the letters of names in wire form, in place. Length octets are at most 63, below any letter. */
export function foldWire(wire: Uint8Array, start = 0, end = wire.length): Uint8Array {
  for (let at = start; at < end; at++) {
    const octet = wire[at] as number
    if (octet >= 0x41 && octet <= 0x5a) wire[at] = octet + 0x20
  }
  return wire
}
