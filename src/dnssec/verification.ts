import { dnskeyType, rrsigType } from '../dns/type-codes.ts'
import { WireSink } from '../rdata/sink.ts'
import type { RecordId, RRsetId } from '../zone/zone.ts'
import { algorithms } from './algorithms.ts'
import { importPublicKey, type PublicKey } from './public-key.ts'
import { Rrsigs, signatureAt } from './rrsig.ts'
import { countLabels, SignedDataWriter } from './signed-data.ts'
import { isToBeSigned, type SignedZone, type ZoneKey } from './signed-zone.ts'
import { type SignatureBatch, type UsableKey, verifyBatch } from './verify-signature.ts'

/** What is known of a signature, in one octet. */
export const verdict = {
  good: 0,
  /** It is not over this RRset, or not by this key. */
  wrong: 1,
  /** Its length is not that of its key's signatures. */
  malformed: 2,
  wrongSigner: 3,
  wrongLabels: 4,
  /** The RRset has a higher TTL than was signed. */
  ttlAbove: 5,
  /** Nothing of the type that it covers is there. */
  coversNothing: 6,
  /** What it covers is not the zone's to sign. */
  uncalledFor: 7,
  /** No zone key has its tag and algorithm. */
  unknownKey: 8,
  /** Its key is revoked, and good for the DNSKEY RRset only (RFC 5011 section 2.1). */
  revokedKey: 9,
  /** No key can be made of the DNSKEY record. */
  faultyKey: 10,
  /** Its algorithm is not verified here. */
  unverified: 11,
  /** One of more over the RRset, or of more keys of one tag, than is tried. */
  beyondBound: 12,
} as const
export type Verdict = (typeof verdict)[keyof typeof verdict]

/** Pending until a key was asked; never seen outside. */
const pending = 255

/** Signatures over one RRset that are verified: validators try fewer (CVE-2023-50387). */
export const maxSignaturesPerSet = 16
/** Keys of one tag and algorithm that are tried: validators try no more (CVE-2023-50387). */
export const maxKeysPerTag = 4

const zoneKeyFlag = 0x100
const revokeFlag = 0x80
const dnssecProtocol = 3

const maxBatchCount = 2048
const maxBatchOctets = 1 << 20

/** The signatures of a zone, in columns, and what is known of each. */
export interface Signatures {
  readonly signed: SignedZone
  readonly rrsigs: Rrsigs
  readonly count: number
  readonly records: Int32Array
  /** The RRset that each covers, or -1. */
  readonly covered: Int32Array
  readonly verdicts: Uint8Array
}

/** Whether a DNSKEY may sign the zone (RFC 4034 section 2.1.1 and 2.1.2). */
export function isZoneKey({ flags, protocol }: ZoneKey): boolean {
  return (flags & zoneKeyFlag) !== 0 && protocol === dnssecProtocol
}

export function isRevoked({ flags }: ZoneKey): boolean {
  return (flags & revokeFlag) !== 0
}

/**
 * The verification of a zone's signatures: `batches` gives what keys have to be asked, `note` takes the answers, and after all of them
 * `signatures` is complete. Work and memory are bounded by the size of the zone, whatever it holds.
 */
export class Verification {
  readonly signatures: Signatures
  private readonly byTag = new Map<number, number[]>()
  private readonly imported = new Map<number, PublicKey | undefined>()
  private readonly usable = new Map<number, readonly UsableKey[]>()
  private readonly usableOfKeySet = new Map<number, readonly UsableKey[]>()

  constructor(signed: SignedZone) {
    const { zone } = signed
    const { rrsetTypes, recordCounts } = zone.columns
    let count = 0
    for (let rrset = 0; rrset < zone.rrsetCount; rrset++) {
      if (rrsetTypes[rrset] === rrsigType) count += recordCounts[rrset] as number
    }
    this.signatures = {
      signed,
      rrsigs: new Rrsigs(zone),
      count,
      records: new Int32Array(count),
      covered: new Int32Array(count),
      verdicts: new Uint8Array(count),
    }
    for (const [at, key] of signed.keys.entries()) {
      if (!isZoneKey(key)) continue
      const sameTag = this.byTag.get(tagAndAlgorithm(key.tag, key.algorithm))
      if (sameTag === undefined) this.byTag.set(tagAndAlgorithm(key.tag, key.algorithm), [at])
      else if (sameTag.length < maxKeysPerTag) sameTag.push(at)
    }
    this.judgeForms()
  }

  /** What has to be verified, a piece at a time. */
  *batches(): Generator<SignatureBatch> {
    const { signed, rrsigs, count, records, covered, verdicts } = this.signatures
    const { rdata } = signed.zone.columns
    const writer = new SignedDataWriter(signed.zone, rrsigs)
    let batch = new BatchBuilder()
    for (let signature = 0; signature < count; signature++) {
      if (verdicts[signature] !== pending) continue
      const record = records[signature] as RecordId
      for (const key of this.keysOf(record)) {
        if (batch.isFull) {
          yield batch.build()
          batch = new BatchBuilder()
        }
        writer.write(batch.sink, record, covered[signature] as RRsetId)
        batch.add(signature, key, rdata, rrsigs.start(record) + signatureAt, rrsigs.end(record))
      }
    }
    if (batch.count > 0) yield batch.build()
  }

  /** Takes whether each signature of a batch was good. */
  note({ count, signatures }: SignatureBatch, good: Uint8Array): void {
    const { verdicts } = this.signatures
    for (let at = 0; at < count; at++) {
      const signature = signatures[at] as number
      if (good[at] === 1) verdicts[signature] = verdict.good
      else if (verdicts[signature] === pending) verdicts[signature] = verdict.wrong
    }
  }

