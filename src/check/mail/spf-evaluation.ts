import { encodeName, foldName, type Name, parseName, rootName } from '../../dns/name.ts'
import { type Address, type Network, networkContains, parseAddress } from '../../dns/network.ts'
import { cnameType, mxType } from '../../dns/type-codes.ts'
import { followName } from '../../reach/journey.ts'
import type { ProjectZones } from '../../reach/project-zones.ts'
import { locateName, wildcardBelow } from '../../zone/lookup.ts'
import { recordsOf } from '../zone-context.ts'
import { parseSpf, type SpfTerm } from './spf.ts'
import { spfAt } from './txt-policies.ts'

/** What a receiver makes of a sender's address (RFC 7208 section 2.6), or `unknown` where the project alone does not tell. */
export type SpfResult = 'pass' | 'fail' | 'softfail' | 'neutral' | 'none' | 'permerror' | 'unknown'

/** The networks that a record lets through, as far as it is known: `isWhole` says whether these are all. */
export interface PermittedNetworks {
  readonly networks: readonly Network[]
  readonly isWhole: boolean
}

const exchangeOffset = 2

/** Receivers ask no further (RFC 7208 section 4.6.4), so that records which include one another cost no more than that. */
const maxLookups = 10

/** Mechanisms for which a receiver has to ask; a redirect is one more. */
const asking: ReadonlySet<string> = new Set(['include', 'a', 'mx', 'ptr', 'exists'])

const resultOfQualifier: Readonly<Record<string, SpfResult>> = {
  '+': 'pass',
  '-': 'fail',
  '~': 'softfail',
  '?': 'neutral',
}

/** A mechanism that matches addresses by networks; `undefined` networks: who asks other zones would know. */
type Match = readonly Network[] | 'all' | undefined

/** SPF as the zones of a project answer while one variant is active. Nothing is asked of the network. */
export class SpfEvaluation {
  private readonly zones: ProjectZones
  private readonly networks = new Map<string, readonly Network[] | undefined>()
  /** Of the evaluation that is under way. */
  private lookups = 0

  constructor(zones: ProjectZones) {
    this.zones = zones
  }

  /** The `check_host()` of RFC 7208 section 4 for mail of a domain from an address. */
  evaluate(domain: Name, address: Address): SpfResult {
    this.lookups = 0
    return this.checkHost(domain, address)
  }

  private checkHost(domain: Name, address: Address): SpfResult {
    const text = this.recordOf(domain)
    if (text === undefined) return 'unknown'
    if (text === '') return 'none'
    const terms = parseSpf(text)
    if (terms.some((term) => typeof term === 'string')) return 'permerror'
    let redirect: SpfTerm | undefined
    for (const term of terms as readonly SpfTerm[]) {
      if (term.name === 'redirect') redirect = term
      const result = this.evaluateTerm(term, domain, address)
      if (result !== undefined) return result
    }
    return redirect === undefined ? 'neutral' : this.redirected(redirect, address)
  }

  private redirected({ domain }: SpfTerm, address: Address): SpfResult {
    const target = domainOf(domain)
    if (target === undefined) return 'unknown'
    if (++this.lookups > maxLookups) return 'permerror'
    const result = this.checkHost(target, address)
    return result === 'none' ? 'permerror' : result
  }

  /** Undefined where the term does not match, or matches nothing by itself. */
  private evaluateTerm(term: SpfTerm, domain: Name, address: Address): SpfResult | undefined {
    if (asking.has(term.name) && ++this.lookups > maxLookups) return 'permerror'
    const whenMatched = resultOfQualifier[term.qualifier] as SpfResult
    if (term.name === 'include') {
      const target = domainOf(term.domain)
      const result = target === undefined ? 'unknown' : this.checkHost(target, address)
      if (result === 'pass') return whenMatched
      if (result === 'none') return 'permerror'
      return result === 'permerror' || result === 'unknown' ? result : undefined
    }
    if (!term.isMechanism) return undefined
    const match = this.matchOf(term, domain)
    if (match === undefined) return 'unknown'
    return match === 'all' || match.some((network) => networkContains(network, address)) ? whenMatched : undefined
  }

  /** What the record of a domain lets through, up to where it lets everybody or nobody through. */
  permitted(domain: Name): PermittedNetworks {
    this.lookups = 0
    return this.collect(domain)
  }

