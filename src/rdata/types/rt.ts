import { domainName } from '../fields/domain-name.ts'
import { uint16 } from '../fields/integer.ts'
import { defineRecordType } from '../record-type.ts'
import { relay } from '../target-needs.ts'

export const rt = defineRecordType({
  name: 'RT',
  code: 21,
  reference: 'RFC 1183 section 3.3',
  fields: {
    preference: uint16,
    intermediate_host: domainName({ canonicalLower: true, leads: 'host', needs: relay }),
  },
  examples: [
    // RFC 1183 section 3.3
    { text: '10 relay.prime.com.', wire: '000a0572656c6179057072696d6503636f6d00' },
  ],
})
