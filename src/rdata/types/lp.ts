import { domainName } from '../fields/domain-name.ts'
import { uint16 } from '../fields/integer.ts'
import { defineRecordType } from '../record-type.ts'
import { locators } from '../target-needs.ts'

/** Its name has locators (L32, L64) and no addresses: it leads to no host. */
export const lp = defineRecordType({
  name: 'LP',
  code: 107,
  reference: 'RFC 6742 section 2.4',
  fields: {
    preference: uint16,
    fqdn: domainName({ needs: locators }),
  },
  examples: [
    // RFC 6742 section 2.4.3
    { text: '10 l64-subnet1.example.com.', wire: '000a0b6c36342d7375626e657431076578616d706c6503636f6d00' },
  ],
})
