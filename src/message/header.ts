import type { OctetSink } from '../rdata/sink.ts'
import type { Header } from './message.ts'

/** Octets of the header, its counts included. */
export const headerLength = 12

/** The header of a message; undefined where there are not even 12 octets. */
export function decodeHeader(bytes: Uint8Array): Header | undefined {
  if (bytes.length < headerLength) return undefined
  const high = bytes[2] as number
  const low = bytes[3] as number
  return {
    id: ((bytes[0] as number) << 8) | (bytes[1] as number),
    response: (high & 0x80) !== 0,
    opcode: (high >> 3) & 0xf,
    authoritative: (high & 0x04) !== 0,
    truncated: (high & 0x02) !== 0,
    recursionDesired: (high & 0x01) !== 0,
    recursionAvailable: (low & 0x80) !== 0,
    authenticData: (low & 0x20) !== 0,
    checkingDisabled: (low & 0x10) !== 0,
    rcode: low & 0xf,
  }
}

/** The 16 bits after the id; the rcode's upper bits belong into the OPT record. */
export function headerFlags(header: Header): number {
  return (
    (header.response ? 0x8000 : 0) |
    (header.opcode << 11) |
    (header.authoritative ? 0x0400 : 0) |
    (header.truncated ? 0x0200 : 0) |
    (header.recursionDesired ? 0x0100 : 0) |
    (header.recursionAvailable ? 0x0080 : 0) |
    (header.authenticData ? 0x0020 : 0) |
    (header.checkingDisabled ? 0x0010 : 0) |
    (header.rcode & 0xf)
  )
}

/** Writes a header whose counts are 0. */
export function encodeHeader(header: Header, sink: OctetSink): void {
  sink.u16(header.id)
  sink.u16(headerFlags(header))
  sink.u32(0)
  sink.u32(0)
}
