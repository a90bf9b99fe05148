import { defineRule } from '../rule.ts'

export const rdataInvalid = defineRule({
  code: 'rdata-invalid',
  class: 'zone',
  severity: 'error',
  reference: 'the RFC of the record type',
  title: 'the rdata is not one of its type',
  why: 'Servers refuse the zone.',
  example: 'www A 192.0.2.256',
})
