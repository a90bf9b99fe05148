import type { JsonSchema } from '../../rdata/field.ts'
import { durationPattern } from './common.ts'
import { overlaySchema } from './overlay.ts'
import { projectSchema } from './project.ts'
import { zoneSchema } from './zone.ts'

/**
 * What a schema says about the form of a value, without its conditions: which scalars are numbers or booleans, and which
 * keys there are. From it a tree of texts becomes the value that is validated.
 */
export interface Shape {
  /** A phrase that completes "must be ...". */
  title: string | undefined
  number: boolean
  boolean: boolean
  /** Whether a text here is a time, of which the bounds count seconds. */
  duration: boolean
  /** Of the items of a list. */
  items: Shape | undefined
  properties: Map<string, Shape> | undefined
  /** Of the values of an object whose keys are free. */
  rest: Shape | undefined
  /** The key that tells branches apart, and the branches by its value. */
  discriminator: string | undefined
  branches: Map<string, () => Shape> | undefined
  /** The branches that were asked for, each with the keys that all share. */
  chosen: Map<string, Shape> | undefined
}

/** The schemas as a program needs them: their examples are for people, and take time to make. */
const structures = {
  'project.schema.json': projectSchema,
  'zone.schema.json': () => zoneSchema(() => []),
  'overlay.schema.json': overlaySchema,
} as const satisfies Readonly<Record<string, () => JsonSchema>>

export type SchemaFile = keyof typeof structures

const made = new Map<SchemaFile, JsonSchema>()
const shapes = new Map<string, Shape>()

/** Returns the shape of a whole document. */
export function shapeOf(file: SchemaFile): Shape {
  return shapeAt(file, '')
}

/** Returns the branch of a shape that a tag chooses, with the keys that all branches share; the shape itself where it has none. */
export function branchOf(shape: Shape, tag: string | undefined): Shape {
  const branch = tag === undefined ? undefined : shape.branches?.get(tag)?.()
  if (tag === undefined || branch === undefined) return shape
  if (shape.properties === undefined) return branch
  shape.chosen ??= new Map()
  let chosen = shape.chosen.get(tag)
  if (chosen === undefined) {
    chosen = { ...branch, properties: new Map([...shape.properties, ...(branch.properties ?? [])]) }
    shape.chosen.set(tag, chosen)
  }
  return chosen
}

/** Returns the part of a schema that a fragment such as `/$defs/duration` points at. */
function schemaAt(file: SchemaFile, pointer: string): JsonSchema | undefined {
  let at: unknown = made.get(file)
  if (at === undefined) {
    const structure = structures[file]()
    made.set(file, structure)
    at = structure
  }
  for (const part of pointer.split('/').slice(1)) {
    if (!isObject(at)) return undefined
    at = at[part.replaceAll('~1', '/').replaceAll('~0', '~')]
  }
  return isObject(at) ? at : undefined
}

function shapeAt(file: SchemaFile, pointer: string): Shape {
  const key = `${file}#${pointer}`
  const known = shapes.get(key)
  if (known !== undefined) return known
  const shape = emptyShape()
  // Before it is filled: a schema may come back to itself.
  shapes.set(key, shape)
  const schema = schemaAt(file, pointer)
  if (schema !== undefined) fill(shape, schema, file)
  return shape
}

function fill(shape: Shape, schema: JsonSchema, file: SchemaFile): void {
  if (typeof schema.title === 'string') shape.title ??= schema.title
  const types: readonly unknown[] = Array.isArray(schema.type) ? schema.type : [schema.type]
  if (types.includes('integer') || types.includes('number')) shape.number = true
  if (types.includes('boolean')) shape.boolean = true
  if (schema.pattern === durationPattern) shape.duration = true
  const { $ref, items, properties, additionalProperties, oneOf, discriminator } = schema
  if (typeof $ref === 'string') include(shape, referred($ref, file))
  if (isObject(items)) shape.items = shapeOfSchema(items, file)
  if (isObject(properties)) {
    shape.properties ??= new Map()
    for (const [key, value] of Object.entries(properties)) {
      if (isObject(value)) shape.properties.set(key, shapeOfSchema(value, file))
    }
  }
  if (isObject(additionalProperties)) shape.rest = shapeOfSchema(additionalProperties, file)
  if (isObject(discriminator) && typeof discriminator.propertyName === 'string' && Array.isArray(oneOf)) {
    shape.discriminator = discriminator.propertyName
    shape.branches = new Map()
    for (const branch of oneOf) addBranch(shape.branches, discriminator.propertyName, branch, file)
  }
  for (const part of [schema.then, schema.else]) if (isObject(part)) include(shape, shapeOfSchema(part, file))
}

function addBranch(branches: Map<string, () => Shape>, key: string, branch: unknown, file: SchemaFile): void {
  if (!isObject(branch) || typeof branch.$ref !== 'string') return
  const [from, pointer] = place(branch.$ref, file)
  const tag = schemaAt(from, `${pointer}/properties/${key}`)?.const
  if (typeof tag === 'string') branches.set(tag, () => shapeAt(from, pointer))
}

function shapeOfSchema(schema: JsonSchema, file: SchemaFile): Shape {
  if (typeof schema.$ref === 'string') return referred(schema.$ref, file)
  const shape = emptyShape()
  fill(shape, schema, file)
  return shape
}

function referred(reference: string, file: SchemaFile): Shape {
  return shapeAt(...place(reference, file))
}

function place(reference: string, file: SchemaFile): [SchemaFile, string] {
  const [address = '', pointer = ''] = reference.split('#')
  return [isSchemaFile(address) ? address : file, pointer]
}

function include(shape: Shape, other: Shape): void {
  shape.title ??= other.title
  shape.number ||= other.number
  shape.boolean ||= other.boolean
  shape.duration ||= other.duration
  shape.items ??= other.items
  shape.rest ??= other.rest
  shape.discriminator ??= other.discriminator
  shape.branches ??= other.branches
  if (other.properties !== undefined && shape.properties !== other.properties) {
    shape.properties = new Map([...other.properties, ...(shape.properties ?? [])])
  }
}

function emptyShape(): Shape {
  return {
    title: undefined,
    number: false,
    boolean: false,
    duration: false,
    items: undefined,
    properties: undefined,
    rest: undefined,
    discriminator: undefined,
    branches: undefined,
    chosen: undefined,
  }
}

function isSchemaFile(address: string): address is SchemaFile {
  return Object.hasOwn(structures, address)
}

function isObject(value: unknown): value is JsonSchema {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
