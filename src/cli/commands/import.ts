import { relative, resolve } from 'node:path'
import { printDefinition } from '../../definition/print/print-definition.ts'
import { type Diagnostic, SecoursError } from '../../diagnostic.ts'
import { displayName } from '../../dns/name.ts'
import { nsType, soaType } from '../../dns/type-codes.ts'
import type { Zone } from '../../zone/zone.ts'
import { parseApex } from '../apex.ts'
import { defineCommand } from '../command.ts'
import { DefinitionFaults } from '../definition-faults.ts'
import type { ImportedZone } from '../import/imported-zone.ts'
import { importLiveZone } from '../import/live-zone.ts'
import { importMasterFile } from '../import/master-file.ts'
import { importOctodns } from '../import/octodns.ts'
import { defaultSchema, importTarget, writeImport } from '../import/target.ts'
import { pathKind } from '../path-kind.ts'
import { countDiagnostics, printDiagnostics } from '../print/diagnostic.ts'
import { diagnosticsToJson } from '../print/diagnostic-json.ts'
import { count, visible } from '../print/text.ts'
import type { Shell } from '../shell.ts'

export const command = defineCommand({
  name: 'import',
  describe: 'Makes a definition out of a zone that is kept elsewhere',
  details: `SOURCE is a master file, an octoDNS file (.yaml) or folder, or, with --axfr, the name of a zone to transfer. The name of the zone is that of --zone, else the owner of the SOA, else what the file or folder is named for.

The definition is printed, or written to normal.yaml in the folder of --out: where that is a project or its zones/, in the folder of the zone there. Nothing is overwritten. Rendered again it is the same zone. Comments, the order of records and the serial are not kept; what else cannot be carried over is told.`,
  positionals: [{ name: 'source', describe: 'A master file, an octoDNS file or folder, or a zone', required: true }],
  options: {
    zone: { kind: 'text', placeholder: 'NAME', describe: 'The name of the zone' },
    out: { kind: 'text', placeholder: 'DIR', describe: 'Write normal.yaml there' },
    axfr: {
      kind: 'text',
      placeholder: 'SERVER[:PORT]',
      describe: 'Transfer the zone SOURCE from an address, or from a server of the project by its name',
    },
    key: { kind: 'text', placeholder: 'NAME', describe: 'The key of the project that signs the transfer' },
    shared: {
      kind: 'text',
      placeholder: 'FILE',
      describe: 'An octoDNS file whose records the zone has too (its shared_filename)',
    },
    'unescaped-semicolons': {
      kind: 'flag',
      describe: 'The octoDNS files are written for escaped_semicolons: false',
    },
  },
  formats: ['human', 'json'],
  examples: [
    { command: 'secours import db.example.org', describe: 'what the definition would be' },
    { command: 'secours import db.example.org --out zones', describe: 'write zones/example.org/normal.yaml' },
    { command: 'secours import config --zone example.org --out .', describe: "from octoDNS's folder" },
    { command: 'secours import example.org --axfr 192.0.2.53 --key transfer', describe: 'from a server' },
  ],
  exits: { 1: 'something was left out', 2: 'wrong usage, nothing to read, or the file is there already' },
  async run({ source, zone: zoneText, out, axfr, key, shared, 'unescaped-semicolons': unescaped }, shell) {
    const imported = await readSource({ source, zoneText, axfr, key, shared, unescaped }, shell)
    const { zone } = imported
    if (zone.recordCount === 0) throw new DefinitionFaults([...imported.diagnostics, nothingIn(zone)])
    const { cwd } = shell.world
    const target = out === undefined ? undefined : importTarget(cwd, out, zone.apexName)
    const { text, diagnostics: unsaid } = printDefinition(zone, target?.schema ?? defaultSchema)
    const diagnostics = [...imported.diagnostics, ...unsaid, ...withoutSoa(zone), ...withoutNs(zone)]
    const beside = target === undefined ? [] : await writeImport(target, text)
    const shown = (path: string): string => relative(cwd, path)
    const from = axfr === undefined ? source : `@${axfr}`
    const name = displayName(zone.apexName)
    if (shell.format === 'json') {
      shell.printJson({
        zone: name,
        source: from,
        records: zone.recordCount,
        file: target === undefined ? null : shown(target.path),
        definition: target === undefined ? text : null,
        beside: beside.map(shown),
        ...diagnosticsToJson(diagnostics),
      })
    } else {
      shell.world.stderr.write(printDiagnostics(diagnostics, shell.noteStyle))
      if (target === undefined) shell.print(text)
      else if (!shell.quiet) {
        shell.print(`${visible(shown(target.path))}: ${count(zone.recordCount, 'record')} of ${visible(name)}\n`)
      }
      for (const path of beside) shell.warn(`${visible(shown(path))} defines normal too; keep one of the two`)
    }
    const counts = countDiagnostics(diagnostics)
    return counts.errors + counts.warnings === 0 ? 0 : 1
  },
})

