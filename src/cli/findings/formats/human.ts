import { isWell } from '../../../readiness/readiness.ts'
import { printDiagnostics } from '../../print/diagnostic.ts'
import type { Style } from '../../print/style.ts'
import { oneLine, visible } from '../../print/text.ts'
import { defineFindingsFormat, type Findings } from '../findings.ts'
import { layOutReadiness } from '../readiness-layout.ts'
import { tabulate } from '../readiness-table.ts'
import { printIgnored, verdictOf } from '../words.ts'

/** Rows of readiness, and ignored faults, that a person is shown. */
const most = 20

export const format = defineFindingsFormat({
  describe: 'for a person',
  quietIsFaults: true,
  print(findings, { style, quiet, columns }) {
    const grave = findings.diagnostics.filter(({ severity }) => severity !== 'info')
    const faults = printDiagnostics(grave, style)
    if (quiet) return faults
    const lines = [
      ...printNotes(findings, style),
      ...printSilenced(findings, style),
      ...printReadinessTable(findings, style, columns),
      printVerdict(findings, style),
    ]
    return faults + lines.map((line) => `${line}\n`).join('')
  },
})

function printNotes({ diagnostics }: Findings, style: Style): string[] {
  const notes = diagnostics.filter(({ severity }) => severity === 'info')
  return [...new Set(notes.map(({ code }) => code))].map((code) => {
    const of = notes.filter((note) => note.code === code)
    const zones = [...new Set(of.map(({ zone, variant }) => [zone, variant].filter(Boolean).join(' ')))]
    const more = zones.length > most ? ` and ${zones.length - most} more` : ''
    return `${style.faint('note')}: ${code}: ${of.length} on purpose in ${visible(zones.slice(0, most).join(', '))}${more}`
  })
}

function printSilenced({ silenced }: Findings, style: Style): string[] {
  const lines = silenced.slice(0, most).map((one) => `${style.faint('ignored')}: ${oneLine(printIgnored(one))}`)
  const more = silenced.length - lines.length
  return more > 0 ? [...lines, `... and ${more} more ignored: --format json lists all`] : lines
}

function printReadinessTable({ readiness }: Findings, style: Style, columns: number | undefined): string[] {
  if (readiness.length === 0) return []
  const { rows, rest } = tabulate(readiness, most)
  const [head = '', ...lines] = rows.length === 0 ? [] : layOutReadiness(rows, columns)
  const [title, ...byName] = rest.map(oneLine)
  const isTold = title === undefined || readiness.every(isWell)
  return [
    '',
    ...(head === '' ? [] : [style.faint(head)]),
    ...lines,
    ...(title === undefined ? [] : [`${rows.length === 0 ? '' : '... and '}${title}`]),
    ...byName.map((line) => `  ${line}`),
    ...(isTold ? [] : ['--format json lists all']),
    '',
  ]
}

function printVerdict(findings: Findings, style: Style): string {
  return verdictOf(findings).replace(/: (not )?sound/, (text, not) =>
    not === undefined ? style.good(text) : style.bad(text),
  )
}
