import { createHash } from 'node:crypto'
import { displayName, foldName, type Name } from '../dns/name.ts'

/** File systems take 255 octets in a name; a long zone name is cut and told apart by a digest. */
const longestPart = 200

/** The file of a zone's variant below the folder of all: `degraded/tedomum.example.zone`. Two zones never share one. */
export function pathOfZoneFile(variant: string, apex: Name): string {
  return `${fileNamePart(variant)}/${zoneFileName(apex)}`
}

export function zoneFileName(apex: Name): string {
  return `${fileNamePart(displayName(foldName(apex)))}.zone`
}

/** A text as one part of a path: what could leave the folder, or mean something to a shell, is written `%XX` (RFC 2317: `0%2F25`). */
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
