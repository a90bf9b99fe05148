import type { Address } from '../../dns/network.ts'
import type { FieldKind } from '../field.ts'
import { optionalBase64 } from '../fields/base64.ts'
import { copyGateway, gatewaySchema, maxGatewayType, parseGateway, printGateway } from '../fields/gateway.ts'
import { parseDecimal, uint8 } from '../fields/integer.ts'
import { textKind } from '../fields/parts.ts'
import { defineRecordType } from '../record-type.ts'
import type { RdataSink } from '../sink.ts'
import type { RdataSource } from '../source.ts'

/** The gateway's type, the algorithm, the gateway of that type, and the key, which only algorithm 0 may lack. */
const gatewayAndKey: FieldKind = textKind({
  holdsNames: true,
  parse(tokens, sink) {
    const type = parseDecimal(tokens, maxGatewayType, 'a gateway type')
    if (type < 0) return false
    sink.u8(type)
    if (!uint8.parse(tokens, sink)) return false
    const hasKey = sink.u8At(sink.length - 1) !== 0
    if (!parseGateway(tokens, type, sink) || !optionalBase64.parse(tokens, sink)) return false
    return !hasKey || tokens.count > 4 || tokens.fail('the key is missing', tokens.count)
  },
  print(source) {
    const type = source.u8()
    return `${type} ${source.u8()} ${printGateway(source, type)} ${optionalBase64.print(source)}`.trimEnd()
  },
  copy: (source, sink) => mapAddresses(source, sink, (address) => address),
  mapAddresses,
  schema: { type: 'string' },
})

function mapAddresses(source: RdataSource, sink: RdataSink, replace: (address: Address) => Address): void {
  const type = source.u8()
  const algorithm = source.u8()
  sink.u8(type)
  sink.u8(algorithm)
  copyGateway(source, type, sink, replace)
  if (algorithm !== 0 && source.remaining === 0) source.refuse()
  optionalBase64.copy(source, sink)
}

export const ipseckey = defineRecordType({
  name: 'IPSECKEY',
  code: 45,
  reference: 'RFC 4025 section 2',
  fields: { precedence: uint8, gateway_and_key: gatewayAndKey },
  words: {
    precedence: uint8.schema,
    gateway_type: gatewaySchema,
    algorithm: uint8.schema,
    gateway: { type: 'string' },
    public_key: optionalBase64.schema,
  },
  examples: [
    // RFC 4025 section 3.2
    {
      text: '10 1 2 192.0.2.38 AQNRU3mG7TVTO2BkR47usntb102uFJtugbo6BSGvgqt4AQ==',
      wire: '0a0102c0000226010351537986ed35533b6064478eeeb27b5bd74dae149b6e81ba3a0521af82ab7801',
    },
    {
      text: '10 0 2 . AQNRU3mG7TVTO2BkR47usntb102uFJtugbo6BSGvgqt4AQ==',
      wire: '0a0002010351537986ed35533b6064478eeeb27b5bd74dae149b6e81ba3a0521af82ab7801',
    },
    {
      text: '10 3 2 mygateway.example.com. AQNRU3mG7TVTO2BkR47usntb102uFJtugbo6BSGvgqt4AQ==',
      wire: '0a0302096d7967617465776179076578616d706c6503636f6d00010351537986ed35533b6064478eeeb27b5bd74dae149b6e81ba3a0521af82ab7801',
    },
    {
      text: '10 2 2 2001:db8:0:8002::2000:1 AQNRU3mG7TVTO2BkR47usntb102uFJtugbo6BSGvgqt4AQ==',
      wire: '0a020220010db8000080020000000020000001010351537986ed35533b6064478eeeb27b5bd74dae149b6e81ba3a0521af82ab7801',
    },
  ],
})
