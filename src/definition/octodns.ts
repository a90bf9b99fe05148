import type { Diagnostic, SourceFile } from '../diagnostic.ts'
import { type Name, relativeName } from '../dns/name.ts'
import { parseTtl } from '../dns/ttl.ts'
import { soaType } from '../dns/type-codes.ts'
import type { RdataJson, RecordType } from '../rdata/record-type.ts'
import { recordTypeOfName } from '../rdata/registry.ts'
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
import { foreignKeyFaults, foreignTypeFault, isIgnored } from './octodns-foreign.ts'
import { compositions, plainText, printSvcParams } from './octodns-rdata.ts'
import { commitSoa } from './soa.ts'
import { includedAt, ownFile, placeIn, type TreeFile } from './yaml/included.ts'
import { isAbsent, valueAt, type YamlMapping, type YamlNode } from './yaml/node.ts'
import { parseYaml, type YamlInclude } from './yaml/parse.ts'
import type { WholeZone, ZoneDefaults } from './zone-definition.ts'

/** How the files are written, where that is an option of octoDNS's reader. */
export interface OctodnsOptions {
  /** `escaped_semicolons: false`: a backslash before a semicolon stands for itself. */
  readonly literalSemicolons?: boolean
}

/** octoDNS's own default where neither the record nor the project says a TTL. */
const octodnsTtl = 3600

const recordKeys = ['type', 'ttl', 'value', 'values']

/**
 * Builds the zone of an octoDNS file as octoDNS reads it: owners relative to the zone, names in rdata absolute, `\;` for `;` in
 * texts. The SOA, where the file has none, and the default TTL come from the project. What a zone cannot hold is reported.
 */
export function buildOctodns(
  file: SourceFile,
  apex: Name,
  names: NameTable,
  defaults: ZoneDefaults,
  include?: YamlInclude,
): WholeZone {
  const { file: tree, node, diagnostics: parsed } = parseYaml(file, include)
  const declarations = plainDeclarations(defaults.rto)
  const defaultTtl = defaults.ttl ?? octodnsTtl
  const diagnostics = [...parsed]
  const root = recordsOf(tree, node, diagnostics)
  if (root === undefined) return { zone: undefined, declarations, defaultTtl, diagnostics }
  const reading = new OctodnsReading(apex, names, defaultTtl, diagnostics, root.entries.length)
  reading.readRecords(tree, root)
  if (!reading.hasSoa) {
    const sources = defaults.soa === undefined ? [] : [defaults.soa]
    diagnostics.push(
      ...commitSoa(reading.builder, apex, defaultTtl, sources, {
        file: ownFile(tree),
        node: includedAt(tree, root.start) === undefined ? root : { ...root, start: 0, end: 0 },
      }),
    )
  }
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
  options: OctodnsOptions = {},
): { readonly zone: Zone; readonly diagnostics: readonly Diagnostic[] } {
  const diagnostics: Diagnostic[] = []
  const reading = new OctodnsReading(apex, new NameTable(), octodnsTtl, diagnostics, files.length, options)
  for (const file of files) {
    const { file: tree, node, diagnostics: parsed } = parseYaml(file, includesOf(file))
    for (const diagnostic of parsed) diagnostics.push(diagnostic)
    const root = recordsOf(tree, node, diagnostics)
    if (root !== undefined) reading.readRecords(tree, root)
  }
  return { zone: reading.builder.build(), diagnostics }
}

function recordsOf(file: TreeFile, node: YamlNode | undefined, diagnostics: Diagnostic[]): YamlMapping | undefined {
  if (node !== undefined && node.kind !== 'mapping') {
    diagnostics.push(faultAt(file, spanOf(node), 'wrong-type', 'this must be records by name'))
  }
  return node?.kind === 'mapping' ? node : undefined
}

class OctodnsReading {
  readonly builder: ZoneBuilder
  /** The one being read. */
  private file: TreeFile = { path: '', bytes: new Uint8Array(0) }
  private fileNumber = 0
  private readonly apex: Name
  private readonly apexId: NameId
  private readonly names: NameTable
  private readonly defaultTtl: number
  private readonly diagnostics: Diagnostic[]
  private readonly options: OctodnsOptions
  private readonly seen = new Map<number, { readonly file: TreeFile; readonly node: YamlNode }>()

  constructor(
    apex: Name,
    names: NameTable,
    defaultTtl: number,
    diagnostics: Diagnostic[],
    expectedRecords: number,
    options: OctodnsOptions = {},
  ) {
    this.options = options
    this.apex = apex
    this.names = names
    this.defaultTtl = defaultTtl
    this.diagnostics = diagnostics
    this.builder = new ZoneBuilder(apex, { names, expectedRecords })
    this.apexId = names.intern(apex)
  }

  /** Whether a SOA was read: octoDNS has the type, and hardly anyone writes it. */
  get hasSoa(): boolean {
    return this.seen.has(this.names.fold(this.apexId) * 0x10000 + soaType)
  }

  readRecords(file: TreeFile, root: YamlMapping): void {
    this.file = file
    this.fileNumber = this.builder.addFile(ownFile(file))
    // Also of what holds no value of its own the zone is made.
    if ('own' in file) for (const { file: included } of file.included) this.builder.addFile(included)
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
      const related = [{ message: 'the first is here', place: placeIn(first.file, spanOf(first.node)) }]
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
    this.tellForeignKeys(node)
    if (isIgnored(node)) return undefined
    const type = recordTypeOfName(typeText)
    if (type !== undefined) return type
    const { message, hint } = foreignTypeFault(typeText)
    this.fault(typeNode, 'type-invalid', message, hint)
    return undefined
  }

  private tellForeignKeys(node: YamlMapping): void {
    for (const entry of node.entries) {
      const { key } = entry
      if (recordKeys.includes(key.text)) continue
      const faults = foreignKeyFaults(this.file, node, entry)
      if (faults !== undefined) {
        this.diagnostics.push(...faults)
        continue
      }
      const suggestion = suggest(key.text, recordKeys)
      const hint = suggestion === undefined ? undefined : `did you mean ${suggestion}?`
      this.fault(key, 'unknown-key', `unknown key ${JSON.stringify(key.text)}`, hint)
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
      const part = includedAt(this.file, value.start)
      if (part === undefined) builder.commit(owner, type.code, ttl, this.fileNumber, value.start)
      else builder.commit(owner, type.code, ttl, builder.addFile(part.file), value.start - part.base)
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
      if (child.kind === 'mapping' && key.text === 'svcparams') {
        const printed = printSvcParams(child)
        if ('fault' in printed) return this.noRdata(printed.fault, 'a value of svcparams is a text or a list of texts')
        fields[key.text] = printed.text
        continue
      }
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
    return kind?.parseJson === undefined ? text : plainText(text, this.options.literalSemicolons === true)
  }

  private noRdata(node: YamlNode, message: string, code = 'rdata-invalid'): undefined {
    this.fault(node, code, message)
    return undefined
  }

  private fault(node: YamlNode, code: string, message: string, hint?: string): void {
    this.diagnostics.push(faultAt(this.file, spanOf(node), code, message, hint === undefined ? {} : { hint }))
  }
}