interface Source {
  readonly source: string
  readonly zoneText: string | undefined
  readonly axfr: string | undefined
  readonly key: string | undefined
  readonly shared: string | undefined
  readonly unescaped: boolean
}

function readSource(
  { source, zoneText, axfr, key, shared, unescaped }: Source,
  shell: Shell,
): ImportedZone | Promise<ImportedZone> {
  const { cwd } = shell.world
  const semicolons = unescaped ? '' : undefined
  const named = zoneText === undefined ? undefined : parseApex(zoneText)
  if (axfr !== undefined) {
    const options = { '--zone': zoneText, '--shared': shared, '--unescaped-semicolons': semicolons }
    refuseBeside('--axfr', options, 'SOURCE is the name of the zone then')
    return importLiveZone(parseApex(source), axfr, key, shell)
  }
  refuseBeside('a file', { '--key': key }, 'a key signs a transfer: --axfr SERVER')
  const isOctodns = /\.ya?ml$/i.test(source) || pathKind(resolve(cwd, source)) === 'folder'
  if (isOctodns) return importOctodns(cwd, source, named, shared, { literalSemicolons: unescaped })
  const options = { '--shared': shared, '--unescaped-semicolons': semicolons }
  refuseBeside('a master file', options, 'it is for octoDNS files and folders')
  return importMasterFile(cwd, source, named)
}

function refuseBeside(what: string, options: Readonly<Record<string, string | undefined>>, hint: string): void {
  const given = Object.keys(options).find((option) => options[option] !== undefined)
  if (given !== undefined) throw new SecoursError('usage', `${given} does not go with ${what}`, { hint })
}

function nothingIn(zone: Zone): Diagnostic {
  const message = `nothing of ${displayName(zone.apexName)} could be read`
  return { code: 'zone-empty', severity: 'error', message }
}

/** No loss: an octoDNS file hardly ever has one, and the project can say it for all. What is to be written is told, or it would not validate. */
function withoutSoa(zone: Zone): readonly Diagnostic[] {
  if (zone.find(zone.apex, soaType) >= 0) return []
  const apex = displayName(zone.apexName)
  const ns = zone.find(zone.apex, nsType)
  const mname = ns < 0 ? `ns1.${apex}.` : zone.names.name(zone.nameAt(zone.firstRecord(ns), 0))
  const example = `soa: {mname: ${mname}, rname: hostmaster@${apex}, refresh: 2h, retry: 15m, expire: 2w, minimum: 5m}`
  const hint = `say it in the definition, or under defaults in secours.yaml: ${example}`
  return [{ code: 'soa-missing', severity: 'info', message: `${apex} comes without a SOA`, hint }]
}

function withoutNs(zone: Zone): readonly Diagnostic[] {
  if (zone.find(zone.apex, nsType) >= 0) return []
  const message = `${displayName(zone.apexName)} comes without name servers`
  const hint = "write them to the apex, before it can be served: '': {type: NS, values: [..]}"
  return [{ code: 'ns-missing', severity: 'info', message, hint }]
}
