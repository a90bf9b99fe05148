import type { Project } from '../../definition/project.ts'
import { displayName, foldName, type Name } from '../../dns/name.ts'
import { printAddress } from '../../dns/network.ts'
import { aaaaType, aType } from '../../dns/type-codes.ts'
import { knownRecordTypes } from '../../rdata/registry.ts'
import { sharedBit } from '../../reach/site-index.ts'
import { NameSet } from '../../zone/name-set.ts'
import { type NameId, rootId } from '../../zone/name-table.ts'
import type { RecordId, RRsetId, Zone } from '../../zone/zone.ts'
import { standing } from '../leads/standing.ts'
import { oncePerZone } from '../once-per-zone.ts'
import { definePairRule } from '../rule.ts'
import type { VariantContext } from '../variant-context.ts'
import { hostTypes, recordsOf, type ZoneContext } from '../zone-context.ts'

/** So many names of one zone are enough to know that a site hosts something. */
const enoughOfZone = 8

export const siteWithoutVariant = definePairRule({
  code: 'site-without-variant',
  class: 'ready',
  severity: 'warning',
  title: 'names of normal stand in one site alone, and no variant takes that site down',
  why: 'When that site fails there is nothing to switch to. Targets of NS, MX and SRV sets, hosts that a variant leads to, and what the operator needs (operator:), stand in a backup site on purpose.',
  example: 'www A 198.51.100.80 in normal, while every variant says down: [rennes]',
  start() {
    const survey = new Survey()
    return {
      visitNormal: (context, project) => survey.visit(context, project),
      check: (context) => survey.take(context),
      conclude(report) {
        for (const { site, names } of survey.uncovered()) {
          const [first, ...others] = names
          const more = others.length === 0 ? '' : `, and so do others such as ${others.slice(0, 2).join(' and ')}`
          report({
            place: site.place,
            message: `no variant takes ${site.name} down, and ${first} stands there alone${more}`,
            hint: `write a variant with down: [${site.name}], or list under operator: what stands there on purpose`,
          })
        }
      },
    }
  },
})

/** A name with its addresses; folded. */
interface Hosted {
  readonly name: Name
  readonly addresses: readonly string[]
}

/** By type, where the name stands that a record leads to. */
const targetOffsets: ReadonlyMap<number, number> = new Map(
  knownRecordTypes.flatMap(({ code, target }): [number, number][] =>
    target === undefined ? [] : [[code, target.offset]],
  ),
)

function addressOf(zone: Zone, record: RecordId): string {
  return printAddress(zone.storedRdata(record))
}

/** What stands where in normal, over all zones. */
class Survey {
  private project: Project | undefined
  private expected: ReadonlySet<string> = new Set()
  private readonly taken = new Set<string>()
  private movesSomething = false
  /** Names that stand in one site alone, by the site. */
  private readonly hosted = new Map<string, Hosted[]>()
  /** Names of other zones that NS, MX and SRV sets lead to, and all that what a variant changes leads to; folded. */
  private readonly standIns = new Set<Name>()
  /** The same, of addresses. */
  private readonly standInAddresses = new Set<string>()

  visit(context: ZoneContext, project: Project): void {
    if (this.project === undefined) {
      this.project = project
      const hosts = [...project.servers.values()].map(({ endpoint }) => endpoint.host)
      const needs = project.operatorNeeds.map(({ needed }) =>
        typeof needed === 'string' ? foldName(needed) : printAddress(needed),
      )
      this.expected = new Set([...hosts, ...needs])
    }
    if (this.taken.size === project.sites.size) return
    for (const target of foreignTargets(context)) this.standIns.add(target)
    const found = new Map<string, number>()
    const { count, rrsets, bits } = standing(context)
    // Bits of sites that were taken down, or of which enough names are known.
    let done = bitsOfOne(context, this.taken)
    for (let at = 0; at < count; at++) {
      if (((bits[at] as number) & ~done) === 0) continue
      const rrset = rrsets[at] as RRsetId
      const site = this.onlySiteOf(context, rrset)
      const known = site === undefined ? 0 : (found.get(site) ?? 0)
      if (site === undefined || known >= enoughOfZone || !this.isHosted(context, rrset)) continue
      found.set(site, known + 1)
      if (known + 1 === enoughOfZone) done |= bitsOfOne(context, [site])
      const names = this.hosted.get(site) ?? []
      const addresses = Array.from(recordsOf(context.zone, rrset), (record) => addressOf(context.zone, record))
      names.push({ name: foldName(context.zone.names.name(context.zone.ownerOf(rrset))), addresses })
      this.hosted.set(site, names)
    }
  }

