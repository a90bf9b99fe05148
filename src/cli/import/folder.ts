import { relative } from 'node:path'
import { type Diagnostic, SecoursError } from '../../diagnostic.ts'
import { displayName, type Name } from '../../dns/name.ts'
import { DefinitionFaults } from '../definition-faults.ts'
import { countDiagnostics, printDiagnostics } from '../print/diagnostic.ts'
import { diagnosticsToJson } from '../print/diagnostic-json.ts'
import { ProgressLine } from '../print/progress-line.ts'
import { count, visible } from '../print/text.ts'
import type { Shell } from '../shell.ts'
import { definitionOf } from './definition.ts'
import type { ImportedZone } from './imported-zone.ts'
import { definitionsBeside, type ImportTarget, importTarget, isTaken, writeImports } from './target.ts'

/** What becomes of one zone of a folder. */
type ZoneImport =
  | {
      readonly state: 'written'
      readonly zone: Name
      readonly target: ImportTarget
      readonly records: number
      readonly text: string
      readonly diagnostics: readonly Diagnostic[]
    }
  | {
      /** There is a definition already, which stays; or nothing of the zone could be read. */
      readonly state: 'kept' | 'unreadable'
      readonly zone: Name
      readonly target: ImportTarget | undefined
      readonly diagnostics: readonly Diagnostic[]
    }

export interface FolderImport {
  readonly source: string
  readonly zones: readonly Name[]
  /** Files of the folder that are of no zone. */
  readonly others: readonly string[]
  readonly out: string
  readonly read: (zone: Name) => ImportedZone
}

/**
 * Imports every zone of a folder. All are read before the first is written, and then all of them are written or none; a zone that cannot
 * be read, or whose definition is there already, holds up no other. Returns whether something was left out.
 */
export async function importFolder(folder: FolderImport, shell: Shell): Promise<boolean> {
  const progress = new ProgressLine(shell, 'read', folder.zones.length)
  const imports: ZoneImport[] = []
  try {
    for (const zone of folder.zones) {
      imports.push(importZone(zone, folder, shell.world.cwd))
      progress.advance()
    }
  } finally {
    progress.end()
  }
  await writeImports(imports.filter((each) => each.state === 'written'))
  if (shell.format === 'json') reportJson(folder, imports, shell)
  else report(folder, imports, shell)
  const { errors, warnings } = countDiagnostics(imports.flatMap(({ diagnostics }) => diagnostics))
  return errors + warnings > 0
}

function importZone(zone: Name, { out, read }: FolderImport, cwd: string): ZoneImport {
  let target: ImportTarget | undefined
  try {
    target = importTarget(cwd, out, zone, { many: true })
    if (isTaken(target))
      return { state: 'kept', zone, target, diagnostics: [isThere(zone, relative(cwd, target.path))] }
    const imported = read(zone)
    const records = imported.zone.recordCount
    return { state: 'written', zone, target, records, ...definitionOf(imported, target.schema) }
  } catch (failure) {
    return { state: 'unreadable', zone, target: undefined, diagnostics: faultsOf(failure) }
  }
}

function isThere(zone: Name, path: string): Diagnostic {
  return {
    code: 'import-exists',
    severity: 'warning',
    message: `${path} is there already, and stays as it is`,
    zone: displayName(zone),
    hint: 'to import the zone anew, move that file away',
  }
}

/** Of a zone for itself: the others are not concerned. Throws what is no fault of a file. */
function faultsOf(failure: unknown): readonly Diagnostic[] {
  if (failure instanceof DefinitionFaults) return failure.diagnostics
  if (!(failure instanceof SecoursError)) throw failure
  const { code, message, hint } = failure
  return [{ code, severity: 'error', message, ...(hint === undefined ? {} : { hint }) }]
}

function reportJson({ source, others }: FolderImport, imports: readonly ZoneImport[], shell: Shell): void {
  const { cwd } = shell.world
  shell.printJson({
    source,
    zones: imports.map((each) => ({
      zone: displayName(each.zone),
      state: each.state,
      records: each.state === 'written' ? each.records : 0,
      file: each.target === undefined ? null : relative(cwd, each.target.path),
      beside: besideOf(each).map((path) => relative(cwd, path)),
    })),
    others,
    ...diagnosticsToJson(imports.flatMap(({ diagnostics }) => diagnostics)),
  })
}

function report({ source, others }: FolderImport, imports: readonly ZoneImport[], shell: Shell): void {
  const { world, quiet, noteStyle } = shell
  const shown = (path: string): string => visible(relative(world.cwd, path))
  world.stderr.write(
    printDiagnostics(
      imports.flatMap(({ diagnostics }) => diagnostics),
      noteStyle,
    ),
  )
  for (const path of imports.flatMap(besideOf)) shell.warn(`${shown(path)} defines normal too; keep one of the two`)
  if (quiet) return
  for (const each of imports) {
    const name = visible(displayName(each.zone))
    if (each.state === 'written')
      shell.print(`${shown(each.target.path)}: ${count(each.records, 'record')} of ${name}\n`)
    else shell.print(`${name}: ${each.state === 'kept' ? 'its definition is kept' : 'not imported'}\n`)
  }
  for (const path of others) shell.print(`${visible(path)} is not named for a zone\n`)
  const of = (state: ZoneImport['state']): number => imports.filter((each) => each.state === state).length
  const parts = [
    `${count(of('written'), 'zone')} written`,
    ...(of('kept') === 0 ? [] : [`${of('kept')} kept`]),
    ...(of('unreadable') === 0 ? [] : [`${of('unreadable')} not imported`]),
  ]
  shell.print(`${visible(source)}: ${parts.join(', ')}\n`)
}

function besideOf(each: ZoneImport): readonly string[] {
  return each.state === 'written' ? definitionsBeside(each.target) : []
}
