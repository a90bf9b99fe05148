import type { FieldKind } from '../field.ts'
import { takeWord } from './parts.ts'

/**
 * Seconds since 1970, written as `YYYYMMDDHHmmSS` in UTC or as a number (RFC 4034 section 3.2). They are serial numbers of 32 bits;
 * printed as a date before 2106.
 */
export const signatureTime: FieldKind = {
  width: 4,
  parse(tokens, sink) {
    const token = takeWord(tokens, 'a time')
    if (token < 0) return false
    const seconds = secondsOf(tokens.text(token))
    if (seconds === undefined)
      return tokens.fail(`'${tokens.text(token)}' is not a time (YYYYMMDDHHmmSS, or seconds since 1970)`)
    sink.u32(seconds)
    return true
  },
  print: (source) => printTime(source.u32()),
  copy: (source, sink) => sink.u32(source.u32()),
  schema: { type: ['integer', 'string'] },
  toJson: (source) => printTime(source.u32()),
}

function secondsOf(text: string): number | undefined {
  if (/^\d{1,10}$/.test(text)) return Number(text) > 0xffffffff ? undefined : Number(text)
  const parts = /^(\d{4})(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)$/.exec(text)
  if (parts === null) return undefined
  const [year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0] = parts.slice(1).map(Number)
  // A date that the calendar does not have comes out as another one; a 60th second is a leap second.
  const midnight = new Date(Date.UTC(year, month - 1, day))
  if (midnight.getUTCMonth() + 1 !== month || midnight.getUTCDate() !== day) return undefined
  if (hour > 23 || minute > 59 || second > 60) return undefined
  const seconds = midnight.getTime() / 1000 + hour * 3600 + minute * 60 + second
  return ((seconds % 0x1_0000_0000) + 0x1_0000_0000) % 0x1_0000_0000
}

function printTime(seconds: number): string {
  return new Date(seconds * 1000).toISOString().slice(0, 19).replaceAll(/\D/g, '')
}
