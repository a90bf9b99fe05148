import type { JsonSchema } from '../rdata/field.ts'

/** What a driver takes in a server's entry beside the keys that every server has. */
export interface OptionsSchema {
  readonly properties: Readonly<Record<string, JsonSchema>>
  readonly required: readonly string[]
}

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

export const argumentItems: JsonSchema = { title: 'an argument', type: 'string' }
