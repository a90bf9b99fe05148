import { checkProject } from '../../src/check/run/check-project.ts'
import type { Diagnostic } from '../../src/diagnostic.ts'
import { memoryProject } from '../definition/memory-project.ts'
import { Random } from '../fuzz/random.ts'
import type { Fault, Told } from './fault.ts'
import { faultsOfVariants } from './faults-of-variants.ts'
import { faultsOfZones } from './faults-of-zones.ts'
import { makeProject } from './healthy.ts'
import { type OverlayModel, printProject, type ZoneModel } from './model.ts'

export const faults: readonly Fault[] = [...faultsOfVariants, ...faultsOfZones]

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
  const zone = project.zones[0] as ZoneModel
  const overlay = zone.overlays.get('degraded') as OverlayModel
  const fault = number % 10 === 9 ? undefined : faults[(number - Math.floor(number / 10)) % faults.length]
  const told = fault?.inject({ project, zone, overlay, random })
  const files = printProject(project)
  const opened = memoryProject(files)
  const found = [...opened.diagnostics, ...checkProject(opened.project, opened.build).diagnostics]
  const grave = [...new Set(found.filter(({ severity }) => severity !== 'info').map(describe))]
  const expected =
    fault === undefined || told === undefined ? [] : [told].flat().map((one) => expectation(fault.code, one))
  return {
    number,
    fault,
    files,
    missed: expected.filter((text) => !grave.includes(text)),
    others: grave.filter((text) => !expected.includes(text)),
  }
}

function describe({ code, zone = '-', owner = '-', type = '-' }: Diagnostic): string {
  return `${code} ${zone} ${owner} ${type}`
}

function expectation(code: string, { zone = '-', owner, type }: Told): string {
  const absolute =
    owner === undefined ? '-' : owner === '' ? zone : owner.endsWith('.') ? owner.slice(0, -1) : `${owner}.${zone}`
  return `${code} ${zone} ${absolute} ${type === undefined || type === '' ? '-' : type}`
}
