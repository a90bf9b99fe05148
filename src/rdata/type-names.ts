import { mdType, mfType, nxnameType } from '../dns/type-codes.ts'

/**
 * The mnemonics of record types. They are noted where a type is defined, apart from the registry, since types are fields of other
 * types too (NSEC, RRSIG, CSYNC).
 */
const codes = new Map<string, number>([
  // No zone holds records of these; signatures and bitmaps may still name them (RFC 1035 section 3.3.4, RFC 9824 section 3.4).
  ['MD', mdType],
  ['MF', mfType],
  ['NXNAME', nxnameType],
])
const names = new Map<number, string>()

export function noteTypeName(name: string, code: number): void {
  codes.set(name, code)
  names.set(code, name)
}

/** Those that BIND 9.18, Knot 3.2 and NSD 4.6 all read as a field: tried with NSEC and CSYNC. */
const readByAll: ReadonlySet<string> = new Set(
  (
    'A AAAA AFSDB APL CAA CDNSKEY CDS CERT CNAME CSYNC DHCID DNAME DNSKEY DS EUI48 EUI64 HINFO HTTPS IPSECKEY KEY KX L32 L64 LOC ' +
    'LP MINFO MX NAPTR NID NS NSEC NSEC3 NSEC3PARAM OPENPGPKEY PTR RP RRSIG RT SMIMEA SOA SPF SRV SSHFP SVCB TLSA TXT URI ZONEMD'
  ).split(' '),
)

/** A type as a field of a record: its mnemonic where every supported server reads that, else `TYPEnnn`. */
export function printTypeCode(code: number): string {
  const name = names.get(code)
  return name !== undefined && readByAll.has(name) ? name : `TYPE${code}`
}

/** The code of a mnemonic or of `TYPEnnn`, in any case; -1 where it is none. */
export function parseTypeCode(text: string): number {
  const known = codes.get(text) ?? codes.get(text.toUpperCase())
  if (known !== undefined) return known
  const digits = /^TYPE(\d{1,5})$/i.exec(text)?.[1]
  return digits === undefined || Number(digits) > 0xffff ? -1 : Number(digits)
}
