import type { RecordType } from '../rdata/record-type.ts'

/**
 * Types that BIND 9.18, Knot 3.2 and NSD 4.6 all read by their mnemonic and in the text that is printed here: tried with the
 * registry's examples. What is not among them is written in the form that every server reads (RFC 3597 section 5), a type that is new
 * to the registry included.
 */
const readByAll: ReadonlySet<string> = new Set(
  (
    'A AAAA AFSDB APL CAA CDNSKEY CDS CERT CNAME CSYNC DHCID DNAME DNSKEY DS EUI48 EUI64 HINFO HTTPS IPSECKEY KX L32 LOC LP ' +
    'MINFO MX NAPTR NS NSEC NSEC3 NSEC3PARAM OPENPGPKEY PTR RP RRSIG RT SMIMEA SOA SPF SRV SSHFP SVCB TLSA TXT URI ZONEMD'
  ).split(' '),
)

/** Whether a type's records stand as `TYPEnnn \#` in files for servers of any supported age. */
export function isGenericInFiles(type: RecordType): boolean {
  return !readByAll.has(type.name)
}
