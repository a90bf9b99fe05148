import { displayName } from '../../dns/name.ts'
import { aType, mxType, txtType } from '../../dns/type-codes.ts'
import { followName } from '../../reach/journey.ts'
import { noteRecord } from '../../reach/narrate.ts'
import type { NameId } from '../../zone/name-table.ts'
import type { RecordId, RRsetId, Zone } from '../../zone/zone.ts'
import { findingOfLoss, placeOfLoss } from '../change/loss.ts'
import { addedExchanges } from '../mail/exchanges.ts'
import { policyText } from '../mail/txt-policies.ts'
import { definePairRule, type Report } from '../rule.ts'
import type { VariantContext } from '../variant-context.ts'
import { recordsOf } from '../zone-context.ts'

const hostSetTypes = [aType, 28, 5]
const noticeLabel = Buffer.from('_mta-sts')
const hostLabel = Buffer.from('mta-sts')

export const mtaStsParity = definePairRule({
  code: 'mta-sts-parity',
  class: 'variant',
  severity: 'warning',
  reference: 'RFC 8461 sections 3 and 4',
  title: 'the MTA-STS policy of normal cannot be fetched in the variant, or may not list its new mail hosts',
  why: 'Senders keep the policy for weeks, and deliver to no mail host that it does not list.',
  example: "records: {'': {type: MX, value: 10 mx.backup.example.}}, where _mta-sts stands in normal",
  needs: [txtType],
  speaksFor: ['undeclared-change', 'cname-dangling'],
  check(context, report) {
    const { variant, normal, normalZoneContext } = context
    if (!variant.declarations.mail) return
    for (const rrset of normalZoneContext.ofType(txtType)) {
      const notice = noticeOf(normal.zone, rrset)
      if (notice !== undefined && !normalZoneContext.isOccludedSet(rrset)) checkDomain(context, notice, report)
    }
  },
})

/** The TXT record that tells senders of a policy (RFC 8461 section 3.1). */
interface Notice {
  readonly rrset: RRsetId
  readonly record: RecordId
  /** Folded: the name in front of which `_mta-sts` stands. */
  readonly domain: NameId
  readonly id: string
}

function noticeOf(zone: Zone, rrset: RRsetId): Notice | undefined {
  const { names } = zone
  const owner = zone.ownerOf(rrset)
  if (names.labelLength(owner) !== noticeLabel.length || !noticeLabel.equals(names.label(owner))) return undefined
  for (const record of recordsOf(zone, rrset)) {
    const found = /^v=STSv1\s*;(?:.*;)?\s*id=([a-z0-9]{1,32})/i.exec(policyText(zone, record))
    if (found !== null) return { rrset, record, domain: names.parent(owner), id: found[1] as string }
  }
  return undefined
}

function checkDomain(context: VariantContext, before: Notice, report: Report): void {
  const { zone, zoneContext, normal } = context
  const mx = zone.find(before.domain, mxType)
  // A domain that takes no mail any more is `mail-bounces`'s, and a delegated one is for others to serve.
  if (mx < 0 || zoneContext.isOccludedSet(mx)) return
  const owner = zone.ownerOf(mx)
  const domain = displayName(zone.names.name(owner))
  const noticeOwner = normal.zone.ownerOf(before.rrset)
  const rrset = zone.find(noticeOwner, txtType)
  const after = rrset < 0 ? undefined : noticeOf(zone, rrset)
  if (after === undefined) {
    if (zoneContext.isOccluded(noticeOwner)) return
    const where = rrset < 0 ? findingOfLoss(context, { rrset: before.rrset, owner: noticeOwner, type: txtType }) : {}
    report({
      ...where,
      ...(rrset < 0 ? {} : { record: zone.firstRecord(rrset) }),
      message: `${domain} tells of its MTA-STS policy in normal and not here: senders fall back to mail that others can read`,
      hint: 'keep it, and a policy that lists the mail hosts of normal and of the variant',
    })
    return
  }
  checkHost(context, before.domain, report)
  // A new id has senders fetch the policy anew before they give up (RFC 8461 section 5.1).
  if (after.id === before.id) checkExchanges(context, { mx, domain }, after, report)
}

/** Who finds no host to fetch the policy from has none. */
function checkHost(context: VariantContext, domain: NameId, report: Report): void {
  const { normal, active, zone } = context
  const id = normal.zone.names.findChild(domain, hostLabel, 0, hostLabel.length)
  if (id < 0) return
  const host = normal.zone.names.name(id)
  const leadsNowhere = (end: string): boolean => end === 'no-name' || end === 'no-address'
  if (leadsNowhere(followName(active.normalZones, host).end) || !leadsNowhere(followName(active.zones, host).end))
    return
  const before = hostSetTypes.map((type) => normal.zone.find(id, type)).find((rrset) => rrset >= 0) ?? -1
  const type = before < 0 ? aType : normal.zone.typeOf(before)
  const kept = zone.find(id, type)
  // Of addresses that nobody declared removed `rrset-emptied` speaks.
  if (before >= 0 && kept < 0 && context.findRemoval(host, type) === undefined) return
  report({
    ...(kept < 0 ? { owner: host, type, place: placeOfLoss(context, host, type) } : { record: zone.firstRecord(kept) }),
    message: `the MTA-STS policy cannot be fetched: ${displayName(host)} has no address here`,
    ...(before < 0 ? {} : { related: [noteRecord(normal.zone, normal.zone.firstRecord(before), host)] }),
    hint: 'keep a host that serves it, or take the TXT record away some weeks before it',
  })
}

function checkExchanges(
  { zone, normal }: VariantContext,
  { mx, domain }: { readonly mx: RRsetId; readonly domain: string },
  notice: Notice,
  report: Report,
): void {
  const inNormal = normal.zone.find(notice.domain, mxType)
  const added = addedExchanges({ zone: normal.zone, mx: inNormal }, { zone, mx })
  const [first] = added
  if (first === undefined) return
  const names = added.map(({ target }) => displayName(zone.names.name(target)))
  report({
    record: first.record,
    message: `${domain} has an MTA-STS policy: senders deliver to ${names.join(' and ')} only where the policy lists ${added.length > 1 ? 'them' : 'it'}`,
    related: [noteRecord(zone, notice.record, zone.names.name(zone.ownerOf(notice.rrset)))],
    hint: `list ${names.join(' and ')} in the policy now, and ignore this; or publish another one in the variant, under another id`,
  })
}
