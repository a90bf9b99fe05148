import type { VariantContext } from '../../check/variant-context.ts'
import { printChangesMarkdown } from '../../diff/markdown.ts'
import { printSummary, summarizeChanges } from '../../diff/present.ts'
import { displayName } from '../../dns/name.ts'

/** What a variant changes in normal. */
export interface Difference {
  readonly zone: string
  readonly variant: string
  /** `2 added, 1 changed` */
  readonly summary: string
  /** A table in markdown; undefined where there was no room left for it. */
  readonly table: string | undefined
}

export interface Differences {
  readonly shown: readonly Difference[]
  /** Variants that differ from normal, and stand in no list: there was no room. */
  readonly left: number
}

export const noDifferences: Differences = { shown: [], left: 0 }

/** A line that names a difference takes about so much. */
const lineCost = 100

/** Changes of one variant are printed only where all of them may fit: each takes at least so much. */
const leastChange = 20

/** Takes the differences of one variant after the other, as far as `room`, in characters, goes. */
export class DifferenceCollector {
  private readonly shown: Difference[] = []
  private left = 0
  private room: number

  constructor(room: number) {
    this.room = room
  }

  add({ variant, changes }: VariantContext): void {
    if (changes.length === 0) return
    if (this.room < lineCost) {
      this.left++
      return
    }
    const fits = changes.length * leastChange < this.room
    const table = fits ? printChangesMarkdown(changes, variant.apex) : undefined
    const shown = table !== undefined && table.length <= this.room - lineCost ? table : undefined
    this.room -= lineCost + (shown?.length ?? 0)
    const summary = printSummary(summarizeChanges(changes))
    this.shown.push({ zone: displayName(variant.apex), variant: variant.name, summary, table: shown })
  }

  take(): Differences {
    return { shown: this.shown, left: this.left }
  }
}
