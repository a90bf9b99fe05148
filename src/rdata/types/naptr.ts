import { domainName } from '../fields/domain-name.ts'
import { uint16 } from '../fields/integer.ts'
import { characterString } from '../fields/text.ts'
import { defineRecordType } from '../record-type.ts'

/** What its replacement leads to is what its flags say: an address, a service or another NAPTR. */
export const naptr = defineRecordType({
  name: 'NAPTR',
  code: 35,
  reference: 'RFC 3403 section 4',
  fields: {
    order: uint16,
    preference: uint16,
    flags: characterString,
    service: characterString,
    regexp: characterString,
    replacement: domainName({ canonicalLower: true }),
  },
  examples: [
    // RFC 3403 section 6.2, and RFC 3404's form of a terminal rule
    {
      text: '100 50 "s" "http+I2L+I2C+I2R" "" _http._tcp.gatech.edu.',
      wire: '00640032017310687474702b49324c2b4932432b49325200055f68747470045f746370066761746563680365647500',
    },
    {
      text: '100 10 "u" "E2U+sip" "!^.*$!sip:info@example.com!i" .',
      wire: '0064000a0175074532552b7369701c215e2e2a24217369703a696e666f406578616d706c652e636f6d216900',
    },
    {
      text: '100 10 "" "" "!^urn:cid:.+@([^\\\\.]+\\\\.)(.*)$!\\\\2!i" .',
      wire: '0064000a000021215e75726e3a6369643a2e2b40285b5e5c2e5d2b5c2e29282e2a2924215c32216900',
    },
  ],
})
