import type { Diagnostic, SourceFile } from '../../diagnostic.ts'
import { type SchemaFile, shapeOf } from '../schema/shape.ts'
import type { Validator } from '../validators.generated.js'
import type { YamlNode } from '../yaml/node.ts'
import { parseYaml } from '../yaml/parse.ts'
import { withoutPlainRecords } from './plain-records.ts'
import { maxSchemaFaults, schemaFaults } from './schema-faults.ts'
import { toValue } from './to-value.ts'

/** A definition file that was parsed and compared with its schema. */
export interface ParsedDocument {
  readonly file: SourceFile
  /** Undefined when the file could not be parsed, or has more faults than are listed. */
  readonly node: YamlNode | undefined
  readonly diagnostics: readonly Diagnostic[]
}

/** Parses a file and returns its tree with all faults of its form. */
export function parseDocument(file: SourceFile, schema: SchemaFile, validate: Validator<unknown>): ParsedDocument {
  const { node, diagnostics } = parseYaml(file)
  if (node === undefined) return { file, node, diagnostics }
  const shape = shapeOf(schema)
  // Of equal keys the first counts, plain or not.
  const shown = diagnostics.length === 0 ? withoutPlainRecords(node) : node
  if (validate(toValue(shown, shape))) return { file, node, diagnostics }
  const faults = schemaFaults(file, node, shape, validate.errors ?? [])
  // A part whose fault is not listed would pass for sound.
  return { file, node: faults.length > maxSchemaFaults ? undefined : node, diagnostics: [...diagnostics, ...faults] }
}

/** Tells whether a fault of the document's form lies in a part of it: who builds from the tree passes over such a part. */
export function faultFinder({ diagnostics }: Pick<ParsedDocument, 'diagnostics'>): (node: YamlNode) => boolean {
  if (diagnostics.length === 0) return never
  const starts = Float64Array.from(diagnostics.flatMap(({ place }) => place?.start ?? [])).sort()
  return ({ start, end }) => {
    const first = starts[lowerBound(starts, start)]
    return first !== undefined && first < Math.max(end, start + 1)
  }
}

/** The index of the first number that is not below `least`. */
function lowerBound(sorted: Float64Array, least: number): number {
  let low = 0
  let high = sorted.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((sorted[middle] as number) < least) low = middle + 1
    else high = middle
  }
  return low
}

const never = (): boolean => false
