import type { ErrorObject } from 'ajv'
import type { Diagnostic, SourceFile } from '../../diagnostic.ts'
import { faultAt, type Span } from '../fault.ts'
import type { Shape } from '../schema/shape.ts'
import { entryOf, isAbsent, type YamlNode, type YamlScalar } from '../yaml/node.ts'
import { suggest } from './suggest.ts'
import { shapeOfMapping } from './to-value.ts'

/** Where an error of the validator is: the node, what may stand there, and the key that it stands under. */
interface Site {
  readonly node: YamlNode
  readonly shape: Shape | undefined
  readonly key: YamlScalar | undefined
}

/** Faults of one file's form that are told: past them nothing is built from it either. */
export const maxSchemaFaults = 10_000

/**
 * Turns the errors of a validator into one diagnostic for each fault. What only says that something below or beside it failed
 * (`if`, a branch of `oneOf`) is left out, and a missing key that an unknown one was probably meant to be is told once. After `maxSchemaFaults` one more says that there are others.
 */
export function schemaFaults(
  file: SourceFile,
  root: YamlNode,
  shape: Shape,
  errors: readonly ErrorObject[],
): readonly Diagnostic[] {
  const told = new Set<string>()
  const diagnostics: Diagnostic[] = []
  const meant = new Set<string>()
  const ordered = [...errors].sort((a, b) => Number(isUnknownKey(b)) - Number(isUnknownKey(a)))
  for (const error of ordered) {
    const site = siteOf(root, shape, error.instancePath)
    const diagnostic = faultOf(file, site, error, meant)
    if (diagnostic === undefined) continue
    // An alias shows the same node under several paths.
    const key = `${diagnostic.place?.start} ${diagnostic.code} ${diagnostic.message}`
    if (told.has(key)) continue
    told.add(key)
    diagnostics.push(diagnostic)
    if (diagnostics.length < maxSchemaFaults) continue
    diagnostics.push(faultAt(file, spanOf(root), 'too-many-faults', 'after so many faults no more are listed'))
    break
  }
  return diagnostics
}

function isUnknownKey(error: ErrorObject): boolean {
  return error.keyword === 'additionalProperties'
}

function siteOf(root: YamlNode, shape: Shape, instancePath: string): Site {
  let site: Site = { node: root, shape, key: undefined }
  for (const part of instancePath.split('/').slice(1)) {
    const name = part.replaceAll('~1', '/').replaceAll('~0', '~')
    const { node } = site
    if (node.kind === 'sequence') {
      const item = node.items[Number(name)]
      if (item !== undefined) site = { node: item, shape: site.shape?.items, key: site.key }
    } else if (node.kind === 'mapping') {
      const entry = entryOf(node, name)
      const here = shapeOfMapping(node, site.shape)
      if (entry !== undefined) {
        site = { node: entry.value, shape: here?.properties?.get(name) ?? here?.rest, key: entry.key }
      }
    }
  }
  return site
}

function faultOf(file: SourceFile, site: Site, error: ErrorObject, meant: Set<string>): Diagnostic | undefined {
  const { node, shape, key } = site
  const { keyword, params, instancePath } = error
  const subject = key === undefined || key.text === '' ? 'this' : key.text
  const at = (code: string, message: string, hint?: string): Diagnostic =>
    faultAt(file, spanOf(node), code, message, hint === undefined ? {} : { hint })

  switch (keyword) {
    case 'additionalProperties':
      return unknownKey(file, site, String(params.additionalProperty), instancePath, meant)
    case 'required': {
      const missing = String(params.missingProperty)
      if (error.schemaPath.includes('Of/') || meant.has(`${instancePath} ${missing}`)) return undefined
      return at('missing-key', `${missing} is missing`)
    }
    case 'oneOf':
    case 'anyOf':
      return node.kind === 'mapping' ? choiceFault(at, site, error, meant) : undefined
    case 'discriminator':
      return discriminatorFault(file, site, params)
    case 'type':
      if (isAbsent(node)) {
        return faultAt(
          file,
          spanOf(key ?? node),
          'missing-value',
          `${subject} has no value`,
          hintOf(`${subject} must be ${phrase(shape, params.type)}`),
        )
      }
      return at('wrong-type', `${subject} must be ${phrase(shape, params.type)}`, typeHint(node, params.type))
    case 'minItems':
      return at('empty-list', `${subject} is empty`)
    case 'minimum':
    case 'maximum': {
      const side = keyword === 'minimum' ? 'at least' : 'at most'
      return at('out-of-range', `${subject} must be ${side} ${params.limit}`)
    }
    case 'enum':
      return at('invalid-value', `${subject} must be one of ${(params.allowedValues as readonly unknown[]).join(', ')}`)
    case 'minProperties':
    case 'maxProperties':
    case 'pattern':
    case 'minLength':
    case 'maxLength':
    case 'const':
      if (error.propertyName !== undefined) {
        const bad = entryOf(node, error.propertyName)
        return faultAt(
          file,
          spanOf(bad?.key ?? node),
          'invalid-name',
          'a name here is letters, digits, dot, dash and underscore',
        )
      }
      return at('invalid-value', `${subject} must be ${phrase(shape, undefined)}`)
    default:
      return undefined
  }
}

