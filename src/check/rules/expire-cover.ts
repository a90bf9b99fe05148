import { displayName } from '../../dns/name.ts'
import { printDuration } from '../../dns/ttl.ts'
import { soaType } from '../../dns/type-codes.ts'
import type { Zone } from '../../zone/zone.ts'
import { fleetOf, noteServer, printServers } from '../fleet/fleet.ts'
import { definePairRule } from '../rule.ts'
import type { VariantContext } from '../variant-context.ts'

export const expireCover = definePairRule({
  code: 'expire-cover',
  class: 'ready',
  severity: 'warning',
  reference: 'RFC 1035 section 3.3.13',
  title: 'secondaries whose primaries all stand in one site give up the zone before a variant may end',
  why: 'A secondary that reaches no primary for as long as the expire of the SOA answers with SERVFAIL.',
  example: "policy: {maxDegraded: 72h}, and in normal's SOA expire: 1d",
  check(context, report) {
    const { normal } = context
    const expire = expireOf(normal.zone)
    if (expire === undefined) return
    const fleet = fleetOf(context)
    // The zone is ours, whoever runs the secondary.
    for (const secondary of [...fleet.servers, ...fleet.external]) {
      const primaries = fleet.primariesOf(secondary) ?? []
      const [site, other] = new Set(primaries.map((primary) => primary.site))
      // Where it stands with its primaries it dies with them.
      if (site === undefined || other !== undefined || site === secondary.site) continue
      const longest = longestWithout(context, site)
      if (expire >= longest) continue
      report({
        in: normal.zone,
        record: normal.zone.firstRecord(normal.zone.find(normal.zone.apex, soaType)),
        message: `${secondary.name} gives up ${displayName(normal.zone.apexName)} ${printDuration(expire)} after ${site} went down, and a variant may last ${printDuration(longest)}`,
        related: [noteServer(secondary), ...primaries.map(noteServer)],
        hint: `let it expire after ${printDuration(longest)} or more (two to four weeks are usual), or give it a primary besides ${printServers(primaries)}`,
      })
    }
  },
})

/** Seconds that a site may be down while a variant is active: those of the policy, or more where a variant that takes it down says so. */
function longestWithout({ active, built }: VariantContext, site: string): number {
  const expiries = [...built.variants.values()]
    .filter(({ down }) => down.includes(site))
    .map(({ expires = 0 }) => expires)
  return Math.max(active.project.policy.maxDegraded, ...expiries)
}

/** Seconds; undefined without a SOA. */
function expireOf(zone: Zone): number | undefined {
  const soa = zone.find(zone.apex, soaType)
  if (soa < 0) return undefined
  const source = zone.rdataSource(zone.firstRecord(soa))
  source.nameId()
  source.nameId()
  for (const _ of ['serial', 'refresh', 'retry']) source.u32()
  return source.u32()
}
