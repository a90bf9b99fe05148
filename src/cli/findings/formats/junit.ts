import { normalVariant } from '../../../definition/project.ts'
import type { Diagnostic } from '../../../diagnostic.ts'
import { countDiagnostics, printCounts } from '../../print/diagnostic.ts'
import { printJUnit, type TestCase, type TestSuite } from '../../print/junit.ts'
import { defineFindingsFormat, type Findings } from '../findings.ts'
import { pathOf, regionOf } from '../region.ts'
import { explain, fails, printIgnored, printReadiness } from '../words.ts'

/** What is of no zone: secours.yaml, the folders, entries of shared overlays. */
const projectSuite = 'project'
const projectCase = ''

export const format = defineFindingsFormat({
  describe: 'a test report: a suite for each zone, a case for each variant',
  print: (findings) => printJUnit('secours', suitesOf(findings)),
})

function suitesOf(findings: Findings): TestSuite[] {
  const variantsOf = new Map(findings.zones.map(({ zone, variants }) => [zone, variants]))
  const byCase = groupBy(findings.diagnostics, (diagnostic) => caseOf(diagnostic, variantsOf))
  const silencedBy = groupBy(findings.silenced, ({ diagnostic }) => caseOf(diagnostic, variantsOf))
  const readinessBy = groupBy(findings.readiness, ({ zone, variant }) => keyOf(zone, variant))
  const makeCase = (name: string, key: string): TestCase => {
    const diagnostics = byCase.get(key) ?? []
    const output = [
      ...diagnostics
        .filter((diagnostic) => !fails(diagnostic, findings.strict))
        .flatMap((diagnostic) => printFault(diagnostic, findings)),
      ...(silencedBy.get(key) ?? []).map((one) => `ignored: ${printIgnored(one)}`),
      ...(readinessBy.get(key) ?? []).map(printReadiness),
    ]
    return { name, ...failureOf(diagnostics, findings), ...(output.length === 0 ? {} : { output: output.join('\n') }) }
  }
  return [
    { name: projectSuite, cases: [makeCase('definitions', projectCase)] },
    ...findings.zones.map(({ zone, variants }) => ({
      name: zone,
      cases:
        variants.length === 0
          ? [makeCase('zone', keyOf(zone, normalVariant))]
          : variants.map((variant) => makeCase(variant, keyOf(zone, variant))),
    })),
  ]
}

function groupBy<T>(things: readonly T[], keyOfThing: (thing: T) => string): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>()
  for (const thing of things) {
    const key = keyOfThing(thing)
    const group = groups.get(key)
    if (group === undefined) groups.set(key, [thing])
    else group.push(thing)
  }
  return groups
}

/** One failure with all that fails: many services read the first alone. */
function failureOf(diagnostics: readonly Diagnostic[], findings: Findings): Pick<TestCase, 'failure'> {
  const failing = diagnostics.filter((diagnostic) => fails(diagnostic, findings.strict))
  if (failing.length === 0) return {}
  const codes = [...new Set(failing.map(({ code }) => code))]
  return {
    failure: {
      type: codes.join(' '),
      message: `${printCounts(countDiagnostics(failing))}: ${codes.join(', ')}`,
      text: failing.flatMap((diagnostic) => printFault(diagnostic, findings)).join('\n'),
    },
  }
}

function printFault(diagnostic: Diagnostic, { folder }: Findings): string[] {
  const { severity, code, place } = diagnostic
  const [message = '', ...more] = explain(diagnostic, folder)
  const at = place === undefined ? '' : `${pathOf(place, folder)}:${regionOf(place).line}:${regionOf(place).column}: `
  return [`${at}${severity}: ${code}: ${message}`, ...more.map((line) => `   ${line}`)]
}

/** The case that a fault belongs to: of its zone without a variant to the first, of a zone that was not asked for to the project's. */
function caseOf({ zone, variant }: Diagnostic, variantsOf: ReadonlyMap<string | undefined, readonly string[]>): string {
  const variants = variantsOf.get(zone)
  if (zone === undefined || variants === undefined) return projectCase
  const known = variant !== undefined && variants.includes(variant)
  return keyOf(zone, known ? variant : (variants[0] ?? normalVariant))
}

const keyOf = (zone: string, variant: string) => `${variant} ${zone}`
