import { displayName } from '../../dns/name.ts'
import { cdnskeyType, cdsType, dnskeyType } from '../../dns/type-codes.ts'
import { isDigestOf } from '../../dnssec/delegation-signer.ts'
import { readKey, type SignedZone, type ZoneKey } from '../../dnssec/signed-zone.ts'
import { isZoneKey, type Signatures, verdict } from '../../dnssec/verification.ts'
import { typeName } from '../../rdata/registry.ts'
import type { RecordId, RRsetId, Zone } from '../../zone/zone.ts'
import { defineRule, type Report } from '../rule.ts'
import { keyName, signaturesOf } from '../signing/signatures.ts'
import { recordsOf, type ZoneContext } from '../zone-context.ts'

export const cdsCdnskey = defineRule({
  code: 'cds-cdnskey',
  class: 'zone',
  severity: 'error',
  reference: 'RFC 7344 section 4.1',
  title:
    'CDS and CDNSKEY ask the parent for what this zone is not signed with, or (a warning) one stands without the other',
  why: 'The parent acts on CDS and CDNSKEY: a DS of a key that the zone does not have makes the zone bogus.',
  example: '@ CDS of a key that was removed from the DNSKEY RRset',
  needs: [cdsType, cdnskeyType],
  check(context, reportFault) {
    const { zone } = context
    const cds = zone.find(zone.apex, cdsType)
    const cdnskey = zone.find(zone.apex, cdnskeyType)
    const signatures = signaturesOf(context)
    const published = signatures?.signed ?? publishedIn(context)
    if (published === undefined) return
    let isTold = false
    const report: Report = (finding) => {
      isTold = true
      reportFault(finding)
    }
    checkOwners(context, report)
    const isDeletion = [cds, cdnskey].filter((rrset) => rrset >= 0 && checkDeletion(zone, rrset, report)).length
    if (isDeletion === 1 && cds >= 0 && cdnskey >= 0) {
      report({
        record: zone.firstRecord(cds),
        message: 'of CDS and CDNSKEY, one asks the parent to remove its DS, and the other does not',
      })
    }
    if (isDeletion > 0) {
      checkPair()
      return
    }
    if (published.keys.length === 0) {
      const [there] = [cds, cdnskey].filter((rrset) => rrset >= 0)
      if (there !== undefined) reportKeyless(zone, there, report)
      return
    }
    if (cds >= 0) checkCds(published, cds, report)
    if (cdnskey >= 0) checkCdnskey(published, cdnskey, report)
    // Of one that is wrong by itself it is no news that the other is another.
    if (cds >= 0 && cdnskey >= 0 && !isTold) checkAgreement(published, cds, cdnskey, report)
    for (const rrset of [cds, cdnskey]) {
      if (rrset >= 0 && signatures !== undefined) checkSigner(signatures, rrset, report)
    }
    checkPair()

    /** Parents read one of them, each the one of its choice (RFC 7344 section 4). A graver fault is enough. */
    function checkPair(): void {
      if (isTold || cds >= 0 === cdnskey >= 0) return
      const [there, missing] = cds >= 0 ? [cds, 'CDNSKEY'] : [cdnskey, 'CDS']
      const message = `${typeName(zone.typeOf(there))} stands without ${missing}: a parent that asks for that finds nothing`
      report({ record: zone.firstRecord(there), severity: 'warning', message })
    }
  },
})

/** The keys that a zone publishes. */
type PublishedKeys = Pick<SignedZone, 'zone' | 'keys'>

/** Of a zone that comes without signatures; undefined where its server signs it, and has keys of its own. */
function publishedIn({ zone, surroundings }: ZoneContext): PublishedKeys | undefined {
  if (surroundings?.reached.variant.declarations.signed === 'server') return undefined
  const keySet = zone.find(zone.apex, dnskeyType)
  return { zone, keys: keySet < 0 ? [] : Array.from(recordsOf(zone, keySet), (record) => readKey(zone, record)) }
}

/** Whoever signs the zone may have the key: that is for its definition to say. */
function reportKeyless(zone: Zone, rrset: RRsetId, report: Report): void {
  report({
    record: zone.firstRecord(rrset),
    severity: 'warning',
    message: `${typeName(zone.typeOf(rrset))} asks the parent for a key, and the zone has none: BIND refuses it`,
    hint: 'let the server that signs the zone publish it, or say signed: server in its definition',
  })
}

function checkOwners(context: ZoneContext, report: Report): void {
  const { zone } = context
  for (const type of [cdsType, cdnskeyType]) {
    for (const rrset of context.ofType(type)) {
      const owner = zone.ownerOf(rrset)
      if (owner === zone.apex || !context.isInZone(owner)) continue
      report({
        record: zone.firstRecord(rrset),
        message: `${displayName(zone.names.name(owner))} ${typeName(type)} stands below the apex, where no parent looks for it`,
      })
    }
  }
}

