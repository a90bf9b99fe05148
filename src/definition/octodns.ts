import type { Diagnostic, SourceFile } from '../diagnostic.ts'
import { type Name, relativeName } from '../dns/name.ts'
import { parseTtl } from '../dns/ttl.ts'
import type { RdataJson, RecordType } from '../rdata/record-type.ts'
import { recordTypeOfName } from '../rdata/registry.ts'
import { printQuoted } from '../rdata/tokens.ts'
import { type NameId, NameTable } from '../zone/name-table.ts'
import type { Zone } from '../zone/zone.ts'
import { ZoneBuilder } from '../zone/zone-builder.ts'
import { plainDeclarations } from './declarations.ts'
import { textAt } from './document/parts.ts'
import { spanOf } from './document/schema-faults.ts'
import { suggest } from './document/suggest.ts'
import { internOwner } from './entries.ts'
import { faultAt } from './fault.ts'
import { toAscii } from './names.ts'
import { commitSoa } from './soa.ts'
import { isAbsent, valueAt, type YamlMapping, type YamlNode } from './yaml/node.ts'
import { parseYaml, type YamlInclude } from './yaml/parse.ts'
import type { WholeZone, ZoneDefaults } from './zone-definition.ts'

/** octoDNS's own default where neither the record nor the project says a TTL. */
const octodnsTtl = 3600

/** Keys of a record that are octoDNS's and say nothing that a zone could hold. */
const foreignKeys: Readonly<Record<string, string>> = {
  octodns: 'what octoDNS itself does with the record (providers, health checks, lenience) has no part in a zone',
  dynamic: 'answers that depend on health or place cannot be written in a zone; its static values are used',
  geo: 'answers that depend on the place cannot be written in a zone; its static values are used',
}

/** Types whose parts octoDNS writes one by one, and everyone else as one text; undefined where a part is missing. */
const compositions: Readonly<Record<string, (value: YamlMapping) => string | undefined>> = {
  LOC(value) {
    const parts = locParts.map((part) => textAt(value, part))
    if (parts.includes(undefined) || value.entries.length !== locParts.length) return undefined
    return parts.map((part, i) => (i < 8 ? part : `${part}m`)).join(' ')
  },
}

/** In the order of RFC 1876 section 3. */
const locParts = [
  ...['lat_degrees', 'lat_minutes', 'lat_seconds', 'lat_direction'],
  ...['long_degrees', 'long_minutes', 'long_seconds', 'long_direction'],
  ...['altitude', 'size', 'precision_horz', 'precision_vert'],
]

const recordKeys = ['type', 'ttl', 'value', 'values']

/**
 * Builds the zone of an octoDNS file as octoDNS reads it: owners relative to the zone, names in rdata absolute, `\;` for `;` in
 * texts. The SOA and the default TTL come from the project. What a zone cannot hold is reported.
 */
export function buildOctodns(file: SourceFile, apex: Name, names: NameTable, defaults: ZoneDefaults): WholeZone {
  const { node, diagnostics: parsed } = parseYaml(file)
  const declarations = plainDeclarations(defaults.rto)
  const defaultTtl = defaults.ttl ?? octodnsTtl
  const diagnostics = [...parsed]
  const root = recordsOf(file, node, diagnostics)
  if (root === undefined) return { zone: undefined, declarations, defaultTtl, diagnostics }
  const reading = new OctodnsReading(apex, names, defaultTtl, diagnostics, root.entries.length)
  const sources = defaults.soa === undefined ? [] : [defaults.soa]
  diagnostics.push(...commitSoa(reading.builder, apex, defaultTtl, sources, { file, node: root }))
  reading.readRecords(file, root)
  const sound = diagnostics.every(({ severity }) => severity !== 'error')
  return { zone: sound ? reading.builder.build() : undefined, declarations, defaultTtl, diagnostics }
}

/**
 * The sound records of the octoDNS files of one zone together, without a SOA, whatever faults there are. `includesOf` reads what
 * a file includes.
 */
export function readOctodnsRecords(
  files: readonly SourceFile[],
  apex: Name,
  includesOf: (file: SourceFile) => YamlInclude,
): { readonly zone: Zone; readonly diagnostics: readonly Diagnostic[] } {
  const diagnostics: Diagnostic[] = []
  const reading = new OctodnsReading(apex, new NameTable(), octodnsTtl, diagnostics, files.length)
  for (const file of files) {
    const { node, diagnostics: parsed } = parseYaml(file, includesOf(file))
    for (const diagnostic of parsed) diagnostics.push(diagnostic)
    const root = recordsOf(file, node, diagnostics)
    if (root !== undefined) reading.readRecords(file, root)
  }
  return { zone: reading.builder.build(), diagnostics }
}

function recordsOf(file: SourceFile, node: YamlNode | undefined, diagnostics: Diagnostic[]): YamlMapping | undefined {
  if (node !== undefined && node.kind !== 'mapping') {
    diagnostics.push(faultAt(file, spanOf(node), 'wrong-type', 'this must be records by name'))
  }
  return node?.kind === 'mapping' ? node : undefined
}