  /** Why no key can be made of a DNSKEY record of the zone; undefined where one can, or where nobody would try. */
  private keyOf(at: number): PublicKey | undefined {
    if (!this.imported.has(at)) {
      const { algorithm, publicKey } = this.signatures.signed.keys[at] as ZoneKey
      this.imported.set(at, importPublicKey(algorithm, publicKey))
    }
    return this.imported.get(at)
  }

  private candidates(record: RecordId): readonly number[] {
    const { rrsigs } = this.signatures
    return this.byTag.get(tagAndAlgorithm(rrsigs.keyTag(record), rrsigs.algorithm(record))) ?? []
  }

  /** The keys that may have made a signature, of its length. */
  private keysOf(record: RecordId): readonly UsableKey[] {
    const { rrsigs } = this.signatures
    const length = rrsigs.end(record) - rrsigs.start(record) - signatureAt
    const ofKeySet = rrsigs.coveredType(record) === dnskeyType
    const keys = this.usableKeys(tagAndAlgorithm(rrsigs.keyTag(record), rrsigs.algorithm(record)), ofKeySet)
    return keys.every(({ signatureLength }) => signatureLength === length)
      ? keys
      : keys.filter(({ signatureLength }) => signatureLength === length)
  }

  /** The keys of a tag and algorithm that can be asked about the DNSKEY RRset, or about any other. */
  private usableKeys(tag: number, ofKeySet: boolean): readonly UsableKey[] {
    const known = ofKeySet ? this.usableOfKeySet : this.usable
    let keys = known.get(tag)
    if (keys === undefined) {
      keys = (this.byTag.get(tag) ?? []).flatMap((at) => {
        const key = this.keyOf(at)
        if (key === undefined || 'fault' in key) return []
        return ofKeySet || !isRevoked(this.signatures.signed.keys[at] as ZoneKey) ? [key] : []
      })
      known.set(tag, keys)
    }
    return keys
  }

  /** Judges what can be told without asking a key. */
  private judgeForms(): void {
    const { signed, records, covered, verdicts } = this.signatures
    const { zone } = signed
    let signature = 0
    for (let rrset = 0; rrset < zone.rrsetCount; rrset++) {
      if (zone.typeOf(rrset) !== rrsigType) continue
      const owner = zone.ownerOf(rrset)
      const crowd = zone.recordCountOf(rrset) > maxSignaturesPerSet ? new Map<RRsetId, number>() : undefined
      for (let record = zone.firstRecord(rrset); record >= 0; record = zone.nextRecord(record)) {
        const target = zone.find(owner, this.signatures.rrsigs.coveredType(record))
        const before = crowd?.get(target) ?? 0
        crowd?.set(target, before + 1)
        records[signature] = record
        covered[signature] = target
        verdicts[signature] = this.judgeForm(record, target, before)
        signature++
      }
    }
  }

  private judgeForm(record: RecordId, target: RRsetId, before: number): number {
    const { signed, rrsigs } = this.signatures
    const { zone } = signed
    if (target < 0) return verdict.coversNothing
    if (!isToBeSigned(signed, target)) return verdict.uncalledFor
    if (rrsigs.signer(record) !== zone.apex) return verdict.wrongSigner
    if (rrsigs.labels(record) !== countLabels(zone, zone.ownerOf(target))) return verdict.wrongLabels
    if (zone.ttlOf(target) > rrsigs.originalTtl(record)) return verdict.ttlAbove
    const keys = this.candidates(record)
    if (keys.length === 0) return verdict.unknownKey
    if (before >= maxSignaturesPerSet) return verdict.beyondBound
    return this.judgeKeys(record, keys)
  }

  private judgeKeys(record: RecordId, keys: readonly number[]): number {
    const { signed, rrsigs } = this.signatures
    if (algorithms[rrsigs.algorithm(record)]?.scheme === undefined) return verdict.unverified
    if (this.keysOf(record).length > 0) return pending
    if (keys.every((at) => 'fault' in (this.keyOf(at) ?? {}))) return verdict.faultyKey
    const ofKeySet = rrsigs.coveredType(record) === dnskeyType
    if (!ofKeySet && keys.every((at) => isRevoked(signed.keys[at] as ZoneKey))) return verdict.revokedKey
    return verdict.malformed
  }
}

/** The signatures of a zone, verified on this thread. */
export function verifySignatures(signed: SignedZone): Signatures {
  const verification = new Verification(signed)
  for (const batch of verification.batches()) verification.note(batch, verifyBatch(batch))
  return verification.signatures
}

class BatchBuilder {
  readonly sink = new WireSink('canonical', 1 << 16)
  private readonly ends = new Uint32Array(2 * maxBatchCount)
  private readonly keys: UsableKey[] = []
  private readonly signatures = new Int32Array(maxBatchCount)

  get count(): number {
    return this.keys.length
  }

  get isFull(): boolean {
    return this.count === maxBatchCount || this.sink.length > maxBatchOctets
  }

  /** Takes a signature whose data were written to the sink just before. */
  add(signature: number, key: UsableKey, rdata: Uint8Array, start: number, end: number): void {
    const at = this.count
    this.ends[2 * at] = this.sink.length
    this.sink.octets(rdata, start, end)
    this.ends[2 * at + 1] = this.sink.length
    this.signatures[at] = signature
    this.keys.push(key)
  }

  build(): SignatureBatch {
    const { count, sink, ends, keys, signatures } = this
    return { count, octets: sink.bytes, ends, keys, signatures }
  }
}

function tagAndAlgorithm(tag: number, algorithm: number): number {
  return (algorithm << 16) | tag
}
