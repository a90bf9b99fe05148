import type { JsonSchema } from '../../rdata/field.ts'

/**
 * The same schema without `anyOf` where its branches are of different types: one list of types with the keywords of all,
 * since a keyword only applies to its own type. A fault is then one fault, not one for each branch.
 */
export function mergeTypes(schema: JsonSchema): JsonSchema {
  const merged = mergeHere(schema)
  const { properties, items } = merged
  return {
    ...merged,
    ...(isSchema(properties)
      ? { properties: Object.fromEntries(Object.entries(properties).map(([key, value]) => [key, mergeAny(value)])) }
      : {}),
    ...(isSchema(items) ? { items: mergeTypes(items) } : {}),
  }
}

function mergeHere(schema: JsonSchema): JsonSchema {
  const { anyOf, ...rest } = schema
  if (!Array.isArray(anyOf)) return schema
  const branches = anyOf.filter(isSchema)
  const types = branches.flatMap((branch) => branch.type)
  const known = types.every((type) => typeof type === 'string')
  if (!known || new Set(types).size < types.length || branches.length < anyOf.length) return schema
  const descriptions = branches.flatMap((branch) =>
    typeof branch.description === 'string' ? [branch.description] : [],
  )
  return {
    ...rest,
    ...Object.assign({}, ...branches),
    type: types,
    ...(descriptions.length === 0 ? {} : { description: descriptions.join('; or ') }),
  }
}

function mergeAny(value: unknown): unknown {
  return isSchema(value) ? mergeTypes(value) : value
}

function isSchema(value: unknown): value is JsonSchema {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
