import { isUtf8 } from 'node:buffer'
import type { Diagnostic, SourceFile } from '../../diagnostic.ts'
import { faultAt, type Span } from '../fault.ts'

/** The largest definition file that is read, in octets: some 400,000 records. */
export const maximumFileSize = 32 * 1024 * 1024

/** A file's text, and where each of its UTF-16 code units stands in the file; undefined where the two are the same. */
export interface YamlSource {
  readonly file: SourceFile
  readonly text: string
  readonly octetOffsets: Uint32Array | undefined
}

/**
 * Returns the text of a definition file without its byte order mark, or why it cannot be read: too large, UTF-16, or not
 * UTF-8 (RFC 3629). Nothing is replaced silently: a damaged octet would become a different name.
 */
export function decodeSource(file: SourceFile): { readonly source: YamlSource } | { readonly diagnostic: Diagnostic } {
  const { bytes } = file
  if (bytes.length > maximumFileSize) {
    const message = `the file has ${bytes.length} octets; at most ${maximumFileSize} are read`
    return { diagnostic: faultAt(file, beginning, 'file-too-large', message) }
  }
  if (bytes.length > maximumMarks && !hasFewMarks(bytes)) {
    const message = `the file has more than ${maximumMarks} parts`
    const hint = 'a zone of this size is kept best as a master file, normal.zone'
    return { diagnostic: faultAt(file, beginning, 'file-too-large', message, { hint }) }
  }
  if ((bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff)) {
    return { diagnostic: faultAt(file, beginning, 'file-encoding', 'the file is UTF-16; write it as UTF-8') }
  }
  if (!isUtf8(bytes)) {
    const start = firstDamage(bytes)
    const place = { start, end: start + 1 }
    return { diagnostic: faultAt(file, place, 'file-encoding', 'the file is not valid UTF-8 from here on') }
  }
  const bom = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? 3 : 0
  const text = Buffer.from(bytes.buffer, bytes.byteOffset + bom, bytes.length - bom).toString('utf8')
  const octetOffsets = text.length === bytes.length ? undefined : offsetsOf(text, bom)
  return { source: { file, text, octetOffsets } }
}

/**
 * Octets of one file that part its values: commas, colons, brackets, line ends. Each value takes some hundred octets of memory, so
 * that the file's length alone would bound little; 400,000 records have about three million of these.
 */
const maximumMarks = 4_000_000

const marks = new Uint8Array(256)
for (const octet of Buffer.from(',:[{?-\n')) marks[octet] = 1

function hasFewMarks(bytes: Uint8Array): boolean {
  let count = 0
  for (let at = 0; at < bytes.length; at++) count += marks[bytes[at] as number] as number
  return count <= maximumMarks
}

const beginning: Span = { start: 0, end: 0 }

function offsetsOf(text: string, first: number): Uint32Array {
  const offsets = new Uint32Array(text.length + 1)
  let octet = first
  for (let i = 0; i < text.length; i++) {
    offsets[i] = octet
    const unit = text.charCodeAt(i)
    // Each half of a surrogate pair counts two of its four octets.
    octet += unit < 0x80 ? 1 : unit < 0x800 || (unit & 0xf800) === 0xd800 ? 2 : 3
  }
  offsets[text.length] = octet
  return offsets
}

/** Where the first octet stands that decoding has to replace. */
function firstDamage(bytes: Uint8Array): number {
  const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes)
  return Buffer.byteLength(text.slice(0, text.indexOf('\uFFFD')))
}
