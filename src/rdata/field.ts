import type { Address } from '../dns/network.ts'
import type { NameTraits, RdataSink } from './sink.ts'
import type { RdataSource } from './source.ts'
import type { Tokens } from './tokens.ts'

/** A JSON Schema, or a part of one. */
export type JsonSchema = { readonly [key: string]: unknown }

/** A field's value in JSON. */
export type FieldJson = string | number

/**
 * One kind of rdata field, both directions of every form: text, octets (wire or stored, by the sink and the source) and JSON.
 * A field reads the tokens and octets that are its own and leaves the rest.
 */
export interface FieldKind {
  /** Octets in wire form where that never varies; undefined for names and strings. */
  readonly width?: number
  /** Copies rdata with its addresses put through `replace`; set on kinds that hold addresses. */
  mapAddresses?(source: RdataSource, sink: RdataSink, replace: (address: Address) => Address): void
  /** Set on domain names. */
  readonly name?: NameTraits
  /** Set on other kinds in whose octets names may stand. */
  readonly holdsNames?: true
  /** Whether it may be left out in JSON; it then has no octets. */
  readonly optional?: true
  /** Text to rdata. False, with the tokens' fault set, where the text is not of this kind. */
  parse(tokens: Tokens, sink: RdataSink): boolean
  /** Rdata to text: one or more tokens. */
  print(source: RdataSource): string
  /** Rdata from one form of octets to another: decodes and encodes wire. */
  copy(source: RdataSource, sink: RdataSink): void
  readonly schema: JsonSchema
  /** From a JSON value's text. Without it the text is one token and goes through `parse`. */
  parseJson?(text: string, tokens: Tokens, sink: RdataSink): boolean
  /** Rdata to its JSON value. */
  toJson(source: RdataSource): FieldJson
}
