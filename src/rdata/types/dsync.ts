import { domainName } from '../fields/domain-name.ts'
import { uint16 } from '../fields/integer.ts'
import { mnemonic } from '../fields/mnemonic.ts'
import { typeCode } from '../fields/type-bitmap.ts'
import { defineRecordType } from '../record-type.ts'
import { anyHost } from '../target-needs.ts'

export const dsync = defineRecordType({
  name: 'DSYNC',
  code: 66,
  reference: 'RFC 9859 section 2',
  fields: {
    rrtype: typeCode,
    scheme: mnemonic(1, { NOTIFY: 1 }, 'a scheme'),
    port: uint16,
    target: domainName({ needs: anyHost }),
  },
  examples: [
    // RFC 9859 section 2
    {
      text: 'CDS NOTIFY 5359 cds-scanner.example.net.',
      wire: '003b0114ef0b6364732d7363616e6e6572076578616d706c65036e657400',
    },
  ],
})
