import type { Name } from '../dns/name.ts'
import { encodeName } from '../dns/name.ts'
import type { FieldJson, FieldKind, JsonSchema } from './field.ts'
import { genericOctets, parseGeneric, printGeneric } from './generic.ts'
import { maxRdataLength, type NameTraits, type RdataSink } from './sink.ts'
import type { RdataSource } from './source.ts'
import { singleToken, type Tokens, tokenizeRdata } from './tokens.ts'
import { noteTypeName } from './type-names.ts'

/** An example from the RFC or from an independent implementation: the two forms of one rdata. */
export interface RdataExample {
  readonly text: string
  /** Octets in hexadecimal; blanks are free. */
  readonly wire: string
}

/** What a record type's file declares. */
export interface RecordTypeDeclaration {
  readonly name: string
  readonly code: number
  readonly reference: string
  /** In the order of the wire and of the text, which is one for almost every type. */
  readonly fields: Readonly<Record<string, FieldKind>>
  /**
   * The fields of JSON where they are not those of the wire: the words of the text in their order, by name. The last one takes all
   * that is left; one may be left out where its schema has a default.
   */
  readonly words?: Readonly<Record<string, JsonSchema>>
  /** Whether no text is defined for these octets, without names, so that they stand in the form of RFC 3597. */
  readonly hasNoText?: (octets: Uint8Array) => boolean
  /** Set where BIND 9.18, the oldest that zones are printed for, does not know the mnemonic. */
  readonly newToBind?: true
  /** Other names of fields in octoDNS files. */
  readonly aliases?: Readonly<Record<string, string>>
  readonly examples: readonly RdataExample[]
}

/** A name in the rdata at an offset that is the same in every record of the type (with 4 octets a name in stored form). */
export interface LeadingName {
  readonly field: string
  /** Octets before it. */
  readonly offset: number
  readonly traits: NameTraits
}

/** Everything that follows from a declaration. */
export interface RecordType {
  readonly name: string
  readonly code: number
  readonly reference: string
  readonly fields: readonly (readonly [string, FieldKind])[]
  readonly aliases: Readonly<Record<string, string>>
  readonly examples: readonly RdataExample[]
  /** Whether names stand anywhere in the rdata. */
  readonly hasNames: boolean
  /** Whether BIND 9.18 reads its records in the form of RFC 3597 alone. */
  readonly isNewToBind: boolean
  /** The first name that leads somewhere (MX exchange, SRV target, NS, CNAME, PTR without a role is not one). */
  readonly target: LeadingName | undefined
  /** Where its names stand in stored form (4 octets each), in order; undefined where that varies from record to record. */
  readonly nameOffsets: readonly number[] | undefined
  /** JSON Schema of one rdata: presentation text, or the field's value, or an object of fields. */
  readonly schema: JsonSchema
  /** Text to rdata; all tokens must be used. Also reads the form of RFC 3597 section 5 (`\# 4 c0000201`). */
  parse(tokens: Tokens, sink: RdataSink): boolean
  /** Rdata to text. */
  print(source: RdataSource): string
  /** Rdata from one form of octets to another; false where it is malformed or too long. */
  copy(source: RdataSource, sink: RdataSink): boolean
  /** One JSON value (its scalars as their source text) to rdata; a fault's message where it is none. */
  parseJson(value: RdataJson, origin: Name, sink: RdataSink): string | undefined
  toJson(source: RdataSource): FieldJson | Readonly<Record<string, FieldJson>>
}

/** One rdata in a definition: presentation text (or the only field), or fields by name. Scalars are source text. */
export type RdataJson = string | { readonly [field: string]: string }

