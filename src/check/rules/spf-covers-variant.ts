import { displayName, type Name } from '../../dns/name.ts'
import { type Address, type Network, networkWithin, printAddress } from '../../dns/network.ts'
import { mxType, txtType } from '../../dns/type-codes.ts'
import { followTarget, type Journey } from '../../reach/journey.ts'
import { noteRecord } from '../../reach/narrate.ts'
import { everyAddress, hasOwnAddress } from '../../reach/own-address.ts'
import type { NameId } from '../../zone/name-table.ts'
import type { RRsetId } from '../../zone/zone.ts'
import { placeOfLoss } from '../change/loss.ts'
import { exchangesOf } from '../mail/exchanges.ts'
import { SpfEvaluation, type SpfResult } from '../mail/spf-evaluation.ts'
import { spfAt, spfRecordAt } from '../mail/txt-policies.ts'
import { definePairRule, type Finding, type Report } from '../rule.ts'
import type { VariantContext } from '../variant-context.ts'
import { recordsOf } from '../zone-context.ts'

/** The preference stands before the exchange. */
const exchangeOffset = 2

export const spfCoversVariant = definePairRule({
  code: 'spf-covers-variant',
  class: 'variant',
  severity: 'error',
  reference: 'RFC 7208 section 2.6',
  title: 'the SPF record lets a mail host of normal through, and none that lives in the variant',
  why: 'Receivers refuse the mail that the backup sends, or file it as spam: it comes from an address that the domain does not send from.',
  example: "replace: [{from: 192.0.2.25, to: 198.51.100.25}], while normal says 'v=spf1 ip4:192.0.2.25 -all'",
  needs: [mxType],
  check(context, report) {
    if (!context.variant.declarations.mail) return
    const { zone } = context.normal
    let spf: Evaluations | undefined
    for (const mx of context.normalZoneContext.ofType(mxType)) {
      if (plainlyPasses(context, zone.ownerOf(mx)) || spfRecordAt(zone, zone.ownerOf(mx)) < 0) continue
      if (context.normalZoneContext.isOccludedSet(mx)) continue
      spf ??= {
        before: new SpfEvaluation(context.active.normalZones),
        after: new SpfEvaluation(context.active.zones),
      }
      checkDomain(context, spf, mx, report)
    }
  },
})

/** Records that let the domain's own mail hosts through before they refuse anybody, as most do. */
const letsExchangesThrough = /^v=spf1 (?:\+?(?:a|ip4:\S+|ip6:\S+) )*\+?mx(?: |$)/i

/** SPF as it is in normal, and in the variant. */
interface Evaluations {
  readonly before: SpfEvaluation
  readonly after: SpfEvaluation
}

/** Whether a mail host of a folded name lives that its record lets through: asked of the zone's columns, before anything is followed. */
function plainlyPasses(context: VariantContext, owner: NameId): boolean {
  const { zone, zoneContext } = context
  const mx = zone.find(owner, mxType)
  for (let record = mx < 0 ? -1 : zone.firstRecord(mx); record >= 0; record = zone.nextRecord(record)) {
    const host = zone.names.fold(zone.nameAt(record, exchangeOffset))
    if (zoneContext.isInZone(host) && context.plainlyLives(host)) {
      return letsExchangesThrough.test(spfAt(zone, owner) ?? '')
    }
  }
  return false
}