class OctodnsReading {
  readonly builder: ZoneBuilder
  /** The one being read. */
  private file: SourceFile = { path: '', bytes: new Uint8Array(0) }
  private fileNumber = 0
  private readonly apex: Name
  private readonly apexId: NameId
  private readonly names: NameTable
  private readonly defaultTtl: number
  private readonly diagnostics: Diagnostic[]
  private readonly seen = new Map<number, { readonly file: SourceFile; readonly node: YamlNode }>()

  constructor(apex: Name, names: NameTable, defaultTtl: number, diagnostics: Diagnostic[], expectedRecords: number) {
    this.apex = apex
    this.names = names
    this.defaultTtl = defaultTtl
    this.diagnostics = diagnostics
    this.builder = new ZoneBuilder(apex, { names, expectedRecords })
    this.apexId = names.intern(apex)
  }

  readRecords(file: SourceFile, root: YamlMapping): void {
    this.file = file
    this.fileNumber = this.builder.addFile(file)
    const keys = new Set<string>()
    for (const { key, value } of root.entries) {
      // An equal key was told already.
      if (keys.has(key.text)) continue
      keys.add(key.text)
      const owner = key.text === '@' ? 'the apex is written as an empty name' : this.owner(key.text)
      if (typeof owner === 'string') this.fault(key, 'name-invalid', owner)
      else for (const node of value.kind === 'sequence' ? value.items : [value]) this.readRecord(node, owner)
    }
  }

  private owner(text: string): NameId | string {
    return text.endsWith('.') ? 'an owner is relative to the zone' : internOwner(this.names, this.apexId, text)
  }

  private readRecord(node: YamlNode, owner: NameId): void {
    const type = this.recordType(node)
    if (node.kind !== 'mapping' || type === undefined) return
    const place = this.names.fold(owner) * 0x10000 + type.code
    const first = this.seen.get(place)
    if (first !== undefined) {
      const message = `${relativeName(this.names.name(owner), this.apex)} ${type.name} has a second entry`
      const related = [{ message: 'the first is here', place: { file: first.file, ...startOf(first.node) } }]
      this.diagnostics.push(faultAt(this.file, spanOf(node), 'duplicate-entry', message, { related }))
      return
    }
    this.seen.set(place, { file: this.file, node })
    const ttl = this.ttl(node)
    for (const value of this.values(node)) this.commit(value, owner, type, ttl)
  }

  /** The type of a record; undefined where the record is left out, or is none. */
  private recordType(node: YamlNode): RecordType | undefined {
    if (node.kind !== 'mapping') return this.noRdata(node, 'this must be a record: type and value', 'wrong-type')
    const typeNode = valueAt(node, 'type')
    const typeText = textAt(node, 'type')
    if (typeNode === undefined || typeText === undefined) return this.noRdata(node, 'type is missing', 'missing-key')
    const ignored = textAt(valueAt(node, 'octodns'), 'ignored') === 'true'
    this.tellForeignKeys(node, ignored)
    const type = recordTypeOfName(typeText)
    if (ignored || type !== undefined) return ignored ? undefined : type
    const hint = 'a zone file has no such type, or this program does not know it'
    this.fault(typeNode, 'type-invalid', `unknown record type ${JSON.stringify(typeText)}`, hint)
    return undefined
  }

  private tellForeignKeys(node: YamlMapping, ignored: boolean): void {
    for (const { key, value } of node.entries) {
      if (recordKeys.includes(key.text)) continue
      const reason = Object.hasOwn(foreignKeys, key.text) ? foreignKeys[key.text] : undefined
      if (reason === undefined) {
        const suggestion = suggest(key.text, recordKeys)
        const hint = suggestion === undefined ? undefined : `did you mean ${suggestion}?`
        this.fault(key, 'unknown-key', `unknown key ${JSON.stringify(key.text)}`, hint)
      } else {
        const message = ignored ? 'the record is left out, as octoDNS does' : `${key.text} is left out: ${reason}`
        const pools = key.text === 'dynamic' ? printPools(valueAt(value, 'pools')) : ''
        const hint = pools === '' ? {} : { hint: `its pools: ${pools}` }
        this.diagnostics.push({ ...faultAt(this.file, key, 'octodns-section', message, hint), severity: 'warning' })
      }
    }
  }

  private ttl(node: YamlMapping): number {
    const ttlNode = valueAt(node, 'ttl')
    const seconds = ttlNode?.kind === 'scalar' && /^\d+$/.test(ttlNode.text) ? parseTtl(ttlNode.text) : undefined
    if (ttlNode !== undefined && seconds === undefined) this.fault(ttlNode, 'invalid-value', 'ttl must be seconds')
    return seconds ?? this.defaultTtl
  }

