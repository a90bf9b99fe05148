import { defineRule } from '../rule.ts'

export const ttlRange = defineRule({
  code: 'ttl-range',
  class: 'zone',
  severity: 'error',
  reference: 'RFC 2181 section 8',
  title: 'a TTL is above 2147483647',
  why: 'Servers read such a TTL as zero, or refuse the zone.',
  example: 'www 4294967295 A 192.0.2.1',
})
