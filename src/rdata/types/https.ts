import { domainName } from '../fields/domain-name.ts'
import { uint16 } from '../fields/integer.ts'
import { svcParams } from '../fields/svc-params.ts'
import { defineRecordType } from '../record-type.ts'
import { anyHost } from '../target-needs.ts'

/** Its target is a host, or with priority 0 an alias (RFC 9460 section 2.4.2); a dot is the owner itself. */
export const https = defineRecordType({
  name: 'HTTPS',
  code: 65,
  reference: 'RFC 9460 section 9',
  fields: { svcpriority: uint16, targetname: domainName({ leads: 'host', needs: anyHost }), svcparams: svcParams },
  examples: [
    // RFC 9460 section 10.4 and the forms of the keys of RFC 9460 and RFC 9461
    { text: '1 . alpn=h2,h3 port=8443', wire: '000100000100060268320268330003000220fb' },
    {
      text: '1 . alpn=h2 no-default-alpn ipv4hint=192.0.2.1 ech=AEX+DQBB ipv6hint=2001:db8::1',
      wire: '000100000100030268320002000000040004c0000201000500060045fe0d00410006001020010db8000000000000000000000001',
    },
    {
      text: '2 svc.example. alpn=h2 dohpath=/dns-query{?dns} key65400=x',
      wire: '000203737663076578616d706c650000010003026832000700102f646e732d71756572797b3f646e737dff78000178',
    },
  ],
})
