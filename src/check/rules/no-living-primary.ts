import type { Server } from '../../definition/project.ts'
import { deadSigners, type Fleet, fleetOf, noteServer, printServers, printSitesOf } from '../fleet/fleet.ts'
import { definePairRule } from '../rule.ts'
import { ToldOnce } from '../told-once.ts'

const code = 'no-living-primary'

export const noLivingPrimary = definePairRule({
  code,
  class: 'ready',
  severity: 'error',
  reference: 'RFC 1034 section 4.3.5',
  title:
    'every primary of a secondary that lives stands in a site that the variant takes down: nothing new can reach it',
  why: 'The secondary goes on with the zone as it was, dead addresses included, until it expires.',
  example: 'ns2: {site: secours, driver: secondary, primaries: [ns1]}, while ns1 stands in the site that is down',
  start() {
    const told = new ToldOnce(code)
    return {
      check(context, report) {
        // Of a zone that nobody can sign any more `signer-down` speaks.
        if (context.down.size === 0 || deadSigners(context) !== undefined) return
        const fleet = fleetOf(context)
        for (const secondary of fleet.servers) {
          const primaries = fleet.primariesOf(secondary)
          if (primaries === undefined || !fleet.isUp(secondary) || isFed(fleet, secondary, [])) continue
          if (!told.isNew(context, `${secondary.name} ${printServers(primaries)}`)) continue
          report({
            place: secondary.place,
            message: `nothing new can reach ${secondary.name} while ${context.variant.name} is active: ${describe(fleet, primaries)}`,
            related: primaries.map(noteServer),
            hint: 'give it a second primary that stands elsewhere, secours serve for one, or deploy to it',
          })
        }
      },
    }
  },
})

function describe(fleet: Fleet, primaries: readonly Server[]): string {
  const dead = primaries.filter((primary) => !fleet.isUp(primary))
  const stranded = primaries.filter(fleet.isUp)
  const parts = [
    ...(dead.length === 0 ? [] : [`${printServers(dead)}, of its primaries, in ${printSitesOf(dead)}, which is down`]),
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
