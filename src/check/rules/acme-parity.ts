import { findEntry } from '../../definition/entry-index.ts'
import { displayName } from '../../dns/name.ts'
import { cnameType, nsType, txtType } from '../../dns/type-codes.ts'
import { typeName } from '../../rdata/registry.ts'
import type { NameId } from '../../zone/name-table.ts'
import { answersWith, findingOfLoss } from '../change/loss.ts'
import { lostSets } from '../change/lost-sets.ts'
import { definePairRule } from '../rule.ts'
import type { VariantContext } from '../variant-context.ts'

const challengeTypes = [txtType, cnameType, nsType]
const challengeLabel = Buffer.from('_acme-challenge')

export const acmeParity = definePairRule({
  code: 'acme-parity',
  class: 'variant',
  severity: 'warning',
  reference: 'RFC 8555 section 8.4',
  title: 'what proves to a certification authority who a name is (_acme-challenge) is gone in the variant',
  why: 'An outage may last longer than a certificate: what cannot be renewed at the backup site is refused by browsers.',
  example: "remove: [{name: '_acme-challenge.**', reason: old}]",
  needs: challengeTypes,
  compares: [],
  speaksFor: ['undeclared-change', 'delegation-dropped'],
  check(context, report) {
    const { names } = context.normal.zone
    for (const lost of lostSets(context)) {
      if (!challengeTypes.includes(lost.type) || names.labelLength(lost.owner) !== challengeLabel.length) continue
      if (!challengeLabel.equals(names.label(lost.owner)) || isStillProved(context, lost.owner)) continue
      const owner = names.name(lost.owner)
      // What others maintain on the servers survives every switch.
      if (findEntry(context.active.project.policy.unmanaged, owner, lost.type) !== undefined) continue
      report({
        ...findingOfLoss(context, lost),
        message: `${displayName(owner)} ${typeName(lost.type)} is missing: certificates of ${displayName(names.name(names.parent(lost.owner)))} cannot be renewed`,
        hint: 'keep it, or declare under policy: unmanaged what others maintain on the servers',
      })
    }
  },
})

/** Whether the name is proved otherwise, or is gone itself and needs no certificate. */
function isStillProved(context: VariantContext, owner: NameId): boolean {
  const { zone, zoneContext } = context
  if (answersWith(context, owner, [txtType, nsType])) return true
  const host = zone.names.parent(owner)
  return zoneContext.isInZone(host) && zoneContext.answeringName(host) < 0
}
