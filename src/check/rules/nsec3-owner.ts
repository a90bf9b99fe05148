import { displayName } from '../../dns/name.ts'
import { nsec3Type } from '../../dns/type-codes.ts'
import { decodeBase32 } from '../../rdata/fields/base32.ts'
import { defineRule } from '../rule.ts'

const sha1 = 1
const sha1Length = 20

export const nsec3Owner = defineRule({
  code: 'nsec3-owner',
  class: 'zone',
  severity: 'error',
  reference: 'RFC 5155 section 3',
  title: 'the owner of an NSEC3 record is no hash, or does not stand right below the apex',
  why: 'Servers look for proofs by hashes, and never find it.',
  example: 'www NSEC3 1 0 0 - ...',
  needs: [nsec3Type],
  reads: [nsec3Type],
  check(context, report) {
    const { zone } = context
    const { names, apex } = zone
    for (const rrset of context.ofType(nsec3Type)) {
      const owner = zone.ownerOf(rrset)
      // What is out of the zone has a rule of its own.
      if (!context.isInZone(owner)) continue
      const record = zone.firstRecord(rrset)
      const label = owner === apex ? '' : String.fromCharCode(...names.label(owner)).toLowerCase()
      const hash = names.parent(owner) === apex ? decodeBase32(label) : undefined
      const isWrongLength = zone.storedRdata(record)[0] === sha1 && hash?.length !== sha1Length
      if (hash !== undefined && !isWrongLength) continue
      const name = displayName(names.name(owner))
      report({ record, message: `${name} is no hash in base 32 (extended hex, without padding) right below the apex` })
    }
  },
})
