import { sameRecords } from '../../diff/changed-sets.ts'
import { displayName } from '../../dns/name.ts'
import { aaaaType, aType, nsType } from '../../dns/type-codes.ts'
import { typeName } from '../../rdata/registry.ts'
import { noteRecord } from '../../reach/narrate.ts'
import type { NameId } from '../../zone/name-table.ts'
import type { RRsetId, Zone } from '../../zone/zone.ts'
import { delegationAbove, type NameServers } from '../change/name-servers.ts'
import { definePairRule, type Report } from '../rule.ts'
import type { VariantContext } from '../variant-context.ts'
import { recordsOf } from '../zone-context.ts'

const addressTypes = [1, 28]

export const glueDrift = definePairRule({
  code: 'glue-drift',
  class: 'variant',
  severity: 'error',
  reference: 'RFC 9471 section 2',
  title: 'the address of a name server of the zone changes, and the parent has the old one as glue',
  why: 'Resolvers that come from the parent go on asking the old address, and others the new one. A name server may keep its address in the dead site while another one lives.',
  example: 'replace: [{from: 192.0.2.53, to: 198.51.100.54, nameservers: true}]',
  needs: [nsType],
  compares: [nsType, aType, aaaaType],
  check(context, report) {
    const { zone, zoneContext, normal } = context
    const before = normal.zone.find(normal.zone.apex, nsType)
    const after = zone.find(zone.apex, nsType)
    if (before < 0 || after < 0) return
    // Where nothing came or went, and the servers are the same, their addresses are among what changed or as they were.
    if (zoneContext.isAsInBase([nsType]) && !context.changedSets.some(({ after: set }) => namesOwner(zone, after, set)))
      return
    const old = targetsOf({ zone: normal.zone, rrset: before })
    for (const target of targetsOf({ zone, rrset: after })) {
      // Of new servers `ns-change` speaks; what is delegated further has its addresses there.
      if (old.has(target) && zoneContext.isInZone(target) && !zoneContext.isOccluded(target)) {
        checkServer(context, target, report)
      }
    }
  },
})

/** Whether a record of an NS RRset names the owner of another RRset. */
function namesOwner(zone: Zone, ns: RRsetId, rrset: RRsetId): boolean {
  const owner = zone.ownerOf(rrset)
  for (let record = zone.firstRecord(ns); record >= 0; record = zone.nextRecord(record)) {
    if (zone.names.fold(zone.nameAt(record, 0)) === owner) return true
  }
  return false
}

function targetsOf({ zone, rrset }: NameServers): ReadonlySet<NameId> {
  return new Set(Array.from(recordsOf(zone, rrset), (record) => zone.names.fold(zone.nameAt(record, 0))))
}

function checkServer(context: VariantContext, server: NameId, report: Report): void {
  const { zone, normal } = context
  const sets = addressTypes.map((type) => {
    return { type, before: normal.zone.find(server, type), after: zone.find(server, type) }
  })
  // One that has no address any more is another rule's.
  if (sets.every(({ after }) => after < 0) || sets.every(({ before }) => before < 0)) return
  const drifted = sets.filter(({ before, after }) => !sameAddresses(normal.zone, before, zone, after))
  const [first] = drifted
  if (first === undefined || parentFollows(context, server)) return
  const name = zone.names.name(server)
  const record = zone.firstRecord(
    drifted.find(({ after }) => after >= 0)?.after ?? (sets.find(({ after }) => after >= 0)?.after as number),
  )
  report({
    record,
    message: `${drifted.map(({ type }) => typeName(type)).join(' and ')} of the name server ${displayName(name)} differs from normal's, which the parent has as glue`,
    related: sets
      .filter(({ before }) => before >= 0)
      .flatMap(({ before }) =>
        Array.from(recordsOf(normal.zone, before), (each) => noteRecord(normal.zone, each, name)),
      ),
    hint: 'let it keep its address: it is enough that another name server of the zone lives',
  })
}

function sameAddresses(a: Zone, x: RRsetId, b: Zone, y: RRsetId): boolean {
  return x < 0 || y < 0 ? x === y : sameRecords(a, x, b, y)
}

/** Whether the parent is a zone of the project, and its glue goes over with the variant. */
function parentFollows(context: VariantContext, server: NameId): boolean {
  const above = delegationAbove(context)
  if (above === undefined) return false
  const { zone } = context
  const glue = above.zone.names.find(zone.names.name(server))
  return addressTypes.every((type) =>
    sameAddresses(above.zone, above.zone.find(glue, type), zone, zone.find(server, type)),
  )
}
