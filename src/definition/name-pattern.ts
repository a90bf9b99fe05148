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
  const [head, ...rest] = pattern
  if (head === undefined) return labels.length === 0
  if (head !== '**') return labels[0] === head && matchLabels(rest, labels.slice(1))
  for (let skip = 0; skip <= labels.length; skip++) if (matchLabels(rest, labels.slice(skip))) return true
  return false
}
