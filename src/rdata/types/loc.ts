import type { FieldKind } from '../field.ts'
import { takeWord, textKind } from '../fields/parts.ts'
import { defineRecordType } from '../record-type.ts'
import type { Tokens } from '../tokens.ts'

/** Thousandths of a second of arc: the equator and the prime meridian are 2^31. */
const origin = 0x8000_0000
const degree = 3_600_000
/** Centimetres: altitudes count from 100,000 m below the WGS 84 spheroid. */
const lowest = 10_000_000
const centimetresOfMetre = 100
/** Of size and precision, in metres, where text leaves them out (RFC 1876 section 3). */
const defaults = ['1', '10000', '10'] as const

/**
 * Latitude, longitude, altitude, size, horizontal and vertical precision. The wire has the version and the sizes first.
 */
const location: FieldKind = textKind({
  width: 16,
  parse(tokens, sink) {
    const latitude = parseAngle(tokens, 90, 'N', 'S')
    const longitude = latitude < 0 ? -1 : parseAngle(tokens, 180, 'E', 'W')
    const altitude = longitude < 0 ? Number.NaN : parseMetres(tokens, 'an altitude')
    if (Number.isNaN(altitude)) return false
    if (altitude < -lowest || altitude + lowest > 0xffffffff) return tokens.fail('the altitude is out of range')
    sink.u8(0)
    for (const metres of defaults) {
      const given = tokens.next < tokens.count ? parseMetres(tokens, 'a size') : Number(metres) * centimetresOfMetre
      if (Number.isNaN(given)) return false
      if (given < 0 || given > maxSize) return tokens.fail('the size is out of range')
      sink.u8(encodeSize(given))
    }
    sink.u32(latitude)
    sink.u32(longitude)
    sink.u32(altitude + lowest)
    return true
  },
  print(source) {
    source.u8()
    const sizes = [source.u8(), source.u8(), source.u8()].map((octet) => `${printMetres(decodeSize(octet))}m`)
    const latitude = printAngle(source.u32(), 'N', 'S')
    const longitude = printAngle(source.u32(), 'E', 'W')
    return `${latitude} ${longitude} ${printMetres(source.u32() - lowest)}m ${sizes.join(' ')}`
  },
  copy(source, sink) {
    const version = source.u8()
    if (version !== 0) source.refuse()
    sink.u8(version)
    for (let i = 0; i < 3; i++) {
      const octet = source.u8()
      // A power of ten and its factor, each one decimal digit; zero has one form.
      if (octet >> 4 > 9 || (octet & 15) > 9 || (octet < 16 && octet > 0)) source.refuse()
      sink.u8(octet)
    }
    for (const degrees of [90, 180]) {
      const angle = source.u32()
      if (Math.abs(angle - origin) > degrees * degree) source.refuse()
      sink.u32(angle)
    }
    sink.u32(source.u32())
  },
  schema: { type: 'string' },
})

/** `42 21 54.123 N`: minutes and seconds may be left out. -1 with the tokens' fault set where it is none. */
function parseAngle(tokens: Tokens, maximum: number, positive: string, negative: string): number {
  const forms = [/^\d+$/, /^\d+$/, /^(\d+(\.\d{0,3})?|\.\d{1,3})$/] as const
  let value = 0
  for (let i = 0; ; i++) {
    const token = takeWord(tokens, `degrees, minutes, seconds or ${positive} or ${negative}`)
    if (token < 0) return -1
    const text = tokens.text(token)
    if (i > 0 && (text === positive || text === negative)) {
      if (value <= maximum * degree) return origin + (text === positive ? value : -value)
      tokens.fail(`the place is more than ${maximum} degrees away`)
      return -1
    }
    const part = Number(text)
    if (!forms[i]?.test(text) || part > (i === 0 ? maximum : 59.999)) {
      tokens.fail(`'${text}' is out of place (degrees, minutes and seconds, then ${positive} or ${negative})`)
      return -1
    }
    value += Math.round(part * (degree / 60 ** i))
  }
}

function printAngle(angle: number, positive: string, negative: string): string {
  const value = Math.abs(angle - origin)
  const minutes = Math.floor(value / 60_000)
  const seconds = ((value % 60_000) / 1000).toFixed(3)
  return `${Math.floor(minutes / 60)} ${minutes % 60} ${seconds} ${angle < origin ? negative : positive}`
}

/** Centimetres; NaN with the tokens' fault set where the token is no length in metres. */
function parseMetres(tokens: Tokens, what: string): number {
  const token = takeWord(tokens, what)
  if (token < 0) return Number.NaN
  const text = tokens.text(token)
  const [, sign, whole = '', fraction = ''] = /^([-+]?)(\d{0,8})(?:\.(\d{0,2}))?m?$/.exec(text) ?? []
  if (sign === undefined || whole + fraction === '') {
    tokens.fail(`'${text}' is not ${what} in metres`)
    return Number.NaN
  }
  const centimetres = Number(whole) * centimetresOfMetre + Number(fraction.padEnd(2, '0'))
  return sign === '-' ? -centimetres : centimetres
}

function printMetres(centimetres: number): string {
  const value = Math.abs(centimetres)
  const cents = String(value % centimetresOfMetre).padStart(2, '0')
  return `${centimetres < 0 ? '-' : ''}${Math.floor(value / centimetresOfMetre)}.${cents}`
}

const maxSize = 9 * 10 ** 9

/** A decimal digit and a power of ten; what lies between is cut. */
function encodeSize(centimetres: number): number {
  let factor = centimetres
  let power = 0
  for (; factor > 9; power++) factor = Math.floor(factor / 10)
  return factor * 16 + power
}

function decodeSize(octet: number): number {
  return (octet >> 4) * 10 ** (octet & 15)
}

const angleFields = (name: string, degrees: number, directions: readonly string[]) => ({
  [`${name}_degrees`]: { type: 'integer', minimum: 0, maximum: degrees },
  [`${name}_minutes`]: { type: 'integer', minimum: 0, maximum: 59, default: 0 },
  [`${name}_seconds`]: { type: 'number', minimum: 0, maximum: 59.999, default: 0 },
  [`${name}_direction`]: { enum: directions },
})

export const loc = defineRecordType({
  name: 'LOC',
  code: 29,
  reference: 'RFC 1876 section 2',
  fields: { location },
  words: {
    ...angleFields('lat', 90, ['N', 'S']),
    ...angleFields('long', 180, ['E', 'W']),
    altitude: { type: 'number', minimum: -100_000, maximum: 42_849_672.95 },
    size: { type: 'number', minimum: 0, maximum: 90_000_000, default: 1 },
    precision_horz: { type: 'number', minimum: 0, maximum: 90_000_000, default: 10_000 },
    precision_vert: { type: 'number', minimum: 0, maximum: 90_000_000, default: 10 },
  },
  examples: [
    // RFC 1876 section 4
    { text: '42 21 54.000 N 71 6 18.000 W -24.00m 30.00m 10000.00m 10.00m', wire: '0033161389172dd070be15f000988d20' },
    { text: '42 21 43.952 N 71 5 6.344 W -24m 1m 200m', wire: '001224138917069070bf2dd800988d20' },
    { text: '52 14 05 N 00 08 50 E 10m', wire: '001216138b3556c88008165000989a68' },
    { text: '32 7 19 S 116 2 25 E 10m', wire: '00121613791b7d2898e6486800989a68' },
    { text: '42 21 28.764 N 71 00 51.617 W -44m 2000m', wire: '002516138916cb3c70c310df00988550' },
  ],
})
