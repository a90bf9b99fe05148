import type { Diagnostic, SourceFile } from '../../diagnostic.ts'
import { type SchemaFile, shapeOf } from '../schema/shape.ts'
import type { Validator } from '../validators.generated.js'
import type { YamlNode } from '../yaml/node.ts'
import { parseYaml } from '../yaml/parse.ts'
import { schemaFaults } from './schema-faults.ts'
import { toValue } from './to-value.ts'

/** A definition file that was parsed and compared with its schema. */
export interface ParsedDocument {
  readonly file: SourceFile
  /** Undefined when the file could not be parsed. */
  readonly node: YamlNode | undefined
  readonly diagnostics: readonly Diagnostic[]
}

/** Parses a file and returns its tree with all faults of its form. */
export function parseDocument(file: SourceFile, schema: SchemaFile, validate: Validator<unknown>): ParsedDocument {
  const { node, diagnostics } = parseYaml(file)
  if (node === undefined) return { file, node, diagnostics }
  const shape = shapeOf(schema)
  if (validate(toValue(node, shape))) return { file, node, diagnostics }
  return { file, node, diagnostics: [...diagnostics, ...schemaFaults(file, node, shape, validate.errors ?? [])] }
}

/** Tells whether a fault of the document's form lies in a part of it: who builds from the tree passes over such a part. */
export function faultFinder({ diagnostics }: ParsedDocument): (node: YamlNode) => boolean {
  if (diagnostics.length === 0) return never
  return ({ start, end }) =>
    diagnostics.some(
      ({ place }) => place !== undefined && place.start >= start && place.start < Math.max(end, start + 1),
    )
}

const never = (): boolean => false
