import { optType } from '../dns/type-codes.ts'
import type { OctetSink } from '../rdata/sink.ts'
import type { Edns, EdnsOption } from './message.ts'

/** A payload that crosses nearly every path unfragmented (DNS flag day 2020; the default of BIND, Knot and NSD). */
export const safeUdpSize = 1232

/** Every implementation takes UDP messages of this size (RFC 1035 section 4.2.1). */
export const minimalUdpSize = 512

/** What an OPT record says, and the upper 8 bits of the rcode; undefined where its options are malformed. */
export function decodeOpt(
  udpSize: number,
  ttl: number,
  rdata: Uint8Array,
): { edns: Edns; upperRcode: number } | undefined {
  const options: EdnsOption[] = []
  for (let at = 0; at < rdata.length; ) {
    if (at + 4 > rdata.length) return undefined
    const code = ((rdata[at] as number) << 8) | (rdata[at + 1] as number)
    const end = at + 4 + (((rdata[at + 2] as number) << 8) | (rdata[at + 3] as number))
    if (end > rdata.length) return undefined
    options.push({ code, octets: rdata.slice(at + 4, end) })
    at = end
  }
  const edns = { udpSize, version: (ttl >>> 16) & 0xff, dnssecOk: (ttl & 0x8000) !== 0, options }
  return { edns, upperRcode: ttl >>> 24 }
}

/** Writes an OPT record (RFC 6891 section 6.1.2). */
export function encodeOpt(edns: Edns, rcode: number, sink: OctetSink): void {
  sink.u8(0)
  sink.u16(optType)
  sink.u16(edns.udpSize)
  sink.u8(rcode >> 4)
  sink.u8(edns.version)
  sink.u16(edns.dnssecOk ? 0x8000 : 0)
  sink.u16(optLength(edns) - 11)
  for (const { code, octets } of edns.options) {
    sink.u16(code)
    sink.u16(octets.length)
    sink.octets(octets, 0, octets.length)
  }
}

/** Octets of the OPT record. */
export function optLength(edns: Edns): number {
  return edns.options.reduce((length, option) => length + 4 + option.octets.length, 11)
}
