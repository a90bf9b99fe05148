import type { SerialStyle } from '../definition/project.ts'
import { advanceSerial, isNewerSerial, type Serial, serialOf } from '../dns/serial.ts'

/** A serial and where it was seen, as a message names it: `ns1`, `the journal`. */
export interface SeenSerial {
  readonly where: string
  readonly serial: Serial
}

export interface SerialRequest {
  readonly style: SerialStyle
  /** Milliseconds since the epoch. */
  readonly now: number
  /** Everything that is served or was ever given: the result is newer than each. */
  readonly seen: readonly SeenSerial[]
  /** Serials of master files: the result is newer than each that is newer than what was seen. */
  readonly floors?: readonly Serial[]
  /** Steps that are left free for each primary that cannot be asked and may have numbered on. */
  readonly headroom?: number
  /**
   * For each such primary the serial that it was last seen under, from which its headroom counts; undefined for one that was
   * never seen, for which it counts from the newest that was. None: all could be asked.
   */
  readonly unobserved?: readonly (Serial | undefined)[]
}

export type SerialAllocation =
  | { readonly serial: Serial }
  | { readonly refusal: { readonly code: 'serial-unsafe'; readonly message: string } }

/**
 * The next serial of a zone: newer (RFC 1982) than everything that was seen, and in the zone's style where that is newer
 * still. Refused (`serial-unsafe`) where no serial is newer than all of them, since they lie 2^31 or more apart: whichever was
 * given, some secondary would take it for old.
 */
export function allocateSerial(request: SerialRequest): SerialAllocation {
  const { seen, floors = [], headroom = 0, unobserved = [] } = request
  const styled = styledSerial(request.style, request.now)
  const newest = newestOf(seen)
  if (newest === undefined && seen.length > 0) return refusal(seen)
  const candidates = [
    ...(newest === undefined ? [] : [advanceSerial(newest, 1)]),
    // Only up to there it may have come by itself: however often zones are switched while it is dead, that is left free once.
    ...unobserved.flatMap((last) => {
      const from = last ?? newest
      return from === undefined ? [] : [advanceSerial(from, 1 + headroom)]
    }),
    ...floors.filter((floor) => floor !== 0).map((floor) => advanceSerial(floor, 1)),
    ...(request.style === 'increment' && seen.length > 0 ? [] : [styled]),
  ]
  let serial = candidates[0] ?? styled
  for (const candidate of candidates) {
    if (isNewerSerial(candidate, serial) && isNewerThanAll(candidate, seen)) serial = candidate
  }
  return isNewerThanAll(serial, seen) ? { serial } : refusal(seen)
}

/** What a style alone gives: YYYYMMDD01 in UTC, seconds since 1970, or 1. */
function styledSerial(style: SerialStyle, now: number): Serial {
  if (style === 'increment') return serialOf(1)
  if (style === 'unix') return serialOf(Math.floor(now / 1000) % 0x1_0000_0000)
  return serialOf(Number(`${new Date(now).toISOString().slice(0, 10).replaceAll('-', '')}01`))
}

/** The serial that all others are older than, or the same as; undefined where there is none. */
function newestOf(seen: readonly SeenSerial[]): Serial | undefined {
  return seen.find(({ serial }) =>
    seen.every((other) => other.serial === serial || isNewerSerial(serial, other.serial)),
  )?.serial
}

function isNewerThanAll(serial: Serial, seen: readonly SeenSerial[]): boolean {
  return seen.every((other) => isNewerSerial(serial, other.serial))
}

function refusal(seen: readonly SeenSerial[]): SerialAllocation {
  const list = seen.map(({ where, serial }) => `${where} ${serial}`).join(', ')
  const message = `no serial is newer than all that were seen, as some lie 2^31 or more apart (${list})`
  return { refusal: { code: 'serial-unsafe', message } }
}
