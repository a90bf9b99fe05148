import type { Silenced } from '../../check/run/silence.ts'
import type { Diagnostic } from '../../diagnostic.ts'
import type { VariantReadiness } from '../../readiness/readiness.ts'
import type { Style } from '../print/style.ts'
import type { Differences } from './differences.ts'

/** A zone that was checked, with its variants; none for a master file that was checked alone. */
export interface CheckedZone {
  /** The apex, without the final dot. */
  readonly zone: string
  readonly variants: readonly string[]
}

/** What a run of checks found, as every format takes it: a format leaves out nothing but what its receiver has no room for. */
export interface Findings {
  readonly zones: readonly CheckedZone[]
  /** In the order of files, each from top to bottom. */
  readonly diagnostics: readonly Diagnostic[]
  readonly silenced: readonly Silenced[]
  readonly readiness: readonly VariantReadiness[]
  /** What differs between normal and the variants, for a format that shows it. */
  readonly differences: Differences
  /** Warnings fail the run too. */
  readonly strict: boolean
  /** From the top of the repository to the folder that the paths of files begin at: empty, or `dns/`. */
  readonly folder: string
}

export interface PrintOptions {
  readonly style: Style
  readonly quiet: boolean
  /** Of the terminal; left out where lines may be of any length. */
  readonly columns?: number
}

/** A form in which findings are printed. */
export interface FindingsFormat {
  /** For `--help`. */
  readonly describe: string
  /** Characters of differences, in markdown, that it has room for; none where it is left out. */
  readonly differences?: number
  /** Prints nothing but faults where it is quiet: the rest need not be worked out. */
  readonly quietIsFaults?: true
  readonly print: (findings: Findings, options: PrintOptions) => string
}

/** For formats. The folder's files are found by the generator, and named by their files. */
export function defineFindingsFormat(format: FindingsFormat): FindingsFormat {
  return format
}
