import { parseIPv4, printAddress, scanIPv4, scanIPv6 } from '../../dns/network.ts'
import type { FieldKind } from '../field.ts'

const scratch = new Uint8Array(16)

/** An IPv4 address. */
export const ipv4Address: FieldKind = {
  width: 4,
  parse(tokens, sink) {
    const token = tokens.take('an IPv4 address')
    if (token < 0) return false
    const bits = scanIPv4(tokens.source, tokens.starts[token] as number, tokens.ends[token] as number)
    if (bits < 0 || tokens.quoted[token] === 1) return tokens.fail(`'${tokens.text(token)}' is not an IPv4 address`)
    sink.u32(bits)
    return true
  },
  print: (source) => printAddress(source.octets(4)),
  copy: (source, sink) => sink.u32(source.u32()),
  mapAddresses: (source, sink, replace) => sink.octets(replace(source.octets(4)), 0, 4),
  schema: { type: 'string', format: 'ipv4' },
  toJson: (source) => printAddress(source.octets(4)),
}

/** An IPv6 address. */
export const ipv6Address: FieldKind = {
  width: 16,
  parse(tokens, sink) {
    const token = tokens.take('an IPv6 address')
    if (token < 0) return false
    const good = scanIPv6(tokens.source, tokens.starts[token] as number, tokens.ends[token] as number, scratch)
    if (!good || tokens.quoted[token] === 1) {
      const hint = parseIPv4(tokens.text(token)) === undefined ? '' : ' (an IPv4 address: the type would be A)'
      return tokens.fail(`'${tokens.text(token)}' is not an IPv6 address${hint}`)
    }
    sink.octets(scratch, 0, 16)
    return true
  },
  print: (source) => printAddress(source.octets(16)),
  copy: (source, sink) => sink.octets(source.octets(16), 0, 16),
  mapAddresses: (source, sink, replace) => sink.octets(replace(source.octets(16)), 0, 16),
  schema: { type: 'string', format: 'ipv6' },
  toJson: (source) => printAddress(source.octets(16)),
}
