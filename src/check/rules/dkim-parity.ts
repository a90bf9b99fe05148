import { displayName } from '../../dns/name.ts'
import { cnameType, txtType } from '../../dns/type-codes.ts'
import type { NameId } from '../../zone/name-table.ts'
import type { RecordId, Zone } from '../../zone/zone.ts'
import { answersWith, findingOfLoss } from '../change/loss.ts'
import { lostSets } from '../change/lost-sets.ts'
import { policyText } from '../mail/txt-policies.ts'
import { definePairRule } from '../rule.ts'
import type { VariantContext } from '../variant-context.ts'

/** A selector's key, or the alias of one. */
const keyTypes = [txtType, cnameType]

const keysLabel = Buffer.from('_domainkey')

export const dkimParity = definePairRule({
  code: 'dkim-parity',
  class: 'variant',
  severity: 'warning',
  reference: 'RFC 6376 section 3.6',
  title: 'a DKIM key of normal is gone or revoked in the variant; an error where no other selector is left',
  why: 'What is signed with it, also what still waits in queues, is taken for forged.',
  example: "remove: [{name: '**._domainkey', reason: old}]",
  needs: keyTypes,
  compares: keyTypes,
  speaksFor: ['undeclared-change'],
  check(context, report) {
    const { names } = context.normal.zone
    for (const lost of lostSets(context)) {
      const keys = keyTypes.includes(lost.type) ? keysOf(context.normal.zone, lost.owner) : -1
      if (keys < 0 || answersWith(context, lost.owner, keyTypes)) continue
      if (lost.type === txtType && !hasKey(context.normal.zone, lost.rrset)) continue
      const severity = hasOther(context, keys) ? {} : ({ severity: 'error' } as const)
      report({
        ...findingOfLoss(context, lost),
        ...severity,
        message: `the DKIM key ${displayName(names.name(lost.owner))} is missing: mail that is signed with it is taken for forged`,
        hint: 'keep the keys of all hosts that may have signed: mail waits in queues for days',
      })
    }
    for (const { before, after, recordsDiffer } of context.changedSets) {
      if (before < 0 || after < 0 || !recordsDiffer || context.zone.typeOf(after) !== txtType) continue
      const owner = context.zone.ownerOf(after)
      if (keysOf(context.zone, owner) < 0 || context.zoneContext.isOccludedSet(after)) continue
      if (!hasKey(context.normal.zone, before) || hasKey(context.zone, after)) continue
      report({
        record: context.zone.firstRecord(after),
        message: `the DKIM key ${displayName(names.name(owner))} is revoked here: mail that is signed with it is taken for forged`,
        hint: 'publish the key as normal has it: mail that it signed waits in queues for days',
      })
    }
  },
})

/** The `_domainkey` name below which a folded name stands, or -1; a selector may have several labels. */
function keysOf({ names, apex }: Zone, owner: NameId): NameId {
  for (let id = names.parent(owner); id > 0 && id !== apex; id = names.parent(id)) {
    if (names.labelLength(id) === keysLabel.length && keysLabel.equals(names.label(id))) return id
  }
  return -1
}

/** Whether a record of a TXT RRset is a key that is not revoked (RFC 6376 section 3.6.1: an empty `p=`). */
function hasKey(zone: Zone, rrset: number): boolean {
  for (let record: RecordId = zone.firstRecord(rrset); record >= 0; record = zone.nextRecord(record)) {
    if (/(?:^|;)\s*p\s*=\s*[^;\s]/.test(policyText(zone, record))) return true
  }
  return false
}

function hasOther({ zone, zoneContext }: VariantContext, keys: NameId): boolean {
  for (const type of keyTypes) {
    for (const rrset of zoneContext.ofType(type)) {
      const owner = zone.ownerOf(rrset)
      if (owner !== keys && zone.names.isAtOrBelow(owner, keys) && (type === cnameType || hasKey(zone, rrset)))
        return true
    }
  }
  return false
}