/** Whether an RRset asks the parent to remove its DS (RFC 8078 section 4, with erratum 5049), which it has to do alone and in one form. */
function checkDeletion(zone: Zone, rrset: RRsetId, report: Report): boolean {
  const isCds = zone.typeOf(rrset) === cdsType
  const algorithmAt = isCds ? 2 : 3
  const form = isCds ? Uint8Array.of(0, 0, 0, 0, 0) : Uint8Array.of(0, 0, 3, 0, 0)
  const asking = [...recordsOf(zone, rrset)].filter((record) => zone.storedRdata(record)[algorithmAt] === 0)
  const [record] = asking
  if (record === undefined) return false
  const text = isCds ? 'CDS 0 0 0 00' : 'CDNSKEY 0 3 0 AA=='
  if (zone.recordCountOf(rrset) > 1) {
    report({
      record,
      message: `${typeName(zone.typeOf(rrset))} asks the parent to remove its DS, and for another beside it`,
      hint: `let ${text} stand alone`,
    })
  } else if (Buffer.compare(zone.storedRdata(record), form) !== 0) {
    report({
      record,
      message: `${typeName(zone.typeOf(rrset))} of algorithm 0 is not in the form that asks the parent to remove its DS`,
      hint: `write ${text}`,
    })
  }
  return true
}

function checkCds(published: PublishedKeys, cds: RRsetId, report: Report): void {
  const { zone } = published
  for (const record of recordsOf(zone, cds)) {
    const matches = keysOfCds(published, record)
    if (matches.some((key) => isDigestOf(zone, record, zone.apex, key.record) !== false)) continue
    const { tag, algorithm } = tagOf(zone, record)
    const why = matches.length === 0 ? 'the zone has no such key' : 'the digest is not that of the key'
    report({ record, message: `CDS asks the parent for ${keyName(tag, algorithm)}: ${why}` })
  }
}

function checkCdnskey({ zone, keys }: PublishedKeys, cdnskey: RRsetId, report: Report): void {
  for (const record of recordsOf(zone, cdnskey)) {
    if (keys.some((key) => isZoneKey(key) && isSameRdata(zone, key.record, record))) continue
    const { tag, algorithm } = readKey(zone, record)
    report({ record, message: `CDNSKEY asks the parent for ${keyName(tag, algorithm)}: the zone has no such key` })
  }
}

/** Where both are there, they have to ask for the same (RFC 7344 section 4). */
function checkAgreement({ zone }: PublishedKeys, cds: RRsetId, cdnskey: RRsetId, report: Report): void {
  const digests = [...recordsOf(zone, cds)]
  const keys = [...recordsOf(zone, cdnskey)].map((record) => readKey(zone, record))
  const agree = (ds: RecordId, key: ZoneKey) =>
    hasTagOf(zone, ds, key) && isDigestOf(zone, ds, zone.apex, key.record) !== false
  for (const ds of digests) {
    const { tag, algorithm } = tagOf(zone, ds)
    if (!keys.some((key) => agree(ds, key))) {
      report({ record: ds, message: `CDS asks the parent for ${keyName(tag, algorithm)}, and CDNSKEY does not` })
    }
  }
  for (const key of keys) {
    if (!digests.some((ds) => agree(ds, key))) {
      report({
        record: key.record,
        message: `CDNSKEY asks the parent for ${keyName(key.tag, key.algorithm)}, and CDS does not`,
      })
    }
  }
}

/** The parent takes them from a key that it knows: one that signs the DNSKEY RRset too. */
function checkSigner(signatures: Signatures, rrset: RRsetId, report: Report): void {
  const { signed, rrsigs, count, records, covered, verdicts } = signatures
  const signersOf = (target: RRsetId) => {
    const signers = new Set<string>()
    for (let at = 0; at < count; at++) {
      const record = records[at] as RecordId
      if (covered[at] !== target || verdicts[at] !== verdict.good) continue
      signers.add(`${rrsigs.keyTag(record)} ${rrsigs.algorithm(record)}`)
    }
    return signers
  }
  const signers = signersOf(rrset)
  const entryPoints = signersOf(signed.keySet)
  // Of what is not signed, or not well, other rules speak.
  if (signers.size === 0 || entryPoints.size === 0 || [...signers].some((signer) => entryPoints.has(signer))) return
  const type = typeName(signed.zone.typeOf(rrset))
  report({
    record: signed.zone.firstRecord(rrset),
    severity: 'warning',
    message: `${type} is signed by none of the keys that sign the DNSKEY RRset: a parent that asks for one of those will not act on it`,
    hint: `sign ${type} with the key signing key`,
  })
}

function keysOfCds({ zone, keys }: PublishedKeys, record: RecordId): ZoneKey[] {
  return keys.filter((key) => isZoneKey(key) && hasTagOf(zone, record, key))
}

function hasTagOf(zone: Zone, ds: RecordId, key: ZoneKey): boolean {
  const { tag, algorithm } = tagOf(zone, ds)
  return key.tag === tag && key.algorithm === algorithm
}

function tagOf(zone: Zone, ds: RecordId): { readonly tag: number; readonly algorithm: number } {
  const [high = 0, low = 0, algorithm = 0] = zone.storedRdata(ds)
  return { tag: (high << 8) | low, algorithm }
}

function isSameRdata(zone: Zone, a: RecordId, b: RecordId): boolean {
  return Buffer.compare(zone.storedRdata(a), zone.storedRdata(b)) === 0
}
