import type { RecordId } from '../zone/zone.ts'
import type { Journey, Stop } from './journey.ts'
import type { SiteIndex, SiteMatch } from './site-index.ts'

/** An address that stands in a site that is down. */
export interface DeadAddress {
  readonly stop: Stop
  readonly record: RecordId
  /** The sites among those that are down. */
  readonly sites: readonly SiteMatch[]
}

/** Whether what a name leads to would answer. */
export interface Verdict {
  /** Some address stands outside of the down sites, or nobody here can tell (names outside of the project). */
  readonly living: boolean
  readonly dead: readonly DeadAddress[]
}

/** Judges the end of a journey. A name without addresses is neither living nor dead: other rules speak of it. */
export function judgeJourney(journey: Journey, index: SiteIndex, down: ReadonlySet<string>): Verdict {
  const dead: DeadAddress[] = []
  let living = journey.end === 'outside' || journey.end === 'faulty'
  for (const stop of journey.addresses) {
    const { zone } = stop.reached
    for (let record = zone.firstRecord(stop.rrset); record >= 0; record = zone.nextRecord(record)) {
      const sites = index.sitesOf(zone.storedRdata(record)).filter(({ site }) => down.has(site))
      if (sites.length === 0) living = true
      else dead.push({ stop, record, sites })
    }
  }
  return { living, dead }
}