  private values(node: YamlMapping): readonly YamlNode[] {
    const value = valueAt(node, 'value')
    const values = valueAt(node, 'values')
    if (value !== undefined && values !== undefined) {
      this.fault(node, 'conflicting-keys', 'value and values are both given')
      return []
    }
    const found = values?.kind === 'sequence' ? values.items : [values ?? value].flatMap((each) => each ?? [])
    if (value === undefined && values === undefined) this.fault(node, 'missing-key', 'value or values is missing')
    else if (found.length === 0) this.fault(values ?? node, 'empty-list', 'values is empty')
    return found
  }

  private commit(value: YamlNode, owner: NameId, type: RecordType, ttl: number): void {
    const { apex, builder } = this
    const json = this.rdata(value, type)
    if (json === undefined) return
    const fault = type.parseJson(json, apex, builder.sink)
    if (fault === undefined) {
      builder.commit(owner, type.code, ttl, this.fileNumber, value.start)
      return
    }
    builder.discard()
    const field = /^([A-Za-z0-9_-]+): /.exec(fault)?.[1]
    const at = (field === undefined ? undefined : valueAt(value, field)) ?? value
    this.fault(at, 'rdata-invalid', `${type.name} rdata ${fault}`)
  }

  /** The rdata in the form that the record type reads; undefined where a fault was told. */
  private rdata(value: YamlNode, type: RecordType): RdataJson | undefined {
    const only = type.fields.length === 1 ? type.fields[0] : undefined
    if (isAbsent(value)) return this.noRdata(value, 'value is missing')
    if (value.kind === 'scalar') {
      if (only === undefined) return this.noRdata(value, `${type.name} rdata is written field by field`)
      return this.field(value, value.text, type, only[0])
    }
    if (value.kind === 'sequence') return this.noRdata(value, 'a value is not a list')
    const composed = compositions[type.name]?.(value)
    if (composed !== undefined) return composed
    const fields: Record<string, string> = {}
    for (const { key, value: child } of value.entries) {
      if (child.kind !== 'scalar') return this.noRdata(child, `${key.text} is no text`)
      const field = this.fieldName(key.text, value, type)
      if (field === undefined) return this.noRdata(key, `unknown key ${JSON.stringify(key.text)}`, 'unknown-key')
      const text = this.field(child, child.text, type, field)
      if (text === undefined) return undefined
      fields[field] = text
    }
    return fields
  }

  /** octoDNS has other names for some fields; a field's own name comes first, such as CAA's `value`. */
  private fieldName(key: string, value: YamlMapping, type: RecordType): string | undefined {
    if (type.fields.some(([name]) => name === key)) return key
    const alias = Object.hasOwn(type.aliases, key) ? type.aliases[key] : undefined
    return alias !== undefined && valueAt(value, alias) === undefined ? alias : undefined
  }

  private field(node: YamlNode, text: string, type: RecordType, name: string): string | undefined {
    const kind = type.fields.find(([field]) => field === name)?.[1]
    if (kind?.name !== undefined) {
      if (text.endsWith('.')) return toAscii(text) ?? text
      this.fault(node, 'octodns-target', `${name} lacks the final dot that octoDNS wants`, `write ${text}.`)
      return undefined
    }
    return kind?.parseJson === undefined ? text : plainText(text)
  }

  private noRdata(node: YamlNode, message: string, code = 'rdata-invalid'): undefined {
    this.fault(node, code, message)
    return undefined
  }

  private fault(node: YamlNode, code: string, message: string, hint?: string): void {
    this.diagnostics.push(faultAt(this.file, spanOf(node), code, message, hint === undefined ? {} : { hint }))
  }
}

/** `ams 192.0.2.1; iad 192.0.2.2, 192.0.2.3`. */
function printPools(pools: YamlNode | undefined): string {
  if (pools?.kind !== 'mapping') return ''
  const printed = pools.entries.map(({ key, value: pool }) => {
    const values = valueAt(pool, 'values')
    const texts = values?.kind === 'sequence' ? values.items.flatMap((item) => textAt(item, 'value') ?? []) : []
    return texts.length === 0 ? key.text : `${key.text} ${texts.join(', ')}`
  })
  return printed.join('; ')
}

/** A text as octoDNS means it: outer quotes are no part of it and chunks are joined, `\;` is a semicolon. */
function plainText(text: string): string {
  const joined = text.startsWith('"') ? text.replace(/^"|"$/g, '').replaceAll('" "', '') : text
  const plain = joined.replaceAll('\\;', ';').replaceAll('\\"', '"')
  if (!plain.startsWith('"')) return plain
  const octets = Buffer.from(plain)
  const chunks: string[] = []
  for (let at = 0; at < octets.length; at += 255) chunks.push(printQuoted(octets.subarray(at, at + 255)))
  return chunks.join(' ')
}

function startOf(node: YamlNode) {
  const { start, end } = spanOf(node)
  return { start, end }
}
