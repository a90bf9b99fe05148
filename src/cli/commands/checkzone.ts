import { checkZone } from '../../check/run/check-zone.ts'
import { SecoursError } from '../../diagnostic.ts'
import { displayName } from '../../dns/name.ts'
import { printCanonicalZone } from '../../zonefile/writer.ts'
import { parseApex } from '../apex.ts'
import { defineCommand } from '../command.ts'
import { noDifferences } from '../findings/differences.ts'
import { findingsFormats, loadFormat, loadReports, reportOption, writeReports } from '../findings/formats.ts'
import { readMasterFileAt } from '../master-file.ts'
import { momentOf, momentOptions } from '../moment.ts'
import { countDiagnostics, printCounts, printDiagnostics, sortDiagnostics } from '../print/diagnostic.ts'
import { diagnosticsToJson } from '../print/diagnostic-json.ts'
import { count, visible } from '../print/text.ts'
import { folderInRepository } from '../repository.ts'
import { verifyOnThreads } from '../verify-signatures.ts'

export const command = defineCommand({
  name: 'checkzone',
  describe: 'Checks one master file, as named-checkzone would, with all rules for one zone',
  details:
    'Needs no project. A file of $INCLUDE is looked for beside the including file, then in the current folder. A TTL that nothing gives is the minimum of the SOA.',
  positionals: [
    { name: 'apex', describe: 'The name of the zone', required: true },
    { name: 'file', describe: 'The master file', required: true },
  ],
  options: {
    print: {
      kind: 'flag',
      describe: 'Print the zone, also when it is not sound: the SOA, then a record a line, in canonical order',
    },
    strict: { kind: 'flag', describe: 'Warnings count as errors' },
    ...momentOptions,
    ...reportOption,
  },
  formats: findingsFormats,
  examples: [
    { command: 'secours checkzone example.org db.example.org', describe: 'what is wrong, if anything' },
    {
      command: 'secours checkzone example.org db.example.org --print | sort',
      describe: 'one record a line, for diff and grep',
    },
  ],
  exits: { 1: 'the zone is not sound (with --strict: or draws warnings)' },
  async run({ apex: apexText, file: path, print, strict, report: reportTexts, ...times }, shell) {
    const { cwd } = shell.world
    const moment = momentOf(times, shell.world.now())
    if (print && shell.format !== 'human') {
      throw new SecoursError('usage', `--print and --format ${shell.format} both write to standard output`, {
        hint: 'ask for one of them',
      })
    }
    const reports = await loadReports(reportTexts, cwd)
    const apex = parseApex(apexText)
    const { zone, diagnostics: faults } = readMasterFileAt(cwd, path, apex)
    await verifyOnThreads(zone)
    const diagnostics = [...faults, ...checkZone(zone, { moment })]
    const counts = countDiagnostics(diagnostics)
    const sound = counts.errors === 0
    const name = displayName(apex)
    const serial = zone.serial ?? null
    const findings = {
      zones: [{ zone: name, variants: [] }],
      diagnostics: sortDiagnostics(diagnostics),
      silenced: [],
      readiness: [],
      differences: noDifferences,
      strict,
      folder: folderInRepository(cwd),
    }
    if (shell.format === 'json') {
      const records = zone.recordCount
      shell.printJson({ zone: name, file: path, sound, records, serial, ...diagnosticsToJson(diagnostics) })
    } else if (shell.format !== 'human') {
      const format = await loadFormat(shell.format)
      shell.print(format.print(findings, shell))
    } else {
      // With --print, what is asked for is the zone.
      const report = (text: string): void => (print ? shell.world.stderr.write(text) : shell.print(text))
      report(printDiagnostics(diagnostics, print ? shell.noteStyle : shell.style))
      if (print) for (const piece of printCanonicalZone(zone)) shell.print(piece)
      const verdict = sound ? shell.style.good('sound') : shell.style.bad('not sound')
      const facts = [
        printCounts(counts),
        count(zone.recordCount, 'record'),
        ...(serial === null ? [] : [`serial ${serial}`]),
      ]
      const line = `${visible(name)}: ${verdict}: ${facts.filter((fact) => fact !== '').join(', ')}`
      if (!print && !shell.quiet) shell.print(`${line}\n`)
    }
    writeReports(reports, findings)
    return sound && !(strict && counts.warnings > 0) ? 0 : 1
  },
})
