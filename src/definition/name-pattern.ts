import { foldName, labelsOf, type Name } from '../dns/name.ts'

/**
 * A pattern of names as definitions write it: labels, of which `**` stands for any number of labels where it is written, none
 * included. `*` is always the literal wildcard label.
 */
export interface NamePattern {
  /** As it was written. */
  readonly text: string
  /** Folded labels of the absolute pattern, first label first; `**` among them. */
  readonly labels: readonly string[]
}

/** Whether a name is one that the pattern means, whatever the spelling. */
export function matchesPattern(pattern: NamePattern, name: Name): boolean {
  return matchLabels(pattern.labels, labelsOf(foldName(name)))
}

/** What a `**` took is only given back to the last one, so that no pattern takes longer than its length times the name's. */
function matchLabels(pattern: readonly string[], labels: readonly string[]): boolean {
  let at = 0
  let label = 0
  let lastStar = -1
  let takenUpTo = 0
  while (label < labels.length) {
    if (pattern[at] === '**') {
      lastStar = at++
      takenUpTo = label
    } else if (pattern[at] === labels[label]) {
      at++
      label++
    } else if (lastStar >= 0) {
      at = lastStar + 1
      label = ++takenUpTo
    } else return false
  }
  while (pattern[at] === '**') at++
  return at === pattern.length
}
