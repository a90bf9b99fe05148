import type { Diagnostic, SourceFile } from '../diagnostic.ts'
import type { Name } from '../dns/name.ts'
import { zonemdPlaceholder } from '../dnssec/zonemd.ts'
import type { NameTable } from '../zone/name-table.ts'
import type { Zone } from '../zone/zone.ts'
import { ZoneBuilder } from '../zone/zone-builder.ts'
import { type ReadContext, readDeclarations } from './declarations.ts'
import { faultFinder, parseDocument } from './document/parse-document.ts'
import { secondsAt, truthAt } from './document/parts.ts'
import { spanOf } from './document/schema-faults.ts'
import { commitEntry, countValues, readEntries } from './entries.ts'
import { faultAt } from './fault.ts'
import type { ZoneDeclarations } from './project.ts'
import { commitSoa, type SoaSource } from './soa.ts'
import { validateZone } from './validators.generated.js'
import { valueAt, type YamlNode } from './yaml/node.ts'

/** What a project says for zones that do not. */
export interface ZoneDefaults {
  readonly ttl: number | undefined
  readonly rto: number | undefined
  readonly soa: SoaSource | undefined
}

/** A variant that is a whole zone, from whatever format. */
export interface WholeZone {
  /** Undefined where an error kept it from being built. */
  readonly zone: Zone | undefined
  readonly declarations: ZoneDeclarations
  /** TTL of records that an overlay adds without one. */
  readonly defaultTtl: number | undefined
  readonly diagnostics: readonly Diagnostic[]
}

/** Builds the zone of a YAML or JSON definition. */
export function buildDefinition(file: SourceFile, apex: Name, names: NameTable, defaults: ZoneDefaults): WholeZone {
  const document = parseDocument(file, 'zone.schema.json', validateZone)
  const { node } = document
  const diagnostics = [...document.diagnostics]
  const context = { file, apex, names, diagnostics, isFaulty: faultFinder(document) }
  const declarations = readDeclarations(node, context, defaults.rto)
  const defaultTtl = secondsAt(node, 'ttl') ?? defaults.ttl
  if (node?.kind !== 'mapping') return { zone: undefined, declarations, defaultTtl, diagnostics }

  const records = valueAt(node, 'records')
  const builder = new ZoneBuilder(apex, { names, expectedRecords: 1 + countValues(records) })
  const fileNumber = builder.addFile(file)
  const soa = valueAt(node, 'soa')
  if (soa === undefined || !context.isFaulty(soa)) {
    const sources = [{ file, node: soa }, ...(defaults.soa === undefined ? [] : [defaults.soa])]
    diagnostics.push(...commitSoa(builder, apex, defaultTtl ?? 0, sources, { file, node }))
  }
  let needsTtl = false
  for (const entry of readEntries(records, context)) {
    if (entry.ttl === undefined) needsTtl = true
    commitEntry(entry, builder, fileNumber, entry.ttl ?? defaultTtl ?? 0, context)
  }
  if (truthAt(node, 'zonemd') === true) addDigest(node, builder, declarations, defaultTtl ?? 0, context)
  const ttlNode = valueAt(node, 'ttl')
  if (defaultTtl === undefined && ttlNode === undefined && needsTtl) {
    const hint = 'say it here, or under defaults in secours.yaml'
    diagnostics.push(faultAt(file, spanOf(node), 'missing-key', 'ttl is missing, and some records have none', { hint }))
  }
  const sound = diagnostics.every(({ severity }) => severity !== 'error')
  return { zone: sound ? builder.build() : undefined, declarations, defaultTtl, diagnostics }
}

/** The ZONEMD record that is worked out when the zone has its serial. A signature would have to cover it, and cannot. */
function addDigest(
  node: YamlNode,
  builder: ZoneBuilder,
  { signed }: ZoneDeclarations,
  ttl: number,
  { file, apex, diagnostics }: ReadContext,
): void {
  if (signed === undefined) {
    builder.add(zonemdPlaceholder(apex, ttl))
    return
  }
  const message = `zonemd is asked for, and the zone is signed by ${signed === 'server' ? 'the server' : 'who makes its files'}`
  const hint = 'have the digest made by what signs: it has to be signed too'
  diagnostics.push(faultAt(file, spanOf(valueAt(node, 'zonemd') ?? node), 'invalid-value', message, { hint }))
}
