import type { JsonSchema } from '../../rdata/field.ts'
import type { RecordType } from '../../rdata/record-type.ts'
import { knownRecordTypes } from '../../rdata/registry.ts'
import { WireSource } from '../../rdata/source.ts'
import { choose } from './common.ts'
import { mergeTypes } from './merge-types.ts'

/** The SOA has a key of its own, since its serial is never written. */
const typesInRecords = knownRecordTypes.filter((type) => type.name !== 'SOA')

/** Gives the examples of a type's rdata in JSON. */
export type ExamplesOf = (type: RecordType) => readonly RdataExampleJson[]

type RdataExampleJson = ReturnType<RecordType['toJson']>

/** The examples of a type's file, decoded from their octets. */
export const fileExamples: ExamplesOf = (type) =>
  type.examples.map(({ wire }) => type.toJson(new WireSource(Buffer.from(wire.replaceAll(/\s/g, ''), 'hex'))))

/** The definitions that `records` needs, beside `duration`. */
export function recordDefinitions(examplesOf: ExamplesOf): Readonly<Record<string, JsonSchema>> {
  return {
    records: {
      title: 'records by name',
      description:
        "The records, by owner: a name relative to the zone, '' or @ for the apex. One entry, or a list of entries of different types.",
      type: 'object',
      additionalProperties: { $ref: '#/$defs/entries' },
      examples: [{ www: { type: 'A', ttl: '5m', values: ['192.0.2.80'] } }],
    },
    entries: {
      title: 'a record or a list of records',
      type: ['object', 'array'],
      ...choose(
        { type: 'array' },
        { type: 'array', items: { $ref: '#/$defs/record' }, minItems: 1 },
        { $ref: '#/$defs/record' },
      ),
    },
    record: {
      title: 'a record: type and value',
      type: 'object',
      properties: {
        type: { title: 'a record type', description: 'The record type.', type: 'string', examples: ['A', 'MX'] },
        ttl: {
          description: "TTL of these records; the zone's default where it is left out.",
          $ref: '#/$defs/duration',
        },
        value: { description: 'The one value.', type: ['string', 'number', 'object'] },
        values: {
          title: 'a list of values',
          description: 'The values, in any order.',
          type: 'array',
          minItems: 1,
        },
      },
      required: ['type'],
      oneOf: [{ required: ['value'] }, { required: ['values'] }],
      additionalProperties: false,
      ...choose(
        { properties: { type: { type: 'string', pattern: opaqueType } }, required: ['type'] },
        { $ref: '#/$defs/recordOpaque' },
        {
          type: 'object',
          required: ['type'],
          discriminator: { propertyName: 'type' },
          oneOf: typesInRecords.map((type) => ({ $ref: `#/$defs/record${definitionName(type)}` })),
        },
      ),
    },
    recordOpaque: branchSchema(
      { type: 'string', pattern: opaqueType, description: 'A type by its number (RFC 3597).', examples: ['TYPE65280'] },
      { title: 'octets as \\# LENGTH HEX', type: 'string', pattern: '^\\\\# ', examples: ['\\# 4 c0000201'] },
      'Octets of a type that has no name here.',
    ),
    ...Object.fromEntries(
      typesInRecords.flatMap((type) => [
        [`rdata${definitionName(type)}`, rdataSchema(type, examplesOf(type))],
        [`record${definitionName(type)}`, schemaOfType(type)],
      ]),
    ),
  }
}

const opaqueType = '^TYPE[0-9]{1,5}$'

function definitionName(type: RecordType): string {
  return type.name.replaceAll(/[^A-Za-z0-9]/g, '')
}

function schemaOfType(type: RecordType): JsonSchema {
  return branchSchema(
    { const: type.name, description: `${type.name}, ${type.reference}` },
    { $ref: `#/$defs/rdata${definitionName(type)}` },
    `${type.name} records (${type.reference}).`,
  )
}

/** What one type adds to a record: the keys are the same for all. */
function branchSchema(type: JsonSchema, rdata: JsonSchema, description: string): JsonSchema {
  return {
    title: 'a record: type and value',
    description,
    type: 'object',
    properties: { type, value: rdata, values: { title: 'a list of values', type: 'array', items: rdata } },
    required: ['type'],
  }
}

/** The type's own fragment with examples at every field. */
function rdataSchema(type: RecordType, values: readonly RdataExampleJson[]): JsonSchema {
  const texts = type.examples.map(({ text }) => text)
  const merged = mergeTypes(type.schema)
  const { properties } = merged
  const title = type.fields.length === 1 ? `${type.name} rdata` : `the fields of ${type.name}, or its presentation form`
  // Of several fields each has its own; an object as an example is offered by editors as `[object Object]`.
  const examples = type.fields.length === 1 ? values : texts
  if (properties === undefined) return { title, ...merged, examples }
  const described = Object.entries(properties as Readonly<Record<string, JsonSchema>>).map(
    ([field, schema]): [string, JsonSchema] => {
      const seen = values.flatMap((value) => (typeof value === 'object' ? [value[field]] : []))
      return [
        field,
        {
          description: `${type.name} ${field}, ${type.reference}`,
          ...schema,
          examples: [...new Set(seen.filter((each) => each !== undefined))],
        },
      ]
    },
  )
  return { title, ...merged, properties: Object.fromEntries(described), examples }
}
