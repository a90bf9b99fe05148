import type { JsonSchema } from '../rdata/field.ts'
import { overlaySchema } from './schema/overlay.ts'
import { projectSchema } from './schema/project.ts'
import { fileExamples } from './schema/records.ts'
import { zoneSchema } from './schema/zone.ts'

/** The published schemas, by file name. The build writes them, their validators and their types. */
export const schemas = {
  'project.schema.json': projectSchema(),
  'zone.schema.json': zoneSchema(fileExamples),
  'overlay.schema.json': overlaySchema(),
} as const satisfies Readonly<Record<string, JsonSchema>>

/** Which validator is compiled from which schema. */
export const compiled = {
  validateProject: 'project.schema.json',
  validateZone: 'zone.schema.json',
  validateOverlay: 'overlay.schema.json',
} as const satisfies Readonly<Record<string, keyof typeof schemas>>

/** Options of ajv. Addresses are checked by the record types, which know more than a format does. */
export const ajvOptions = {
  allErrors: true,
  // Diagnostics have words of their own.
  messages: false,
  discriminator: true,
  // One function for each part: inlined, the records of every type would stand in the program several times.
  inlineRefs: false,
  strict: true,
  // A branch may demand what the schema round it describes.
  strictRequired: false,
  allowUnionTypes: true,
  formats: { ipv4: true, ipv6: true },
} as const
