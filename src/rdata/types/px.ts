import { domainName } from '../fields/domain-name.ts'
import { uint16 } from '../fields/integer.ts'
import { defineRecordType } from '../record-type.ts'

export const px = defineRecordType({
  name: 'PX',
  code: 26,
  reference: 'RFC 2163 section 4',
  fields: {
    preference: uint16,
    map822: domainName({ canonicalLower: true }),
    mapx400: domainName({ canonicalLower: true }),
  },
  examples: [
    // RFC 2163 section 4.1
    {
      text: '50 ab.net2.it. o-ab.prmd-net2.admdb.c-it.',
      wire: '0032026162046e65743202697400046f2d61620970726d642d6e6574320561646d646204632d697400',
    },
  ],
})
