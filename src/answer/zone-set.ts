import { encodeName, foldWire, type Name } from '../dns/name.ts'
import { dsType } from '../dns/type-codes.ts'
import type { Zone } from '../zone/zone.ts'

/** Zones that are answered for together, by apex. Immutable: a server that reloads takes another set. */
export class ZoneSet implements Iterable<Zone> {
  private readonly byApex: ReadonlyMap<string, Zone>

  /** Of two zones with one apex the later one counts. */
  constructor(zones: Iterable<Zone>) {
    this.byApex = new Map(Array.from(zones, (zone) => [keyOf(foldWire(encodeName(zone.apexName)), 0), zone]))
  }

  get size(): number {
    return this.byApex.size
  }

  [Symbol.iterator](): Iterator<Zone> {
    return this.byApex.values()
  }

  /** The zone with this apex. */
  get(apex: Name): Zone | undefined {
    return this.byApex.get(keyOf(foldWire(encodeName(apex)), 0))
  }

  /**
   * The zone that answers for a name in wire form: the one with the longest apex at or above it, for a DS RRset the one above the
   * cut (RFC 4035 section 3.1.4.1).
   */
  findFor(name: Uint8Array, type: number): Zone | undefined {
    const folded = foldWire(name.slice())
    let apexOfName: Zone | undefined
    for (let at = 0; ; at += 1 + (folded[at] as number)) {
      const zone = this.byApex.get(keyOf(folded, at))
      if (zone !== undefined && (at > 0 || type !== dsType)) return zone
      if (at === 0) apexOfName = zone
      if (folded[at] === 0) return apexOfName
    }
  }
}

function keyOf(wire: Uint8Array, start: number): string {
  return Buffer.from(wire.buffer, wire.byteOffset + start, wire.length - start).toString('latin1')
}
