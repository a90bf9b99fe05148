import { maxTtl, parseDuration } from '../../dns/ttl.ts'
import type { JsonSchema } from '../../rdata/field.ts'
import { knownRecordTypes } from '../../rdata/registry.ts'
import { entryOf, type YamlEntry, type YamlMapping, type YamlNode } from '../yaml/node.ts'

/**
 * A document without those of its `records` of which it is plain that they fit the schema: what is left is shown to the validator, for
 * which a value has to be made of every part. Of ten thousand definitions that took a quarter of the time. Who is in doubt leaves the
 * entry in.
 */
export function withoutPlainRecords(document: YamlNode): YamlNode {
  const records = entryOf(document, 'records')
  if (document.kind !== 'mapping' || records?.value.kind !== 'mapping') return document
  const doubtful = records.value.entries.filter(({ value }) => !isPlain(value))
  const left: YamlEntry = { key: records.key, value: { ...records.value, entries: doubtful } }
  return { ...document, entries: document.entries.map((entry) => (entry === records ? left : entry)) }
}

function isPlain(value: YamlNode): boolean {
  if (value.kind !== 'sequence') return isPlainRecord(value)
  return value.items.length > 0 && value.items.every(isPlainRecord)
}

function isPlainRecord(node: YamlNode): boolean {
  if (node.kind !== 'mapping') return false
  const typeNode = entryOf(node, 'type')?.value
  const fits = typeNode?.kind === 'scalar' ? rdataChecks.get(typeNode.text) : undefined
  if (fits === undefined) return false
  let values = 0
  for (const { key, value } of node.entries) {
    switch (key.text) {
      case 'type':
        break
      case 'ttl':
        if (value.kind !== 'scalar' || (parseDuration(value.text) ?? maxTtl + 1) > maxTtl) return false
        break
      case 'value':
        values++
        if (!fits(value)) return false
        break
      case 'values':
        values++
        if (value.kind !== 'sequence' || value.items.length === 0 || !value.items.every(fits)) return false
        break
      default:
        return false
    }
  }
  return values === 1
}

type Check = (node: YamlNode) => boolean

/** In doubt. */
const never: Check = () => false

/** By the name of a type, what plainly is its rdata. The SOA has a key of its own. */
const rdataChecks: ReadonlyMap<string, Check> = new Map(
  knownRecordTypes.filter(({ name }) => name !== 'SOA').map(({ name, schema }) => [name, onceMade(schema)]),
)

/** Most types are in no file. */
function onceMade(schema: JsonSchema): Check {
  let check: Check | undefined
  return (node) => {
    check ??= checkOf(schema)
    return check(node)
  }
}

/** Keywords that say nothing about a value; addresses are judged by the record types. */
const idle = new Set(['type', 'title', 'description', 'examples', 'format', 'default'])

function hasOnly(schema: JsonSchema, ...keywords: readonly string[]): boolean {
  return Object.keys(schema).every((keyword) => idle.has(keyword) || keywords.includes(keyword))
}

function checkOf(schema: JsonSchema): Check {
  if (Array.isArray(schema.anyOf) && hasOnly(schema, 'anyOf')) {
    const checks = (schema.anyOf as readonly JsonSchema[]).map(checkOf)
    return (node) => checks.some((check) => check(node))
  }
  if (schema.type === 'string') return checkOfText(schema)
  if (schema.type === 'integer') return checkOfNumber(schema)
  if (schema.type === 'object') return checkOfFields(schema)
  return never
}

function checkOfText(schema: JsonSchema): Check {
  const { minLength = 0, maxLength = Number.POSITIVE_INFINITY, pattern } = schema
  if (!hasOnly(schema, 'minLength', 'maxLength', 'pattern')) return never
  if (typeof minLength !== 'number' || minLength > 1 || typeof maxLength !== 'number') return never
  const form = typeof pattern === 'string' ? new RegExp(pattern, 'u') : undefined
  return (node) => {
    if (node.kind !== 'scalar') return false
    const { text, plain } = node
    // What is plain and empty is nothing at all. Lengths count characters, of which there are never more than code units.
    if (text === '' ? plain || minLength > 0 : text.length > maxLength) return false
    return form === undefined || form.test(text)
  }
}

const decimal = /^(?:0|[1-9][0-9]{0,14})$/

function checkOfNumber(schema: JsonSchema): Check {
  const { minimum = Number.NEGATIVE_INFINITY, maximum = Number.POSITIVE_INFINITY } = schema
  if (!hasOnly(schema, 'minimum', 'maximum') || typeof minimum !== 'number' || typeof maximum !== 'number') return never
  return (node) => {
    if (node.kind !== 'scalar' || !node.plain || !decimal.test(node.text)) return false
    const value = Number(node.text)
    return value >= minimum && value <= maximum
  }
}

function checkOfFields(schema: JsonSchema): Check {
  const { properties, required, additionalProperties } = schema
  if (!hasOnly(schema, 'properties', 'required', 'additionalProperties') || additionalProperties !== false) return never
  if (typeof properties !== 'object' || properties === null || !Array.isArray(required)) return never
  const checks = new Map(Object.entries(properties).map(([name, field]): [string, Check] => [name, onceMade(field)]))
  return (node) => node.kind === 'mapping' && fitsFields(node, checks, required)
}

function fitsFields(
  { entries }: YamlMapping,
  checks: ReadonlyMap<string, Check>,
  required: readonly string[],
): boolean {
  for (const { key, value } of entries) if (checks.get(key.text)?.(value) !== true) return false
  return required.every((name) => entries.some(({ key }) => key.text === name))
}
