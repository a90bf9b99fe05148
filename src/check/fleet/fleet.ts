import { serversOf } from '../../definition/placement.ts'
import type { Server } from '../../definition/project.ts'
import type { RelatedNote } from '../../diagnostic.ts'
import { oncePer } from '../once-per.ts'
import type { VariantContext } from '../variant-context.ts'

/** The driver of servers that only transfer: they take a zone from primaries, and nothing is deployed to them. */
const secondaryDriver = 'secondary'

/** The servers of a zone that count, while a variant is active. */
export interface Fleet {
  readonly servers: readonly Server[]
  /** Those that zones are deployed to, and that sign them where a zone is declared signed by its server. */
  readonly deployedTo: readonly Server[]
  isUp(server: Server): boolean
  /** The servers that feed a secondary of the zone; undefined where nothing is declared of it. */
  primariesOf(secondary: Server): readonly Server[] | undefined
}

export const fleetOf = oncePer(({ active, built, zoneContext, down }: VariantContext): Fleet => {
  const all = zoneContext.surroundings?.servers ?? serversOf(active.project, built.apex)
  // What others run is reported on, and nothing is concluded from it.
  const servers = all.filter(({ external }) => !external)
  return {
    servers,
    deployedTo: servers.filter(({ driver }) => driver !== secondaryDriver),
    isUp: ({ site }) => !down.has(site),
    primariesOf({ driver, primaries }) {
      if (driver !== secondaryDriver || primaries === undefined) return undefined
      const feeding = servers.filter(({ name }) => primaries.includes(name))
      return feeding.length === 0 ? undefined : feeding
    },
  }
})

/** The servers that sign a zone by themselves, where all of them are down; undefined otherwise. */
export function deadSigners(context: VariantContext): readonly Server[] | undefined {
  if (context.variant.declarations.signed !== 'server' || context.down.size === 0) return undefined
  const { deployedTo, isUp } = fleetOf(context)
  return deployedTo.length > 0 && !deployedTo.some(isUp) ? deployedTo : undefined
}

/** `ns1 stands in rennes`, with its place in secours.yaml. */
export function noteServer({ name, site, place }: Server): RelatedNote {
  return { message: `${name} stands in ${site}`, place }
}

export function printServers(servers: readonly Server[]): string {
  return servers.map(({ name }) => name).join(' and ')
}

export function printSitesOf(servers: readonly Server[]): string {
  return [...new Set(servers.map(({ site }) => site))].join(' and ')
}