export function defineRecordType(declaration: RecordTypeDeclaration): RecordType {
  const fields = Object.entries(declaration.fields)
  const kinds = fields.map(([, kind]) => kind)
  const { words, hasNoText } = declaration
  const only = kinds.length === 1 && words === undefined ? (kinds[0] as FieldKind) : undefined
  noteTypeName(declaration.name, declaration.code)
  const parseAnyJson: RecordType['parseJson'] = (value, origin, sink) => {
    if (typeof value !== 'string') {
      return words === undefined
        ? parseFields(fields, value, origin, sink)
        : parseWords(type, Object.entries(words), value, origin, sink)
    }
    const isOctets = hasNoText !== undefined && value.startsWith('\\#')
    if (only !== undefined && !isOctets) return parseField(only, value, origin, sink)
    const tokens = tokenizeRdata(value, origin)
    return tokens.fault === undefined && type.parse(tokens, sink) ? undefined : tokens.fault?.message
  }
  const type: RecordType = {
    name: declaration.name,
    code: declaration.code,
    reference: declaration.reference,
    fields,
    aliases: declaration.aliases ?? {},
    examples: declaration.examples,
    isNewToBind: declaration.newToBind === true,
    hasNames: kinds.some((kind) => kind.name !== undefined || kind.holdsNames === true),
    target: findTarget(fields),
    nameOffsets: findNameOffsets(kinds),
    schema: schemaOf(declaration.name, fields, words),
    parse(tokens, sink) {
      if (isGeneric(tokens)) return parseGeneric(tokens, type, sink)
      for (let i = 0; i < kinds.length; i++) if (!(kinds[i] as FieldKind).parse(tokens, sink)) return false
      return tokens.next === tokens.count || tokens.fail('more text than the type has fields', tokens.next)
    },
    // The last field may be empty.
    print(source) {
      const rest = source.rest()
      if (hasNoText?.(rest) === true) return printGeneric(rest)
      return kinds
        .map((kind) => kind.print(source))
        .join(' ')
        .trimEnd()
    },
    copy(source, sink) {
      for (const kind of kinds) kind.copy(source, sink)
      return !source.short && source.remaining === 0
    },
    parseJson(value, origin, sink) {
      const start = sink.length
      const fault = parseAnyJson(value, origin, sink)
      return fault ?? (sink.length - start > maxRdataLength ? `is longer than ${maxRdataLength} octets` : undefined)
    },
    toJson(source) {
      if (hasNoText?.(source.rest()) === true) return type.print(source)
      if (only !== undefined) return only.toJson(source)
      if (words !== undefined) return wordsOf(type.print(source), Object.entries(words))
      return Object.fromEntries(fields.map(([name, kind]) => [name, kind.toJson(source)]))
    },
  }
  return type
}

/** `\#` unquoted, at the beginning of the rdata. */
function isGeneric(tokens: Tokens): boolean {
  const at = tokens.next
  const start = tokens.starts[at] as number
  return (
    at < tokens.count &&
    tokens.source[start] === 0x5c &&
    tokens.source[start + 1] === 0x23 &&
    tokens.ends[at] === start + 2 &&
    tokens.quoted[at] === 0
  )
}

function parseFields(
  fields: readonly (readonly [string, FieldKind])[],
  value: Readonly<Record<string, string>>,
  origin: Name,
  sink: RdataSink,
): string | undefined {
  for (const [name, kind] of fields) {
    const text = value[name]
    if (text === undefined && kind.optional === true) continue
    if (text === undefined) return `${name} is missing`
    const fault = parseField(kind, text, origin, sink)
    if (fault !== undefined) return `${name}: ${fault}`
  }
  return undefined
}

/** The words in their order are the rdata's text; none may bring blanks into it but the last, so that each stays in its place. */
function parseWords(
  type: RecordType,
  words: readonly (readonly [string, JsonSchema])[],
  value: Readonly<Record<string, string>>,
  origin: Name,
  sink: RdataSink,
): string | undefined {
  const texts: string[] = []
  for (const [i, [name, schema]] of words.entries()) {
    const text = value[name] ?? schema.default
    if (text === undefined) return `${name} is missing`
    if (i < words.length - 1 && !/^\S+$/.test(String(text))) return `${name}: '${text}' is not one word`
    texts.push(String(text))
  }
  const tokens = tokenizeRdata(texts.join(' '), origin)
  if (tokens.fault === undefined && type.parse(tokens, sink)) return undefined
  const [name] = words[Math.min(tokens.fault?.token ?? 0, words.length - 1)] as readonly [string, JsonSchema]
  return `${name}: ${tokens.fault?.message ?? 'is malformed'}`
}

