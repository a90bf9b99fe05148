import { serversOf } from '../../definition/placement.ts'
import type { Server } from '../../definition/project.ts'
import type { RelatedNote } from '../../diagnostic.ts'
import { printDownSites } from '../leads/down-report.ts'
import { oncePer } from '../once-per.ts'
import type { VariantContext } from '../variant-context.ts'
import { maySign } from './reloaded-by.ts'

/** The driver of servers that only transfer: they take a zone from primaries, and nothing is deployed to them. */
const secondaryDriver = 'secondary'

/** The servers of a zone that count, while a variant is active. */
export interface Fleet {
  readonly servers: readonly Server[]
  /** Those that others run: they are reported on, and may feed and be fed. */
  readonly external: readonly Server[]
  /** Those that zones are deployed to. */
  readonly deployedTo: readonly Server[]
  isUp(server: Server): boolean
  /** The servers that feed a secondary of the zone, whoever runs them; undefined where nothing is declared of it. */
  primariesOf(secondary: Server): readonly Server[] | undefined
}

export const fleetOf = oncePer(({ active, built, zoneContext, down }: VariantContext): Fleet => {
  const all = zoneContext.surroundings?.servers ?? serversOf(active.project, built.apex)
  const servers = all.filter(({ external }) => !external)
  return {
    servers,
    external: all.filter(({ external }) => external),
    deployedTo: servers.filter(({ driver }) => driver !== secondaryDriver),
    isUp: ({ site }) => !down.has(site),
    primariesOf({ driver, primaries }) {
      if (driver !== secondaryDriver || primaries === undefined) return undefined
      const feeding = all.filter(({ name }) => primaries.includes(name))
      return feeding.length === 0 ? undefined : feeding
    },
  }
})

/** The servers that zones are deployed to, where all of them are down: nobody can launch the variant. Undefined otherwise. */
export function deadFleet(context: VariantContext): readonly Server[] | undefined {
  if (context.down.size === 0) return undefined
  const { deployedTo, isUp } = fleetOf(context)
  return deployedTo.length > 0 && !deployedTo.some(isUp) ? deployedTo : undefined
}

/** The servers that sign a zone by themselves, where all of them are down; undefined otherwise. */
export function deadSigners(context: VariantContext): readonly Server[] | undefined {
  if (context.variant.declarations.signed !== 'server' || context.down.size === 0) return undefined
  const { deployedTo, isUp } = fleetOf(context)
  const signers = deployedTo.filter(maySign)
  return signers.length > 0 && !signers.some(isUp) ? signers : undefined
}

/** `ns1 stands in rennes`, with its place in secours.yaml. */
export function noteServer({ name, site, place }: Server): RelatedNote {
  return { message: `${name} stands in ${site}`, place }
}

/** `ns1 and ns2`; of many, the first. */
export function printServers(servers: readonly Server[]): string {
  const names = servers.map(({ name }) => name)
  if (names.length <= listedServers) return names.join(' and ')
  return `${names.slice(0, listedServers).join(', ')} and ${names.length - listedServers} more`
}

const listedServers = 4

/** What tells one set of servers from another. */
export function keyOfServers(servers: readonly Server[]): string {
  return servers.map(({ name }) => name).join(' ')
}

/** `rennes, which is down` */
export function printDownSitesOf(servers: readonly Server[]): string {
  return printDownSites(servers.map(({ site }) => site))
}
