import type { JsonSchema } from '../../rdata/field.ts'
import { definitionsOf, dialect, schemaKey } from './common.ts'
import { type ExamplesOf, recordDefinitions } from './records.ts'

/** A zone's `normal.yaml`, or another variant that is a whole zone. */
export function zoneSchema(examplesOf: ExamplesOf): JsonSchema {
  return {
    $schema: dialect,
    title: 'a zone definition',
    description: 'The contents of a zone: `normal`, or a variant that replaces it as a whole.',
    type: 'object',
    properties: {
      $schema: schemaKey,
      ttl: { description: 'Default TTL of the records.', $ref: '#/$defs/duration' },
      soa: { $ref: '#/$defs/soa' },
      rto: {
        description: 'Recovery time objective: the longest that a name which a variant changes may stay cached.',
        $ref: '#/$defs/duration',
      },
      records: { $ref: '#/$defs/records' },
      signed: {
        title: 'server or file',
        description: 'The parent has a DS: the server signs the zone, or the variant comes signed.',
        enum: ['server', 'file'],
        examples: ['server'],
      },
      mail: {
        title: 'true or false',
        description: 'Whether the zone takes mail. False silences the rules that ask for it.',
        type: 'boolean',
        default: true,
        examples: [false],
      },
      zonemd: {
        title: 'true or false',
        description:
          'Whether the zone carries a digest of itself (ZONEMD, RFC 8976), worked out whenever the zone gets a serial. The zone must not be a signed one.',
        type: 'boolean',
        examples: [true],
      },
      minimum: {
        title: 'a list of smallest counts',
        description: 'How many values a name must keep in every variant.',
        type: 'array',
        items: {
          title: 'a name, a type and a count',
          type: 'object',
          properties: {
            name: { $ref: '#/$defs/name' },
            type: { description: 'The record type that is counted.', $ref: '#/$defs/recordType' },
            count: {
              title: 'a count',
              description: 'The fewest.',
              type: 'integer',
              minimum: 1,
              maximum: 65535,
              examples: [2],
            },
          },
          required: ['name', 'type', 'count'],
          additionalProperties: false,
        },
        examples: [[{ name: 'www', type: 'A', count: 2 }]],
      },
      ignore: { $ref: '#/$defs/ignore' },
    },
    required: ['records'],
    additionalProperties: false,
    $defs: {
      ...definitionsOf('duration', 'soa', 'name', 'pattern', 'recordType', 'reason', 'ignore'),
      ...recordDefinitions(examplesOf),
    },
  }
}
