import type { JsonSchema } from '../rdata/field.ts'

const count = { type: 'integer', minimum: 0 }

const side = {
  type: 'object',
  description: 'One side of a change: the RRset as it is before or after.',
  properties: {
    ttl: { type: 'integer', minimum: 0, description: 'Seconds.' },
    rdata: { type: 'array', items: { type: 'string' }, minItems: 1, description: 'Presentation form, a record each.' },
  },
  required: ['ttl', 'rdata'],
  additionalProperties: false,
}

/** JSON Schema of one change. */
export const changeSchema: JsonSchema = {
  type: 'object',
  description: 'One RRset that is made, changed or removed. Serials, order and the case of names never count.',
  properties: {
    action: { enum: ['create', 'update', 'delete'] },
    owner: { type: 'string', description: 'Absolute, with the final dot.' },
    type: { type: 'string', description: 'The mnemonic, or TYPEnnn.' },
    before: side,
    after: side,
  },
  required: ['action', 'owner', 'type'],
  additionalProperties: false,
}

/** JSON Schema of what `diff --format json` prints. */
export const diffSchema: JsonSchema = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  title: 'Differences between the contents of zones',
  type: 'object',
  properties: {
    version: { const: 1 },
    diffs: {
      type: 'array',
      items: {
        type: 'object',
        properties: {
          zone: { type: 'string', description: 'The apex, without the final dot.' },
          from: { type: 'string', description: 'A variant, a file, or @ and a server.' },
          to: { type: 'string' },
          changes: { type: 'array', items: changeSchema },
          summary: {
            type: 'object',
            properties: { created: count, updated: count, deleted: count },
            required: ['created', 'updated', 'deleted'],
            additionalProperties: false,
          },
        },
        required: ['zone', 'from', 'to', 'changes', 'summary'],
        additionalProperties: false,
      },
    },
  },
  required: ['version', 'diffs'],
  additionalProperties: false,
}
