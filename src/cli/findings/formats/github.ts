import type { Diagnostic, Severity } from '../../../diagnostic.ts'
import { oneLine, visible } from '../../print/text.ts'
import { defineFindingsFormat, type Findings } from '../findings.ts'
import { pathOf, regionOf } from '../region.ts'
import { explain, printIgnored, printReadiness, verdictOf } from '../words.ts'

const commands: Readonly<Record<Severity, string>> = { error: 'error', warning: 'warning', info: 'notice' }

/** Workflow commands of GitHub Actions: a line each, which the runner takes out of the step's log and puts beside the line of the file. */
export const format = defineFindingsFormat({
  describe: 'annotations of GitHub Actions',
  print(findings) {
    const { diagnostics, silenced, readiness } = findings
    return [
      ...diagnostics.map((diagnostic) => printAnnotation(diagnostic, findings)),
      ...printGroup(
        'Ignored',
        silenced.map((one) => `ignored: ${printIgnored(one)}`),
      ),
      ...printGroup(
        'Readiness',
        readiness.map((one) => `${one.zone} ${one.variant}: ${printReadiness(one)}`),
      ),
      plainLine(verdictOf(findings)),
      '',
    ].join('\n')
  },
})

function printAnnotation(diagnostic: Diagnostic, { folder }: Findings): string {
  const { severity, code, place, zone, variant } = diagnostic
  const properties: [string, string | number][] = []
  if (place !== undefined) {
    const { line, column, endLine, endColumn } = regionOf(place)
    properties.push(['file', pathOf(place, folder)], ['line', line], ['endLine', endLine])
    // Columns say something of one line only. Those of GitHub include the last one.
    if (line === endLine) properties.push(['col', column], ['endColumn', Math.max(column, endColumn - 1)])
  }
  properties.push(['title', [code, zone, variant].filter((part) => part !== undefined).join(' ')])
  const listed = properties.map(([key, value]) => `${key}=${escapeProperty(String(value))}`).join(',')
  return `::${commands[severity]} ${listed}::${explain(diagnostic, folder).map(escapeText).join('%0A')}`
}

function printGroup(title: string, lines: readonly string[]): string[] {
  return lines.length === 0 ? [] : [`::group::${title}`, ...lines.map(plainLine), '::endgroup::']
}

/** A line of the log that the runner obeys in no way: no line break, no `::` at its beginning, no `##[` anywhere. */
function plainLine(text: string): string {
  return oneLine(text)
    .replace(/^\s*::/, '- $&')
    .replaceAll('##[', '## [')
}

function escapeText(text: string): string {
  const lines = text.split(/\r?\n/).map(visible).join('\n')
  return lines.replaceAll('%', '%25').replaceAll('\n', '%0A')
}

function escapeProperty(text: string): string {
  return escapeText(text).replaceAll(':', '%3A').replaceAll(',', '%2C')
}
