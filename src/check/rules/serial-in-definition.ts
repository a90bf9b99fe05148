import { defineRule } from '../rule.ts'

/** Reported by the reader of definitions, which refuses the key: a serial is nowhere to be compared with. */
export const serialInDefinition = defineRule({
  code: 'serial-in-definition',
  class: 'zone',
  severity: 'error',
  reference: 'RFC 1982',
  title: 'a definition in YAML or JSON says a serial: serials are given when the zone is deployed',
  why: 'A serial that was written down is older than the one being served after the first switch, and secondaries keep what is newer.',
  example: 'soa: {mname: ns1, serial: 2012102201}',
})
