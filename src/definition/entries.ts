import type { Diagnostic, SourceFile } from '../diagnostic.ts'
import { displayName, type Name, nameFaultMessages, nameFaultOf, relativeName } from '../dns/name.ts'
import { parseTtl } from '../dns/ttl.ts'
import { txtType } from '../dns/type-codes.ts'
import type { RecordType } from '../rdata/record-type.ts'
import { recordTypeOfName } from '../rdata/registry.ts'
import type { RdataSink } from '../rdata/sink.ts'
import { tokenizeRdata } from '../rdata/tokens.ts'
import type { NameId, NameTable } from '../zone/name-table.ts'
import type { ZoneBuilder } from '../zone/zone-builder.ts'
import { spanOf } from './document/schema-faults.ts'
import { faultAt } from './fault.ts'
import { toAscii } from './names.ts'
import { rdataJson } from './rdata-text.ts'
import { entryOf, valueAt, type YamlMapping, type YamlNode, type YamlScalar } from './yaml/node.ts'

/** One entry of `records`: the RRset of an owner and a type. */
export interface Entry {
  readonly owner: NameId
  readonly type: RecordType
  /** Written as TYPEnnn: its rdata are octets (RFC 3597), also where the type is known. */
  readonly opaque: boolean
  /** Undefined where the entry says none. */
  readonly ttl: number | undefined
  readonly values: readonly YamlNode[]
  readonly node: YamlNode
}

/** Where names and faults of a file's entries go. */
export interface EntryContext {
  readonly file: SourceFile
  readonly apex: Name
  readonly names: NameTable
  readonly diagnostics: Diagnostic[]
  /** Whether the schema found a fault in a part: it is passed over then, and told once. */
  readonly isFaulty: (node: YamlNode) => boolean
}

/** Records that the entries of `records` hold, as a guess: none of it is judged. */
export function countValues(records: YamlNode | undefined): number {
  if (records?.kind !== 'mapping') return 0
  let count = 0
  for (const { value } of records.entries) {
    for (const node of value.kind === 'sequence' ? value.items : [value]) {
      if (node.kind === 'mapping') count += valuesOf(node).length
    }
  }
  return count
}

/**
 * The entries of `records`, each owner and type once, one after the other: together they would take as much memory as the zone. Faults in
 * names, and second entries, go to the diagnostics.
 */
export function* readEntries(records: YamlNode | undefined, context: EntryContext): Generator<Entry> {
  if (records?.kind !== 'mapping') return
  const { diagnostics, file, names } = context
  const seen = new Map<number, YamlNode>()
  const apex = names.intern(context.apex)
  for (const { key, value } of records.entries) {
    if (context.isFaulty(key)) continue
    const owner = internOwner(names, apex, key.text)
    if (typeof owner === 'string') {
      diagnostics.push(faultAt(file, key, 'name-invalid', owner))
      continue
    }
    const nodes = value.kind === 'sequence' ? value.items : [value]
    for (const node of nodes) {
      const entry = readEntry(node, owner, context)
      if (entry === undefined) continue
      const place = names.fold(owner) * 0x10000 + entry.type.code
      const first = seen.get(place)
      if (first === undefined) {
        seen.set(place, node)
        yield entry
      } else {
        diagnostics.push(secondEntry(context, first, entry, value.kind === 'sequence' ? node : key))
      }
    }
  }
}

const scratch = new Uint8Array(4096)

/** The id of an owner under the apex, or why it is no name. */
export function internOwner(names: NameTable, apex: NameId, text: string): NameId | string {
  if (text === '') return apex
  const ascii = toAscii(text)
  if (ascii === undefined) return `${JSON.stringify(text)} has a label that is no internationalized name`
  if (ascii.length > scratch.length) return nameFaultMessages['name-too-long']
  for (let i = 0; i < ascii.length; i++) scratch[i] = ascii.charCodeAt(i)
  const owner = names.internText(scratch, 0, ascii.length, apex)
  return owner < 0 ? nameFaultMessages[nameFaultOf(owner)] : owner
}

