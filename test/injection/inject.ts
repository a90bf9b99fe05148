import { Random } from '../fuzz/random.ts'
import type { Fault, Told } from './fault.ts'
import { faultsOfDelegations } from './faults-of-delegations.ts'
import { faultsOfSecondVariants } from './faults-of-second-variants.ts'
import { faultsOfVariants } from './faults-of-variants.ts'
import { faultsOfZones } from './faults-of-zones.ts'
import { makeProject } from './healthy.ts'
import { type OverlayModel, printProject, type ZoneModel } from './model.ts'
import { severityOf } from './severities.ts'

export const faults: readonly Fault[] = [
  ...faultsOfVariants,
  ...faultsOfZones,
  ...faultsOfDelegations,
  ...faultsOfSecondVariants,
]

/** A project with a mistake in it, or with none. */
export interface Injected {
  readonly number: number
  /** Undefined: nothing was injected. */
  readonly fault: Fault | undefined
  readonly files: Readonly<Record<string, string>>
  /** What has to be told, and nothing else: `error ns-missing a.example a.example NS`, with `-` for what is not said. */
  readonly expected: readonly string[]
}

/** Makes a project of a number, and injects the fault of that number into it; every tenth stays sound. */
export function inject(number: number): Injected {
  const random = new Random(number + 1)
  const project = makeProject(random)
  const fault = number % 10 === 9 ? undefined : faults[(number - Math.floor(number / 10)) % faults.length]
  const zone = fault?.anywhere ? random.oneOf(project.zones) : (project.zones[0] as ZoneModel)
  const overlay = zone.overlays.get('degraded') as OverlayModel
  const told = fault?.inject({ project, zone, overlay, random })
  const expected = fault === undefined || told === undefined ? [] : [told].flat().map((one) => expectation(fault, one))
  return { number, fault, files: printProject(project), expected }
}

function expectation(fault: Fault, { zone = '-', owner, type }: Told): string {
  const absolute =
    owner === undefined ? '-' : owner === '' ? zone : owner.endsWith('.') ? owner.slice(0, -1) : `${owner}.${zone}`
  return `${severityOf(fault, type)} ${fault.code} ${zone} ${absolute} ${type === undefined || type === '' ? '-' : type}`
}
