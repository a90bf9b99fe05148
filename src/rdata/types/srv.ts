import { domainName } from '../fields/domain-name.ts'
import { uint16 } from '../fields/integer.ts'
import { defineRecordType } from '../record-type.ts'
import { hostItself } from '../target-needs.ts'

export const srv = defineRecordType({
  name: 'SRV',
  code: 33,
  reference: 'RFC 2782',
  fields: {
    priority: uint16,
    weight: uint16,
    port: uint16,
    target: domainName({ canonicalLower: true, leads: 'host', needs: hostItself }),
  },
  examples: [{ text: '0 1 9 server.example.', wire: '0000 0001 0009 06 736572766572 07 6578616d706c65 00' }],
})
