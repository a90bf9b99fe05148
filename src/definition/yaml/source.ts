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
