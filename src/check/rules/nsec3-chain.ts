import { nsec3ParamType, nsec3Type } from '../../dns/type-codes.ts'
import { findNsec3Faults } from '../../dnssec/nsec3-chain.ts'
import { maxIterations, readParameters, sha1 } from '../../dnssec/nsec3-hash.ts'
import type { SignedZone } from '../../dnssec/signed-zone.ts'
import type { RecordId } from '../../zone/zone.ts'
import { defineRule, type Report } from '../rule.ts'
import { signedZone } from '../signing/signatures.ts'
import { recordsOf } from '../zone-context.ts'

/** Chains that are judged: each hashes all names anew, and a zone has one, or two while it goes over to another. */
const maxChains = 4

export const nsec3Chain = defineRule({
  code: 'nsec3-chain',
  class: 'zone',
  severity: 'error',
  reference: 'RFC 5155 section 7.1',
  title: 'the NSEC3 records of a signed zone do not tell what is in it: validators take answers for forged',
  why: 'A validator takes what a wrong chain denies for forged, or believes that a name is not there.',
  example: 'a name that was added after the zone was signed',
  needs: [nsec3Type, nsec3ParamType],
  check(context, report) {
    const { zone } = context
    const signed = signedZone(context)
    if (signed === undefined) return
    const declared = zone.find(zone.apex, nsec3ParamType)
    // Servers go by those without flags alone (RFC 5155 section 4.1.2).
    const chains =
      declared < 0 ? [] : [...recordsOf(zone, declared)].filter((record) => zone.storedRdata(record)[1] === 0)
    for (const record of chains.slice(0, maxChains)) checkChain(signed, record, report)
    const beyond = chains[maxChains]
    if (beyond !== undefined) {
      const message = `there are ${chains.length} chains of NSEC3, of which ${maxChains} are judged: a zone has one, or two while it goes over to another`
      report({ record: beyond, message, hint: 'take away the NSEC3PARAM records of chains that are not used' })
    }
    const [someNsec3] = context.ofType(nsec3Type)
    if (chains.length > 0 || someNsec3 === undefined) return
    const message = 'there are NSEC3 records, and no NSEC3PARAM record at the apex by which servers would use them'
    report({ record: zone.firstRecord(someNsec3), message, hint: 'sign the zone again' })
  },
})

function checkChain(signed: SignedZone, record: RecordId, report: Report): void {
  const parameters = readParameters(signed.zone.storedRdata(record))
  const { algorithm, iterations } = parameters
  if (algorithm !== sha1) {
    const message = `the hash algorithm ${algorithm} of NSEC3 is not known: validators ignore the chain, and it is not judged`
    report({ record, severity: 'warning', message })
    return
  }
  if (iterations > maxIterations) {
    const message = `${iterations} iterations: above ${maxIterations} validators take the zone for unsigned, and the chain is not judged`
    report({ record, message, hint: 'sign the zone with 0 iterations (RFC 9276 section 3.1)' })
    return
  }
  if (iterations > 0) {
    const count = iterations === 1 ? 'an iteration' : `${iterations} iterations`
    const message = `${count} where there should be none: more hashing costs servers and resolvers, and hides nothing`
    report({ record, severity: 'warning', message, hint: 'sign the zone with 0 iterations (RFC 9276 section 3.1)' })
  }
  for (const { record: at, message } of findNsec3Faults(signed, parameters, record)) {
    report({ record: at, message, hint: 'sign the zone again' })
  }
}
