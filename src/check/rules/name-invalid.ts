import { defineRule } from '../rule.ts'

export const nameInvalid = defineRule({
  code: 'name-invalid',
  class: 'zone',
  severity: 'error',
  reference: 'RFC 1035 section 2.3.4',
  title: 'a name is not a domain name: a label over 63 octets, a name over 255, a bad escape',
  why: 'It cannot be sent in a message: no server loads it.',
  example: 'a label of 64 letters',
})
