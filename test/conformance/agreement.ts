import type { Case, Verdict } from './cases.ts'

/** How often a tool said what the suite says. */
export interface Agreement {
  readonly tool: string
  /** Of the zones to accept, and of those to reject. */
  readonly accepted: number
  readonly rejected: number
  /** Where it says otherwise. */
  readonly disagreements: readonly Case[]
}

export function agreementOf(tool: string, cases: readonly Case[], judge: (one: Case) => Verdict): Agreement {
  const disagreements: Case[] = []
  const counts = { accepted: 0, rejected: 0, crashed: 0 }
  for (const one of cases) {
    if (judge(one) === one.expected) counts[one.expected]++
    else disagreements.push(one)
  }
  return { tool, accepted: counts.accepted, rejected: counts.rejected, disagreements }
}

/** A table in markdown, so that it can be pasted where it is written about. */
export function printTable(agreements: readonly Agreement[], cases: readonly Case[]): string {
  const toAccept = cases.filter(({ expected }) => expected === 'accepted').length
  const rows = agreements.map(({ tool, accepted, rejected }) => [tool, `${accepted}`, `${rejected}`])
  const all = [['tool', `accepted of ${toAccept}`, `rejected of ${cases.length - toAccept}`], ...rows]
  const widths = [0, 1, 2].map((at) => Math.max(...all.map((row) => row[at]?.length ?? 0)))
  const lines = all.map((row) => `| ${row.map((cell, at) => cell.padEnd(widths[at] ?? 0)).join(' | ')} |`)
  lines.splice(1, 0, `| ${widths.map((width) => '-'.repeat(width)).join(' | ')} |`)
  return `${lines.join('\n')}\n`
}

/** Why secours says otherwise, by the path of the case; and what does not fit that list. */
export function explain(
  disagreements: readonly Case[],
  known: ReadonlyMap<string, string>,
): { readonly lines: readonly string[]; readonly faults: string[] } {
  const lines = disagreements.map(({ path, expected }) => {
    const other = expected === 'accepted' ? 'rejects' : 'accepts'
    return `${path}: secours ${other} it: ${known.get(path) ?? 'UNEXPLAINED'}`
  })
  const unexplained = disagreements.filter(({ path }) => !known.has(path)).map(({ path }) => `${path} is not explained`)
  const paths = new Set(disagreements.map(({ path }) => path))
  const settled = [...known.keys()].filter((path) => !paths.has(path)).map((path) => `${path} is explained, and agrees`)
  return { lines, faults: [...unexplained, ...settled] }
}