  take(context: VariantContext): void {
    if (context.down.size === 0) return
    this.movesSomething ||= context.changedSets.length > 0
    for (const site of context.down) {
      this.taken.add(site)
      this.hosted.delete(site)
    }
    if (this.project !== undefined && this.taken.size < this.project.sites.size) this.takeStandIns(context)
  }

  /** What a variant leads to is there for the day on which another site fails. */
  private takeStandIns({ zone, changedSets }: VariantContext): void {
    for (const { after, recordsDiffer } of changedSets) {
      if (after < 0 || !recordsDiffer) continue
      const type = zone.typeOf(after)
      const target = targetOffsets.get(type)
      if (target === undefined && type !== aType && type !== aaaaType) continue
      for (const record of recordsOf(zone, after)) {
        if (target === undefined) this.standInAddresses.add(addressOf(zone, record))
        else this.standIns.add(foldName(zone.names.name(zone.nameAt(record, target))))
      }
    }
  }

  /** The sites that no variant takes down, with names that stand in them alone. Where no variant moves anything out of a site nobody thinks in sites yet. */
  uncovered() {
    if (!this.movesSomething) return []
    return [...this.hosted].flatMap(([name, hosted]) => {
      const site = this.project?.sites.get(name)
      const alone = hosted.filter((each) => !this.standsIn(each))
      const names = [...new Set(alone.map(({ name }) => name))]
      return site === undefined || names.length === 0 ? [] : [{ site, names: names.map(displayName) }]
    })
  }

  private standsIn({ name, addresses }: Hosted): boolean {
    return this.standIns.has(name) || addresses.every((address) => this.standInAddresses.has(address))
  }

  /** The site in which all addresses of an RRset stand, where it is one that no variant seen so far takes down. */
  private onlySiteOf({ zone, surroundings }: ZoneContext, rrset: RRsetId): string | undefined {
    const { rdata, rdataStarts } = zone.columns
    let only: string | undefined
    for (let record = zone.firstRecord(rrset); record >= 0; record = zone.nextRecord(record)) {
      const start = rdataStarts[record] as number
      const matches = surroundings?.sites?.sitesOf(rdata, start, (rdataStarts[record + 1] as number) - start) ?? []
      const site = matches[0]?.site
      if (site === undefined || this.taken.has(site) || (only !== undefined && only !== site)) return undefined
      only = site
    }
    return only
  }

  private isHosted(context: ZoneContext, rrset: RRsetId): boolean {
    const { zone } = context
    const owner = zone.ownerOf(rrset)
    if (!context.isInZone(owner) || localTargets(context).has(owner) || context.isOccludedSet(rrset)) return false
    const other = zone.find(owner, zone.typeOf(rrset) === aType ? aaaaType : aType)
    // A name with both is looked at once, and stands in one site where both do.
    if (other >= 0) {
      if (zone.typeOf(rrset) === aaaaType || this.onlySiteOf(context, other) !== this.onlySiteOf(context, rrset))
        return false
    }
    if (this.expected.has(foldName(zone.names.name(owner)))) return false
    return ![...recordsOf(zone, rrset)].some((record) => this.expected.has(addressOf(zone, record)))
  }
}

/** The bits of sites that are no other site's. */
function bitsOfOne({ surroundings }: ZoneContext, sites: Iterable<string>): number {
  return (surroundings?.sites?.bitsOf(sites) ?? 0) & ~sharedBit
}

/** What NS, MX and SRV sets lead to: folded. */
const localTargets = oncePerZone((context: ZoneContext): NameSet => {
  const local = new NameSet(context.zone.names, context.zone.rrsetCount)
  forEachTarget(context, (target) => local.add(target))
  return local
})

/** The names beyond the zone that they lead to, folded, as far as a zone of the project is to answer for them. */
function foreignTargets(context: ZoneContext): ReadonlySet<Name> {
  const { zone } = context
  const foreign = new Set<Name>()
  if (!context.mayHaveWaysOut) return foreign
  forEachTarget(context, (target) => {
    if (!context.isInZone(target) && context.mayLeadBeyond(target)) foreign.add(foldName(zone.names.name(target)))
  })
  return foreign
}

function forEachTarget(context: ZoneContext, visit: (target: NameId) => void): void {
  const { zone } = context
  for (const { code, offset } of hostTypes) {
    for (const rrset of context.ofType(code)) {
      for (let record = zone.firstRecord(rrset); record >= 0; record = zone.nextRecord(record)) {
        const target = zone.names.fold(zone.nameAt(record, offset))
        if (target !== rootId) visit(target)
      }
    }
  }
}
