import { defineRule } from '../rule.ts'

export const rdataInvalid = defineRule({
  code: 'rdata-invalid',
  class: 'zone',
  severity: 'error',
  reference: 'the RFC of the record type',
  title: 'the rdata is not one of its type',
})
