/**
 * What a value read from disk must look like. A shape returns the value as its type, with nothing else in it, or throws a
 * `ShapeFault`: unknown fields are refused, since they come from another version or from a hand.
 */
export type Shape<T> = (value: unknown, path: string) => T

/** What is wrong, as a text that names the field. Never leaves `parseShape`. */
class ShapeFault extends Error {}

/** The value as its type, or what is wrong with it. */
export function parseShape<T>(shape: Shape<T>, value: unknown): { readonly value: T } | { readonly fault: string } {
  try {
    return { value: shape(value, '') }
  } catch (error) {
    if (error instanceof ShapeFault) return { fault: error.message }
    throw error
  }
}

export const text: Shape<string> = (value, path) =>
  typeof value === 'string' ? value : refuseShape(path, 'is not a text', value)

/** A non-negative number of milliseconds, seconds or things. */
export const amount: Shape<number> = (value, path) =>
  typeof value === 'number' && Number.isFinite(value) && value >= 0
    ? value
    : refuseShape(path, 'is not an amount', value)

/** ISO 8601 in UTC, as Date prints it. */
export const instant: Shape<string> = (value, path) =>
  typeof value === 'string' && /^\d{4,6}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/.test(value)
    ? value
    : refuseShape(path, 'is not a time', value)

export const sha256: Shape<string> = (value, path) =>
  typeof value === 'string' && /^[0-9a-f]{64}$/.test(value) ? value : refuseShape(path, 'is not a digest', value)

export function oneOf<const T extends string>(...words: readonly T[]): Shape<T> {
  return (value, path) =>
    words.find((word) => word === value) ?? refuseShape(path, `is none of ${words.join(', ')}`, value)
}

export function orNull<T>(shape: Shape<T>): Shape<T | null> {
  return (value, path) => (value === null ? null : shape(value, path))
}

/** A field that lines of an older program do not have. */
export function orAbsent<T>(shape: Shape<T>): Shape<T | null> {
  return (value, path) => (value === undefined ? null : shape(value, path))
}

export function listOf<T>(shape: Shape<T>): Shape<readonly T[]> {
  return (value, path) =>
    Array.isArray(value)
      ? value.map((item: unknown, index) => shape(item, `${path}[${index}]`))
      : refuseShape(path, 'is not a list', value)
}

/** An object with these fields and no other. */
export function objectOf<T extends object>(fields: { readonly [K in keyof T]-?: Shape<T[K]> }): Shape<T> {
  const known = new Set(Object.keys(fields))
  return (value, path) => {
    if (typeof value !== 'object' || value === null || Array.isArray(value))
      return refuseShape(path, 'is not an object', value)
    const given: Readonly<Record<string, unknown>> = { ...value }
    const unknown = Object.keys(given).find((key) => !known.has(key))
    if (unknown !== undefined) throw new ShapeFault(`unknown field "${join(path, unknown)}"`)
    const parsed: Partial<T> = {}
    for (const key in fields) parsed[key] = fields[key](given[key], join(path, key))
    // Every field was parsed.
    return parsed as T
  }
}

function join(path: string, key: string): string {
  return path === '' ? key : `${path}.${key}`
}

/** For shapes of other modules: ends the parsing with "PATH WHAT". */
export function refuseShape(path: string, what: string, value: unknown): never {
  throw new ShapeFault(value === undefined ? `${path} is missing` : `${path} ${what}`)
}
