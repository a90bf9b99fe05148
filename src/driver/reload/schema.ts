import type { JsonSchema } from '../../rdata/field.ts'

export const pathSchema = (description: string, example: string): JsonSchema => ({
  title: 'a path',
  description,
  type: 'string',
  minLength: 1,
  examples: [example],
})

export const programSchema = (name: string): JsonSchema => ({
  title: 'a program',
  description: `The name or path of ${name}, where it is not found by its own.`,
  type: 'string',
  minLength: 1,
  examples: [`/usr/sbin/${name}`],
})

export const argumentList: JsonSchema = {
  title: 'an argument list',
  type: 'array',
  items: { title: 'an argument', type: 'string' },
  minItems: 1,
}
