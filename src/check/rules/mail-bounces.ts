import { displayName, type Name } from '../../dns/name.ts'
import { followTarget, type JourneyEnd } from '../../reach/journey.ts'
import { noteRecord } from '../../reach/narrate.ts'
import { rootId } from '../../zone/name-table.ts'
import type { RecordId, RRsetId } from '../../zone/zone.ts'
import { definePairRule, type Report } from '../rule.ts'
import type { VariantContext } from '../variant-context.ts'
import { recordsOf } from '../zone-context.ts'

const mxType = 15
const cnameType = 5
/** The preference stands before the exchange. */
const exchangeOffset = 2

/** Where a host can be tried; whether it lives is another question. */
const usable: ReadonlySet<JourneyEnd> = new Set(['addresses', 'outside', 'faulty'])

export const mailBounces = definePairRule({
  code: 'mail-bounces',
  class: 'variant',
  severity: 'error',
  reference: 'RFC 5321 section 5.1',
  title: 'mail that normal takes is refused for good, instead of waiting',
  speaksFor: ['target-missing'],
  check(context, report) {
    if (!context.variant.declarations.mail) return
    for (const rrset of context.normalZoneContext.ofType(mxType)) {
      if (takesMailInNormal(context, rrset)) checkOwner(context, rrset, report)
    }
  },
})

function takesMailInNormal({ normal, normalZoneContext, active }: VariantContext, rrset: RRsetId): boolean {
  const { zone } = normal
  const owner = zone.ownerOf(rrset)
  if (!normalZoneContext.isInZone(owner) || normalZoneContext.isOccluded(owner)) return false
  return [...recordsOf(zone, rrset)].some((record) => {
    const target = zone.nameAt(record, exchangeOffset)
    return target !== rootId && usable.has(followTarget(active.normalZones, normal, target).end)
  })
}

function checkOwner(context: VariantContext, normalSet: RRsetId, report: Report): void {
  const { zone, zoneContext, normal } = context
  const inNormal = normal.zone.firstRecord(normalSet)
  const owner = normal.zone.names.name(normal.zone.columns.owners[inNormal] as number)
  const id = zone.names.find(owner)
  // Mail for an alias, or below a new delegation, is for others to take.
  if (id >= 0 && (zoneContext.isOccluded(id) || zone.find(id, cnameType) >= 0)) return
  const mx = id < 0 ? -1 : zone.find(zoneContext.answeringName(id), mxType)
  if (mx < 0) reportDropped(context, owner, inNormal, report)
  else checkTargets(context, owner, mx, report)
}

function reportDropped(context: VariantContext, owner: Name, inNormal: RecordId, report: Report): void {
  report({
    owner,
    type: mxType,
    place: context.variant.place,
    message: `${displayName(owner)} takes mail in normal and has no MX here: its mail bounces`,
    related: [noteRecord(context.normal.zone, inNormal, owner)],
    hint: 'keep an MX: mail for a host that does not answer waits for days',
  })
}

function checkTargets(context: VariantContext, owner: Name, mx: RRsetId, report: Report): void {
  const { zone } = context
  const records = [...recordsOf(zone, mx)]
  const [first] = records
  const targets = records.map((record) => zone.nameAt(record, exchangeOffset))
  if (first === undefined || targets.some((id) => id !== rootId && usable.has(context.judgeTarget(id).journey.end)))
    return
  const name = displayName(owner)
  const message = targets.every((target) => target === rootId)
    ? `${name} takes mail in normal and refuses it here, by a null MX: its mail bounces`
    : `no MX target of ${name} has an address: its mail bounces`
  report({ record: first, message, related: records.map((record) => noteRecord(zone, record, owner)) })
}
