import type { Project } from '../../definition/project.ts'
import type { SiteIndex } from '../../reach/site-index.ts'
import type { RRsetId, Zone } from '../../zone/zone.ts'
import { standing } from '../leads/standing.ts'
import { definePairRule } from '../rule.ts'

const addressTypes = [1, 28] as const

export const siteUnused = definePairRule({
  code: 'site-unused',
  class: 'ready',
  severity: 'warning',
  title: 'a site in which nothing stands, no server and no address of any variant, and that no variant takes down',
  why: 'A site whose networks are mistyped is one that no check knows to be down.',
  example: 'sites: {rennes: {networks: [192.0.3.0/24]}}, while all addresses are of 192.0.2.0/24',
  start() {
    let project: Project | undefined
    let hasVariants = false
    /** Sites of which nothing was seen so far. */
    const unseen = new Set<string>()
    return {
      visitNormal(context, of) {
        if (project === undefined) {
          project = of
          for (const name of of.sites.keys()) unseen.add(name)
          for (const { site } of of.servers.values()) unseen.delete(site)
        }
        const sites = context.surroundings?.sites
        if (sites === undefined || unseen.size === 0) return
        const { count, rrsets, bits } = standing(context)
        const unseenBits = sites.bitsOf(unseen)
        for (let at = 0; at < count && unseen.size > 0; at++) {
          if (((bits[at] as number) & unseenBits) !== 0) see(unseen, sites, context.zone, rrsets[at] as RRsetId)
        }
      },
      check(context) {
        const { zone, down, active } = context
        hasVariants = true
        for (const site of down) unseen.delete(site)
        if (unseen.size === 0) return
        for (const { after } of context.changedSets) if (after >= 0) see(unseen, active.sites, zone, after)
      },
      conclude(report) {
        // Before the first variant is written a site may well be prepared.
        for (const name of hasVariants ? unseen : []) {
          const site = project?.sites.get(name)
          if (site === undefined) continue
          report({
            place: site.place,
            message: `nothing stands in ${name}: no server and no address of any variant, and no variant takes it down`,
            hint: 'correct its networks, or leave the site out',
          })
        }
      },
    }
  },
})

/** Takes note of the sites in which the addresses of an RRset stand. */
function see(unseen: Set<string>, sites: SiteIndex, zone: Zone, rrset: RRsetId): void {
  if (unseen.size === 0 || !addressTypes.some((type) => type === zone.typeOf(rrset))) return
  const { rdata, rdataStarts } = zone.columns
  for (let record = zone.firstRecord(rrset); record >= 0; record = zone.nextRecord(record)) {
    const start = rdataStarts[record] as number
    for (const { site } of sites.sitesOf(rdata, start, (rdataStarts[record + 1] as number) - start)) unseen.delete(site)
  }
}
