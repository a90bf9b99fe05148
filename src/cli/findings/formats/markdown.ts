import type { Diagnostic } from '../../../diagnostic.ts'
import { countDiagnostics, printCounts } from '../../print/diagnostic.ts'
import { count } from '../../print/text.ts'
import { type BoundedList, boundText } from '../bounded-text.ts'
import type { Difference } from '../differences.ts'
import { defineFindingsFormat, type Findings } from '../findings.ts'
import { cell, code } from '../markdown-text.ts'
import { readinessHead, tabulate } from '../readiness-table.ts'
import { pathOf, regionOf } from '../region.ts'
import { explain, printIgnored, verdictOf } from '../words.ts'

/** What GitHub takes for a comment, in characters; octets are never fewer. */
const longest = 65_536

/** Rows of readiness before only those are shown that lose something. */
const mostRows = 50

/** What the lists may take, in octets; differences take what is left. */
const shares = { readiness: 14_000, findings: 24_000, ignored: 6_000 }

/** A comment on a pull request: what a reviewer must see on top, the rest folded. */
export const format = defineFindingsFormat({
  describe: 'a comment on a pull request, of at most 65,536 characters',
  differences: longest,
  print: (findings) =>
    boundText(
      [
        `### DNS: ${verdictOf(findings)}\n\n`,
        listReadiness(findings),
        listFaults(findings),
        listIgnored(findings),
        listDifferences(findings),
      ],
      longest,
    ),
})

function listReadiness({ readiness }: Findings): BoundedList | string {
  const { rows, rest } = tabulate(readiness, mostRows)
  const [title, ...byName] = rest
  const others = title === undefined ? '' : `${title}\n\n${byName.map((line) => `- ${cell(line)}\n`).join('')}\n`
  if (rows.length === 0) return others
  const row = (cells: readonly string[]) => `| ${cells.join(' | ')} |\n`
  return {
    head: `${row(readinessHead)}${row(readinessHead.map(() => '---'))}`,
    items: rows.map((cells) => row(cells.map(cell))),
    more: (missing) => `\n${count(missing, 'more row')}: no room here\n`,
    tail: `\n${others}`,
    most: shares.readiness,
  }
}

function listFaults({ diagnostics, folder }: Findings): BoundedList {
  const ranks = ['error', 'warning', 'info']
  // A stable sort: files stay in order.
  const worstFirst = diagnostics.toSorted((a, b) => ranks.indexOf(a.severity) - ranks.indexOf(b.severity))
  const counts = printCounts(countDiagnostics(diagnostics))
  const notes = diagnostics.filter(({ severity }) => severity === 'info').length
  const title = [counts, ...(notes === 0 ? [] : [`${notes} on purpose`])].filter((text) => text !== '').join(', ')
  return fold(
    title,
    worstFirst.map((diagnostic) => printFault(diagnostic, folder)),
    { most: shares.findings },
  )
}

function printFault(diagnostic: Diagnostic, folder: string): string {
  const { severity, code: rule, place, variant } = diagnostic
  const region = place === undefined ? undefined : regionOf(place)
  const at = place === undefined ? '' : ` ${code(`${pathOf(place, folder)}:${region?.line}:${region?.column}`)}`
  const [message = '', ...steps] = explain(diagnostic, folder)
  return [
    `- **${severity}** ${code(rule)}${at}${variant === undefined ? '' : ` in ${code(variant)}`}: ${code(message)}\n`,
    ...steps.map((step) => `  - ${code(step)}\n`),
  ].join('')
}

function listIgnored({ silenced }: Findings): BoundedList {
  const items = silenced.map((one) => `- ${code(printIgnored(one))}\n`)
  return fold(`${items.length} ignored, with reasons`, items, { most: shares.ignored })
}

function listDifferences(findings: Findings): BoundedList {
  const { shown, left } = findings.differences
  const differing = shown.length + left
  const title = `What the variants change: ${count(differing, 'variant')} ${differing === 1 ? 'differs' : 'differ'} from normal`
  return fold(title, shown.map(printDifference), { left, most: longest })
}

function printDifference({ zone, variant, summary, table }: Difference): string {
  const title = `${code(`${zone}: normal → ${variant}`)}: ${summary}`
  return table === undefined ? `- ${title} (no room for it here)\n` : `\n${title}\n\n${table}\n`
}

/** `title` is in words of our own. */
function fold(
  title: string,
  items: readonly string[],
  { left = 0, most }: { left?: number; most: number },
): BoundedList {
  return {
    head: `<details><summary>${title}</summary>\n\n`,
    items,
    left,
    more: (missing) => `\n${missing} more: no room here, where ${longest} characters are taken\n`,
    tail: '\n</details>\n\n',
    most,
  }
}
