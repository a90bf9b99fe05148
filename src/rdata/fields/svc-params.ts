import type { FieldKind } from '../field.ts'
import type { RdataSink } from '../sink.ts'
import type { RdataSource } from '../source.ts'
import { printQuoted, type Tokens, unescapeToken } from '../tokens.ts'
import { copyRest, textKind } from './parts.ts'
import { printSvcKey, type SvcParam, svcKeyOf, svcValueFault, svcValueForms } from './svc-values.ts'

/**
 * Parameters of SVCB and HTTPS until the end of the rdata (RFC 9460 section 2.1): `key` or `key=value` in any order in text, in that
 * of their numbers in the wire. They follow a target, so that they may be none. What values mean together is no matter of form.
 */
export const svcParams: FieldKind = {
  ...textKind({
    parse(tokens, sink) {
      const params: SvcParam[] = []
      while (tokens.next < tokens.count) {
        const first = tokens.next
        const param = parseParam(tokens)
        if (param === undefined) return false
        if (params.some(({ key }) => key === param.key))
          return tokens.fail(`${printSvcKey(param.key)} stands twice`, first)
        params.push(param)
      }
      params.sort((a, b) => a.key - b.key)
      for (const { key, value } of params) {
        sink.u16(key)
        sink.u16(value.length)
        sink.octets(value, 0, value.length)
      }
      return true
    },
    print: (source) => readSvcParams(source).map(printParam).join(' '),
    copy(source, sink) {
      const start = sink.length
      copyRest(source, sink)
      if (!isSound(sink, start)) source.refuse()
    },
    schema: { type: 'string', description: 'Parameters as in a master file: alpn=h2,h3 port=8443' },
  }),
  optional: true,
  mapAddresses(source, sink, replace) {
    for (const { key, value } of readSvcParams(source)) {
      const width = hintWidths.get(key)
      const mapped = width === undefined || value.length % width > 0 ? value : mapHints(value, width, replace)
      sink.u16(key)
      sink.u16(mapped.length)
      sink.octets(mapped, 0, mapped.length)
    }
  },
}

const ipv4HintKey = 4
const ipv6HintKey = 6
const hintWidths: ReadonlyMap<number, number> = new Map([
  [ipv4HintKey, 4],
  [ipv6HintKey, 16],
])

/** Hints that come out the same are one. */
function mapHints(value: Uint8Array, width: number, replace: (address: Uint8Array) => Uint8Array): Uint8Array {
  const hints = new Map<string, Uint8Array>()
  for (let at = 0; at < value.length; at += width) {
    const hint = replace(value.subarray(at, at + width))
    hints.set(hint.join(), hint)
  }
  return Buffer.concat([...hints.values()])
}

const scratch = new Uint8Array(0xffff)

/** One parameter: a word, or a word that ends in `=` and a quoted text right behind it. */
function parseParam(tokens: Tokens): SvcParam | undefined {
  const { source, starts, ends, quoted } = tokens
  const token = tokens.next++
  const start = starts[token] as number
  const end = ends[token] as number
  const equals = source.subarray(start, end).indexOf(0x3d)
  const name = String.fromCharCode(...source.subarray(start, equals < 0 ? end : start + equals))
  const key = quoted[token] === 1 ? -1 : svcKeyOf(name)
  if (key < 0) {
    tokens.fail(`'${tokens.text(token)}' is no parameter (a key, or key=value)`)
    return undefined
  }
  let octets: Uint8Array | undefined
  if (equals >= 0) {
    const isQuoted = start + equals + 1 === end && quoted[token + 1] === 1 && starts[token + 1] === end + 1
    if (isQuoted && token + 1 < tokens.count) {
      tokens.next++
      octets = unescaped(tokens, token + 1)
    } else octets = unescaped(tokens, token, start + equals + 1)
    if (octets === undefined) return undefined
  }
  const form = svcValueForms.get(name)
  const value = form === undefined ? (octets ?? new Uint8Array(0)) : form.parse(octets)
  if (typeof value !== 'string' && value.length <= 0xffff) return { key, value }
  tokens.fail(`${name}: ${typeof value === 'string' ? value : 'is too long'}`)
  return undefined
}

function unescaped(tokens: Tokens, token: number, start = tokens.starts[token] as number): Uint8Array | undefined {
  const whole = tokens.starts[token] as number
  tokens.starts[token] = start
  const length = unescapeToken(tokens, token, scratch)
  tokens.starts[token] = whole
  if (length >= 0) return scratch.slice(0, length)
  tokens.fail('an escape is not \\X or \\DDD with DDD at most 255', token)
  return undefined
}

/** The parameters that are left, in the order of their keys. */
export function readSvcParams(source: RdataSource): SvcParam[] {
  const params: SvcParam[] = []
  while (source.remaining > 0) {
    const key = source.u16()
    params.push({ key, value: source.octets(source.u16()).slice() })
  }
  return params
}

function printParam(param: SvcParam): string {
  const { key, value } = param
  const name = svcValueFault(param) === undefined ? printSvcKey(key) : `key${key}`
  const form = svcValueForms.get(name)
  const octets = form === undefined ? value : form.print(value)
  if (octets.length === 0) return name
  const quoted = printQuoted(octets)
  // Quotes are only there where a word could not hold the value.
  return /^"[-!#-'*+,./0-9:<-[\]-~]+"$/.test(quoted) ? `${name}=${quoted.slice(1, -1)}` : `${name}=${quoted}`
}

/** Keys in ascending order, each once, and lengths that add up (RFC 9460 section 2.2). */
function isSound(sink: RdataSink, start: number): boolean {
  const u16At = (at: number) => sink.u8At(at) * 256 + sink.u8At(at + 1)
  let last = -1
  let at = start
  while (at + 4 <= sink.length && u16At(at) > last) {
    last = u16At(at)
    at += 4 + u16At(at + 2)
  }
  return at === sink.length
}
