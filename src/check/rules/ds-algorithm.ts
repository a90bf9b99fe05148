import { displayName } from '../../dns/name.ts'
import { dsType } from '../../dns/type-codes.ts'
import { algorithmName, algorithms } from '../../dnssec/algorithms.ts'
import { digestTypes } from '../../dnssec/delegation-signer.ts'
import { isToBeSigned } from '../../dnssec/signed-zone.ts'
import type { RecordId, RRsetId, Zone } from '../../zone/zone.ts'
import { defineRule } from '../rule.ts'
import { signedZone } from '../signing/signatures.ts'

export const dsAlgorithm = defineRule({
  code: 'ds-algorithm',
  class: 'zone',
  severity: 'error',
  reference: 'RFC 8624 section 3.3',
  title: 'a DS has a digest type or an algorithm that validators do not take',
  why: 'Where validators take no DS of a delegation they treat the zone below as unsigned.',
  example: 'sub DS 12345 13 3 ..., a digest of GOST alone',
  needs: [dsType],
  check(context, report) {
    const signed = signedZone(context)
    if (signed === undefined) return
    const { zone } = signed
    for (const rrset of context.ofType(dsType)) {
      if (zone.ownerOf(rrset) === zone.apex || !isToBeSigned(signed, rrset)) continue
      const faulty = findFaulty(zone, rrset)
      const delegated = displayName(zone.names.name(zone.ownerOf(rrset)))
      const isTaken = faulty.length < zone.recordCountOf(rrset) || faulty.some((ds) => ds.isTaken)
      for (const { record, fault } of isTaken ? faulty : faulty.slice(0, 1)) {
        report({
          record,
          ...(isTaken ? { severity: 'warning' } : {}),
          message: isTaken
            ? `fewer and fewer validators take a DS of ${delegated}: ${fault}`
            : `${delegated} has no DS that validators take, which leaves it unsigned: ${fault}`,
          hint: 'use an algorithm of today, and digest type 2 (SHA-256)',
        })
      }
    }
  },
})

interface FaultyDs {
  readonly record: RecordId
  readonly fault: string
  /** Whether validators mostly still take it. */
  readonly isTaken: boolean
}

function findFaulty(zone: Zone, rrset: RRsetId): FaultyDs[] {
  const faulty: FaultyDs[] = []
  for (let record = zone.firstRecord(rrset); record >= 0; record = zone.nextRecord(record)) {
    const [, , algorithm = 0, digestType = 0] = zone.storedRdata(record)
    const found = judge(algorithm, digestType)
    if (found !== undefined) faulty.push({ record, ...found })
  }
  return faulty
}

function judge(algorithm: number, digestType: number): Omit<FaultyDs, 'record'> | undefined {
  if (algorithm === 0) {
    return {
      fault: 'algorithm 0 asks a parent to remove a DS, and is none itself (RFC 8078 section 4)',
      isTaken: false,
    }
  }
  const status = algorithms[algorithm]?.status
  if (status?.advice === 'must-not') {
    const fault = `its key is of ${algorithmName(algorithm)} (${status.reference})`
    return { fault, isTaken: status.isVerified }
  }
  if (digestType === 0) return { fault: 'digest type 0 is none', isTaken: false }
  const digest = digestTypes[digestType]
  if (digest === undefined || digest.mayBeUsed) return undefined
  return { fault: `its digest is ${digest.name} (${digest.reference})`, isTaken: digest.hash !== undefined }
}
