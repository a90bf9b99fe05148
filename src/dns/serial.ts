/**
 * Serial numbers (RFC 1982, SERIAL_BITS 32). There is no `+` and no `<` for them on purpose: plain arithmetic is right until the
 * day a serial wraps, and wrong on that day.
 */
declare const serialBrand: unique symbol
export type Serial = number & { readonly [serialBrand]: 'Serial' }

const modulus = 0x1_0000_0000
const half = 0x8000_0000

/** The largest forward step that every secondary takes as one (RFC 1982 section 3.1). */
export const maxSerialStep = half - 1

export function isSerial(value: number): value is Serial {
  return Number.isInteger(value) && value >= 0 && value < modulus
}

export function serialOf(value: number): Serial {
  if (!isSerial(value)) throw new Error(`not a serial: ${value}`)
  return value
}

/** Steps forward from `from` to `to`, 0 to 2^32-1. Up to `maxSerialStep`, `to` is newer. */
export function serialDistance(from: Serial, to: Serial): number {
  return (to - from + modulus) % modulus
}

/** How `a` stands to `b`; `undefined` where RFC 1982 section 3.2 leaves it open (exactly 2^31 apart). */
export function compareSerials(a: Serial, b: Serial): 'same' | 'newer' | 'older' | undefined {
  const distance = serialDistance(b, a)
  if (distance === 0) return 'same'
  if (distance === half) return undefined
  return distance < half ? 'newer' : 'older'
}

/** Whether `a` is certainly newer than `b`. */
export function isNewerSerial(a: Serial, b: Serial): boolean {
  return compareSerials(a, b) === 'newer'
}

/** `serial` moved forward by `steps` (0 to 2^31-1), wrapping round. */
export function advanceSerial(serial: Serial, steps: number): Serial {
  if (!Number.isInteger(steps) || steps < 0 || steps > maxSerialStep) throw new Error(`not a forward step: ${steps}`)
  return ((serial + steps) % modulus) as Serial
}
