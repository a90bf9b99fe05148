import { setTimeout as sleep } from 'node:timers/promises'
import type { Server } from '../definition/project.ts'
import { isNewerSerial, type Serial } from '../dns/serial.ts'
import type { Observation } from '../driver/driver.ts'
import { contentDigest, type ZoneContents } from '../failover/content.ts'
import type { ServerState } from '../failover/entry.ts'
import type { Operator } from './operator.ts'
import type { Stopwatch } from './stopwatch.ts'

const firstPauseMs = 4
const longestPauseMs = 250

/** What a server is to serve. */
export interface Expected {
  readonly contents: ZoneContents
  readonly digest: string
  readonly serial: Serial
  /** The serial before; a server that numbers for itself must at least have moved on from it. */
  readonly before: Serial | undefined
}

export interface Verdict {
  readonly state: Exclude<ServerState, 'absent'>
  readonly serial: Serial | null
  readonly reason: string | null
  readonly ms: number
}

/**
 * Asks a server until it serves what is expected, or time is up. The serial is asked for often, the content only once it has
 * moved. The only proof is the answer: serial and content.
 */
export async function verifyServed(
  operator: Operator,
  server: Server,
  expected: Expected,
  deadline: number,
  stopwatch: Stopwatch,
): Promise<Verdict> {
  const { fleet, signal } = operator
  const { apex } = expected.contents
  let pause = firstPauseMs
  for (;;) {
    const soa = await stopwatch.waitForServer(fleet.look(server, apex, 'soa', signal))
    const seen = hasMoved(soa, expected)
      ? await stopwatch.waitForServer(fleet.look(server, apex, 'content', signal))
      : soa
    const verdict = judge(seen, expected, stopwatch.ms())
    if (verdict.state === 'served' || signal?.aborted === true || stopwatch.ms() + pause > deadline) return verdict
    await stopwatch.waitForServer(sleep(pause))
    pause = Math.min(pause * 1.5, longestPauseMs)
  }
}

function hasMoved(observation: Observation, { serial, before }: Expected): boolean {
  if (observation.state !== 'served') return false
  return observation.serial === serial || before === undefined || isNewerSerial(observation.serial, before)
}

function judge(seen: Observation, expected: Expected, ms: number): Verdict {
  if (seen.state !== 'served') return { state: 'failed', serial: null, reason: seen.reason, ms }
  const { serial, zone, withheld } = seen
  if (!hasMoved(seen, expected)) {
    return { state: 'pending', serial, reason: `still serves serial ${serial}`, ms }
  }
  if (zone === undefined) {
    const why = withheld === undefined ? 'its content was not read' : withheld.message
    // Where no transfer is allowed the serial that only we gave out is the best that can be had.
    return serial === expected.serial
      ? { state: 'served', serial, reason: `judged by its serial alone: ${why}`, ms }
      : { state: 'pending', serial, reason: why, ms }
  }
  if (contentDigest(zone, expected.contents.isLeftOut) === expected.digest)
    return { state: 'served', serial, reason: null, ms }
  return { state: 'pending', serial, reason: `serves serial ${serial} with other content`, ms }
}