function readEntry(node: YamlNode, owner: NameId, { isFaulty }: EntryContext): Entry | undefined {
  if (node.kind !== 'mapping' || isFaulty(node)) return undefined
  const typeNode = valueAt(node, 'type')
  const type = typeNode?.kind === 'scalar' ? recordTypeOfName(typeNode.text) : undefined
  if (type === undefined) return undefined
  const ttlNode = valueAt(node, 'ttl')
  const ttl = ttlNode?.kind === 'scalar' ? parseTtl(ttlNode.text) : undefined
  const opaque = typeNode?.kind === 'scalar' && typeNode.text.startsWith('TYPE')
  return { owner, type, opaque, ttl, values: valuesOf(node), node }
}

function valuesOf(node: YamlMapping): readonly YamlNode[] {
  const value = valueAt(node, 'value')
  if (value !== undefined) return [value]
  const values = valueAt(node, 'values')
  return values?.kind === 'sequence' ? values.items : []
}

function secondEntry({ file, names, apex }: EntryContext, first: YamlNode, second: Entry, at: YamlNode): Diagnostic {
  const owner = relativeName(names.name(second.owner), apex)
  const { start, end } = spanOf(first)
  const related = [{ message: 'the first is here', place: { file, start, end } }]
  return faultAt(file, spanOf(at), 'duplicate-entry', `${owner} ${second.type.name} has a second entry`, {
    hint: 'one entry has all values of an owner and type',
    related,
  })
}

/**
 * Writes the records of an entry to a builder. `ttl` is for an entry without one of its own. A value that is no rdata of the
 * type is a fault, at the field where that is known.
 */
export function commitEntry(
  entry: Entry,
  builder: ZoneBuilder,
  fileNumber: number,
  ttl: number,
  { file, apex, names, diagnostics }: EntryContext,
): void {
  const { type } = entry
  for (const value of entry.values) {
    const fault = parseValue(value, entry, apex, builder.sink)
    if (fault === undefined) {
      builder.commit(entry.owner, type.code, ttl, fileNumber, value.start)
      if (type.code === txtType && value.kind === 'scalar') diagnostics.push(...escapedSemicolons(value, file))
      continue
    }
    builder.discard()
    const owner = displayName(names.name(entry.owner))
    const field = /^([A-Za-z0-9_-]+): /.exec(fault)?.[1]
    const at = (field === undefined ? undefined : entryOf(value, field)?.value) ?? value
    const code = 'rdata-invalid'
    diagnostics.push(faultAt(file, spanOf(at), code, `${type.name} rdata ${fault}`, { owner, type: type.name }))
  }
}

/**
 * Who comes from octoDNS or from master files writes `\\;`, where here the text is the value itself. Nobody reads a backslash before a semicolon;
 * who means one says so in presentation form.
 */
function escapedSemicolons(value: YamlScalar, file: SourceFile): readonly Diagnostic[] {
  if (!value.text.includes('\\;') || value.text.startsWith('"')) return []
  const hint = 'write ; alone; a backslash that is meant stands in presentation form: \'"a\\\\;b"\''
  const message = 'the backslash before a semicolon is part of the text'
  return [{ ...faultAt(file, value, 'escaped-semicolon', message, { hint }), severity: 'warning' }]
}

function parseValue(node: YamlNode, { type, opaque }: Entry, apex: Name, sink: RdataSink): string | undefined {
  if (opaque && node.kind === 'scalar') {
    const tokens = tokenizeRdata(node.text)
    return tokens.fault === undefined && type.parse(tokens, sink)
      ? undefined
      : (tokens.fault?.message ?? 'is malformed')
  }
  const json = rdataJson(node, type)
  return json === undefined ? 'is of another form' : type.parseJson(json, apex, sink)
}
