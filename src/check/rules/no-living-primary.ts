import type { Server } from '../../definition/project.ts'
import type { RelatedNote } from '../../diagnostic.ts'
import { displayName } from '../../dns/name.ts'
import { nsType } from '../../dns/type-codes.ts'
import {
  deadFleet,
  deadSigners,
  type Fleet,
  fleetOf,
  keyOfServers,
  noteServer,
  printDownSitesOf,
  printServers,
} from '../fleet/fleet.ts'
import { judgeSet } from '../leads/target-set.ts'
import { definePairRule, type Report } from '../rule.ts'
import { ToldOnce } from '../told-once.ts'
import type { VariantContext } from '../variant-context.ts'

const code = 'no-living-primary'

export const noLivingPrimary = definePairRule({
  code,
  class: 'ready',
  severity: 'error',
  reference: 'RFC 1034 section 4.3.5',
  title:
    'every primary of a secondary that lives, or every server that zones are deployed to, stands in a site that the variant takes down: nothing new can reach the servers that live',
  why: 'They go on with the zone as it was, dead addresses included, until it expires.',
  example: 'ns2: {site: secours, driver: secondary, primaries: [ns1]}, while ns1 stands in the site that is down',
  start() {
    const told = new ToldOnce(code)
    return {
      check(context, report) {
        // There is nothing to launch of a zone that stays as it is, and of one that nobody can sign any more `signer-down` speaks.
        if (context.down.size === 0 || context.variant.unchanged || deadSigners(context) !== undefined) return
        const fleet = fleetOf(context)
        const starving = starvingOf(fleet, fleet.servers)
        // One fault, one code: that nobody can launch the variant is told of the secondaries whose primaries are known.
        const dead = starving.length > 0 ? undefined : deadFleet(context)
        if (dead !== undefined) reportFleet(context, dead, told, report)
        for (const secondary of starving) reportStarving(context, secondary, told, report)
        if (dead !== undefined) return
        for (const secondary of starvingOf(fleet, fleet.external)) {
          reportStarving(context, secondary, told, (finding) => report({ ...finding, severity: 'warning' }))
        }
      },
    }
  },
})

/** Secondaries that live and that new content comes to no more. */
function starvingOf(fleet: Fleet, servers: readonly Server[]): readonly Server[] {
  return servers.filter(
    (server) => fleet.primariesOf(server) !== undefined && fleet.isUp(server) && !isFed(fleet, server, []),
  )
}

function reportStarving(context: VariantContext, secondary: Server, told: ToldOnce, report: Report): void {
  const fleet = fleetOf(context)
  const primaries = fleet.primariesOf(secondary) ?? []
  if (!told.isNew(context, `${secondary.name} ${keyOfServers(primaries)}`)) return
  report({
    place: secondary.place,
    message: `nothing new can reach ${secondary.name} while ${context.variant.name} is active: ${describe(fleet, primaries)}`,
    related: primaries.map(noteServer),
    hint: 'give it a second primary that stands elsewhere, secours serve for one, or deploy to it',
  })
}

function describe(fleet: Fleet, primaries: readonly Server[]): string {
  const dead = primaries.filter((primary) => !fleet.isUp(primary))
  const stranded = primaries.filter(fleet.isUp)
  const parts = [
    ...(dead.length === 0 ? [] : [`${printServers(dead)}, of its primaries, in ${printDownSitesOf(dead)}`]),
    ...(stranded.length === 0 ? [] : [`${printServers(stranded)} is not reached either`]),
  ]
  return parts.join('; ')
}

/** Whether new content comes to a server that lives: it is deployed to, or some primary that lives is fed, or may be by others. */
function isFed(fleet: Fleet, server: Server, passed: readonly Server[]): boolean {
  if (!fleet.isUp(server) || passed.includes(server)) return false
  const primaries = fleet.primariesOf(server)
  return primaries === undefined || primaries.some((primary) => isFed(fleet, primary, [...passed, server]))
}

/** Nobody can launch the variant: what lives is fed by who knows whom, or is run by others. */
function reportFleet(context: VariantContext, dead: readonly Server[], told: ToldOnce, report: Report): void {
  const [first] = dead
  if (first === undefined || !someNameServerLives(context)) return
  if (!told.isNew(context, `deployed ${keyOfServers(dead)}`)) return
  const { servers, external, isUp } = fleetOf(context)
  const living = [...servers, ...external].filter(isUp)
  const which =
    dead.length > 1
      ? 'all servers that zones are deployed to, stand'
      : 'the only server that zones are deployed to, stands'
  report({
    place: first.place,
    message: `nobody can launch ${context.variant.name}: ${printServers(dead)}, ${which} in ${printDownSitesOf(dead)}`,
    related: [...dead.map(noteServer), ...living.map(noteLiving), noteNameServers(context)],
    hint: 'prepare a server in another site that zones are deployed to, secours serve for one, and let it feed those that live',
  })
}

/** Where none does, whatever might be launched is asked for by nobody: `ns-all-down`. */
function someNameServerLives(context: VariantContext): boolean {
  const { zone } = context
  const rrset = zone.find(zone.apex, nsType)
  if (rrset < 0) return false
  const { living, dead } = judgeSet(context, rrset, 0)
  return living.length > 0 || dead.length === 0
}

function noteLiving({ name, site, place }: Server): RelatedNote {
  return { message: `${name} lives in ${site}, and nothing is deployed to it`, place }
}

function noteNameServers({ zone }: VariantContext): RelatedNote {
  const record = zone.firstRecord(zone.find(zone.apex, nsType))
  const place = zone.placeOf(record)
  return {
    message: `name servers of ${displayName(zone.apexName)} live, and go on with the zone as it is`,
    ...(place === undefined ? {} : { place }),
  }
}
