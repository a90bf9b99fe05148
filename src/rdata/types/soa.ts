import { domainName } from '../fields/domain-name.ts'
import { period, uint32 } from '../fields/integer.ts'
import { defineRecordType } from '../record-type.ts'

export const soa = defineRecordType({
  name: 'SOA',
  code: 6,
  reference: 'RFC 1035 section 3.3.13',
  fields: {
    mname: domainName({ compress: true, canonicalLower: true }),
    rname: domainName({ compress: true, canonicalLower: true }),
    serial: uint32,
    refresh: period,
    retry: period,
    expire: period,
    minimum: period,
  },
  examples: [
    {
      text: 'ns.example. hostmaster.example. 1 3600 300 3600000 3600',
      wire:
        '02 6e73 07 6578616d706c65 00 0a 686f73746d6173746572 07 6578616d706c65 00' +
        '00000001 00000e10 0000012c 0036ee80 00000e10',
    },
  ],
})
