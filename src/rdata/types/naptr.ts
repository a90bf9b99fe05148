import type { FieldKind } from '../field.ts'
import { domainName } from '../fields/domain-name.ts'
import { uint16 } from '../fields/integer.ts'
import { characterString } from '../fields/text.ts'
import { defineRecordType } from '../record-type.ts'
import type { RdataSink } from '../sink.ts'

/** A substitution such as `!^.*$!sip:info@example.com!` (RFC 3402 section 3.2), or nothing. */
const substitution: FieldKind = {
  ...characterString,
  parse(tokens, sink) {
    const start = sink.length
    if (!characterString.parse(tokens, sink)) return false
    return isSubstitution(textSince(sink, start)) || tokens.fail('is no substitution such as !pattern!replacement!')
  },
  copy(source, sink) {
    const start = sink.length
    characterString.copy(source, sink)
    if (!isSubstitution(textSince(sink, start))) source.refuse()
  },
  parseJson(text, tokens, sink) {
    const start = sink.length
    if (!characterString.parseJson?.(text, tokens, sink)) return false
    return isSubstitution(textSince(sink, start)) || tokens.fail('is no substitution such as !pattern!replacement!', 0)
  },
}

function textSince(sink: RdataSink, start: number): string {
  let text = ''
  for (let at = start + 1; at < sink.length; at++) text += String.fromCharCode(sink.u8At(at))
  return text
}

/** Three delimiters, a pattern whose groups close, references to groups that it has, and no flag but `i`. */
function isSubstitution(text: string): boolean {
  if (text === '') return true
  const delimiter = text[0] as string
  if (/[0-9\\i\0]/.test(delimiter)) return false
  const parts = splitAt(delimiter, text.slice(1))
  if (parts.length !== 3) return false
  const [pattern, replacement, flags] = parts as [string, string, string]
  const groups = countGroups(pattern)
  const references = [...replacement.matchAll(/\\(.)/gs)].map(([, character]) => character as string)
  if (references.some((character) => /\d/.test(character) && Number(character) > groups)) return false
  return groups >= 0 && /^i*$/.test(flags)
}

/** The parts between delimiters that no backslash escapes. */
function splitAt(delimiter: string, text: string): string[] {
  const parts = ['']
  for (let at = 0; at < text.length; at++) {
    if (text[at] === delimiter) parts.push('')
    else parts[parts.length - 1] += text[at] === '\\' ? text.slice(at, ++at + 1) : (text[at] as string)
  }
  return parts
}

/** How many groups an extended regular expression (POSIX 1003.2 section 2.8) has; -1 where it is none. */
function countGroups(pattern: string): number {
  // What an escape, a bracket or a bound says is of no matter here, only where it stands.
  const plain = pattern
    .replaceAll(/\\./gs, 'a')
    .replaceAll(/\[\^?\]?(\[[:.=].*?[:.=]\]|[^\]])*\]/gs, 'a')
    .replaceAll(/\{(\d{1,3})(,(\d{0,3}))?\}/g, (bound, low, _, high) =>
      high && Number(high) < Number(low) ? bound : '*',
    )
  const isOpen = /\[|\\|\{\d/.test(plain)
  const repeatsNothing = /(^|[(|^*+?])[*+?]/.test(plain)
  const hasEmptyBranch = plain === '' || /(^|[(|])\||\|($|\))/.test(plain)
  if (isOpen || repeatsNothing || hasEmptyBranch) return -1
  let depth = 0
  let groups = 0
  for (const character of plain) {
    if (character === '(') {
      depth++
      groups++
      // One that closes nothing is an ordinary character.
    } else if (character === ')' && depth > 0) depth--
  }
  return depth === 0 ? groups : -1
}

/** What its replacement leads to is what its flags say: an address, a service or another NAPTR. */
export const naptr = defineRecordType({
  name: 'NAPTR',
  code: 35,
  reference: 'RFC 3403 section 4',
  fields: {
    order: uint16,
    preference: uint16,
    flags: characterString,
    service: characterString,
    regexp: substitution,
    replacement: domainName({ canonicalLower: true }),
  },
  examples: [
    // RFC 3403 section 6.2, and RFC 3404's form of a terminal rule
    {
      text: '100 50 "s" "http+I2L+I2C+I2R" "" _http._tcp.gatech.edu.',
      wire: '00640032017310687474702b49324c2b4932432b49325200055f68747470045f746370066761746563680365647500',
    },
    {
      text: '100 10 "u" "E2U+sip" "!^.*$!sip:info@example.com!i" .',
      wire: '0064000a0175074532552b7369701c215e2e2a24217369703a696e666f406578616d706c652e636f6d216900',
    },
    {
      text: '100 10 "" "" "!^urn:cid:.+@([^\\\\.]+\\\\.)(.*)$!\\\\2!i" .',
      wire: '0064000a000021215e75726e3a6369643a2e2b40285b5e5c2e5d2b5c2e29282e2a2924215c32216900',
    },
  ],
})
