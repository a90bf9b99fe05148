import type { Name } from '../dns/name.ts'
import { naptrType, srvType, uriType } from '../dns/type-codes.ts'
import { recordTypeOfCode } from '../rdata/registry.ts'
import { rootId } from '../zone/name-table.ts'
import type { RecordId, Zone } from '../zone/zone.ts'
import { gatewaysOf, gatewayTypes } from './gateways.ts'
import { naptrFieldsOf } from './naptr.ts'
import { hostOfUri, uriOf } from './uri-host.ts'

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
 * section 2.5.2), NAPTR by its flags (RFC 3403 section 4.1), URI to the host of its URI, IPSECKEY, AMTRELAY and HIP to hosts. An alias leads nowhere by itself: who asks
 * is led past it. `owner` is the name that was asked for.
 */
export function leadsOf(zone: Zone, record: RecordId, owner: Name): readonly Lead[] {
  const code = zone.columns.types[record] as number
  const type = recordTypeOfCode(code)
  if (code === naptrType) return leadsOfNaptr(zone, record)
  if (code === uriType) return leadsOfUri(zone, record)
  if (gatewayTypes.includes(code)) return leadsOfGateways(zone, record)
  if (type.target?.traits.leads !== 'host') return []
  const target = zone.nameAt(record, type.target.offset)
  if (target !== rootId) return [{ name: zone.names.name(target), type: undefined }]
  return serviceTypes.has(code) && !isAliasMode(zone, record) ? [{ name: owner, type: undefined }] : []
}

function isAliasMode(zone: Zone, record: RecordId): boolean {
  const octets = zone.storedRdata(record)
  return octets[0] === 0 && octets[1] === 0
}

function leadsOfGateways(zone: Zone, record: RecordId): readonly Lead[] {
  const hosts = gatewaysOf(zone, record).filter((host) => host !== rootId)
  return hosts.map((host) => ({ name: zone.names.name(host), type: undefined }))
}

function leadsOfNaptr(zone: Zone, record: RecordId): readonly Lead[] {
  const { flags, replacement } = naptrFieldsOf(zone, record)
  if (flags === 'u') return leadsOfUri(zone, record)
  const type = replacementTypes.get(flags)
  return replacement === rootId || !replacementTypes.has(flags) ? [] : [{ name: zone.names.name(replacement), type }]
}

/** By flag, what is asked for at the replacement; undefined: the addresses of a host. */
const replacementTypes: ReadonlyMap<string, number | undefined> = new Map([
  ['a', undefined],
  ['s', srvType],
  ['', naptrType],
])

/** Of a URI without slashes nobody says by the URI alone what is asked for: that of a call may lead to NAPTR, SRV or addresses (RFC 3263 section 4). */
function leadsOfUri(zone: Zone, record: RecordId): readonly Lead[] {
  const host = hostOfUri(uriOf(zone, record))
  return typeof host === 'string' ? [{ name: host, type: undefined }] : []
}
