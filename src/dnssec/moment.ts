/** The time for which signatures are judged. */
export interface Moment {
  /** Seconds since 1970. */
  readonly at: number
  /** Seconds before it expires from which a signature draws a warning. */
  readonly expiresWithin: number
}

/**
 * Seconds from a moment to a time of a signature, negative where it has passed. Such times are serial numbers of 32 bits: what is
 * meant is the one that is nearest (RFC 4034 section 3.1.5). Half a cycle away counts as passed.
 */
export function secondsUntil(time: number, at: number): number {
  return (time - (at % 0x1_0000_0000)) | 0
}

/** `2026-01-31 12:00:00 UTC`: the time nearest to the moment, of the cycle that is meant. */
export function printTime(time: number, at: number): string {
  const seconds = at + secondsUntil(time, at)
  return `${new Date(seconds * 1000).toISOString().slice(0, -5).replace('T', ' ')} UTC`
}
