import { foldName, type Name } from '../dns/name.ts'
import { enter, type JourneyEnd, longestChain, step } from './journey.ts'
import type { ProjectZones } from './project-zones.ts'

/** Where a name leads, without the way there. It keeps no zone in memory. */
export interface Ending {
  readonly end: JourneyEnd
  /** Octets of the addresses at the end. */
  readonly addresses: readonly Uint8Array[]
}

type Step = { readonly next: Name } | Ending

/** Steps that are kept: where zones lead into each other, names are passed again that stand in zones which were put out since. */
const keptSteps = 200_000

const stepsByZones = new WeakMap<ProjectZones, Map<Name, Step>>()

/** Follows a name as `followName` does. Each name of the project is looked up about once, however many chains pass it. */
export function endingOf(zones: ProjectZones, name: Name): Ending {
  const passed = new Set<Name>()
  let at = foldName(name)
  for (let hops = 0; hops <= longestChain; hops++) {
    if (passed.has(at)) return { end: 'loop', addresses: [] }
    passed.add(at)
    const next = stepAt(zones, at)
    if ('end' in next) return next
    at = foldName(next.next)
  }
  return { end: 'too-long', addresses: [] }
}

/** Whether an alias stands at a name: a CNAME, a wildcard's too, or a DNAME above it. */
export function leadsByAlias(zones: ProjectZones, name: Name): boolean {
  return 'next' in stepAt(zones, foldName(name))
}

function stepAt(zones: ProjectZones, name: Name): Step {
  const steps = stepsByZones.get(zones) ?? new Map<Name, Step>()
  stepsByZones.set(zones, steps)
  const known = steps.get(name)
  if (known !== undefined) return known
  if (steps.size >= keptSteps) steps.clear()
  const made = takeStep(zones, name)
  steps.set(name, made)
  return made
}

function takeStep(zones: ProjectZones, name: Name): Step {
  const position = enter(zones, name)
  const result = 'end' in position ? position : step(position)
  if (!('end' in result)) return { next: result.target }
  const addresses: Uint8Array[] = []
  for (const { reached, rrset } of result.addresses) {
    const { zone } = reached
    for (let record = zone.firstRecord(rrset); record >= 0; record = zone.nextRecord(record)) {
      addresses.push(zone.storedRdata(record).slice())
    }
  }
  return { end: result.end, addresses }
}