  private collect(domain: Name): PermittedNetworks {
    const text = this.recordOf(domain)
    const networks: Network[] = []
    // What includes a record that is not there is an error, whatever else it says.
    if (text === undefined || text === '' || ++this.lookups > maxLookups) return { networks, isWhole: false }
    for (const term of parseSpf(text)) {
      if (typeof term === 'string') return { networks: [], isWhole: true }
      const isRedirect = term.name === 'redirect'
      if (isRedirect || term.name === 'include') {
        const target = domainOf(term.domain)
        if (target === undefined) return { networks, isWhole: false }
        const included = this.collect(target)
        if (isRedirect || term.qualifier === '+') networks.push(...included.networks)
        if (!included.isWhole) return { networks, isWhole: false }
      } else if (term.isMechanism) {
        const match = this.matchOf(term, domain)
        if (match === 'all') return { networks, isWhole: term.qualifier !== '+' }
        if (match === undefined) return { networks, isWhole: false }
        if (term.qualifier === '+') networks.push(...match)
      }
    }
    return { networks, isWhole: true }
  }

  /** The SPF record of a domain; empty where it has none, undefined where that is not the project's to say. */
  recordOf(domain: Name): string | undefined {
    const reached = this.zones.zoneFor(domain)
    if (typeof reached === 'string') return undefined
    const { zone } = reached
    const location = locateName(zone, encodeName(domain))
    // Below a cut others answer, and an alias of a mail domain is rare enough to be left unjudged.
    if (location === undefined || location.cut >= 0 || location.dname >= 0) return undefined
    const node = location.match >= 0 ? location.match : wildcardBelow(zone, location.closestEncloser)
    return zone.find(node, cnameType) >= 0 ? undefined : (spfAt(zone, node) ?? '')
  }

  private matchOf(term: SpfTerm, domain: Name): Match {
    switch (term.name) {
      case 'all':
        return 'all'
      case 'ip4':
      case 'ip6':
        return networkOf(term)
      case 'a':
      case 'mx': {
        const host = term.domain === undefined ? domain : domainOf(term.domain)
        return host === undefined ? undefined : this.hostNetworks(term, host)
      }
      default:
        return undefined
    }
  }

  private hostNetworks(term: SpfTerm, host: Name): readonly Network[] | undefined {
    const key = `${term.name} ${term.prefix4} ${term.prefix6} ${foldName(host)}`
    if (!this.networks.has(key)) {
      const hosts = term.name === 'a' ? [host] : this.exchangesOf(host)
      const found = hosts?.map((name) => this.addressesOf(name))
      const all = found?.every((addresses) => addresses !== undefined)
        ? found.flatMap((addresses) => addresses ?? [])
        : undefined
      const prefixOf = ({ length }: Address) => (length === 4 ? term.prefix4 : term.prefix6)
      this.networks.set(
        key,
        all?.map((address) => ({ address, prefix: prefixOf(address) })),
      )
    }
    return this.networks.get(key)
  }

  private exchangesOf(domain: Name): readonly Name[] | undefined {
    const reached = this.zones.zoneFor(domain)
    if (typeof reached === 'string') return undefined
    const { zone } = reached
    const mx = zone.find(zone.names.find(domain), mxType)
    return mx < 0
      ? []
      : Array.from(recordsOf(zone, mx), (record) => zone.names.name(zone.nameAt(record, exchangeOffset)))
  }

  /** The addresses that a name leads to; undefined where that is not the project's to say. */
  private addressesOf(name: Name): readonly Address[] | undefined {
    const { end, addresses } = followName(this.zones, name)
    if (end === 'outside' || end === 'faulty') return undefined
    return addresses.flatMap(({ reached: { zone }, rrset }) =>
      Array.from(recordsOf(zone, rrset), (record) => zone.storedRdata(record)),
    )
  }
}

/** What a term names; undefined where it has macros, which stand for what only the receiver knows. */
function domainOf(domain: string | undefined): Name | undefined {
  if (domain === undefined || domain.includes('%')) return undefined
  const parsed = parseName(domain, rootName)
  return 'name' in parsed ? parsed.name : undefined
}

function networkOf({ network = '' }: SpfTerm): readonly Network[] | undefined {
  const [text = '', digits] = network.split('/')
  const address = parseAddress(text)
  return address === undefined
    ? undefined
    : [{ address, prefix: digits === undefined ? address.length * 8 : Number(digits) }]
}
