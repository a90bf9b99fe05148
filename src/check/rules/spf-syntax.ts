import { displayName, parseName, rootName } from '../../dns/name.ts'
import { txtType } from '../../dns/type-codes.ts'
import type { NameId } from '../../zone/name-table.ts'
import { parseSpf, type SpfTerm } from '../mail/spf.ts'
import { isAnswered, spfAt, type TxtPolicy, txtPolicies } from '../mail/txt-policies.ts'
import { defineRule, type Report } from '../rule.ts'
import { toldOctets } from '../values/told-octets.ts'
import type { ZoneContext } from '../zone-context.ts'

const maxLookups = 10
/** Terms for which a receiver has to ask (RFC 7208 section 4.6.4). */
const asking: ReadonlySet<string> = new Set(['include', 'a', 'mx', 'ptr', 'exists', 'redirect'])

export const spfSyntax = defineRule({
  code: 'spf-syntax',
  class: 'zone',
  severity: 'error',
  reference: 'RFC 7208 sections 4.6 and 12',
  title: 'an SPF record is malformed, or (a warning) asks receivers for more than ten lookups',
  why: 'Receivers take what they cannot read, or what asks for more than ten lookups, for an error.',
  example: '@ TXT v=spf1 ip4:192.0.2.256 -all',
  needs: [txtType],
  check(context, report) {
    const { spf } = txtPolicies(context)
    for (const policy of spf) {
      const terms = parseSpf(policy.text)
      const fault = findFault(terms)
      if (fault !== undefined) {
        if (isAnswered(context, policy)) {
          report({ record: policy.record, message: fault, hint: 'receivers take a malformed SPF record for an error' })
        }
      } else if (mayAskTooMuch(terms)) checkLookups(context, policy, terms as readonly SpfTerm[], report)
    }
  },
})

function findFault(terms: readonly (SpfTerm | string)[]): string | undefined {
  const seen = new Set<string>()
  for (const term of terms) {
    if (typeof term === 'string') return `'${toldOctets(term)}' is no term of an SPF record`
    if (term.name !== 'redirect' && term.name !== 'exp') continue
    if (seen.has(term.name)) return `${term.name} stands twice in the SPF record`
    seen.add(term.name)
  }
  return undefined
}

/** Only what includes others, or is long, can come to more lookups than are allowed. */
function mayAskTooMuch(terms: readonly (SpfTerm | string)[]): boolean {
  return terms.length > maxLookups || terms.some((term) => typeof term !== 'string' && leadsOn(term))
}

function leadsOn({ name }: SpfTerm): boolean {
  return name === 'include' || name === 'redirect'
}

function checkLookups(
  context: ZoneContext,
  { rrset, record }: TxtPolicy,
  terms: readonly SpfTerm[],
  report: Report,
): void {
  const { zone } = context
  const lookups = countLookups(context, terms, new Set([zone.ownerOf(rrset)]))
  if (lookups <= maxLookups) return
  const more = lookups > 2 * maxLookups ? `more than ${2 * maxLookups}` : String(lookups)
  report({
    record,
    severity: 'warning',
    message: `the SPF record of ${displayName(zone.names.name(zone.ownerOf(rrset)))} asks for ${more} lookups; receivers stop at ${maxLookups}`,
  })
}

/** Lookups of a record, and of those in the zone that it includes; counts no further than twice what is allowed. */
function countLookups(context: ZoneContext, terms: readonly SpfTerm[], above: ReadonlySet<NameId>): number {
  const hasAll = terms.some(({ name }) => name === 'all')
  let count = 0
  for (const term of terms) {
    // Beside `all` a redirect is passed over (RFC 7208 section 6.1).
    if (!asking.has(term.name) || (term.name === 'redirect' && hasAll)) continue
    count++
    if (leadsOn(term) && count <= 2 * maxLookups) count += countIncluded(context, term, above)
    if (count > 2 * maxLookups) return count
  }
  return count
}

function countIncluded(context: ZoneContext, { domain = '' }: SpfTerm, above: ReadonlySet<NameId>): number {
  const parsed = domain.includes('%') ? undefined : parseName(domain, rootName)
  const id = parsed !== undefined && 'name' in parsed ? context.zone.names.find(parsed.name) : -1
  const text = id < 0 || above.has(id) ? undefined : spfAt(context.zone, id)
  if (text === undefined) return 0
  const terms = parseSpf(text).filter((term) => typeof term !== 'string')
  return countLookups(context, terms, new Set([...above, id]))
}
