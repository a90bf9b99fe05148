import { standing } from '../check/leads/standing.ts'
import type { VariantContext } from '../check/variant-context.ts'
import { sharedBit } from '../reach/site-index.ts'

/** The sites in which addresses of the variant stand, in the project's order. Looks no further once it has met all of them. */
export function coveredSites({ active, zoneContext, zone }: VariantContext): readonly string[] {
  const { rdata, rdataStarts } = zone.columns
  const known = [...active.project.sites.keys()]
  const covered = new Set<string>()
  const { count, rrsets, bits } = standing(zoneContext)
  let seen = 0
  for (let at = 0; at < count && covered.size < known.length; at++) {
    // Of sites that share a bit each address has to be looked at.
    if (((bits[at] as number) & ~seen) === 0) continue
    for (let record = zone.firstRecord(rrsets[at] as number); record >= 0; record = zone.nextRecord(record)) {
      const start = rdataStarts[record] as number
      for (const { site, bit } of active.sites.sitesOf(rdata, start, (rdataStarts[record + 1] as number) - start)) {
        covered.add(site)
        if (bit !== sharedBit) seen |= bit
      }
    }
  }
  return known.filter((site) => covered.has(site))
}
