import type { JsonSchema } from '../../rdata/field.ts'
import { count, listOf, objectSchema, oneOf, text } from './parts.ts'

const position = { type: 'integer', minimum: 1 }

const positionProperties: Readonly<Record<string, JsonSchema>> = {
  file: text('Relative to the project.'),
  line: { ...position, description: 'From 1.' },
  column: { ...position, description: 'From 1, in characters.' },
}

/** `diagnostics` and `summary`, for every document that reports faults. */
export const diagnosticsProperties: Readonly<Record<string, JsonSchema>> = {
  diagnostics: listOf(
    objectSchema(
      {
        code: text('Stable and kebab-case; for a rule its own.'),
        severity: oneOf(['error', 'warning', 'info'], 'How much it weighs.'),
        message: text('What is wrong, in one sentence.'),
        ...positionProperties,
        zone: text('The apex, without the final dot.'),
        variant: text('The variant that is concerned.'),
        owner: text('The name that is concerned.'),
        type: text('The record type that is concerned.'),
        reference: text('RFC section or incident.'),
        hint: text('What to do about it.'),
        related: listOf(
          objectSchema({ message: text('One step.'), ...positionProperties }, ['file', 'line', 'column']),
          'The chain that led to it, step by step.',
        ),
      },
      ['file', 'line', 'column', 'zone', 'variant', 'owner', 'type', 'reference', 'hint', 'related'],
    ),
    'Faults in what the user wrote, all of them.',
  ),
  summary: objectSchema({
    errors: count('Faults that fail a run.'),
    warnings: count('Those that fail it under --strict.'),
  }),
}
