import { diffSchema } from '../diff/schema.ts'
import type { JsonSchema } from '../rdata/field.ts'
import { manifestSchema } from '../render/manifest.ts'
import { diagnosticsProperties } from './schema/diagnostics.ts'
import { explainSchema } from './schema/explain.ts'
import { historySchema, planSchema, statusSchema, switchSchema } from './schema/operations.ts'
import { documentSchema, listOf, objectSchema, oneOf, text, textOrNull } from './schema/parts.ts'
import { readinessSchema } from './schema/readiness.ts'

/** The schemas of what the program prints under `--format json`, by file name. The build writes them. */
export const schemas: Readonly<Record<string, JsonSchema>> = {
  'error.schema.json': documentSchema('An error', 'What any command prints where it could not do its work.', {
    error: objectSchema(
      {
        code: text('Stable and kebab-case.'),
        message: text('What happened.'),
        hint: text('What to do about it.'),
      },
      ['hint'],
    ),
  }),
  'init.schema.json': documentSchema('A new project', 'What `init` prints.', {
    folder: text('Where the project is.'),
    written: listOf({ type: 'string' }, 'Files that were written, relative to the folder.'),
    kept: listOf({ type: 'string' }, 'Files that were there and stay as they are.'),
  }),
  'diff.schema.json': diffSchema,
  'checkzone.schema.json': documentSchema('A checked master file', 'What `checkzone` prints.', {
    zone: text('The apex, without the final dot.'),
    file: text('The master file.'),
    sound: { type: 'boolean', description: 'Whether it has no errors.' },
    records: { type: 'integer', minimum: 0, description: 'Records that were read.' },
    serial: { type: ['integer', 'null'], description: 'Of its SOA.' },
    ...diagnosticsProperties,
  }),
  'import.schema.json': documentSchema('An imported zone', 'What `import` prints.', {
    zone: text('The apex, without the final dot.'),
    source: text('Where it comes from: a file, a folder or a server.'),
    records: { type: 'integer', minimum: 0, description: 'Records that were read.' },
    file: textOrNull('The definition that was written, relative to the current folder; null without --out.'),
    definition: textOrNull('The definition itself; null where it was written.'),
    beside: listOf({ type: 'string' }, 'Other definitions of normal in the same folder: a zone has one.'),
    ...diagnosticsProperties,
  }),
  'import-folder.schema.json': documentSchema(
    'An imported folder',
    'What `import` prints of a folder whose zones are imported together.',
    {
      source: text('The folder.'),
      zones: listOf(
        objectSchema({
          zone: text('The apex, without the final dot.'),
          state: oneOf(
            ['written', 'kept', 'unreadable'],
            'What became of it: its definition was there already and stays, or nothing of it could be read.',
          ),
          records: { type: 'integer', minimum: 0, description: 'Records that were written.' },
          file: textOrNull('Its definition, relative to the current folder; null where there is none.'),
          beside: listOf({ type: 'string' }, 'Other definitions of normal in the same folder: a zone has one.'),
        }),
        'Every zone of the folder.',
      ),
      others: listOf({ type: 'string' }, 'Files of the folder that are not named for a zone.'),
      ...diagnosticsProperties,
    },
  ),
  'explain.schema.json': explainSchema,
  'manifest.schema.json': manifestSchema,
  'render.schema.json': documentSchema('Rendered files', 'What `render` prints.', {
    folder: text('Where they are, absolute.'),
    checked: { type: 'boolean', description: 'Nothing was written: the states say what would have been.' },
    files: listOf(
      objectSchema(
        {
          path: text('Below the folder.'),
          state: oneOf(['written', 'unchanged', 'removed'], 'What became of it.'),
          difference: oneOf(
            ['missing', 'line-ends', 'content'],
            'How one that would be written differs from what is there: `line-ends` where only CRLF stands for line feeds.',
          ),
        },
        ['difference'],
      ),
      'Every file that was rendered, and those that are rendered no more.',
    ),
  }),
  'validate.schema.json': documentSchema('A validated project', 'What `validate` prints.', {
    zones: listOf(
      objectSchema({
        zone: text('The apex, without the final dot.'),
        variants: listOf({ type: 'string' }, 'Those that were validated.'),
      }),
      'What was validated.',
    ),
    ...diagnosticsProperties,
    ignored: listOf(
      objectSchema(
        {
          code: text('The rule that is silenced.'),
          zone: text('Where.'),
          variant: text('The variant that is concerned.'),
          owner: text('The name.'),
          message: text('What it would have said.'),
          reason: text('Why it is silenced.'),
        },
        ['variant', 'owner'],
      ),
      'Faults that the definitions silence, with the reasons.',
    ),
    readiness: readinessSchema,
  }),
  'plan.schema.json': planSchema,
  'switch.schema.json': switchSchema,
  'status.schema.json': statusSchema,
  'history.schema.json': historySchema,
}
