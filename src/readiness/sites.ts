import type { VariantContext } from '../check/variant-context.ts'

const addressTypes = [1, 28]

/** The sites in which addresses of the variant stand, in the project's order. Looks no further once it has met all of them. */
export function coveredSites({ active, zoneContext, zone }: VariantContext): readonly string[] {
  const { rdata, rdataStarts } = zone.columns
  const known = [...active.project.sites.keys()]
  const covered = new Set<string>()
  for (const type of addressTypes) {
    for (const rrset of zoneContext.ofType(type)) {
      for (let record = zone.firstRecord(rrset); record >= 0; record = zone.nextRecord(record)) {
        if (covered.size === known.length) return known
        const start = rdataStarts[record] as number
        for (const { site } of active.sites.sitesOf(rdata, start, (rdataStarts[record + 1] as number) - start)) {
          covered.add(site)
        }
      }
    }
  }
  return known.filter((site) => covered.has(site))
}
