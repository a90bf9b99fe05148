import { existsSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { agreementOf, explain, printTable } from './agreement.ts'
import { type Case, parseCases } from './cases.ts'
import { knownDisagreements } from './disagreements.ts'
import { proofs } from './proofs.ts'
import { prove } from './prove.ts'
import { suiteNames, suiteZonesIn } from './suite-zones.ts'
import { installedPeers, ownDiagnostics, peerNames, secours } from './tools.ts'

/** Runs the suites in a folder; the exit code. 2 where there is none: that is no success. */
export function runConformance(
  suites: string,
  find: (program: string) => string | undefined,
  write: (text: string) => void,
): number {
  const suite = join(resolve(suites), 'bind-checkzone')
  if (!existsSync(join(suite, 'cases.tsv'))) {
    write(`There is no suite in ${suite}: nothing was run.\n`)
    write('Give the folder that holds bind-checkzone/ as an argument, or in SECOURS_SUITES.\n')
    return 2
  }
  const cases = parseCases(readFileSync(join(suite, 'cases.tsv'), 'utf8'))
  const peers = installedPeers(find)
  const agreements = [secours, ...peers].map((tool) => agreementOf(tool.name, cases, (one) => tool.judge(one, suite)))
  write(printTable(agreements, cases))
  const absent = peerNames.filter((name) => !peers.some((peer) => peer.name === name))
  if (absent.length > 0) write(`not installed: ${absent.join(', ')}\n`)
  const [own, ...others] = agreements as [(typeof agreements)[number], ...typeof agreements]
  const { lines, faults } = explain(own.disagreements, knownDisagreements)
  write(`\n${lines.map((line) => `${line}\n`).join('')}`)
  write(`\n${describeWarnings(cases, suite)}`)
  const best = others.toSorted((a, b) => b.rejected - a.rejected)[0]
  const ahead = best === undefined || own.rejected > best.rejected
  if (!ahead) faults.push(`${best.tool} rejects ${best.rejected}, secours ${own.rejected}`)
  faults.push(...proveAll(resolve(suites), write))
  for (const fault of faults) write(`${fault}\n`)
  return faults.length > 0 ? 1 : 0
}

/** What has to hold of every zone of the suites; what does not. */
function proveAll(suites: string, write: (text: string) => void): readonly string[] {
  const zones = suiteZonesIn(suites)
  const absent = suiteNames.filter((suite) => !zones.some(({ name }) => name.startsWith(`${suite}/`)))
  write('\nOf every zone of the suites, as it is and imported:\n')
  if (absent.length > 0) write(`not at hand: ${absent.join(', ')}\n`)
  return proofs.flatMap((proof) => {
    const { lines, faults } = prove(proof, zones)
    for (const line of lines) write(`${line}\n`)
    return faults
  })
}

/** The warnings that secours has for the zones which are to draw one, beside those that all of them draw. */
function describeWarnings(cases: readonly Case[], suite: string): string {
  const lines = cases
    .filter(({ warns }) => warns)
    .map((one) => {
      const codes = [...new Set(ownDiagnostics(one, suite).map(({ code }) => code))].sort()
      return `${one.path}: ${codes.join(' ') || 'no warning'}\n`
    })
  return `Zones that are to draw a warning, and what secours says of them:\n${lines.join('')}`
}
