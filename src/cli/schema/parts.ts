import type { JsonSchema } from '../../rdata/field.ts'

/** A document of `--format json`: closed, with the version that all of them begin with. */
export function documentSchema(
  title: string,
  description: string,
  properties: Readonly<Record<string, JsonSchema>>,
  optional: readonly string[] = [],
): JsonSchema {
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title,
    description,
    ...objectSchema({ version: { const: 1 }, ...properties }, optional),
  }
}

/** A closed object; what is not optional is there. */
export function objectSchema(
  properties: Readonly<Record<string, JsonSchema>>,
  optional: readonly string[] = [],
): JsonSchema {
  return {
    type: 'object',
    properties,
    required: Object.keys(properties).filter((key) => !optional.includes(key)),
    additionalProperties: false,
  }
}

export const listOf = (items: JsonSchema, description?: string): JsonSchema => ({
  type: 'array',
  items,
  ...(description === undefined ? {} : { description }),
})

export const text = (description: string): JsonSchema => ({ type: 'string', description })
export const textOrNull = (description: string): JsonSchema => ({ type: ['string', 'null'], description })
export const amount = (description: string): JsonSchema => ({ type: 'number', minimum: 0, description })
export const count = (description: string): JsonSchema => ({ type: 'integer', minimum: 0, description })
export const countOrNull = (description: string): JsonSchema => ({ type: ['integer', 'null'], minimum: 0, description })
export const truth = (description: string): JsonSchema => ({ type: 'boolean', description })
export const instant = (description: string): JsonSchema => ({
  type: 'string',
  pattern: '^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d+)?Z$',
  description,
})
export const instantOrNull = (description: string): JsonSchema => ({
  ...instant(description),
  type: ['string', 'null'],
})
export const oneOf = (values: readonly string[], description: string): JsonSchema => ({ enum: values, description })
