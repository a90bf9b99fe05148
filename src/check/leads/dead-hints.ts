import type { Address } from '../../dns/network.ts'
import { addressesIn } from '../../reach/hints.ts'
import type { SiteMatch } from '../../reach/site-index.ts'
import type { RecordId } from '../../zone/zone.ts'
import type { VariantContext } from '../variant-context.ts'

/** SVCB and HTTPS. */
export const serviceTypes = [64, 65]

/** An address hint that stands in a site that is down. */
export interface DeadHint {
  readonly address: Address
  readonly sites: readonly SiteMatch[]
}

/** Those of an SVCB or HTTPS record. Nobody looks at the parameters of an alias (RFC 9460 section 2.4.2). */
export function deadHintsOf({ zone, active, down }: VariantContext, record: RecordId): readonly DeadHint[] {
  const { rdata, rdataStarts } = zone.columns
  const start = rdataStarts[record] as number
  if (rdata[start] === 0 && rdata[start + 1] === 0) return []
  return addressesIn(zone, record).flatMap((address) => {
    const sites = active.sites.sitesOf(address).filter(({ site }) => down.has(site))
    return sites.length === 0 ? [] : [{ address, sites }]
  })
}
