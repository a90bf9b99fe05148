/** RFC 2181 section 8: a TTL is an unsigned number of 31 bits. */
export const maxTtl = 0x7fffffff

const unitSeconds: Readonly<Record<string, number>> = { s: 1, m: 60, h: 3600, d: 86400, w: 604800 }

const shortDuration = /^[0-9]{1,9}[smhdwSMHDW]?$/

/**
 * Seconds of a TTL as BIND writes it: `3600`, `1h30m`, `2W`. Undefined when it is not one. Values above 2^31-1 and up to 2^32-1
 * are returned as they stand: that they are out of range is a rule's word.
 */
export function parseTtl(text: string): number | undefined {
  const seconds = parseDuration(text)
  return seconds === undefined || seconds > 0xffffffff ? undefined : seconds
}

/** As `parseTtl`, however long the time is. */
export function parseDuration(text: string): number | undefined {
  // Almost all are so short.
  if (shortDuration.test(text)) {
    const unit = unitSeconds[text.slice(-1).toLowerCase()]
    return unit === undefined ? Number(text) : Number(text.slice(0, -1)) * unit
  }
  if (!/^(\d+|(\d+[smhdw])+)$/i.test(text)) return undefined
  let total = 0
  for (const [, digits, unit] of text.matchAll(/(\d+)([smhdw]?)/gi)) {
    total += Number(digits) * (unitSeconds[(unit ?? '').toLowerCase()] ?? 1)
  }
  return total
}

const units: readonly (readonly [string, number])[] = [
  ['w', 604800],
  ['d', 86400],
  ['h', 3600],
  ['m', 60],
  ['s', 1],
]

/** Seconds as a person reads them: `1h30m`, `0s`. */
export function printDuration(seconds: number): string {
  let rest = seconds
  let text = ''
  for (const [unit, size] of units) {
    const count = Math.floor(rest / size)
    if (count > 0) text += `${count}${unit}`
    rest -= count * size
  }
  return text === '' ? '0s' : text
}
