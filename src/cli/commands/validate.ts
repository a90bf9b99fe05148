import { checkProject } from '../../check/run/check-project.ts'
import type { VariantContext } from '../../check/variant-context.ts'
import { displayName } from '../../dns/name.ts'
import { assessVariant, type VariantReadiness } from '../../readiness/readiness.ts'
import { defineCommand } from '../command.ts'
import { DifferenceCollector } from '../findings/differences.ts'
import { findingsFormats, loadFormat, loadReports, reportOption, writeReports } from '../findings/formats.ts'
import { fails } from '../findings/words.ts'
import { lastRecordCounts } from '../last-records.ts'
import { momentOf, momentOptions } from '../moment.ts'
import { sortDiagnostics } from '../print/diagnostic.ts'
import { ProgressLine } from '../print/progress-line.ts'
import { openProjectOf, selectZones } from '../project-access.ts'
import { folderInRepository } from '../repository.ts'

export const command = defineCommand({
  name: 'validate',
  describe: 'Checks the definitions: form, every variant as a zone, each variant against normal, and `expect`',
  details:
    'Reads files only; asks no server. Run it in CI, so that no variant is wrong on the day it is needed. Beside the faults it tells of each variant what would become of names, caches and services.',
  positionals: [{ name: 'zones', describe: 'Zones by name or glob; all where none is given', many: true }],
  options: {
    strict: { kind: 'flag', describe: 'Warnings count as errors' },
    'changed-since': {
      kind: 'text',
      placeholder: 'REV',
      describe:
        'only zones that changed since this revision of git left the current one, and those that lead to or from them',
    },
    ...momentOptions,
    ...reportOption,
  },
  formats: findingsFormats,
  examples: [
    { command: 'secours validate', describe: 'the whole project' },
    { command: "secours validate tedomum.example '**.in-addr.arpa'", describe: 'some zones' },
    { command: 'secours validate --strict --format json', describe: 'for a script' },
    { command: 'secours validate --changed-since origin/main', describe: 'what a branch is about' },
    {
      command: 'secours validate --format github --report sarif=secours.sarif --report markdown=comment.md',
      describe: 'several forms of one run, in CI',
    },
  ],
  exits: {
    0: 'no errors',
    1: 'errors (with --strict: or warnings)',
    2: 'wrong usage, no project, or --changed-since where git cannot tell',
  },
  async run({ zones: globs, strict, report, 'changed-since': revision, ...times }, shell) {
    const { world, style, quiet } = shell
    const moment = momentOf(times, world.now())
    const reports = await loadReports(report, world.cwd)
    const format = await loadFormat(shell.format)
    const opened = openProjectOf(shell)
    // A project whose zones cannot be found has its faults told, and not that an argument means none of them.
    const unfound = opened.project.zones.length === 0 && opened.diagnostics.length > 0
    const asked = unfound ? [] : selectZones(opened.project, globs)
    const chosen =
      revision === undefined
        ? asked
        : await (await import('../changed-zones.ts')).selectChanged(opened, asked, revision, world)
    const readiness: VariantReadiness[] = []
    const room = Math.max(...[format, ...reports.map((one) => one.format)].map(({ differences = 0 }) => differences))
    const differences = new DifferenceCollector(room)
    const isAssessed = reports.length > 0 || !(quiet && format.quietIsFaults)
    const progress = new ProgressLine(shell, 'checked', chosen.length)
    const found = checkProject(opened.project, opened.build, {
      moment,
      ...lastRecordCounts(opened.project, shell),
      ...(chosen.length === opened.project.zones.length ? {} : { zones: chosen.map(({ apex }) => apex) }),
      onVariant(context: VariantContext) {
        if (isAssessed) readiness.push(assessVariant(context))
        if (room > 0) differences.add(context)
      },
      onZone: () => progress.advance(),
    })
    progress.end()
    const findings = {
      zones: chosen.map(({ apex, variants }) => ({ zone: displayName(apex), variants })),
      diagnostics: sortDiagnostics([...opened.diagnostics, ...found.diagnostics]),
      silenced: found.silenced,
      readiness,
      differences: differences.take(),
      strict,
      folder: folderInRepository(opened.project.root),
    }
    const { isTerminal, columns } = world.stdout
    shell.print(format.print(findings, { style, quiet, ...(isTerminal ? { columns } : {}) }))
    writeReports(reports, findings)
    return findings.diagnostics.some((diagnostic) => fails(diagnostic, strict)) ? 1 : 0
  },
})
