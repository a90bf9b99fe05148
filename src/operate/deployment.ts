import type { Serial } from '../dns/serial.ts'
import type { Deployment } from '../driver/driver.ts'
import { withUnmanaged, type ZoneContents } from '../failover/content.ts'
import { zoneKey } from '../failover/placement.ts'
import { isGenericInFiles } from '../render/known-types.ts'
import type { Zone } from '../zone/zone.ts'
import { printZoneFile } from '../zonefile/writer.ts'

/** What is to be put on a server. */
export interface DeploymentRequest {
  readonly contents: ZoneContents
  readonly content: Zone
  /** What it serves now: records in it that others maintain are kept. */
  readonly served: Zone | undefined
  readonly serial: Serial
  /** The variant's name, or what else the content is; for the file's first line. */
  readonly title: string
  readonly digest: string
  /** The server's own checker was overridden. */
  readonly unchecked: boolean
}

/** A content with the records that others maintain on the server, under its serial, as the file that is written there. */
export function makeDeployment(request: DeploymentRequest): Deployment {
  const { contents, serial, unchecked } = request
  const zone = withUnmanaged(contents, request.content, request.served)
  const comments = [`${zoneKey(contents.apex)}, ${request.title}, written by secours`, `sha256 ${request.digest}`]
  return {
    apex: contents.apex,
    serial,
    zone,
    unchecked,
    text: [...printZoneFile(zone, { comments, serial, asGeneric: isGenericInFiles })].join(''),
  }
}
