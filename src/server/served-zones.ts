import { ZoneSet } from '../answer/zone-set.ts'
import { foldName, type Name } from '../dns/name.ts'
import type { Endpoint } from '../dns/network.ts'
import type { TsigKey } from '../message/tsig-key.ts'
import type { Zone } from '../zone/zone.ts'
import type { AccessList } from './access.ts'

/** A secondary that is told of changes. */
export interface NotifyTarget {
  readonly endpoint: Endpoint
  readonly tsig?: TsigKey
}

/** A zone to serve. What it does not say is as the server's options say. */
export interface ServedZone {
  /** It has a SOA. */
  readonly zone: Zone
  readonly allowTransfer?: AccessList
  readonly notify?: readonly NotifyTarget[]
  /** The file that it was read from, for whoever asks on the control socket. */
  readonly file?: string
}

/** What is served at one moment: replaced as a whole, never changed, so that a query sees one state or the other. */
export interface ServedZones {
  readonly zones: ZoneSet
  readonly byApex: ReadonlyMap<Name, ServedZone>
}

/** Asserts that every zone has a SOA. */
export function servedZones(zones: Iterable<ServedZone>): ServedZones {
  const byApex = new Map<Name, ServedZone>()
  for (const served of zones) {
    if (served.zone.serial === undefined) throw new Error(`${served.zone.apexName} has no SOA`)
    byApex.set(foldName(served.zone.apexName), served)
  }
  return { zones: new ZoneSet(Array.from(byApex.values(), ({ zone }) => zone)), byApex }
}