function checkDomain(
  context: VariantContext,
  { before, after }: Evaluations,
  mxInNormal: RRsetId,
  report: Report,
): void {
  const { zone, zoneContext, normal, active } = context
  const domain = normal.zone.names.name(normal.zone.columns.owners[normal.zone.firstRecord(mxInNormal)] as number)
  const mx = zone.find(normal.zone.ownerOf(mxInNormal), mxType)
  // Of an MX set that is gone `mail-bounces` speaks.
  if (mx < 0 || zoneContext.isOccludedSet(mx)) return
  const { addresses, isWhole: isKnown } = addressesOf(context, mx)
  const living = addresses.filter((address) => !isDown(context, address))
  const results: SpfResult[] = []
  for (const address of living) {
    const result = after.evaluate(domain, address)
    // As almost always.
    if (result === 'pass') return
    results.push(result)
  }
  // Hosts that others name send from addresses that nobody here knows.
  if (isKnown) {
    // Where all of them are dead `mx-coverage` speaks.
    if (living.length === 0) return
    const inNormal = exchangesOf(normal.zone, mxInNormal).map(({ target }) =>
      followTarget(active.normalZones, normal, target),
    )
    if (addressesAt(inNormal).some((address) => before.evaluate(domain, address) === 'pass')) {
      if (results.includes('unknown')) return
      const severity = results.every((result) => result === 'fail') ? 'error' : 'warning'
      report({ ...findingAt(context, domain), severity, ...describeRefused(domain, living) })
      return
    }
  }
  if (before.permitted(domain).networks.length === 0) return
  const { networks, isWhole } = after.permitted(domain)
  if (!isWhole || networks.length === 0 || !networks.every((network) => isDownWhole(context, network))) return
  report({
    ...findingAt(context, domain),
    severity: 'warning',
    message: `the SPF record of ${displayName(domain)} lets no host through but those in ${[...context.down].join(' and ')}`,
    hint: 'add the addresses from which mail is sent meanwhile',
  })
}

function describeRefused(domain: Name, living: readonly Address[]): Pick<Finding, 'message' | 'hint'> {
  const addresses = [...new Set(living.map(printAddress))]
  const terms = addresses.map((address) => `${address.includes(':') ? 'ip6' : 'ip4'}:${address}`)
  return {
    message: `the SPF record of ${displayName(domain)} does not let through ${addresses.join(', ')}, where its mail hosts are here`,
    hint: `add ${terms.join(' ')} to the record in normal, or spf: add to the replacement`,
  }
}

/** At the SPF record of the variant; where it is gone, at what took it. */
function findingAt(
  context: VariantContext,
  domain: Name,
): Pick<Finding, 'record' | 'owner' | 'type' | 'place' | 'related'> {
  const { zone, normal } = context
  const record = spfRecordAt(zone, zone.names.find(domain))
  if (record >= 0) return { record }
  const before = spfRecordAt(normal.zone, normal.zone.names.find(domain))
  return {
    owner: domain,
    type: txtType,
    place: placeOfLoss(context, domain, txtType),
    related: [noteRecord(normal.zone, before, domain)],
  }
}

/** The addresses of the mail hosts of an MX RRset; `isWhole` is false where some of them are others' to name. */
function addressesOf(context: VariantContext, mx: RRsetId) {
  const { zone } = context
  const addresses: Address[] = []
  let isWhole = true
  for (const { target } of exchangesOf(zone, mx)) {
    const host = zone.names.fold(target)
    if (context.standsAlone && hasOwnAddress(zone, host)) {
      everyAddress(zone, host, (record) => addresses.push(zone.storedRdata(record)) > 0)
      continue
    }
    const { journey } = context.judgeTarget(target)
    isWhole &&= journey.end !== 'outside' && journey.end !== 'faulty'
    addresses.push(...addressesAt([journey]))
  }
  return { addresses, isWhole }
}

function addressesAt(journeys: readonly Journey[]): readonly Address[] {
  return journeys.flatMap(({ addresses }) =>
    addresses.flatMap(({ reached: { zone }, rrset }) =>
      Array.from(recordsOf(zone, rrset), (record) => zone.storedRdata(record)),
    ),
  )
}

function isDown({ active, down }: VariantContext, address: Address): boolean {
  return active.sites.sitesOf(address).some(({ site }) => down.has(site))
}

/** Whether all of a network is a part of sites that are down. */
function isDownWhole({ active, down }: VariantContext, network: Network): boolean {
  const around = active.sites.sitesOf(network.address).filter((match) => match.network.prefix <= network.prefix)
  if (!around.some(({ site }) => down.has(site))) return false
  // A site may have its network inside of another's.
  return [...active.project.sites.values()].every(
    ({ name, networks }) => down.has(name) || !networks.some((other) => networkWithin(other, network)),
  )
}
