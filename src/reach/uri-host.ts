import { type Name, parseName, rootName } from '../dns/name.ts'
import { type Address, parseAddress } from '../dns/network.ts'
import { uriType } from '../dns/type-codes.ts'
import type { RecordId, Zone } from '../zone/zone.ts'
import { naptrFieldsOf } from './naptr.ts'
import { constantResult } from './substitution.ts'

/** Schemes whose URIs name a host behind no slashes: `sip:info@example.com;transport=tcp` (RFC 3261 section 19.1.1), `mailto:` (RFC 6068). */
const plainSchemes = /^(sips?|mailto|xmpp|im|pres|h323):/i

/** The URI to which a URI record leads, or a NAPTR record of flag U whose regular expression makes the same of everything. */
export function uriOf(zone: Zone, record: RecordId): string | undefined {
  if (zone.columns.types[record] === uriType) {
    // Priority and weight stand before the target (RFC 7553 section 4.5).
    return Buffer.from(zone.storedRdata(record).subarray(4)).toString()
  }
  const { flags, regexp } = naptrFieldsOf(zone, record)
  return flags === 'u' ? constantResult(regexp) : undefined
}

/** The host of a URI with slashes: a name, or an address, which needs no look-up. Undefined where it has none. */
export function hostOfUri(uri: string | undefined): Name | Address | undefined {
  const host = uri !== undefined && URL.canParse(uri) ? new URL(uri).hostname : ''
  return hostNamed(host)
}

/** The host of any URI that names one: with slashes or, as those for mail and calls, without. */
export function anyHostOfUri(uri: string): Name | Address | undefined {
  if (!plainSchemes.test(uri)) return hostOfUri(uri)
  const [address = ''] = uri.slice(uri.indexOf(':') + 1).split(/[?;/]/)
  const host = address.slice(address.lastIndexOf('@') + 1)
  return hostNamed(host.replace(/:\d*$/, ''))
}

function hostNamed(host: string): Name | Address | undefined {
  const address = parseAddress(host.replace(/^\[(.*)\]$/, '$1'))
  if (address !== undefined || /^$|^\[|^[\d.]+$|[^\w.-]/.test(host)) return address
  const result = parseName(host, rootName)
  return 'name' in result ? result.name : undefined
}
