import { parseAddress, printAddress } from '../../dns/network.ts'
import type { FieldKind } from '../field.ts'
import { takeWord, textKind } from '../fields/parts.ts'
import { defineRecordType } from '../record-type.ts'

const negation = 0x80

/** Octets of an address, by the number of its family. */
const widths: readonly (number | undefined)[] = [undefined, 4, 16]
/** Octets that the seven bits of a length can tell. */
const maxWidth = 127

/** Items such as `!1:192.168.38.0/28`. The wire leaves out the zero octets at an address's end. */
const prefixes: FieldKind = {
  ...textKind({
    parse(tokens, sink) {
      while (tokens.next < tokens.count) {
        const token = takeWord(tokens, 'an item')
        if (token < 0) return false
        const text = tokens.text(token)
        const [, not, family, addressText, prefix] = /^(!?)(\d{1,5}):([^/]+)\/(\d{1,3})$/.exec(text) ?? []
        const width = widths[Number(family)]
        const address = parseAddress(addressText ?? '')
        if (width === undefined || address?.length !== width || Number(prefix) > width * 8) {
          return tokens.fail(`'${text}' is no item such as !1:192.0.2.0/24 or 2:2001:db8::/32`)
        }
        const length = lengthWithoutZeros(address)
        sink.u16(Number(family))
        sink.u8(Number(prefix))
        sink.u8((not === '!' ? negation : 0) + length)
        sink.octets(address, 0, length)
      }
      return true
    },
    print(source) {
      const items: string[] = []
      while (source.remaining > 0) {
        const family = source.u16()
        const prefix = source.u8()
        const octet = source.u8()
        const address = new Uint8Array(widths[family] ?? 0)
        address.set(source.octets(octet & ~negation))
        items.push(`${octet & negation ? '!' : ''}${family}:${printAddress(address)}/${prefix}`)
      }
      return items.join(' ')
    },
    copy(source, sink) {
      while (source.remaining > 0) {
        const family = source.u16()
        const prefix = source.u8()
        const octet = source.u8()
        const length = octet & ~negation
        // Of other families nothing is known but that zeros are left out.
        const width = widths[family] ?? maxWidth
        const octets = source.octets(length)
        if (length > width || prefix > width * 8 || lengthWithoutZeros(octets) !== length) source.refuse()
        sink.u16(family)
        sink.u8(prefix)
        sink.u8(octet)
        sink.octets(octets, 0, octets.length)
      }
    },
    schema: { type: 'string' },
  }),
}

function lengthWithoutZeros(octets: Uint8Array): number {
  let length = octets.length
  while (length > 0 && octets[length - 1] === 0) length--
  return length
}

/** Whether an item is of a family that has no text (RFC 3123 section 5 has those of IPv4 and IPv6). */
function hasOtherFamily(octets: Uint8Array): boolean {
  for (let at = 0; at + 3 < octets.length; at += 4 + ((octets[at + 3] as number) & ~negation)) {
    if (widths[(octets[at] as number) * 256 + (octets[at + 1] as number)] === undefined) return true
  }
  return false
}

export const apl = defineRecordType({
  name: 'APL',
  code: 42,
  reference: 'RFC 3123 section 4',
  fields: { prefixes },
  hasNoText: hasOtherFamily,
  examples: [
    // RFC 3123 section 5
    { text: '1:192.168.32.0/21 !1:192.168.38.0/28', wire: '00011503c0a82000011c83c0a826' },
    {
      text: '1:192.168.42.0/26 1:192.168.42.64/26 !1:192.168.42.128/25',
      wire: '00011a03c0a82a00011a04c0a82a4000011984c0a82a80',
    },
    { text: '1:224.0.0.0/4 2:ff00::/8', wire: '00010401e000020801ff' },
  ],
})
