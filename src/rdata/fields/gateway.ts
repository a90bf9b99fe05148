import { type Address, parseAddress, printAddress } from '../../dns/network.ts'
import type { NameTraits, RdataSink } from '../sink.ts'
import type { RdataSource } from '../source.ts'
import type { Tokens } from '../tokens.ts'
import { takeWord } from './parts.ts'

/** Where a gateway or relay is: 0 nowhere, 1 an IPv4 address, 2 an IPv6 address, 3 a name (RFC 4025 section 2.5, RFC 8777 4.2.3). */
export const maxGatewayType = 3

const traits: NameTraits = { compress: false, canonicalLower: false }

export function parseGateway(tokens: Tokens, type: number, sink: RdataSink): boolean {
  const token = takeWord(tokens, 'a gateway')
  if (token < 0) return false
  if (type === 3) return sink.nameToken(tokens, token, traits)
  const text = tokens.text(token)
  if (type === 0) return text === '.' || tokens.fail(`'${text}' stands where a gateway of type 0 is a dot`)
  const address = parseAddress(text)
  const width = widthOf(type)
  if (address?.length !== width) return tokens.fail(`'${text}' is not an IPv${type === 1 ? 4 : 6} address`)
  sink.octets(address, 0, width)
  return true
}

export function printGateway(source: RdataSource, type: number): string {
  if (type === 0) return '.'
  return type === 3 ? source.nameText() : printAddress(source.octets(widthOf(type)))
}

/** Copies it, its address put through `replace`. */
export function copyGateway(
  source: RdataSource,
  type: number,
  sink: RdataSink,
  replace: (address: Address) => Address = (address) => address,
): void {
  if (type > maxGatewayType) source.refuse()
  else if (type === 3) sink.name(source.name(), 0, traits)
  else if (type > 0) {
    const octets = source.octets(widthOf(type))
    if (!source.short) sink.octets(replace(octets), 0, octets.length)
  }
}

function widthOf(type: number): number {
  return type === 1 ? 4 : 16
}

export const gatewaySchema = { type: 'integer', minimum: 0, maximum: maxGatewayType }
