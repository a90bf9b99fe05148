import type { Serial } from '../dns/serial.ts'
import type { Zone } from '../zone/zone.ts'

/** What was seen of one zone on one server, and what the server's own tool says of it. */
export interface Sighting {
  readonly state: 'served' | 'not-served' | 'unreachable'
  readonly serial: Serial | undefined
  /** Undefined where the content could not be read. */
  readonly zone: Zone | undefined
  /** Of what counts in the content (`contentDigest`). */
  readonly digest: string | undefined
  /** Why it is not served, not reachable, or its content not readable. */
  readonly reason: string | undefined
  /** Our signature was refused for its time (RFC 8945 section 5.2.3): the clocks differ. */
  readonly clockSkew: boolean
  /** Why the zone, as it is set up on the server, cannot be deployed to (gate `wrong-kind`). */
  readonly refusal: string | undefined
  /** Why the server's control does not tell how the zone is set up there (gate `control-failed`). */
  readonly mute: string | undefined
}

/** By server's name, then by zone (`zoneKey`). What is in none was not looked at. */
export type Sightings = ReadonlyMap<string, ReadonlyMap<string, Sighting>>

export function sightingOf(sightings: Sightings, server: string, zone: string): Sighting | undefined {
  return sightings.get(server)?.get(zone)
}
