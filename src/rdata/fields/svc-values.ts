import { isUtf8 } from 'node:buffer'
import { type Address, parseIPv4, parseIPv6, printAddress } from '../../dns/network.ts'
import { WireSink } from '../sink.ts'
import { Tokens } from '../tokens.ts'
import { parseBase64Tokens, printBase64 } from './base64.ts'

/** One parameter in wire form. */
export interface SvcParam {
  readonly key: number
  readonly value: Uint8Array
}

/**
 * How the values of one key stand in text, behind the escapes of strings: both directions, and what they have to be. What is no value
 * of its key has octets all the same, and stands in text by the key's number.
 */
interface SvcValueForm {
  readonly name: string
  /** Octets of a value without its escapes, undefined where there is no `=`; or why they are none. */
  parse(text: Uint8Array | undefined): Uint8Array | string
  print(value: Uint8Array): Uint8Array
  /** Why the octets are no value of the key. */
  fault(value: Uint8Array): string | undefined
}

const encoder = new TextEncoder()
const none = new Uint8Array(0)
const latin1 = (octets: Uint8Array): string => String.fromCharCode(...octets)

/** RFC 9460 section 8: keys that a client has to know. */
const mandatory: SvcValueForm = {
  name: 'mandatory',
  parse(text = none) {
    const keys = latin1(text).split(',').map(svcKeyOf)
    if (keys.some((key) => key < 0)) return 'is no list of keys'
    keys.sort((a, b) => a - b)
    return Uint8Array.from(keys.flatMap((key) => [key >> 8, key & 0xff]))
  },
  print: (value) => encoder.encode(svcKeysIn(value).map(printSvcKey).join(',')),
  fault(value) {
    if (value.length === 0 || value.length % 2 === 1) return 'is no list of keys'
    const keys = svcKeysIn(value)
    if (keys.includes(0)) return 'it lists itself'
    if (new Set(keys).size < keys.length) return 'a key stands twice'
    return keys.some((key, i) => i > 0 && key < (keys[i - 1] as number)) ? 'the keys do not ascend' : undefined
  },
}

/** RFC 9460 section 7.1.1: protocols, one at least. */
const alpn: SvcValueForm = {
  name: 'alpn',
  parse: (text = none) => (text.length === 0 ? 'a protocol is empty' : parseStrings(text, 'a protocol')),
  print: printStrings,
  fault: (value) => (value.length > 0 && isStrings(value) ? undefined : 'is no list of protocols'),
}

/** RFC 9953 section 3.2: the segments of a path, none for the root. */
const docpath: SvcValueForm = {
  name: 'docpath',
  parse: (text = none) => (text.length === 0 ? text : parseStrings(text, 'a segment')),
  print: printStrings,
  fault: (value) => (isStrings(value) ? undefined : 'is no list of segments'),
}

const comma = 0x2c
const backslash = 0x5c

/** Strings with a length octet each, of a list in which commas and backslashes are escaped once more (RFC 9460 appendix A.1). */
function parseStrings(text: Uint8Array, what: string): Uint8Array | string {
  const items: number[][] = [[]]
  for (let at = 0; at < text.length; at++) {
    let octet = text[at] as number
    if (octet === comma) {
      items.push([])
      continue
    }
    if (octet === backslash) {
      if (++at === text.length) return 'ends within an escape'
      octet = text[at] as number
    }
    items.at(-1)?.push(octet)
  }
  if (items.some((item) => item.length === 0)) return `${what} of the list is empty`
  if (items.some((item) => item.length > 255)) return `${what} is longer than 255 octets`
  return Uint8Array.from(items.flatMap((item) => [item.length, ...item]))
}

function printStrings(value: Uint8Array): Uint8Array {
  const octets: number[] = []
  for (let at = 0; at < value.length; at += 1 + (value[at] as number)) {
    if (at > 0) octets.push(comma)
    for (const octet of value.subarray(at + 1, at + 1 + (value[at] as number))) {
      if (octet === comma || octet === backslash) octets.push(backslash)
      octets.push(octet)
    }
  }
  return Uint8Array.from(octets)
}

/** Whether the octets are strings, none of them empty; there may be none. */
function isStrings(value: Uint8Array): boolean {
  let at = 0
  while (at < value.length && value[at] !== 0) at += 1 + (value[at] as number)
  return at === value.length
}

/** A key whose presence is all that it says. */
function flag(name: string): SvcValueForm {
  return {
    name,
    parse: (text = none) => text,
    print: (value) => value,
    fault: (value) => (value.length > 0 ? 'takes no value' : undefined),
  }
}

const port: SvcValueForm = {
  name: 'port',
  parse(text = none) {
    const digits = latin1(text)
    const value = Number(digits)
    if (!/^\d{1,5}$/.test(digits) || value > 0xffff) return `'${digits}' is no port`
    return Uint8Array.of(value >> 8, value & 0xff)
  },
  print: (value) => encoder.encode(String((value[0] as number) * 256 + (value[1] as number))),
  fault: (value) => (value.length === 2 ? undefined : 'is no port'),
}

