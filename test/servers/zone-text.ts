/**
 * A master file with a SOA, one name server and these records. Its refresh and retry are an hour, so that a secondary
 * that follows within seconds was notified.
 */
export function zoneText(serial: number, records: readonly string[] = []): string {
  return `$TTL 300
@ IN SOA ns1 hostmaster ${serial} 3600 3600 1209600 300
@ IN NS ns1
ns1 IN A 192.0.2.53
${records.join('\n')}
`
}
