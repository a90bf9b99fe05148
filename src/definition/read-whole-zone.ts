import type { SourceFile } from '../diagnostic.ts'
import type { Name } from '../dns/name.ts'
import type { NameTable } from '../zone/name-table.ts'
import { readMasterFile } from '../zonefile/reader.ts'
import { plainDeclarations } from './declarations.ts'
import type { VariantFile } from './discover.ts'
import { buildOctodns } from './octodns.ts'
import { isReadFault, nothingOf, type ProjectFiles, unreadable } from './project-files.ts'
import { includesBy } from './yaml/includes.ts'
import { buildDefinition, type WholeZone, type ZoneDefaults } from './zone-definition.ts'

/** Reads a variant that is a whole zone, in the format that its name tells. */
export function readWholeZone(
  { path, format }: VariantFile,
  apex: Name,
  names: NameTable,
  files: ProjectFiles,
  defaults: ZoneDefaults,
): WholeZone & { readonly file: SourceFile } {
  const file = files.read(path)
  if (isReadFault(file)) {
    const declarations = plainDeclarations(defaults.rto)
    const diagnostics = [unreadable(path, file)]
    return { file: nothingOf(path), zone: undefined, declarations, defaultTtl: defaults.ttl, diagnostics }
  }
  if (format === 'master') return { file, ...readMaster(file, apex, names, files, defaults) }
  if (format === 'definition') return { file, ...buildDefinition(file, apex, names, defaults) }
  const includes = includesBy((included, from) => files.include(included, from))
  return { file, ...buildOctodns(file, apex, names, defaults, includes(file)) }
}

function readMaster(
  file: SourceFile,
  apex: Name,
  names: NameTable,
  files: ProjectFiles,
  defaults: ZoneDefaults,
): WholeZone {
  const { zone, diagnostics, defaultTtl } = readMasterFile(file, {
    apex,
    names,
    load: (path, from) => files.include(path, from),
  })
  const sound = diagnostics.every(({ severity }) => severity !== 'error')
  return {
    zone: sound ? zone : undefined,
    declarations: plainDeclarations(defaults.rto),
    defaultTtl: defaultTtl ?? defaults.ttl,
    diagnostics,
  }
}
