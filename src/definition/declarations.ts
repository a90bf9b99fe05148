import type { Diagnostic, SourceFile } from '../diagnostic.ts'
import type { Name } from '../dns/name.ts'
import { recordTypeOfName } from '../rdata/registry.ts'
import { itemsAt, numberAt, secondsAt, textAt, textOf, truthAt } from './document/parts.ts'
import { spanOf } from './document/schema-faults.ts'
import { faultAt } from './fault.ts'
import type { NamePattern } from './name-pattern.ts'
import { readName, readPattern } from './names.ts'
import type { Ignore, ZoneDeclarations } from './project.ts'
import { valueAt, type YamlNode } from './yaml/node.ts'

/** Where the parts of one file that hold names are read. */
export interface ReadContext {
  readonly file: SourceFile
  readonly apex: Name
  readonly diagnostics: Diagnostic[]
  readonly isFaulty: (node: YamlNode) => boolean
}

/** What a zone says beside its records; `rto` is the project's default. */
export function readDeclarations(
  node: YamlNode | undefined,
  context: ReadContext,
  rto: number | undefined,
): ZoneDeclarations {
  const signed = textAt(node, 'signed')
  const signedNode = valueAt(node, 'signed')
  return {
    plain: false,
    signed: signed === 'server' || signed === 'file' ? signed : undefined,
    ...(signedNode === undefined ? {} : { signedPlace: placeOf(signedNode, context) }),
    mail: truthAt(node, 'mail') ?? true,
    rto: secondsAt(node, 'rto') ?? rto,
    ignore: readIgnores(node, false, context),
    minimum: readMinimums(node, context),
  }
}

/** What a zone without a YAML definition declares. */
export function plainDeclarations(rto: number | undefined): ZoneDeclarations {
  return { plain: true, signed: undefined, mail: true, rto, ignore: [], minimum: [] }
}

/** The rules that a file silences. */
export function readIgnores(node: YamlNode | undefined, shared: boolean, context: ReadContext): readonly Ignore[] {
  return itemsAt(node, 'ignore').flatMap((item): Ignore[] => {
    const code = textAt(item, 'code')
    const reason = textAt(item, 'reason')
    if (code === undefined || reason === undefined || context.isFaulty(item)) return []
    const name = valueAt(item, 'name') === undefined ? undefined : patternAt(item, context)
    return [{ code, name, reason, shared, place: placeOf(item, context) }]
  })
}

function readMinimums(node: YamlNode | undefined, context: ReadContext): ZoneDeclarations['minimum'] {
  return itemsAt(node, 'minimum').flatMap((item) => {
    const count = numberAt(item, 'count')
    if (count === undefined || context.isFaulty(item)) return []
    const name = nameAt(item, context)
    const type = typeAt(item, context)
    return name === undefined || type === undefined ? [] : [{ name, type, count, place: placeOf(item, context) }]
  })
}

/** The pattern under `name`; a fault is noted. */
export function patternAt(item: YamlNode, context: ReadContext): NamePattern | undefined {
  const node = valueAt(item, 'name')
  const text = textOf(node)
  if (node === undefined || text === undefined) return undefined
  const result = readPattern(text, context.apex)
  if ('pattern' in result) return result.pattern
  context.diagnostics.push(faultAt(context.file, spanOf(node), 'name-invalid', result.fault))
  return undefined
}

/** The name under `name`; a fault is noted. */
export function nameAt(item: YamlNode, context: ReadContext): Name | undefined {
  const node = valueAt(item, 'name')
  const text = textOf(node)
  if (node === undefined || text === undefined) return undefined
  const result = readName(text, context.apex)
  if ('name' in result) return result.name
  context.diagnostics.push(faultAt(context.file, spanOf(node), 'name-invalid', result.fault))
  return undefined
}

/** The code of the record type under `type`, undefined where there is none; a fault is noted. */
export function typeAt(item: YamlNode, context: ReadContext): number | undefined {
  const node = valueAt(item, 'type')
  const text = textOf(node)
  if (node === undefined || text === undefined) return undefined
  const type = recordTypeOfName(text)
  if (type !== undefined) return type.code
  const message = `unknown record type ${JSON.stringify(text)}`
  context.diagnostics.push(faultAt(context.file, spanOf(node), 'type-invalid', message))
  return undefined
}

/** The place of an item, at its first character. */
export function placeOf(item: YamlNode, { file }: ReadContext) {
  const { start, end } = spanOf(item)
  return { file, start, end }
}
