import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { exampleProject } from './run.ts'

/** The faults that a document has by a schema of schemas/; none where it fits. */
export function schemaFaults(file: string, document: unknown): readonly string[] {
  const schema: unknown = JSON.parse(readFileSync(join(exampleProject, 'schemas', file), 'utf8'))
  const ajv = new Ajv2020({ allErrors: true, strict: true, allowUnionTypes: true })
  const validate = ajv.compile(schema as object)
  if (validate(document)) return []
  return (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`)
}
