import { createHash } from 'node:crypto'
import { displayName, foldName, type Name } from '../dns/name.ts'

/** File systems take 255 octets in a name; a long zone name is cut and told apart by a digest. */
const longestPart = 200

/** The file of a zone's variant below the folder of all: `degraded/tedomum.example.zone`. Two zones never share one. */
export function pathOfZoneFile(variant: string, apex: Name): string {
  return `${fileNamePart(variant)}/${zoneFileName(apex)}`
}

export function zoneFileName(apex: Name): string {
  return `${zoneFilePart(apex)}.zone`
}

/**
 * A zone's name as a part of a file name. Of the zones of RFC 2317, `0/25.2.0.192.in-addr.arpa`, the slash is written `_`, as
 * `%s` in Knot's configuration has it: in Knot's file names a `%` must be doubled, and NSD's cannot hold one at all. One whose
 * own name has the `_` there gets the `%5F`, so that two zones never share a file.
 */
export function zoneFilePart(apex: Name): string {
  const zone = displayName(foldName(apex))
  const [, from, mark, rest] = /^(\d+)([/_])(\d+(?:\..*)?)$/s.exec(zone) ?? []
  if (mark === '/') return fileNamePart(`${from}_${rest}`)
  return mark === '_' ? fileNamePart(zone).replace('_', '%5F') : fileNamePart(zone)
}

/** The name of the zone that a file is named for, escapes undone; the other way round than `zoneFilePart`. */
export function zoneOfFilePart(part: string): string {
  return part
    .replace(/^(\d+)_(?=\d+(?:\.|$))/, '$1/')
    .replaceAll(/%([0-9A-F]{2})/gi, (_, octet: string) => String.fromCharCode(Number.parseInt(octet, 16)))
}

/** A text as one part of a path: what could leave the folder, or mean something to a shell, is written `%XX`. */
export function fileNamePart(text: string): string {
  const escaped = text
    .replaceAll(/[^a-zA-Z0-9._-]/gu, (character) =>
      Array.from(Buffer.from(character), (octet) => `%${octet.toString(16).padStart(2, '0').toUpperCase()}`).join(''),
    )
    // No part is hidden, `.` or `..`, nor taken for an option.
    .replace(/^[.-]/, (first) => (first === '.' ? '%2E' : '%2D'))
  if (escaped.length <= longestPart) return escaped === '' ? '%' : escaped
  const digest = createHash('sha256').update(text).digest('hex')
  return `${escaped.slice(0, longestPart - 33)}~${digest.slice(0, 32)}`
}
