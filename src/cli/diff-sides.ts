import { resolve } from 'node:path'
import { suggest } from '../definition/document/suggest.ts'
import { type BuiltZone, normalVariant } from '../definition/project.ts'
import type { Diagnostic } from '../diagnostic.ts'
import { SecoursError } from '../diagnostic.ts'
import type { Name } from '../dns/name.ts'
import type { NameTable } from '../zone/name-table.ts'
import type { Zone } from '../zone/zone.ts'
import { readMasterFileAt } from './master-file.ts'
import { pathKind } from './path-kind.ts'

/** One side of a difference: a zone's contents and what they are called. */
export interface DiffSide {
  readonly label: string
  readonly zone: Zone | undefined
  /** Faults that may have kept something out of the zone. */
  readonly diagnostics: readonly Diagnostic[]
}

/** What FROM or TO means: `@` a server, then a variant by its name, then a file. */
export type SideKind = 'server' | 'variant' | 'file'

const variantName = /^[a-z0-9][a-z0-9-]*$/

export function kindOfSide(text: string, cwd: string, variants: readonly string[]): SideKind {
  if (text.startsWith('@')) return 'server'
  if (variants.includes(text)) return 'variant'
  return pathKind(resolve(cwd, text)) === 'file' || !variantName.test(text) ? 'file' : 'variant'
}

export function fileSide(cwd: string, path: string, apex: Name, names?: NameTable): DiffSide {
  const { zone, diagnostics } = readMasterFileAt(cwd, path, apex, names)
  return { label: path, zone, diagnostics }
}

/** Throws SecoursError `variant-unknown`. */
export function variantSide(built: BuiltZone, name: string): DiffSide {
  const variant = built.variants.get(name)
  if (variant !== undefined) return { label: name, zone: variant.zone, diagnostics: variant.diagnostics }
  const known = [...built.variants.keys()]
  const meant = suggest(name, known)
  throw new SecoursError('variant-unknown', `the zone has no variant ${name}, and there is no file of that name`, {
    hint: meant === undefined ? `it has ${known.join(', ')}` : `did you mean ${meant}?`,
  })
}

/** What is compared where not both sides are named: normal with the one side, or with every other variant in turn. */
export function pairsOf(
  from: string | undefined,
  to: string | undefined,
  variants: readonly string[],
): readonly (readonly [from: string, to: string])[] {
  if (from !== undefined && to !== undefined) return [[from, to]]
  if (from !== undefined && from !== normalVariant) return [[normalVariant, from]]
  return variants.filter((name) => name !== normalVariant).map((name) => [normalVariant, name] as const)
}
