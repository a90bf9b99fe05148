import { domainName } from '../fields/domain-name.ts'
import { uint16 } from '../fields/integer.ts'
import { defineRecordType } from '../record-type.ts'
import { anyHost } from '../target-needs.ts'

export const afsdb = defineRecordType({
  name: 'AFSDB',
  code: 18,
  reference: 'RFC 1183 section 1',
  fields: {
    subtype: uint16,
    hostname: domainName({ canonicalLower: true, leads: 'host', needs: anyHost }),
  },
  examples: [
    // RFC 1183 section 1
    { text: '1 bigbird.toaster.com.', wire: '0001076269676269726407746f617374657203636f6d00' },
  ],
})
