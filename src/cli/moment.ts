import { SecoursError } from '../diagnostic.ts'
import { parseDuration } from '../dns/ttl.ts'
import type { Moment } from '../dnssec/moment.ts'

/** The options by which a command is told for when signatures are judged. */
export const momentOptions = {
  at: {
    kind: 'text',
    placeholder: 'TIME',
    describe: 'Judge signatures at this time, and not now: 2026-01-31T12:00:00Z, 20260131120000, or seconds since 1970',
  },
  'expires-within': {
    kind: 'text',
    placeholder: 'D',
    describe: 'Warn of signatures that expire within this time: 3d, 12h',
  },
} as const

/** Reads them. Throws SecoursError `usage` where they are no time. */
export function momentOf(
  {
    at,
    'expires-within': within,
  }: { readonly at?: string | undefined; readonly 'expires-within'?: string | undefined },
  now: Date,
): Moment {
  const seconds = at === undefined ? Math.floor(now.getTime() / 1000) : parseTime(at)
  if (seconds === undefined) {
    throw new SecoursError('usage', `--at ${JSON.stringify(at)} is not a time`, {
      hint: 'write it as 2026-01-31T12:00:00Z, as 20260131120000 (UTC), or as seconds since 1970',
    })
  }
  const expiresWithin = within === undefined ? 0 : parseDuration(within)
  if (expiresWithin === undefined) {
    throw new SecoursError('usage', `--expires-within ${JSON.stringify(within)} is not a time`, {
      hint: 'write it as 3d, 12h or 1w2d, or in seconds',
    })
  }
  return { at: seconds, expiresWithin }
}

const compact = /^(\d{4})(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)$/
const rfc3339 = /^\d{4}-\d\d-\d\d[Tt ]\d\d:\d\d:\d\d(\.\d+)?([Zz]|[+-]\d\d:\d\d)$/

/** Seconds since 1970 of a time in one of the forms; undefined where it is none, or a day that the calendar does not have. */
function parseTime(text: string): number | undefined {
  // A day without a time of day, and not some second of 1970.
  if (/^(19|20)\d{6}$/.test(text)) return undefined
  if (/^\d{1,11}$/.test(text)) return Number(text)
  const parts = compact.exec(text)
  const [year, month, day, hour, minute, second] = parts?.slice(1) ?? []
  const iso = parts === null ? text : `${year}-${month}-${day}T${hour}:${minute}:${second}Z`
  if (!rfc3339.test(iso)) return undefined
  const time = Date.parse(iso.toUpperCase().replace(' ', 'T'))
  // Of a 31st of February the clock makes the 3rd of March.
  const isDay =
    Number(iso.slice(8, 10)) <= new Date(Date.UTC(Number(iso.slice(0, 4)), Number(iso.slice(5, 7)), 0)).getUTCDate()
  return Number.isNaN(time) || !isDay ? undefined : Math.floor(time / 1000)
}