function hint(name: string, width: number, parseAddress: (text: string) => Address | undefined): SvcValueForm {
  return {
    name,
    parse(text = none) {
      const octets: number[] = []
      for (const item of latin1(text).split(',')) {
        const address = parseAddress(item)
        if (address === undefined) return `'${item}' is no address of its family`
        octets.push(...address)
      }
      return Uint8Array.from(octets)
    },
    print(value) {
      const addresses: string[] = []
      for (let at = 0; at < value.length; at += width) addresses.push(printAddress(value.subarray(at, at + width)))
      return encoder.encode(addresses.join(','))
    },
    fault: (value) => (value.length > 0 && value.length % width === 0 ? undefined : 'is no list of addresses'),
  }
}

/** A list of ECH configurations, of which there is one at least (RFC 9848 section 3): Knot refuses a zone with an empty one. */
const ech: SvcValueForm = {
  name: 'ech',
  parse(text = none) {
    const tokens = new Tokens(text)
    tokens.push(0, text.length, false)
    const sink = new WireSink()
    return parseBase64Tokens(tokens, 1, sink) < 0 ? (tokens.fault?.message ?? 'is not base 64') : sink.take()
  },
  print: (value) => encoder.encode(printBase64(value)),
  fault: (value) => (value.length === 0 ? 'has no configuration' : undefined),
}

/** RFC 9461 section 5: a URI template, relative and with the variable `dns`. */
const dohpath: SvcValueForm = {
  name: 'dohpath',
  parse: (text = none) => text,
  print: (value) => value,
  fault(value) {
    const template = latin1(value)
    return isUtf8(value) && /^\//.test(template) && /\{[+#./;?&]?([^{}]*,)?dns[*,:}]/.test(template)
      ? undefined
      : 'is no path with the variable dns, such as /dns-query{?dns}'
  },
}

/** Numbers of key exchange groups, each once (draft-ietf-tls-key-share-prediction). */
const tlsSupportedGroups: SvcValueForm = {
  name: 'tls-supported-groups',
  parse(text = none) {
    const items = latin1(text).split(',')
    const groups = items.map(Number)
    if (items.some((item) => !/^\d{1,5}$/.test(item)) || groups.some((group) => group > 0xffff)) {
      return 'is no list of numbers'
    }
    return Uint8Array.from(groups.flatMap((group) => [group >> 8, group & 0xff]))
  },
  print: (value) => encoder.encode(svcKeysIn(value).join(',')),
  fault(value) {
    if (value.length === 0 || value.length % 2 === 1) return 'is no list of numbers'
    const groups = svcKeysIn(value)
    return new Set(groups).size < groups.length ? 'a number stands twice' : undefined
  },
}

/** By their keys (the IANA registry of service parameter keys). */
const forms: readonly SvcValueForm[] = [
  mandatory,
  alpn,
  flag('no-default-alpn'),
  port,
  hint('ipv4hint', 4, parseIPv4),
  ech,
  hint('ipv6hint', 16, parseIPv6),
  dohpath,
  flag('ohttp'),
  tlsSupportedGroups,
  docpath,
  flag('pvd'),
]

/** The oldest servers that are to load what we print know no names above. */
const lastPrintedName = 6

/** The forms of values by the key's name; a key that is written by its number has its octets for a value (RFC 9460 section 2.1). */
export const svcValueForms: ReadonlyMap<string, SvcValueForm> = new Map(forms.map((form) => [form.name, form]))

const keysByName = new Map(forms.map((form, key) => [form.name, key]))

/** The key of a name or of `keyNNN`, in lower case and without leading zeros; -1 where it is none. */
export function svcKeyOf(name: string): number {
  const digits = /^key(0|[1-9]\d{0,4})$/.exec(name)?.[1]
  if (digits === undefined) return keysByName.get(name) ?? -1
  return Number(digits) > 0xffff ? -1 : Number(digits)
}

export function printSvcKey(key: number): string {
  return key <= lastPrintedName ? (forms[key] as SvcValueForm).name : `key${key}`
}

/** Why the octets are no value of their key (RFC 9460 section 7, RFC 9461 section 5, RFC 9540 section 4); of an unknown key all are. */
export function svcValueFault({ key, value }: SvcParam): string | undefined {
  return forms[key]?.fault(value)
}

/** The numbers of two octets each that a value lists: the keys of `mandatory`. */
export function svcKeysIn(value: Uint8Array): number[] {
  return Array.from(
    { length: value.length >> 1 },
    (_, i) => (value[2 * i] as number) * 256 + (value[2 * i + 1] as number),
  )
}

/** The protocols that the value of `alpn` lists, as far as it is one. */
export function svcProtocolsIn(value: Uint8Array): string[] {
  const protocols: string[] = []
  for (let at = 0; at < value.length; at += 1 + (value[at] as number)) {
    protocols.push(latin1(value.subarray(at + 1, at + 1 + (value[at] as number))))
  }
  return protocols
}
