import { domainName } from '../fields/domain-name.ts'
import { uint16 } from '../fields/integer.ts'
import { svcParams } from '../fields/svc-params.ts'
import { defineRecordType } from '../record-type.ts'
import { anyHost } from '../target-needs.ts'

/** Its target is a host, or with priority 0 an alias (RFC 9460 section 2.4.2); a dot is the owner itself. */
export const svcb = defineRecordType({
  name: 'SVCB',
  code: 64,
  reference: 'RFC 9460 section 2',
  fields: { svcpriority: uint16, targetname: domainName({ leads: 'host', needs: anyHost }), svcparams: svcParams },
  examples: [
    // RFC 9460 appendix D
    { text: '0 foo.example.com.', wire: '000003666f6f076578616d706c6503636f6d00' },
    { text: '1 .', wire: '000100' },
    { text: '16 foo.example.com. port=53', wire: '001003666f6f076578616d706c6503636f6d00000300020035' },
    {
      text: '1 foo.example.com. key667="hello\\210qoo"',
      wire: '000103666f6f076578616d706c6503636f6d00029b000968656c6c6fd2716f6f',
    },
    {
      text: '1 foo.example.com. ipv6hint=2001:db8::1,2001:db8::53:1',
      wire: '000103666f6f076578616d706c6503636f6d000006002020010db800000000000000000000000120010db8000000000000000000530001',
    },
    {
      text: '16 foo.example.org. mandatory=alpn,ipv4hint alpn=h2,h3-19 ipv4hint=192.0.2.1',
      wire: '001003666f6f076578616d706c65036f7267000000000400010004000100090268320568332d313900040004c0000201',
    },
    {
      text: '16 foo.example.org. alpn="f\\\\\\\\oo\\\\,bar,h2"',
      wire: '001003666f6f076578616d706c65036f7267000001000c08665c6f6f2c626172026832',
    },
  ],
})
