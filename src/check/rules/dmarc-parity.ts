import { displayName } from '../../dns/name.ts'
import { cnameType, txtType } from '../../dns/type-codes.ts'
import { noteRecord } from '../../reach/narrate.ts'
import type { NameId } from '../../zone/name-table.ts'
import type { RecordId, RRsetId, Zone } from '../../zone/zone.ts'
import { answersWith, findingOfLoss } from '../change/loss.ts'
import { lostSets } from '../change/lost-sets.ts'
import { policyText } from '../mail/txt-policies.ts'
import { definePairRule } from '../rule.ts'

const policyLabel = Buffer.from('_dmarc')

/** From the one that asks for nothing to the strictest. */
const policies = ['none', 'quarantine', 'reject']

export const dmarcParity = definePairRule({
  code: 'dmarc-parity',
  class: 'variant',
  severity: 'warning',
  reference: 'RFC 7489 section 6.3',
  title: 'the DMARC policy of normal is gone in the variant, or asks for less',
  why: 'An outage is when forged mail is believed: the policy that keeps it out should not go with the site.',
  example: 'remove: [{name: _dmarc, reason: old}]',
  needs: [txtType, cnameType],
  compares: [txtType, cnameType],
  speaksFor: ['undeclared-change'],
  check(context, report) {
    const { zone, normal } = context
    for (const lost of lostSets(context)) {
      if (lost.type !== txtType && lost.type !== cnameType) continue
      if (!isPolicyName(normal.zone, lost.owner) || answersWith(context, lost.owner, [txtType])) continue
      if (lost.type === txtType && policyOf(normal.zone, lost.rrset) === undefined) continue
      const above = zone.names.findChild(zone.apex, policyLabel, 0, policyLabel.length)
      // The policy of the whole domain stands in for one of a part (RFC 7489 section 6.6.3).
      if (above !== lost.owner && policyOf(zone, zone.find(above, txtType)) !== undefined) continue
      const domain = displayName(normal.zone.names.name(normal.zone.names.parent(lost.owner)))
      report({
        ...findingOfLoss(context, lost),
        message: `${domain} has a DMARC policy in normal and none here: forged mail is believed`,
        hint: 'keep the policy: it needs no machine of yours',
      })
    }
    for (const { before, after, recordsDiffer } of context.changedSets) {
      if (before < 0 || after < 0 || !recordsDiffer || zone.typeOf(after) !== txtType) continue
      const owner = zone.ownerOf(after)
      if (!isPolicyName(zone, owner) || context.zoneContext.isOccludedSet(after)) continue
      const was = policyOf(normal.zone, before)
      const is = policyOf(zone, after)
      if (was === undefined || policies.indexOf(is?.policy ?? 'none') >= policies.indexOf(was.policy)) continue
      report({
        record: is?.record ?? zone.firstRecord(after),
        message: `the DMARC policy of ${displayName(zone.names.name(zone.names.parent(owner)))} is ${is?.policy ?? 'gone'}, in normal ${was.policy}`,
        hint: `keep p=${was.policy}: an outage is no reason to let forged mail through`,
        related: [noteRecord(normal.zone, was.record, normal.zone.names.name(owner))],
      })
    }
  },
})

function isPolicyName({ names }: Zone, owner: NameId): boolean {
  return names.labelLength(owner) === policyLabel.length && policyLabel.equals(names.label(owner))
}

/** The DMARC record of a TXT RRset, and what it asks for. */
function policyOf(zone: Zone, rrset: RRsetId): { readonly record: RecordId; readonly policy: string } | undefined {
  for (let record = rrset < 0 ? -1 : zone.firstRecord(rrset); record >= 0; record = zone.nextRecord(record)) {
    const text = policyText(zone, record)
    if (!/^v\s*=\s*DMARC1\s*(?:;|$)/.test(text)) continue
    return { record, policy: /;\s*p\s*=\s*([a-z]+)/i.exec(text)?.[1]?.toLowerCase() ?? 'none' }
  }
  return undefined
}
