import { resolveInZones } from '../../answer/resolve.ts'
import { displayName, type Name, parseName, rootName } from '../../dns/name.ts'
import { printAddress } from '../../dns/network.ts'
import { cnameType, mxType, tlsaType } from '../../dns/type-codes.ts'
import { followName } from '../../reach/journey.ts'
import { noteRecord } from '../../reach/narrate.ts'
import type { ProjectZones } from '../../reach/project-zones.ts'
import { finderOf } from '../../reach/zone-finder.ts'
import type { NameId } from '../../zone/name-table.ts'
import type { RRset } from '../../zone/rrset.ts'
import type { Zone } from '../../zone/zone.ts'
import { answersWith, findingOfLoss } from '../change/loss.ts'
import { lostSets } from '../change/lost-sets.ts'
import { addedExchanges, exchangesOf } from '../mail/exchanges.ts'
import { definePairRule, type Report } from '../rule.ts'
import type { VariantContext } from '../variant-context.ts'
import { recordsOf } from '../zone-context.ts'

/** The association is of the server's own key or certificate (RFC 7671 sections 5.1 and 5.4), not of who issued it. */
const ofServer: ReadonlySet<number> = new Set([1, 3])

export const tlsaParity = definePairRule({
  code: 'tlsa-parity',
  class: 'variant',
  severity: 'warning',
  reference: 'RFC 7672 sections 2.2 and 3.1',
  title: 'a TLSA set of normal is gone in the variant, or may not be of the key of the host that stands in now',
  why: 'Senders that go by DANE deliver nothing to a host whose key is not the one in its TLSA set.',
  example: 'replace: [{from: 192.0.2.25, to: 198.51.100.25}], where _25._tcp.mx has one TLSA record of usage 3',
  needs: [tlsaType, cnameType, mxType],
  speaksFor: ['undeclared-change'],
  check(context, report) {
    checkLost(context, report)
    checkMoved(context, report)
    checkExchanges(context, report)
  },
})

/** The host of `_25._tcp.host.`; undefined of other names (RFC 6698 section 3). */
function hostOf({ names }: Zone, owner: NameId): NameId | undefined {
  if (names.labelOctet(owner, 0) !== underscore || names.depth(owner) < 3) return undefined
  const transport = names.parent(owner)
  if (names.labelOctet(transport, 0) !== underscore) return undefined
  return /^_[0-9]{1,5}$/.test(Buffer.from(names.label(owner)).toString('latin1')) ? names.parent(transport) : undefined
}

const underscore = 0x5f

function checkLost(context: VariantContext, report: Report): void {
  for (const lost of lostSets(context)) {
    if (lost.type !== tlsaType && lost.type !== cnameType) continue
    const { names } = context.normal.zone
    const host = hostOf(context.normal.zone, lost.owner)
    if (host === undefined || answersWith(context, lost.owner, [tlsaType])) continue
    // A host that is gone needs none.
    const { end } = followName(context.active.zones, names.name(host))
    if (end === 'no-name' || end === 'no-address') continue
    report({
      ...findingOfLoss(context, lost),
      message: `${displayName(names.name(lost.owner))} has a TLSA set in normal and none here: ${displayName(names.name(host))} is not proved by DANE any more`,
      hint: 'keep it, with the key of the host that stands in beside the other one',
    })
  }
}

/** A set of one association with the server's own key, unchanged, while the host has moved to an address that is new. */
function checkMoved(context: VariantContext, report: Report): void {
  const { zoneContext, zone, active } = context
  for (const type of [tlsaType, cnameType]) {
    for (const rrset of zoneContext.ofType(type)) {
      const host = hostOf(zone, zone.ownerOf(rrset))
      if (host === undefined || zoneContext.isOccludedSet(rrset)) continue
      const hostName = zone.names.name(host)
      const before = addressesOf(active.normalZones, hostName)
      const added = [...addressesOf(active.zones, hostName)].filter((address) => !before.has(address))
      if (added.length === 0 || before.size === 0) continue
      const owner = zone.names.name(zone.ownerOf(rrset))
      const was = tlsaAt(active.normalZones, owner)
      const is = tlsaAt(active.zones, owner)
      if (typeof was === 'string' || typeof is === 'string' || !isOfOneKey(is) || !sameAssociations(was, is)) continue
      report({
        record: zone.firstRecord(rrset),
        message: `${displayName(hostName)} moves to ${added.join(', ')}: is ${displayName(owner)} the key of the host there?`,
        related: [noteRecord(zone, zone.firstRecord(rrset), owner)],
        hint: 'add the key of the host that stands in to the set of normal, and wait for its TTL; if both have one key, ignore this',
      })
    }
  }
}

/** A new mail host without a TLSA set, where all of normal's have one. */
function checkExchanges(context: VariantContext, report: Report): void {
  const { zone, normal, active } = context
  for (const { before, after, recordsDiffer } of context.changedSets) {
    if (before < 0 || after < 0 || !recordsDiffer || zone.typeOf(after) !== mxType) continue
    if (context.zoneContext.isOccludedSet(after)) continue
    const old = exchangesOf(normal.zone, before)
    const added = addedExchanges({ zone: normal.zone, mx: before }, { zone, mx: after })
    if (added.length === 0 || old.length === 0) continue
    if (!old.every(({ target }) => typeof tlsaOfMail(active.normalZones, normal.zone.names.name(target)) === 'object'))
      continue
    for (const { record, target } of added) {
      const name = zone.names.name(target)
      if (tlsaOfMail(active.zones, name) !== 'none') continue
      report({
        record,
        message: `${displayName(name)} has no TLSA set, and all mail hosts of normal have one: mail to it is not proved by DANE`,
        hint: `add _25._tcp.${displayName(name)} with the key of that host`,
      })
    }
  }
}

function tlsaOfMail(zones: ProjectZones, host: Name): RRset | 'none' | 'unknown' {
  const parsed = parseName(`_25._tcp.${host}`, rootName)
  return 'name' in parsed ? tlsaAt(zones, parsed.name) : 'none'
}

function tlsaAt(zones: ProjectZones, owner: Name): RRset | 'none' | 'unknown' {
  const { outcome, steps } = resolveInZones(finderOf(zones), owner, tlsaType)
  if (outcome === 'outside' || outcome === 'delegation') return 'unknown'
  return outcome === 'answer' ? (steps.at(-1)?.rrset ?? 'none') : 'none'
}

function isOfOneKey({ rdata }: RRset): boolean {
  const [only, ...others] = rdata
  return only !== undefined && others.length === 0 && ofServer.has(only[0] as number)
}

function sameAssociations(a: RRset, b: RRset): boolean {
  const keys = new Set(a.rdata.map((wire) => Buffer.from(wire).toString('latin1')))
  return a.rdata.length === b.rdata.length && b.rdata.every((wire) => keys.has(Buffer.from(wire).toString('latin1')))
}

function addressesOf(zones: ProjectZones, host: Name): ReadonlySet<string> {
  const found = new Set<string>()
  for (const { reached, rrset } of followName(zones, host).addresses) {
    for (const record of recordsOf(reached.zone, rrset)) found.add(printAddress(reached.zone.storedRdata(record)))
  }
  return found
}
