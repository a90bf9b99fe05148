import type { Variant } from '../definition/project.ts'
import { displayName } from '../dns/name.ts'
import type { Serial } from '../dns/serial.ts'
import { withFreshZonemd, zoneDigests } from '../dnssec/zonemd.ts'
import { zoneDigest } from '../zone/digest.ts'
import type { Zone } from '../zone/zone.ts'
import { printZoneFile } from '../zonefile/writer.ts'
import { isGenericInFiles } from './known-types.ts'

export interface RenderOptions {
  /** The serial to write; without it a placeholder stands there, on a line that says to raise it. */
  readonly serial?: Serial
  /** Every known type by its mnemonic, also those that older servers do not read. */
  readonly mnemonics?: boolean
}

/** A variant that could be built, as it is rendered. */
export type RenderedVariant = Pick<Variant, 'apex' | 'name' | 'description'> & { readonly zone: Zone }

/** Serials are never part of a definition: what stands here without one is below any that is served. */
const placeholder = 1 as Serial

/**
 * The master file of a variant: a header with zone, variant and digest, then the records by owner in aligned columns. The same
 * content gives the same text, to the octet; read back it is the same zone.
 */
export function renderZone(variant: RenderedVariant, options: RenderOptions = {}): string {
  return renderWithDigest(variant, zoneDigest(variant.zone), options)
}

/** As `renderZone`, for who has the digest of the content already. */
export function renderWithDigest(variant: RenderedVariant, digest: string, options: RenderOptions): string {
  const { apex, name, description } = variant
  const zone = withFreshZonemd(variant.zone, options.serial ?? placeholder)
  const comments = [
    `zone ${displayName(apex)}, variant ${name}`,
    ...(description === undefined ? [] : [description]),
    `sha256 ${digest} (of the content without the serial)`,
    'Rendered by secours: change the definition, and render again.',
  ]
  const serial =
    options.serial === undefined
      ? { serial: placeholder, serialComment: placeholderComment(zone) }
      : { serial: options.serial }
  const asGeneric = options.mnemonics === true ? {} : { asGeneric: isGenericInFiles }
  return [...printZoneFile(zone, { comments, ...serial, ...asGeneric })].join('')
}

function placeholderComment(zone: Zone): string {
  return zoneDigests(zone).length === 0
    ? 'a placeholder: raise it above the served one to use this file by hand'
    : 'a placeholder, which ZONEMD covers: render with --serial to use this file by hand'
}
