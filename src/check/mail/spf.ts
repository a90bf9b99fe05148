import { parseIPv6 } from '../../dns/network.ts'

/** What a term of an SPF record is (RFC 7208 section 4.6.1). */
export interface SpfTerm {
  /** In lower case: a mechanism's or a modifier's. */
  readonly name: string
  /** The domain that it names, where it names one. */
  readonly domain: string | undefined
  /** Whether it is a mechanism, which matches senders, and no modifier. */
  readonly isMechanism: boolean
  /** `+`, `-`, `~` or `?`: what becomes of a sender that it matches. */
  readonly qualifier: string
  /** What stands behind `ip4:` and `ip6:`. */
  readonly network: string | undefined
  /** Lengths of the prefixes of `a` and `mx`. */
  readonly prefix4: number
  readonly prefix6: number
}

const octet = '(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)'
const macro = '%(?:\\{[slodiphcrtv]\\d*r?[-.+,/_=]*\\}|[%_-])'
/** Not of digits alone; written so that no text makes the matching slow. */
const topLabel = '(?![0-9]+\\.?(?:/|$))[a-z0-9](?:[a-z0-9-]*[a-z0-9])?'
/** A macro-string that ends in a top-level label or a macro. A slash only stands where the length of a prefix does not. */
const domain = `((?:${macro}|[!-$&-~])*?(?:\\.${topLabel}\\.?|${macro}))`
const prefix4 = '(?:/(?:3[0-2]|[12]?\\d))'
const ip4Network = `(?:${octet}\\.){3}${octet}${prefix4}?`
const prefix6 = '(?://(?:12[0-8]|1[01]\\d|[1-9]?\\d))'

const directive = new RegExp(
  `^[-+?~]?(?:(all)|(a|mx)(?::${domain})?${prefix4}?${prefix6}?|(ptr)(?::${domain})?|(include|exists):${domain}` +
    `|(ip4):${ip4Network}|(ip6):([0-9a-f:.]+)(?:/(?:12[0-8]|1[01]\\d|[1-9]?\\d))?)$`,
  'i',
)
/** Those of IPv4 and, behind two slashes, of IPv6, at the end of a term. */
const prefixLengths = /(?:[^/]\/(\d+))?(?:\/\/(\d+))?$/
const redirectOrExp = new RegExp(`^(redirect|exp)=${domain}$`, 'i')
const unknownModifier = new RegExp(`^([a-z][a-z0-9._-]*)=(?:${macro}|[!-$&-~])*$`, 'i')

/** The terms of an SPF record, after its version; of one that is none the text. */
export function parseSpf(text: string): readonly (SpfTerm | string)[] {
  const terms: (SpfTerm | string)[] = []
  for (let start = text.indexOf(' '); start >= 0; ) {
    const next = text.indexOf(' ', start + 1)
    const word = text.slice(start + 1, next < 0 ? text.length : next)
    if (word !== '') terms.push(parseTerm(word) ?? word)
    start = next
  }
  return terms
}

function parseTerm(word: string): SpfTerm | undefined {
  const found = directive.exec(word)
  if (found !== null) {
    const name = (found[1] ?? found[2] ?? found[4] ?? found[6] ?? found[8] ?? found[9] ?? '').toLowerCase()
    const ip6 = found[10]
    if (ip6 !== undefined && parseIPv6(ip6) === undefined) return undefined
    const isNetwork = name === 'ip4' || name === 'ip6'
    const prefixes = name === 'a' || name === 'mx' ? prefixLengths.exec(word) : null
    return {
      name,
      domain: found[3] ?? found[5] ?? found[7],
      isMechanism: true,
      qualifier: '-~?'.includes(word[0] as string) ? (word[0] as string) : '+',
      network: isNetwork ? word.slice(word.indexOf(':') + 1) : undefined,
      prefix4: Number(prefixes?.[1] ?? 32),
      prefix6: Number(prefixes?.[2] ?? 128),
    }
  }
  const modifier = redirectOrExp.exec(word)
  if (modifier !== null) return modifierOf((modifier[1] as string).toLowerCase(), modifier[2])
  const unknown = unknownModifier.exec(word)?.[1]?.toLowerCase()
  return unknown === undefined || unknown === 'redirect' || unknown === 'exp'
    ? undefined
    : modifierOf(unknown, undefined)
}

function modifierOf(name: string, domain: string | undefined): SpfTerm {
  return { name, domain, isMechanism: false, qualifier: '+', network: undefined, prefix4: 32, prefix6: 128 }
}
