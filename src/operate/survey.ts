import { serversOf, zoneKey } from '../definition/placement.ts'
import type { Server } from '../definition/project.ts'
import { SecoursError } from '../diagnostic.ts'
import type { Observation } from '../driver/driver.ts'
import { contentDigest, type ZoneContents } from '../failover/content.ts'
import type { Sighting, Sightings } from '../failover/sighting.ts'
import { mapAtMost } from './concurrency.ts'
import type { Operator } from './operator.ts'
import type { Stopwatch } from './stopwatch.ts'

/** No more than its transfers at once (`connectFleet`): each also asks the server's tool. */
const zonesAtOnce = 3

export interface SurveyOptions {
  /** Servers that are not looked at. */
  readonly without: ReadonlySet<string>
  /** Whether servers that are written to are asked how they have the zone set up. */
  readonly inspect: boolean
}

/** What every server of these zones serves: all servers at once, a few zones at a time from each. */
export async function survey(
  operator: Operator,
  zones: readonly ZoneContents[],
  options: SurveyOptions,
  stopwatch: Stopwatch,
): Promise<Sightings> {
  const { project } = operator
  const surveyed = await Promise.all(
    [...project.servers.values()]
      .filter(({ name }) => !options.without.has(name))
      .map(async (server): Promise<[string, ReadonlyMap<string, Sighting>]> => {
        const here = zones.filter(({ apex }) => serversOf(project, apex).includes(server))
        return [server.name, await surveyServer(operator, server, here, options, stopwatch)]
      }),
  )
  return new Map(surveyed)
}

async function surveyServer(
  operator: Operator,
  server: Server,
  zones: readonly ZoneContents[],
  options: SurveyOptions,
  stopwatch: Stopwatch,
): Promise<ReadonlyMap<string, Sighting>> {
  const { onProgress } = operator
  const sightings = new Map<string, Sighting>()
  if (zones.length === 0) return sightings
  onProgress?.({ step: 'observe', state: 'begun', server: server.name, ms: stopwatch.ms() })
  let silent: Sighting | undefined
  await mapAtMost(zonesAtOnce, zones, async (contents) => {
    // A dead server is not waited for once more for each zone.
    const sighting = silent ?? (await sight(operator, server, contents, options, stopwatch))
    if (sighting.state === 'unreachable') silent = sighting
    sightings.set(zoneKey(contents.apex), sighting)
  })
  const state = silent === undefined ? 'done' : 'failed'
  const message = silent?.reason === undefined ? {} : { message: silent.reason }
  onProgress?.({ step: 'observe', state, server: server.name, ms: stopwatch.ms(), ...message })
  return sightings
}

async function sight(
  operator: Operator,
  server: Server,
  contents: ZoneContents,
  options: SurveyOptions,
  stopwatch: Stopwatch,
): Promise<Sighting> {
  const { fleet, signal } = operator
  const looks = options.inspect && fleet.writes(server) && !server.external
  const [observation, setUp] = await stopwatch.waitForServer(
    Promise.all([
      fleet.look(server, contents.apex, 'content', signal),
      looks ? setUpOf(operator, server, contents) : untold,
    ]),
  )
  return sightingFrom(observation, contents, setUp)
}

type SetUp = Pick<Sighting, 'refusal' | 'mute'>

const untold: SetUp = { refusal: undefined, mute: undefined }

/** Where its tool does not say what the zone is, that server is left alone: not a byte is written on a guess. */
async function setUpOf(operator: Operator, server: Server, contents: ZoneContents): Promise<SetUp> {
  try {
    const { refusal } = await operator.fleet.inspect(server, contents.apex)
    return { refusal, mute: undefined }
  } catch (error) {
    if (error instanceof SecoursError) return { refusal: undefined, mute: error.message }
    throw error
  }
}

/** An observation as plans have it. */
function sightingFrom(observation: Observation, contents: ZoneContents, setUp: SetUp): Sighting {
  if (observation.state !== 'served') {
    const none = { serial: undefined, zone: undefined, digest: undefined, clockSkew: false }
    return { ...none, ...setUp, state: observation.state, reason: observation.reason }
  }
  const { serial, zone, withheld } = observation
  return {
    ...setUp,
    state: 'served',
    serial,
    zone,
    digest: zone === undefined ? undefined : contentDigest(zone, contents.isLeftOut),
    reason: withheld?.message,
    clockSkew: withheld?.code === 'tsig-bad-time',
  }
}
