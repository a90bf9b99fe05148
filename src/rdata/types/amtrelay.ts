import type { Address } from '../../dns/network.ts'
import type { FieldKind } from '../field.ts'
import { copyGateway, gatewaySchema, maxGatewayType, parseGateway, printGateway } from '../fields/gateway.ts'
import { parseDecimal, uint8 } from '../fields/integer.ts'
import { copyRest, textKind } from '../fields/parts.ts'
import { defineRecordType } from '../record-type.ts'
import type { RdataSink } from '../sink.ts'
import type { RdataSource } from '../source.ts'

const discoveryBit = 0x80

/** The discovery-optional bit and the relay's type in one octet, and the relay of that type. */
const relay: FieldKind = textKind({
  holdsNames: true,
  parse(tokens, sink) {
    const discovery = parseDecimal(tokens, 1, 'the discovery-optional bit')
    const type = discovery < 0 ? -1 : parseDecimal(tokens, maxGatewayType, 'a relay type')
    if (type < 0) return false
    sink.u8(discovery * discoveryBit + type)
    // Later versions of BIND write no dot for no relay.
    if (type === 0 && tokens.next === tokens.count) return true
    return parseGateway(tokens, type, sink)
  },
  print(source) {
    const octet = source.u8()
    const type = octet & ~discoveryBit
    return `${octet >> 7} ${type} ${printGateway(source, type)}`
  },
  copy: (source, sink) => mapAddresses(source, sink, (address) => address),
  mapAddresses,
  schema: { type: 'string' },
})

function mapAddresses(source: RdataSource, sink: RdataSink, replace: (address: Address) => Address): void {
  const octet = source.u8()
  sink.u8(octet)
  // The octets of a relay of a type to come are kept as they are (RFC 8777 section 4.2.3).
  if ((octet & ~discoveryBit) > maxGatewayType) copyRest(source, sink)
  else copyGateway(source, octet & ~discoveryBit, sink, replace)
}

export const amtrelay = defineRecordType({
  name: 'AMTRELAY',
  code: 260,
  reference: 'RFC 8777 section 4',
  fields: { precedence: uint8, relay },
  hasNoText: (octets) => ((octets[1] ?? 0) & ~discoveryBit) > maxGatewayType,
  words: {
    precedence: uint8.schema,
    discovery_optional: { type: 'integer', minimum: 0, maximum: 1 },
    relay_type: gatewaySchema,
    relay: { type: 'string' },
  },
  examples: [
    // RFC 8777 section 4.3.1
    { text: '10 0 1 203.0.113.15', wire: '0a01cb00710f' },
    { text: '10 0 2 2001:db8::15', wire: '0a0220010db8000000000000000000000015' },
    { text: '128 1 3 amtrelays.example.com.', wire: '808309616d7472656c617973076578616d706c6503636f6d00' },
    { text: '10 0 0 .', wire: '0a00' },
  ],
})
