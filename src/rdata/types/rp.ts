import { domainName } from '../fields/domain-name.ts'
import { defineRecordType } from '../record-type.ts'

export const rp = defineRecordType({
  name: 'RP',
  code: 17,
  reference: 'RFC 1183 section 2.2',
  fields: {
    mbox: domainName({ canonicalLower: true }),
    txt: domainName({ canonicalLower: true }),
  },
  examples: [
    // RFC 1183 section 2.2
    {
      text: 'louie.trantor.umd.edu. LAM1.people.umd.edu.',
      wire: '056c6f756965077472616e746f7203756d640365647500044c414d310670656f706c6503756d640365647500',
    },
  ],
})
