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

function matchLabels(pattern: readonly string[], labels: readonly string[]): boolean {
  return matchesInOrder(pattern, labels, '**', (part, label) => part === label)
}

/**
 * Whether the parts of a pattern mean a list of items, in order; a part that is `anything` stands for any number of them. What it took
 * is only given back to the last one, so that no pattern takes longer than its length times the list's.
 */
export function matchesInOrder(
  parts: readonly string[],
  items: readonly string[],
  anything: string,
  means: (part: string, item: string) => boolean,
): boolean {
  let at = 0
  let item = 0
  let lastFree = -1
  let takenUpTo = 0
  while (item < items.length) {
    const part = parts[at]
    if (part === anything) {
      lastFree = at++
      takenUpTo = item
    } else if (part !== undefined && means(part, items[item] as string)) {
      at++
      item++
    } else if (lastFree >= 0) {
      at = lastFree + 1
      item = ++takenUpTo
    } else return false
  }
  while (parts[at] === anything) at++
  return at === parts.length
}
