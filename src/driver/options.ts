import { isAbsolute, join } from 'node:path'

/** Options of a driver, or of a part of it, whose shape the project's schema has checked. */
export type Options = Readonly<Record<string, unknown>>

export function textOption(options: Options, key: string): string | undefined {
  const value = options[key]
  return typeof value === 'string' ? value : undefined
}

export function numberOption(options: Options, key: string): number | undefined {
  const value = options[key]
  return typeof value === 'number' ? value : undefined
}

/** A list of texts, such as the arguments of a command. */
export function listOption(options: Options, key: string): readonly string[] | undefined {
  const value = options[key]
  return Array.isArray(value) ? value.map(String) : undefined
}

/** A path, taken from the project's root unless it is absolute. */
export function pathOption(options: Options, key: string, root: string): string | undefined {
  const path = textOption(options, key)
  return path === undefined || isAbsolute(path) ? path : join(root, path)
}

export function objectOption(value: unknown): Options | undefined {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value } : undefined
}
