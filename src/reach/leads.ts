import { type Name, parseName, rootName } from '../dns/name.ts'
import { type Address, parseAddress } from '../dns/network.ts'
import { naptrType, srvType, uriType } from '../dns/type-codes.ts'
import { recordTypeOfCode } from '../rdata/registry.ts'
import { rootId } from '../zone/name-table.ts'
import type { RecordId, Zone } from '../zone/zone.ts'

/** SVCB and HTTPS. */
const serviceTypes: ReadonlySet<number> = new Set([64, 65])

/** A name that who reads a record goes on to. */
export interface Lead {
  readonly name: Name
  /** The type that is asked for there; undefined: the addresses of a host. */
  readonly type: number | undefined
}

/**
 * Where a record leads: MX, NS, SRV and their like to a host, SVCB and HTTPS to a host that may be the owner itself (RFC 9460
 * section 2.5.2), NAPTR by its flags (RFC 3403 section 4.1), URI to the host of its URI. An alias leads nowhere by itself: who asks
 * is led past it. `owner` is the name that was asked for.
 */
export function leadsOf(zone: Zone, record: RecordId, owner: Name): readonly Lead[] {
  const code = zone.columns.types[record] as number
  const type = recordTypeOfCode(code)
  if (code === naptrType) return leadsOfNaptr(zone, record)
  if (code === uriType) return leadsOfUri(zone, record)
  if (type.target?.traits.leads !== 'host') return []
  const target = zone.nameAt(record, type.target.offset)
  if (target !== rootId) return [{ name: zone.names.name(target), type: undefined }]
  return serviceTypes.has(code) && !isAliasMode(zone, record) ? [{ name: owner, type: undefined }] : []
}

function isAliasMode(zone: Zone, record: RecordId): boolean {
  const octets = zone.storedRdata(record)
  return octets[0] === 0 && octets[1] === 0
}

function leadsOfNaptr(zone: Zone, record: RecordId): readonly Lead[] {
  const { flags, replacement } = fieldsOf(zone, record)
  const result = parseName(String(replacement), rootName)
  if (!('name' in result) || result.name === rootName) return []
  const asked = { a: undefined, s: srvType, '': naptrType }
  const flag = String(flags).toLowerCase()
  return flag in asked ? [{ name: result.name, type: asked[flag as keyof typeof asked] }] : []
}

function leadsOfUri(zone: Zone, record: RecordId): readonly Lead[] {
  const host = hostOfUri(zone, record)
  return typeof host === 'string' ? [{ name: host, type: undefined }] : []
}

/** The host of a URI record's URI: a name, or an address, which needs no look-up. Undefined where the URI has none. */
export function hostOfUri(zone: Zone, record: RecordId): Name | Address | undefined {
  const { target } = fieldsOf(zone, record)
  const text = String(target).replace(/^"|"$/g, '')
  const host = URL.canParse(text) ? new URL(text).hostname : ''
  const address = parseAddress(host.replace(/^\[(.*)\]$/, '$1'))
  if (address !== undefined || /^$|^\[|^[\d.]+$/.test(host)) return address
  const result = parseName(host, rootName)
  return 'name' in result ? result.name : undefined
}

function fieldsOf(zone: Zone, record: RecordId): Readonly<Record<string, unknown>> {
  const json = recordTypeOfCode(zone.columns.types[record] as number).toJson(zone.rdataSource(record))
  return typeof json === 'object' ? json : {}
}
