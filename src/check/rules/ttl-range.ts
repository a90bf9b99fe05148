import { defineRule } from '../rule.ts'

export const ttlRange = defineRule({
  code: 'ttl-range',
  class: 'zone',
  severity: 'error',
  reference: 'RFC 2181 section 8',
  title: 'a TTL is above 2147483647',
})
