import { rrsigType } from '../../dns/type-codes.ts'
import { Rrsigs } from '../../dnssec/rrsig.ts'
import { findSignedZone, type SignedZone, type ZoneKey } from '../../dnssec/signed-zone.ts'
import { isZoneKey } from '../../dnssec/verification.ts'
import { oncePerContext } from '../once-per-context.ts'
import type { VariantContext } from '../variant-context.ts'

/** A zone that comes signed, and those of its keys that made signatures of it. */
export interface SignedBy {
  readonly signed: SignedZone
  readonly signers: readonly ZoneKey[]
}

/** How normal and the variant come, where somebody else than the server is to sign them. */
export interface SignednessPair {
  readonly normal: SignedBy | undefined
  readonly variant: SignedBy | undefined
}

/** Undefined where the server signs the zone: then its own files come unsigned, and its keys are on the server. */
export const signednessOf = oncePerContext((context: VariantContext): SignednessPair | undefined =>
  context.variant.declarations.signed === 'server'
    ? undefined
    : { normal: findSigners(findSignedZone(context.normal.zone)), variant: findSigners(findSignedZone(context.zone)) },
)

function findSigners(signed: SignedZone | undefined): SignedBy | undefined {
  if (signed === undefined) return undefined
  const { zone, keys } = signed
  const rrsigs = new Rrsigs(zone)
  const { types, recordCount } = zone.columns
  const named = new Set<number>()
  for (let record = 0; record < recordCount; record++) {
    if (types[record] === rrsigType) named.add((rrsigs.algorithm(record) << 16) | rrsigs.keyTag(record))
  }
  const signers = keys.filter((key) => isZoneKey(key) && named.has((key.algorithm << 16) | key.tag))
  return { signed, signers }
}

/** Whether a zone has a key in its DNSKEY RRset. */
export function publishes({ signed }: SignedBy, key: ZoneKey): boolean {
  return signed.keys.some(
    ({ flags, algorithm, publicKey }) =>
      flags === key.flags && algorithm === key.algorithm && Buffer.compare(publicKey, key.publicKey) === 0,
  )
}
