import { displayName } from '../../dns/name.ts'
import { txtType } from '../../dns/type-codes.ts'
import { noteRecord } from '../../reach/narrate.ts'
import { isAnswered, secondPolicies, txtPolicies } from '../mail/txt-policies.ts'
import { defineRule } from '../rule.ts'

export const spfSingle = defineRule({
  code: 'spf-single',
  class: 'zone',
  severity: 'error',
  reference: 'RFC 7208 section 3.2',
  title: 'a name has more than one SPF record, and with that none',
  why: 'Receivers take two policies for an error, and mail in your name for unproven.',
  example: '@ TXT v=spf1 a -all, and @ TXT v=spf1 mx -all',
  needs: [txtType],
  reads: [txtType],
  check(context, report) {
    const { zone } = context
    for (const { first, second } of secondPolicies(txtPolicies(context).spf)) {
      if (!isAnswered(context, second)) continue
      const owner = zone.names.name(zone.ownerOf(second.rrset))
      report({
        record: second.record,
        message: `${displayName(owner)} has two SPF records: receivers use neither`,
        hint: 'make one of them',
        related: [noteRecord(zone, first.record, owner)],
      })
    }
  },
})
