import { relative, resolve } from 'node:path'
import { type ExitCode, SecoursError } from '../../diagnostic.ts'
import { displayName, type Name } from '../../dns/name.ts'
import { parseApex } from '../apex.ts'
import { defineCommand } from '../command.ts'
import { definitionOf } from '../import/definition.ts'
import { importFolder } from '../import/folder.ts'
import type { ImportedZone } from '../import/imported-zone.ts'
import { importLiveZone } from '../import/live-zone.ts'
import { importMasterFile } from '../import/master-file.ts'
import { importOctodns, listOctodnsFolder, type OctodnsFolder } from '../import/octodns.ts'
import { defaultSchema, definitionsBeside, importTarget, requireFree, writeImport } from '../import/target.ts'
import { pathKind } from '../path-kind.ts'
import { countDiagnostics, printDiagnostics } from '../print/diagnostic.ts'
import { diagnosticsToJson } from '../print/diagnostic-json.ts'
import { count, visible } from '../print/text.ts'
import type { Shell } from '../shell.ts'

export const command = defineCommand({
  name: 'import',
  describe: 'Makes a definition out of a zone that is kept elsewhere',
  details: `SOURCE is a master file, an octoDNS file (.yaml) or folder, or, with --axfr, the name of a zone to transfer. The name of the zone is that of --zone, else the owner of the SOA, else what the file or folder is named for.

The definition is printed, or written to normal.yaml in the folder of --out: where that is a project or its zones/, in the folder of the zone there. Nothing is overwritten. Rendered again it is the same zone. Comments, the order of records and the serial are not kept; what else cannot be carried over is told.

A folder of octoDNS's configuration is imported whole where --zone names none of its zones: each gets a folder in that of --out. All are read before the first is written; a zone that cannot be read, or has a definition already, is told and holds up no other.`,
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
    { command: 'secours import config --zone example.org --out .', describe: "one zone of octoDNS's folder" },
    { command: 'secours import config --out .', describe: 'all of them' },
    { command: 'secours import example.org --axfr 192.0.2.53 --key transfer', describe: 'from a server' },
  ],
  exits: {
    1: 'something was left out, or a zone of a folder',
    2: 'wrong usage, nothing to read, or the file is there already',
  },
  async run({ source, zone, out, axfr, key, shared, 'unescaped-semicolons': unescaped }, shell) {
    const asked = { source, zoneText: zone, axfr, key, shared, unescaped }
    const { cwd } = shell.world
    const folder = axfr === undefined && zone === undefined ? zonesOfFolder(cwd, source) : undefined
    if (folder !== undefined) {
      if (out === undefined) throw manyUnprinted(source, folder.zones)
      refuseOthers(asked, shell)
      const options = { literalSemicolons: unescaped }
      const read = (apex: Name): ImportedZone => importOctodns(cwd, source, apex, shared, options)
      const others = folder.others.filter((path) => shared === undefined || resolve(cwd, path) !== resolve(cwd, shared))
      return (await importFolder({ source, zones: folder.zones, others, out, read }, shell)) ? 1 : 0
    }
    return await importOne(asked, out, shell)
  },
})

/** A folder of several zones; of one that it has alone, too. */
function zonesOfFolder(cwd: string, source: string): OctodnsFolder | undefined {
  if (pathKind(resolve(cwd, source)) !== 'folder') return undefined
  const folder = listOctodnsFolder(cwd, source)
  return folder.zones.length === 0 ? undefined : folder
}

function manyUnprinted(source: string, zones: readonly Name[]): SecoursError {
  const names = zones.slice(0, 3).map((zone) => displayName(zone))
  const shown = [...names, ...(zones.length > names.length ? ['..'] : [])].join(', ')
  return new SecoursError('usage', `${source} has ${count(zones.length, 'zone')} (${shown}), and --out is not given`, {
    hint: 'say where to write them with --out DIR, or which one to print with --zone NAME',
  })
}

async function importOne(asked: Source, out: string | undefined, shell: Shell): Promise<ExitCode> {
  const { source, axfr } = asked
  const imported = await readSource(asked, shell)
  const { zone } = imported
  const { cwd } = shell.world
  const target = out === undefined ? undefined : importTarget(cwd, out, zone.apexName)
  const { text, diagnostics } = definitionOf(imported, target?.schema ?? defaultSchema)
  if (target !== undefined) {
    requireFree(cwd, target)
    await writeImport(target, text)
  }
  const beside = target === undefined ? [] : definitionsBeside(target)
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
}

interface Source {
  readonly source: string
  readonly zoneText: string | undefined
  readonly axfr: string | undefined
  readonly key: string | undefined
  readonly shared: string | undefined
  readonly unescaped: boolean
}

function readSource(asked: Source, shell: Shell): ImportedZone | Promise<ImportedZone> {
  refuseOthers(asked, shell)
  const { source, zoneText, axfr, key, shared, unescaped } = asked
  const { cwd } = shell.world
  if (axfr !== undefined) return importLiveZone(parseApex(source), axfr, key, shell)
  const named = zoneText === undefined ? undefined : parseApex(zoneText)
  if (isOctodns(cwd, source)) return importOctodns(cwd, source, named, shared, { literalSemicolons: unescaped })
  return importMasterFile(cwd, source, named)
}

function isOctodns(cwd: string, source: string): boolean {
  return /\.ya?ml$/i.test(source) || pathKind(resolve(cwd, source)) === 'folder'
}

/** Options that are for another kind of source. */
function refuseOthers({ source, zoneText, axfr, key, shared, unescaped }: Source, { world }: Shell): void {
  const ofOctodns = { '--shared': shared, '--unescaped-semicolons': unescaped ? '' : undefined }
  if (axfr !== undefined) {
    refuseBeside('--axfr', { '--zone': zoneText, ...ofOctodns }, 'SOURCE is the name of the zone then')
    return
  }
  refuseBeside('a file', { '--key': key }, 'a key signs a transfer: --axfr SERVER')
  if (!isOctodns(world.cwd, source)) refuseBeside('a master file', ofOctodns, 'it is for octoDNS files and folders')
}

function refuseBeside(what: string, options: Readonly<Record<string, string | undefined>>, hint: string): void {
  const given = Object.keys(options).find((option) => options[option] !== undefined)
  if (given !== undefined) throw new SecoursError('usage', `${given} does not go with ${what}`, { hint })
}
