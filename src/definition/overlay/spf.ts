import { type Network, parseNetwork, printNetwork } from '../../dns/network.ts'

/** Says where a network of an SPF term goes over to, if anywhere. */
export type NetworkMapping = (network: Network) => Network | undefined

/**
 * The text of an SPF record (RFC 7208) with the new network beside the old one in each `ip4` and `ip6` term that `map` knows;
 * undefined where nothing is added or the text is no SPF.
 */
export function addSpfTerms(text: string, map: NetworkMapping): string | undefined {
  if (!isSpf(text)) return undefined
  const terms = text.split(' ')
  const present = new Set(terms.map((term) => term.toLowerCase()))
  const result: string[] = []
  for (const term of terms) {
    result.push(term)
    const match = /^([-+?~]?)(ip[46]):(.+)$/i.exec(term)
    const network = match === null ? undefined : parseNetwork(match[3] as string)
    const added = network === undefined ? undefined : map(network)
    if (match === null || added === undefined) continue
    const addition = `${match[1]}${match[2]}:${printNetwork(added)}`
    if (present.has(addition.toLowerCase())) continue
    present.add(addition.toLowerCase())
    result.push(addition)
  }
  return result.length === terms.length ? undefined : result.join(' ')
}

/** Whether a text is an SPF record, of whatever terms (RFC 7208 section 4.5). */
export function isSpf(text: string): boolean {
  return /^v=spf1(?: |$)/i.test(text)
}
