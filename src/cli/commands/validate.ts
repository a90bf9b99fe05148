import { checkProject } from '../../check/check-project.ts'
import type { Silenced } from '../../check/silence.ts'
import type { ProjectZone } from '../../definition/project.ts'
import type { Diagnostic } from '../../diagnostic.ts'
import { displayName } from '../../dns/name.ts'
import { defineCommand } from '../command.ts'
import { lastRecordCounts } from '../last-records.ts'
import { countDiagnostics, printCounts, printDiagnostics } from '../print/diagnostic.ts'
import { diagnosticsToJson } from '../print/diagnostic-json.ts'
import { count, visible } from '../print/text.ts'
import { openProjectOf, selectZones } from '../project-access.ts'
import type { Shell } from '../shell.ts'

export const command = defineCommand({
  name: 'validate',
  describe: 'Checks the definitions: form, every variant as a zone, each variant against normal, and `expect`',
  details: 'Reads files only; asks no server. Run it in CI, so that no variant is wrong on the day it is needed.',
  positionals: [{ name: 'zones', describe: 'Zones by name or glob; all where none is given', many: true }],
  options: { strict: { kind: 'flag', describe: 'Warnings count as errors' } },
  formats: ['human', 'json'],
  examples: [
    { command: 'secours validate', describe: 'the whole project' },
    { command: "secours validate tedomum.example '**.in-addr.arpa'", describe: 'some zones' },
    { command: 'secours validate --strict --format json', describe: 'for a script' },
  ],
  exits: { 0: 'no errors', 1: 'errors (with --strict: or warnings)' },
  async run({ zones: globs, strict }, shell) {
    const opened = openProjectOf(shell)
    // A project whose zones cannot be found has its faults told, and not that an argument means none of them.
    const unfound = opened.project.zones.length === 0 && opened.diagnostics.length > 0
    const chosen = unfound ? [] : selectZones(opened.project, globs)
    const options = {
      ...(globs.length === 0 ? {} : { zones: chosen.map(({ apex }) => apex) }),
      ...lastRecordCounts(opened.project, shell),
    }
    const found = checkProject(opened.project, opened.build, options)
    const diagnostics = [...opened.diagnostics, ...found.diagnostics]
    const { errors, warnings } = countDiagnostics(diagnostics)
    if (shell.format === 'json') {
      const zones = chosen.map(({ apex, variants }) => ({ zone: displayName(apex), variants }))
      shell.printJson({ zones, ...diagnosticsToJson(diagnostics), ignored: found.silenced.map(ignoredToJson) })
    } else printHuman(chosen, diagnostics, found.silenced, shell)
    return errors > 0 || (strict && warnings > 0) ? 1 : 0
  },
})

function ignoredToJson({ diagnostic, ignore }: Silenced) {
  const { zone = '', owner, message } = diagnostic
  return { code: ignore.code, zone, ...(owner === undefined ? {} : { owner }), message, reason: ignore.reason }
}

function printHuman(
  zones: readonly ProjectZone[],
  diagnostics: readonly Diagnostic[],
  silenced: readonly Silenced[],
  shell: Shell,
): void {
  const { style } = shell
  const grave = diagnostics.filter(({ severity }) => severity !== 'info')
  shell.print(printDiagnostics(grave, style))
  if (shell.quiet) return
  const notes = diagnostics.filter(({ severity }) => severity === 'info')
  const lines: string[] = []
  for (const code of new Set(notes.map((note) => note.code))) {
    const of = notes.filter((note) => note.code === code)
    const zonesOf = [...new Set(of.map(({ zone, variant }) => [zone, variant].filter(Boolean).join(' ')))]
    lines.push(`${style.faint('note')}: ${code}: ${of.length} on purpose in ${visible(zonesOf.join(', '))}`)
  }
  for (const { diagnostic, ignore } of silenced) {
    const { code, zone = '', owner = zone } = diagnostic
    lines.push(`${style.faint('ignored')}: ${code}: ${visible(owner)}: ${visible(ignore.reason)}`)
  }
  const counts = printCounts(countDiagnostics(grave))
  const variants = zones.reduce((sum, zone) => sum + zone.variants.length, 0)
  const verdict = countDiagnostics(grave).errors > 0 ? style.bad('not sound') : style.good('sound')
  lines.push(
    `${count(zones.length, 'zone')}, ${count(variants, 'variant')}: ${verdict}${counts === '' ? '' : `: ${counts}`}`,
  )
  shell.print(lines.map((line) => `${line}\n`).join(''))
}
