import { dnskeyType, rrsigType } from '../dns/type-codes.ts'
import type { NameId } from '../zone/name-table.ts'
import type { RecordId, RRsetId, Zone } from '../zone/zone.ts'
import { keyTag } from './key-tag.ts'
import { classifyOwners, isSignedAt, type OwnerKind } from './owner-kinds.ts'

/** A DNSKEY record of the apex. */
export interface ZoneKey {
  readonly record: RecordId
  /** RFC 4034 appendix B. */
  readonly tag: number
  readonly flags: number
  readonly protocol: number
  readonly algorithm: number
  /** As it stands in the rdata (RFC 3110, RFC 6605, RFC 8080): a view. */
  readonly publicKey: Uint8Array
}

/** A zone that comes signed: its apex has DNSKEY and RRSIG records. No other is judged by the rules of DNSSEC. */
export interface SignedZone {
  readonly zone: Zone
  /** The DNSKEY RRset. */
  readonly keySet: RRsetId
  /** In the order of the text. */
  readonly keys: readonly ZoneKey[]
  /** By RRset: what signers take its owner for. */
  readonly kinds: Uint8Array
}

/** Undefined where the zone does not come signed. Linear in the number of RRsets. */
export function findSignedZone(zone: Zone): SignedZone | undefined {
  const keySet = zone.find(zone.apex, dnskeyType)
  if (keySet < 0 || zone.find(zone.apex, rrsigType) < 0) return undefined
  const keys: ZoneKey[] = []
  for (let record = zone.firstRecord(keySet); record >= 0; record = zone.nextRecord(record)) {
    keys.push(readKey(zone, record))
  }
  return { zone, keySet, keys, kinds: classifyOwners(zone) }
}

/** What signers take the owner of an RRset for. */
export function kindOf({ kinds }: SignedZone, rrset: RRsetId): OwnerKind {
  return kinds[rrset] as OwnerKind
}

/** Whether signers sign an RRset (RFC 4035 section 2.2): of a delegation's only what the parent answers with, of hidden ones none. */
export function isToBeSigned(signed: SignedZone, rrset: RRsetId): boolean {
  return isSignedAt(kindOf(signed, rrset), signed.zone.typeOf(rrset))
}

/** The folded owners that have an RRset, each by its first one, in the order of the text. */
export function* ownersOf({ zone }: SignedZone): Generator<{ readonly owner: NameId; readonly first: RRsetId }> {
  for (let first = 0; first < zone.rrsetCount; first++) {
    const owner = zone.ownerOf(first)
    if (zone.firstRRsetAt(owner) === first) yield { owner, first }
  }
}

/** A DNSKEY or CDNSKEY record, whose rdata are alike (RFC 7344 section 3.2). Of what is cut short, the missing octets are 0. */
export function readKey(zone: Zone, record: RecordId): ZoneKey {
  const rdata = zone.storedRdata(record)
  const [high = 0, low = 0, protocol = 0, algorithm = 0] = rdata
  const publicKey = rdata.subarray(4)
  return { record, tag: keyTag(rdata), flags: (high << 8) | low, protocol, algorithm, publicKey }
}
