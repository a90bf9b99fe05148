import { createHash } from 'node:crypto'
import type { NameId } from '../zone/name-table.ts'
import type { RecordId, Zone } from '../zone/zone.ts'

/** A digest type of DS records (RFC 8624 section 3.3, kept by RFC 9904). */
export interface DigestType {
  readonly name: string
  /** Undefined where it is not computed here. */
  readonly hash?: string
  readonly mayBeUsed: boolean
  readonly reference: string
}

export const digestTypes: Readonly<Record<number, DigestType>> = {
  1: { name: 'SHA-1', hash: 'sha1', mayBeUsed: false, reference: 'RFC 8624 section 3.3' },
  2: { name: 'SHA-256', hash: 'sha256', mayBeUsed: true, reference: 'RFC 4509' },
  3: { name: 'GOST R 34.11-94', mayBeUsed: false, reference: 'RFC 9906 section 2' },
  4: { name: 'SHA-384', hash: 'sha384', mayBeUsed: true, reference: 'RFC 6605' },
}

/**
 * Whether the digest of a DS or CDS record is that of a key's rdata under an owner (RFC 4034 section 5.1.4); undefined where its digest
 * type is not computed here.
 */
export function isDigestOf(zone: Zone, ds: RecordId, owner: NameId, key: RecordId): boolean | undefined {
  const rdata = zone.storedRdata(ds)
  const hash = digestTypes[rdata[3] ?? 0]?.hash
  if (hash === undefined) return undefined
  const wire = new Uint8Array(255)
  const digest = createHash(hash)
    .update(wire.subarray(0, zone.names.writeWire(owner, wire, 0)))
    .update(zone.storedRdata(key))
    .digest()
  return Buffer.compare(digest, rdata.subarray(4)) === 0
}
