import { displayName } from '../../dns/name.ts'
import { soaType } from '../../dns/type-codes.ts'
import { algorithmName } from '../../dnssec/algorithms.ts'
import { findSignedZone, type SignedZone, type ZoneKey } from '../../dnssec/signed-zone.ts'
import { isRevoked, isZoneKey, type Signatures, verdict, verifySignatures } from '../../dnssec/verification.ts'
import { typeName } from '../../rdata/registry.ts'
import type { RecordId, RRsetId, Zone } from '../../zone/zone.ts'
import { oncePerZone } from '../once-per-zone.ts'
import type { ZoneContext } from '../zone-context.ts'

/** Undefined where the zone does not come signed: no rule of DNSSEC judges it then. */
export const signedZone = oncePerZone((context: ZoneContext): SignedZone | undefined => findSignedZone(context.zone))

/** Of zones, which never change: several contexts are made of one, and somebody may have verified it on more threads. */
const known = new WeakMap<Zone, Signatures>()

/** What is known of each signature of a zone that comes signed. */
export function signaturesOf(context: ZoneContext): Signatures | undefined {
  const before = known.get(context.zone)
  if (before !== undefined) return before
  const signed = signedZone(context)
  if (signed === undefined) return undefined
  const signatures = verifySignatures(signed)
  known.set(context.zone, signatures)
  return signatures
}

/** Takes signatures that were verified before the rules look at their zone. */
export function knowSignatures(signatures: Signatures): void {
  known.set(signatures.signed.zone, signatures)
}

/** `www.example A` of what a signature covers. */
export function coveredBy({ signed, rrsigs }: Signatures, record: RecordId): string {
  const { zone } = signed
  return `${displayName(zone.names.name(zone.columns.owners[record] as number))} ${typeName(rrsigs.coveredType(record))}`
}

/** `key 12345 (ED25519)`: the one by which a signature says that it was made. */
export function signingKey({ rrsigs }: Signatures, record: RecordId): string {
  return keyName(rrsigs.keyTag(record), rrsigs.algorithm(record))
}

export function keyName(tag: number, algorithm: number): string {
  return `key ${tag} (${algorithmName(algorithm)})`
}

/**
 * Sets of algorithms as bits of one number, by RRset: 31 algorithms at most, which is more than there are. Those beyond have no bit,
 * and are not seen.
 */
export class AlgorithmSets {
  private readonly bits = new Map<number, number>()
  private readonly sets: Int32Array

  constructor(rrsetCount: number) {
    this.sets = new Int32Array(rrsetCount)
  }

  add(rrset: RRsetId, algorithm: number): void {
    this.sets[rrset] = (this.sets[rrset] as number) | this.bitOf(algorithm)
  }

  has(rrset: RRsetId, algorithm: number): boolean {
    return ((this.sets[rrset] as number) & this.bitOf(algorithm)) !== 0
  }

  /** All algorithms of an RRset as one number, to be compared. */
  of(rrset: RRsetId): number {
    return this.sets[rrset] as number
  }

  bitOf(algorithm: number): number {
    let bit = this.bits.get(algorithm)
    if (bit === undefined) {
      bit = this.bits.size < 31 ? 1 << this.bits.size : 0
      this.bits.set(algorithm, bit)
    }
    return bit
  }
}

/** By RRset: the algorithms of its good signatures. */
export function goodAlgorithms({ signed, rrsigs, count, records, covered, verdicts }: Signatures): AlgorithmSets {
  const good = new AlgorithmSets(signed.zone.rrsetCount)
  for (let at = 0; at < count; at++) {
    if (verdicts[at] === verdict.good) good.add(covered[at] as number, rrsigs.algorithm(records[at] as number))
  }
  return good
}

/** The algorithms of the DNSKEY RRset. */
export interface KeySetAlgorithms {
  /** Those with which the zone is signed: they sign the DNSKEY RRset or the SOA. Each has to sign everything. */
  readonly active: readonly number[]
  /** Those of keys that sign neither. */
  readonly standby: readonly ZoneKey[]
}

/**
 * Which algorithms have to sign each RRset. RFC 4035 section 2.2 and RFC 6840 section 5.11 ask it of all algorithms of the DNSKEY
 * RRset; as dnssec-verify does, those of keys that are only published are left out of it here, since no validator falls over them.
 */
export function keySetAlgorithms({ signed, rrsigs, count, records, covered }: Signatures): KeySetAlgorithms {
  const { zone, keySet } = signed
  const soa = zone.find(zone.apex, soaType)
  const signing = new Set<number>()
  for (let at = 0; at < count; at++) {
    if (covered[at] === keySet || (covered[at] === soa && soa >= 0)) {
      signing.add(rrsigs.algorithm(records[at] as number))
    }
  }
  const usable = signed.keys.filter((key) => isZoneKey(key) && !isRevoked(key))
  const byAlgorithm = new Map(usable.toReversed().map((key) => [key.algorithm, key]))
  const all = [...byAlgorithm.keys()]
  const active = all.filter((algorithm) => signing.has(algorithm))
  if (active.length === 0) return { active: all, standby: [] }
  return { active, standby: [...byAlgorithm.values()].filter(({ algorithm }) => !signing.has(algorithm)) }
}
