import { domainName } from '../fields/domain-name.ts'
import { uint16 } from '../fields/integer.ts'
import { defineRecordType } from '../record-type.ts'
import { anyHost } from '../target-needs.ts'

export const kx = defineRecordType({
  name: 'KX',
  code: 36,
  reference: 'RFC 2230 section 3',
  fields: {
    preference: uint16,
    exchanger: domainName({ canonicalLower: true, leads: 'host', needs: anyHost }),
  },
  examples: [{ text: '10 kx.example.com.', wire: '000a026b78076578616d706c6503636f6d00' }],
})
