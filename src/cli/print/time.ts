/** Times as a person reads them: the instant in UTC, and how far away it is. */

/** `2012-10-15 13:00:02 UTC`. */
export function printInstant(iso: string): string {
  return `${iso.slice(0, 10)} ${iso.slice(11, 19)} UTC`
}

const units = [
  ['d', 86_400],
  ['h', 3600],
  ['min', 60],
  ['s', 1],
] as const

/** The two largest units: `2 d 3 h`, `4 min`, `20 s`. */
export function printSpan(seconds: number): string {
  const first = units.findIndex(([, size]) => seconds >= size - 0.5)
  if (first < 0) return '0 s'
  // To the second of the units that are shown: a moment after 48 h were given, it still says 2 d.
  const [, smallest] = units[Math.min(first + 1, units.length - 1)] as (typeof units)[number]
  let rest = Math.round(seconds / smallest) * smallest
  const parts: string[] = []
  for (const [unit, size] of units.slice(first, first + 2)) {
    const count = Math.floor(rest / size)
    rest -= count * size
    if (count > 0) parts.push(`${count} ${unit}`)
  }
  return parts.join(' ')
}

/** `2012-10-15 13:00:02 UTC (in 4 min)`, or `(2 h ago)`. */
export function printWhen(iso: string, now: Date): string {
  const seconds = (Date.parse(iso) - now.getTime()) / 1000
  return `${printInstant(iso)} (${seconds >= 0 ? `in ${printSpan(seconds)}` : `${printSpan(-seconds)} ago`})`
}

/** `0.42 s`, `12 s`, `3 min 5 s`. */
export function printMs(ms: number): string {
  if (ms < 10_000) return `${(ms / 1000).toFixed(2)} s`
  return printSpan(ms / 1000)
}
