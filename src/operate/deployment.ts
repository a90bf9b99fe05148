import type { Serial } from '../dns/serial.ts'
import type { Deployment } from '../driver/driver.ts'
import { withUnmanaged, type ZoneContents } from '../failover/content.ts'
import { renderWithDigest, renderZone } from '../render/render-zone.ts'
import type { Zone } from '../zone/zone.ts'

/** What is to be put on a server. */
export interface DeploymentRequest {
  readonly contents: ZoneContents
  readonly content: Zone
  /** What it serves now: records in it that others maintain are kept. */
  readonly served: Zone | undefined
  readonly serial: Serial
  /** The variant's name, or what else the content is: for the header of the file. */
  readonly title: string
  readonly digest: string
  /** The server's own checker was overridden. */
  readonly unchecked: boolean
}

/** A content with the records that others maintain on the server, under its serial, as the file that is written there. */
export function makeDeployment(request: DeploymentRequest): Deployment {
  const { contents, content, serial, unchecked, title: name, digest } = request
  const { apex } = contents
  const zone = withUnmanaged(contents, content, request.served)
  const variant = { apex, name, description: undefined, zone }
  // The digest that is known is that of the whole file only where nothing is left out of it and nothing was added.
  const isWhole = zone === content && contents.isLeftOut === undefined
  const text = isWhole ? renderWithDigest(variant, digest, { serial }) : renderZone(variant, { serial })
  return { apex, serial, zone, unchecked, text }
}
