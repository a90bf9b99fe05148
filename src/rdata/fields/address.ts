import { parseIPv4, parseIPv6, printAddress } from '../../dns/network.ts'
import type { FieldKind } from '../field.ts'

/** An IPv4 address. Read from the octets directly: it is the field that a large zone has most of. */
export const ipv4Address: FieldKind = {
  width: 4,
  parse(tokens, sink) {
    const token = tokens.take('an IPv4 address')
    if (token < 0) return false
    const { source } = tokens
    const end = tokens.ends[token] as number
    let packed = 0
    let octet = -1
    let dots = 0
    let leadingZero = false
    for (let at = tokens.starts[token] as number; at < end; at++) {
      const digit = (source[at] as number) - 0x30
      if (digit >= 0 && digit <= 9) {
        if (leadingZero) octet = 256
        else if (octet < 0) {
          octet = digit
          leadingZero = digit === 0
        } else octet = octet * 10 + digit
      } else if (digit === -2 && octet >= 0) {
        if (octet > 255) break
        packed = packed * 256 + octet
        octet = -1
        leadingZero = false
        dots++
      } else {
        octet = 256
        break
      }
    }
    if (dots !== 3 || octet < 0 || octet > 255) return tokens.fail(`'${tokens.text(token)}' is not an IPv4 address`)
    sink.u32(packed * 256 + octet)
    return true
  },
  print: (source) => printAddress(source.octets(4)),
  copy: (source, sink) => sink.u32(source.u32()),
  schema: { type: 'string', format: 'ipv4' },
  toJson: (source) => printAddress(source.octets(4)),
}

/** An IPv6 address. */
export const ipv6Address: FieldKind = {
  width: 16,
  parse(tokens, sink) {
    const token = tokens.take('an IPv6 address')
    if (token < 0) return false
    const address = parseIPv6(tokens.text(token))
    if (address === undefined) {
      const hint = parseIPv4(tokens.text(token)) === undefined ? '' : ' (an IPv4 address: the type would be A)'
      return tokens.fail(`'${tokens.text(token)}' is not an IPv6 address${hint}`)
    }
    sink.octets(address, 0, 16)
    return true
  },
  print: (source) => printAddress(source.octets(16)),
  copy: (source, sink) => sink.octets(source.octets(16), 0, 16),
  schema: { type: 'string', format: 'ipv6' },
  toJson: (source) => printAddress(source.octets(16)),
}
