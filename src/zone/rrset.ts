import type { Name } from '../dns/name.ts'
import { foldName } from '../dns/name.ts'
import { recordTypeOfCode, typeName } from '../rdata/registry.ts'
import { type NameCase, WireSink } from '../rdata/sink.ts'
import { WireSource } from '../rdata/source.ts'

/**
 * An RRset as a plain value, the currency between parts: of class IN, rdata in uncompressed wire form with the spelling of names
 * kept, without duplicates.
 */
export interface RRset {
  readonly owner: Name
  /** The type's code. */
  readonly type: number
  readonly ttl: number
  readonly rdata: readonly Uint8Array[]
}

/** `www.example. A`: the same for the same owner and type, whatever the spelling. */
export function rrsetKey(rrset: { readonly owner: Name; readonly type: number }): string {
  return `${foldName(rrset.owner)} ${typeName(rrset.type)}`
}

/** Presentation form of rdata in wire form. Asserts that it is sound. */
export function printRdata(type: number, wire: Uint8Array): string {
  return recordTypeOfCode(type).print(new WireSource(wire))
}

/** Rdata in wire form with its names in lower case: all of them (`fold`), or those of RFC 4034 section 6.2 (`canonical`). */
function rdataInCase(type: number, wire: Uint8Array, nameCase: NameCase): Uint8Array {
  const recordType = recordTypeOfCode(type)
  if (!recordType.hasNames) return wire
  const sink = new WireSink(nameCase)
  recordType.copy(new WireSource(wire), sink)
  return sink.take()
}

/** Whether two RRsets hold the same records, in any order and spelling; TTLs are left out of it. */
export function sameRdata(a: RRset, b: RRset): boolean {
  if (a.rdata.length !== b.rdata.length) return false
  const keys = new Set(a.rdata.map((wire) => rdataKey(a.type, wire)))
  return b.rdata.every((wire) => keys.has(rdataKey(b.type, wire)))
}

/** A string that is the same for the same rdata, whatever the spelling of its names. */
export function rdataKey(type: number, wire: Uint8Array): string {
  return Buffer.from(rdataInCase(type, wire, 'fold')).toString('latin1')
}

/** One line per record, as in a master file: `www.example. 300 IN A 192.0.2.1`. */
export function printRRset(rrset: RRset): string[] {
  return rrset.rdata.map(
    (wire) => `${rrset.owner} ${rrset.ttl} IN ${typeName(rrset.type)} ${printRdata(rrset.type, wire)}`,
  )
}
