import { createHash } from 'node:crypto'
import type { Serial } from '../dns/serial.ts'
import { rrsigType, soaType, zonemdType } from '../dns/type-codes.ts'
import { recordsInCanonicalOrder, rrsetsInCanonicalOrder } from '../zone/canonical-order.ts'
import type { RRset } from '../zone/rrset.ts'
import type { RecordId, RRsetId, Zone } from '../zone/zone.ts'
import { ZoneBuilder } from '../zone/zone-builder.ts'

/** The one scheme: the whole zone, in one piece (RFC 8976 section 2.2.2). */
const simpleScheme = 1

/** By the number of a hash algorithm (RFC 8976 section 2.2.3): the digest as node:crypto names it, and its octets. */
const hashes: ReadonlyMap<number, { readonly name: string; readonly octets: number }> = new Map([
  [1, { name: 'sha384', octets: 48 }],
  [2, { name: 'sha512', octets: 64 }],
])

/** What one ZONEMD record says (RFC 8976 section 2.2). */
export interface ZoneDigest {
  readonly record: RecordId
  readonly serial: number
  readonly scheme: number
  readonly hashAlgorithm: number
  /** Of a scheme and hash algorithm that are known. */
  readonly isKnown: boolean
  /** A view. */
  readonly digest: Uint8Array
}

/** The ZONEMD records of the apex: elsewhere they mean nothing. */
export function zoneDigests(zone: Zone): ZoneDigest[] {
  const digests: ZoneDigest[] = []
  const rrset = zone.find(zone.apex, zonemdType)
  for (let record = rrset < 0 ? -1 : zone.firstRecord(rrset); record >= 0; record = zone.nextRecord(record)) {
    const rdata = zone.storedRdata(record)
    const serial = new DataView(rdata.buffer, rdata.byteOffset).getUint32(0)
    const [scheme = 0, hashAlgorithm = 0] = rdata.subarray(4)
    const isKnown = scheme === simpleScheme && hashes.has(hashAlgorithm)
    digests.push({ record, serial, scheme, hashAlgorithm, isKnown, digest: rdata.subarray(6) })
  }
  return digests
}

/**
 * The digest of a zone by scheme SIMPLE and a known hash algorithm (RFC 8976 section 3.3): all records in canonical form and order,
 * but for the ZONEMD RRset of the apex and its signatures. What is occluded counts, what is out of the zone does not.
 */
export function digestZone(zone: Zone, hashAlgorithm: number): Uint8Array {
  const { names } = zone
  const hash = createHash((hashes.get(hashAlgorithm) as { readonly name: string }).name)
  const owner = new Uint8Array(255)
  const header = Buffer.alloc(10)
  header.writeUInt16BE(1, 2)
  for (const rrset of rrsetsInCanonicalOrder(zone)) {
    const name = zone.ownerOf(rrset)
    const type = zone.typeOf(rrset)
    const isApex = name === zone.apex
    if ((isApex && type === zonemdType) || !names.isAtOrBelow(name, zone.apex)) continue
    const ownerEnd = names.writeWire(name, owner, 0)
    header.writeUInt16BE(type, 0)
    for (const record of recordsInCanonicalOrder(zone, rrset)) {
      const rdata = zone.wireRdata(record, 'canonical')
      if (isApex && type === rrsigType && coveredType(rdata) === zonemdType) continue
      header.writeUInt32BE(zone.ttlOfRecord(rrset, record), 4)
      header.writeUInt16BE(rdata.length, 8)
      hash.update(owner.subarray(0, ownerEnd)).update(header).update(rdata)
    }
  }
  return hash.digest()
}

/** A ZONEMD record whose digest is to be worked out when the zone has its serial (RFC 8976 section 3.1): zeros stand there until then. */
export function zonemdPlaceholder(owner: RRset['owner'], ttl: number): RRset {
  return { owner, type: zonemdType, ttl, rdata: [printZonemd(0, 1, new Uint8Array(48))] }
}

/**
 * A zone under a serial, with the ZONEMD records of the apex made to hold for it; those of unknown schemes and algorithms are left
 * out, since nobody here can make them. The same zone where it has none, or where it comes signed: what is signed nobody else can change.
 */
export function withFreshZonemd(zone: Zone, serial: Serial): Zone {
  const digests = zoneDigests(zone)
  if (digests.length === 0 || zone.find(zone.apex, rrsigType) >= 0) return zone
  const bare = copyZone(zone, serial)
  const algorithms = new Set(digests.filter(({ isKnown }) => isKnown).map(({ hashAlgorithm }) => hashAlgorithm))
  if (algorithms.size === 0) return bare
  const rdata = [...algorithms].map((algorithm) => printZonemd(serial, algorithm, digestZone(bare, algorithm)))
  const rrset = zone.rrset(zone.find(zone.apex, zonemdType))
  return copyZone(bare, serial, { ...rrset, rdata })
}

/** A zone without its ZONEMD RRset, under a serial, and with one RRset more. */
function copyZone(zone: Zone, serial: Serial, more?: RRset): Zone {
  const builder = new ZoneBuilder(zone.apexName, { expectedRecords: zone.recordCount + 2 })
  for (let id: RRsetId = 0; id < zone.rrsetCount; id++) {
    const type = zone.typeOf(id)
    const isApex = zone.ownerOf(id) === zone.apex
    if (isApex && type === zonemdType) continue
    const rrset = zone.rrset(id)
    builder.add(
      isApex && type === soaType ? { ...rrset, rdata: rrset.rdata.map((soa) => withSerial(soa, serial)) } : rrset,
    )
  }
  if (more !== undefined) builder.add(more)
  return builder.build()
}

/** The serial stands 20 octets before the end of a SOA. */
function withSerial(soa: Uint8Array, serial: Serial): Uint8Array {
  const copy = Uint8Array.from(soa)
  new DataView(copy.buffer).setUint32(copy.length - 20, serial)
  return copy
}

function printZonemd(serial: number, hashAlgorithm: number, digest: Uint8Array): Uint8Array {
  const rdata = new Uint8Array(6 + digest.length)
  new DataView(rdata.buffer).setUint32(0, serial)
  rdata.set([simpleScheme, hashAlgorithm], 4)
  rdata.set(digest, 6)
  return rdata
}

function coveredType(rdata: Uint8Array): number {
  return ((rdata[0] as number) << 8) | (rdata[1] as number)
}
