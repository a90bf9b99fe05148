import { checkZone } from '../../check/check-zone.ts'
import { SecoursError } from '../../diagnostic.ts'
import { displayName } from '../../dns/name.ts'
import { printCanonicalZone } from '../../zonefile/writer.ts'
import { parseApex } from '../apex.ts'
import { defineCommand } from '../command.ts'
import { readMasterFileAt } from '../master-file.ts'
import { countDiagnostics, printCounts, printDiagnostics } from '../print/diagnostic.ts'
import { diagnosticsToJson } from '../print/diagnostic-json.ts'
import { count, visible } from '../print/text.ts'

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
  },
  formats: ['human', 'json'],
  examples: [
    { command: 'secours checkzone example.org db.example.org', describe: 'what is wrong, if anything' },
    {
      command: 'secours checkzone example.org db.example.org --print | sort',
      describe: 'one record a line, for diff and grep',
    },
  ],
  exits: { 1: 'the zone is not sound (with --strict: or draws warnings)' },
  async run({ apex: apexText, file: path, print, strict }, shell) {
    if (print && shell.format === 'json') {
      throw new SecoursError('usage', '--print and --format json both write to standard output', {
        hint: 'ask for one of them',
      })
    }
    const apex = parseApex(apexText)
    const { zone, diagnostics: faults } = readMasterFileAt(shell.world.cwd, path, apex)
    const diagnostics = [...faults, ...checkZone(zone)]
    const counts = countDiagnostics(diagnostics)
    const sound = counts.errors === 0
    const name = displayName(apex)
    const serial = zone.serial ?? null
    if (shell.format === 'json') {
      const records = zone.recordCount
      shell.printJson({ zone: name, file: path, sound, records, serial, ...diagnosticsToJson(diagnostics) })
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
    return sound && !(strict && counts.warnings > 0) ? 0 : 1
  },
})