/** The words of a text by name: numbers where their schema says so. */
function wordsOf(text: string, words: readonly (readonly [string, JsonSchema])[]): Record<string, FieldJson> {
  const texts = text.split(' ')
  const json: Record<string, FieldJson> = {}
  for (const [i, [name, schema]] of words.entries()) {
    const word = i === words.length - 1 ? texts.slice(i).join(' ') : texts[i]
    if (word === undefined || word === '') break
    json[name] = schema.type === 'integer' || schema.type === 'number' ? Number.parseFloat(word) : word
  }
  return json
}

function parseField(kind: FieldKind, text: string, origin: Name, sink: RdataSink): string | undefined {
  const tokens = singleToken(text, wireOf(origin))
  if (kind !== genericOctets && text.startsWith('\\#')) {
    // RFC 3597 in a single-field type: `\# 4 c0000201` is several tokens.
    const generic = tokenizeRdata(text, origin)
    if (generic.fault === undefined && isGeneric(generic)) {
      return `${text}: give the generic form only to TYPEnnn records`
    }
  }
  if (kind.name !== undefined && /[\s"();]/.test(text.replace(/\\./gs, ''))) return `'${text}' is not a name`
  const good = kind.parseJson === undefined ? kind.parse(tokens, sink) : kind.parseJson(text, tokens, sink)
  if (!good) return tokens.fault?.message ?? 'is malformed'
  return undefined
}

let lastOrigin: Name | undefined
let lastOriginWire: Uint8Array | undefined

/** The origin in wire form: the same one for all the values of a zone. */
function wireOf(origin: Name): Uint8Array {
  if (lastOriginWire === undefined || origin !== lastOrigin) {
    lastOrigin = origin
    lastOriginWire = encodeName(origin)
  }
  return lastOriginWire
}

function findTarget(fields: readonly (readonly [string, FieldKind])[]): LeadingName | undefined {
  let offset = 0
  for (const [field, kind] of fields) {
    if (kind.name?.leads !== undefined) return { field, offset, traits: kind.name }
    const width = kind.name === undefined ? kind.width : 4
    if (width === undefined) return undefined
    offset += width
  }
  return undefined
}

function findNameOffsets(kinds: readonly FieldKind[]): readonly number[] | undefined {
  const offsets: number[] = []
  let offset: number | undefined = 0
  for (const kind of kinds) {
    if (kind.holdsNames === true) return undefined
    const width: number | undefined = kind.name === undefined ? kind.width : 4
    if (kind.name !== undefined) {
      if (offset === undefined) return undefined
      offsets.push(offset)
    }
    offset = offset === undefined || width === undefined ? undefined : offset + width
  }
  return offsets
}

function schemaOf(
  name: string,
  fields: readonly (readonly [string, FieldKind])[],
  words: Readonly<Record<string, JsonSchema>> | undefined,
): JsonSchema {
  const only = fields.length === 1 ? fields[0] : undefined
  if (only !== undefined && words === undefined) return only[1].schema
  const properties = words ?? Object.fromEntries(fields.map(([field, kind]) => [field, kind.schema]))
  const required =
    words === undefined
      ? fields.filter(([, kind]) => kind.optional !== true).map(([field]) => field)
      : Object.keys(words).filter((word) => words[word]?.default === undefined)
  return {
    anyOf: [
      { type: 'string', minLength: 1, description: `${name} rdata in presentation form` },
      {
        type: 'object',
        properties,
        required,
        additionalProperties: false,
      },
    ],
  }
}
