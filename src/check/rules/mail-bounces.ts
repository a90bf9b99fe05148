import { displayName, type Name } from '../../dns/name.ts'
import { aaaaType, aType, cnameType, mxType } from '../../dns/type-codes.ts'
import { endingOf } from '../../reach/ending.ts'
import type { JourneyEnd } from '../../reach/journey.ts'
import { noteRecord } from '../../reach/narrate.ts'
import { hasOwnAddress } from '../../reach/own-address.ts'
import { type NameId, rootId } from '../../zone/name-table.ts'
import type { RecordId, RRsetId, Zone } from '../../zone/zone.ts'
import { answersWith, placeOfLoss } from '../change/loss.ts'
import { definePairRule, type Report } from '../rule.ts'
import type { VariantContext } from '../variant-context.ts'
import { recordsOf } from '../zone-context.ts'

/** The preference stands before the exchange. */
const exchangeOffset = 2

/** Why a host that is dead is better than none. */
const mailWaits = 'mail for a host that does not answer waits for days'

/** Where a host can be tried; whether it lives is another question. */
const usable: ReadonlySet<JourneyEnd> = new Set(['addresses', 'outside', 'faulty'])

export const mailBounces = definePairRule({
  code: 'mail-bounces',
  class: 'variant',
  severity: 'error',
  reference: 'RFC 5321 section 5.1',
  title: 'mail that normal takes is refused for good, instead of waiting',
  why: 'Mail to a name without a target is returned at once, where senders would have tried again for days.',
  example: "remove: [{name: '@', type: MX, reason: no mail today}]",
  needs: [mxType],
  speaksFor: ['target-missing', 'undeclared-change'],
  check(context, report) {
    if (!context.variant.declarations.mail) return
    const { normal, zoneContext, standsAlone } = context
    // Of a name that has addresses the variant has them too, where it is normal with other rdata.
    const keepsExchanges = standsAlone && zoneContext.isAsInBase([mxType])
    for (const rrset of context.normalZoneContext.ofType(mxType)) {
      if (keepsExchanges && someTarget(context, normal.zone, rrset, () => false)) continue
      if (takesMailInNormal(context, rrset)) checkOwner(context, rrset, report)
    }
  },
})

function takesMailInNormal(context: VariantContext, rrset: RRsetId): boolean {
  const { normal, normalZoneContext, active } = context
  const { zone } = normal
  const owner = zone.ownerOf(rrset)
  if (!normalZoneContext.isInZone(owner) || normalZoneContext.isOccluded(owner)) return false
  return someTarget(context, zone, rrset, (target) =>
    usable.has(endingOf(active.normalZones, zone.names.name(target)).end),
  )
}

/** Whether some MX target has an address; what is not plain, `isUsable` tells. */
function someTarget(
  { standsAlone }: VariantContext,
  zone: Zone,
  mx: RRsetId,
  isUsable: (target: NameId) => boolean,
): boolean {
  for (let record = zone.firstRecord(mx); record >= 0; record = zone.nextRecord(record)) {
    const target = zone.nameAt(record, exchangeOffset)
    if (target === rootId) continue
    if ((standsAlone && hasOwnAddress(zone, zone.names.fold(target))) || isUsable(target)) return true
  }
  return false
}

function checkOwner(context: VariantContext, normalSet: RRsetId, report: Report): void {
  const { zone, zoneContext, normal } = context
  const inNormal = normal.zone.firstRecord(normalSet)
  const ownerId = normal.zone.columns.owners[inNormal] as number
  const sharesNames = zone.names === normal.zone.names
  const id = sharesNames ? zone.names.fold(ownerId) : zone.names.find(normal.zone.names.name(ownerId))
  // Mail for an alias, or below a new delegation, is for others to take.
  if (id >= 0 && (zoneContext.isOccluded(id) || zone.find(id, cnameType) >= 0)) return
  const mx = id < 0 ? -1 : zone.find(zoneContext.answeringName(id), mxType)
  const owner = (): Name => normal.zone.names.name(ownerId)
  if (mx < 0) {
    // Then its addresses are the target.
    const hasAddress = id >= 0 && answersWith(context, id, [aType, aaaaType])
    const outcome = hasAddress ? 'senders turn to its address, where normal takes no mail' : 'its mail bounces'
    reportDropped(context, owner(), inNormal, outcome, report)
  } else if (!someTarget(context, zone, mx, (target) => usable.has(context.judgeTarget(target).journey.end))) {
    reportTargets(context, owner(), mx, report)
  }
}

function reportDropped(
  context: VariantContext,
  owner: Name,
  inNormal: RecordId,
  outcome: string,
  report: Report,
): void {
  report({
    owner,
    type: mxType,
    place: placeOfLoss(context, owner, mxType),
    message: `${displayName(owner)} takes mail in normal and has no MX here: ${outcome}`,
    related: [noteRecord(context.normal.zone, inNormal, owner)],
    hint: `keep an MX: ${mailWaits}`,
  })
}

function reportTargets({ zone }: VariantContext, owner: Name, mx: RRsetId, report: Report): void {
  const records = [...recordsOf(zone, mx)]
  const [first] = records
  if (first === undefined) return
  const name = displayName(owner)
  const related = records.map((record) => noteRecord(zone, record, owner))
  const isNull = records.every((record) => zone.nameAt(record, exchangeOffset) === rootId)
  report({
    record: first,
    related,
    ...(isNull
      ? {
          message: `${name} takes mail in normal and refuses it here, by a null MX: its mail bounces`,
          hint: `name a host in its place: ${mailWaits}`,
        }
      : {
          message: `no MX target of ${name} has an address: its mail bounces`,
          hint: `keep the addresses of one, or name a host that has some: ${mailWaits}`,
        }),
  })
}