function unknownKey(
  file: SourceFile,
  { node, shape }: Site,
  name: string,
  instancePath: string,
  meant: Set<string>,
): Diagnostic {
  const entry = entryOf(node, name)
  const place = spanOf(entry?.key ?? node)
  const here = node.kind === 'mapping' ? shapeOfMapping(node, shape) : shape
  const known = [...(here?.properties?.keys() ?? [])]
  if (name === 'serial' && known.includes('mname')) {
    return faultAt(
      file,
      place,
      'serial-in-definition',
      'a definition has no serial: it is given when the zone is deployed',
      { reference: 'RFC 1982', hint: 'take the key away' },
    )
  }
  const others = known.filter((candidate) => entryOf(node, candidate) === undefined)
  const suggestion = suggest(name, others)
  if (suggestion !== undefined) meant.add(`${instancePath} ${suggestion}`)
  const hint = suggestion === undefined ? `known here: ${known.join(', ')}` : `did you mean ${suggestion}?`
  return faultAt(file, place, 'unknown-key', `unknown key ${JSON.stringify(name)}`, { hint })
}

/** `oneOf` and `anyOf` stand in the schemas only for keys of which one is needed. */
function choiceFault(
  at: (code: string, message: string) => Diagnostic,
  { node }: Site,
  { keyword, params, instancePath }: ErrorObject,
  meant: Set<string>,
): Diagnostic | undefined {
  const choices = keyword === 'oneOf' ? ['value', 'values'] : ['answer', 'rcode']
  if (choices.some((choice) => meant.has(`${instancePath} ${choice}`))) return undefined
  const given = choices.filter((choice) => entryOf(node, choice) !== undefined)
  if (keyword === 'oneOf' && params.passingSchemas !== null) {
    return at('conflicting-keys', `${given.join(' and ')} are both given`)
  }
  return at('missing-key', `${choices.join(' or ')} is missing`)
}

function discriminatorFault(
  file: SourceFile,
  { node, shape }: Site,
  params: ErrorObject['params'],
): Diagnostic | undefined {
  const key = String(params.tag)
  const entry = entryOf(node, key)
  // Left out: `required` says so.
  if (entry === undefined) return undefined
  const place = spanOf(entry.value)
  if (params.error === 'tag') return faultAt(file, place, 'wrong-type', `${key} must be a word`)
  const known = [...(shape?.branches?.keys() ?? [])]
  const given = entry.value.kind === 'scalar' ? entry.value.text : ''
  if (key !== 'type') {
    return faultAt(file, place, 'invalid-value', `${key} must be one of ${known.join(', ')}`)
  }
  const suggestion = suggest(given, known)
  const hint =
    given.toUpperCase() === 'SOA'
      ? 'the SOA has a key of its own, soa, in normal'
      : suggestion === undefined
        ? 'a type without a name here is written as TYPE and its number'
        : `did you mean ${suggestion}?`
  return faultAt(file, place, 'type-invalid', `unknown record type ${JSON.stringify(given)}`, { hint })
}

const typePhrases: Readonly<Record<string, string>> = {
  string: 'a text',
  integer: 'a whole number',
  number: 'a number',
  boolean: 'true or false',
  object: 'a mapping',
  array: 'a list',
}

function phrase(shape: Shape | undefined, type: unknown): string {
  if (shape?.title !== undefined) return shape.title
  const types = Array.isArray(type) ? type : [type]
  return types.map((each) => typePhrases[String(each)] ?? 'a value of another form').join(' or ')
}

function typeHint(node: YamlNode, type: unknown): string | undefined {
  if (node.kind === 'mapping') return undefined
  if (type === 'array' && node.kind === 'scalar') return `a list of one is written as [${node.text}]`
  if (node.kind !== 'scalar' || (type !== 'integer' && type !== 'boolean')) return undefined
  if (!node.plain) return 'write it without quotes'
  return type === 'integer' ? 'a number is decimal and has no leading zero' : undefined
}

function hintOf(hint: string): { readonly hint: string } {
  return { hint }
}

/** What is underlined: a scalar whole, of a collection its first character. */
export function spanOf(node: YamlNode): Span {
  return node.kind === 'scalar' ? node : { start: node.start, end: node.start + 1 }
}
