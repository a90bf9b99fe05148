import type { FieldKind } from '../field.ts'
import { ipv4Address } from '../fields/address.ts'
import { parseDecimal } from '../fields/integer.ts'
import { mnemonic } from '../fields/mnemonic.ts'
import { copyRest, textKind } from '../fields/parts.ts'
import { servicePorts } from '../fields/services.ts'
import { defineRecordType } from '../record-type.ts'

const protocol = mnemonic(
  1,
  {
    ICMP: 1,
    IGMP: 2,
    GGP: 3,
    ST: 5,
    TCP: 6,
    EGP: 8,
    IGP: 9,
    PUP: 12,
    UDP: 17,
    HMP: 20,
    'XNS-IDP': 22,
    RDP: 27,
    'ISO-TP4': 29,
  },
  'a protocol',
)

/** One bit for each port, as far as the last one that is there. */
const ports: FieldKind = textKind({
  parse(tokens, sink) {
    const bits = new Uint8Array(0x2000)
    let length = 0
    while (tokens.next < tokens.count) {
      const { next } = tokens
      const known = tokens.quoted[next] === 0 ? servicePorts.get(tokens.text(next).toLowerCase()) : undefined
      if (known !== undefined) tokens.next++
      const port = known ?? parseDecimal(tokens, 0xffff, 'a port')
      if (port < 0) return false
      bits[port >> 3] = (bits[port >> 3] as number) | (0x80 >> (port & 7))
      length = Math.max(length, (port >> 3) + 1)
    }
    sink.octets(bits, 0, length)
    return true
  },
  print(source) {
    const found: number[] = []
    for (const [i, octet] of source.octets(source.remaining).entries()) {
      for (let bit = 0; bit < 8; bit++) if (octet & (0x80 >> bit)) found.push(i * 8 + bit)
    }
    return found.join(' ')
  },
  copy(source, sink) {
    const start = sink.length
    copyRest(source, sink)
    const length = sink.length - start
    // The same set has one form: zeros at the end would make it another record.
    if (length > 0x2000 || (length > 0 && sink.u8At(sink.length - 1) === 0)) source.refuse()
  },
  schema: { type: 'string' },
})

export const wks = defineRecordType({
  name: 'WKS',
  code: 11,
  reference: 'RFC 1035 section 3.4.2',
  fields: { address: ipv4Address, protocol, services: ports },
  examples: [
    { text: '10.0.0.1 6 21 25', wire: '0a0000010600000440' },
    { text: '10.0.0.1 17 53', wire: '0a0000011100000000000004' },
  ],
})
