import { checkProject } from '../../src/check/run/check-project.ts'
import type { Diagnostic } from '../../src/diagnostic.ts'
import { memoryProject } from '../definition/memory-project.ts'
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

/** What became of one project. */
export interface Outcome {
  readonly number: number
  /** Undefined: nothing was injected. */
  readonly fault: Fault | undefined
  readonly files: Readonly<Record<string, string>>
  /** What should have been told and was not. */
  readonly missed: readonly string[]
  /** What was told beside it: errors and warnings. */
  readonly others: readonly string[]
}

/** Makes a project of a number, injects the fault of that number into it (every tenth stays sound), and judges it as `validate` does. */
export function judge(number: number): Outcome {
  const random = new Random(number + 1)
  const project = makeProject(random)
  const fault = number % 10 === 9 ? undefined : faults[(number - Math.floor(number / 10)) % faults.length]
  const zone = fault?.anywhere ? random.oneOf(project.zones) : (project.zones[0] as ZoneModel)
  const overlay = zone.overlays.get('degraded') as OverlayModel
  const told = fault?.inject({ project, zone, overlay, random })
  const files = printProject(project)
  const opened = memoryProject(files)
  const found = [...opened.diagnostics, ...checkProject(opened.project, opened.build).diagnostics]
  const grave = found.filter(({ severity }) => severity !== 'info').map(describe)
  const expected = fault === undefined || told === undefined ? [] : [told].flat().map((one) => expectation(fault, one))
  return { number, fault, files, missed: without(expected, grave), others: without(grave, expected) }
}

/** Some texts without others, each of which takes one away: what is told twice is told once too often. */
function without(texts: readonly string[], others: readonly string[]): readonly string[] {
  const left = [...others]
  return texts.filter((text) => {
    const at = left.indexOf(text)
    if (at >= 0) left.splice(at, 1)
    return at < 0
  })
}

function describe({ severity, code, zone = '-', owner = '-', type = '-' }: Diagnostic): string {
  return `${severity} ${code} ${zone} ${owner} ${type}`
}

function expectation(fault: Fault, { zone = '-', owner, type }: Told): string {
  const absolute =
    owner === undefined ? '-' : owner === '' ? zone : owner.endsWith('.') ? owner.slice(0, -1) : `${owner}.${zone}`
  return `${severityOf(fault, type)} ${fault.code} ${zone} ${absolute} ${type === undefined || type === '' ? '-' : type}`
}
