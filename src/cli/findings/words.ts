import type { Silenced } from '../../check/run/silence.ts'
import type { Diagnostic, RelatedNote } from '../../diagnostic.ts'
import { printDuration } from '../../dns/ttl.ts'
import type { VariantReadiness } from '../../readiness/readiness.ts'
import { serviceStates } from '../../readiness/services.ts'
import { countDiagnostics, printCounts } from '../print/diagnostic.ts'
import { count } from '../print/text.ts'
import type { Findings } from './findings.ts'
import { pathOf, regionOf } from './region.ts'

/** Whether the run fails by it. */
export function fails({ severity }: Diagnostic, strict: boolean): boolean {
  return severity === 'error' || (strict && severity === 'warning')
}

/** `3 zones, 8 variants: sound`; `1 zone: not sound: 2 errors`; `no zone was looked at`, where none changed since a revision. */
export function verdictOf(findings: Findings): string {
  const { diagnostics, zones } = findings
  const counts = printCounts(countDiagnostics(diagnostics))
  if (zones.length === 0) return `no zone was looked at${counts === '' ? '' : `: ${counts}`}`
  const verdict = diagnostics.some(({ severity }) => severity === 'error') ? 'not sound' : 'sound'
  return `${subjectOf(findings)}: ${verdict}${counts === '' ? '' : `: ${counts}`}`
}

/** `3 zones, 8 variants` */
function subjectOf({ zones }: Findings): string {
  const variants = zones.reduce((sum, zone) => sum + zone.variants.length, 0)
  return [count(zones.length, 'zone'), ...(variants === 0 ? [] : [count(variants, 'variant')])].join(', ')
}

/** `ns1.example A 192.0.2.53 is in rennes (zones/example/normal.zone:4)` */
function printNote({ message, place }: RelatedNote, folder: string): string {
  return place === undefined ? message : `${message} (${pathOf(place, folder)}:${regionOf(place).line})`
}

/** What is wrong, and of what: not every message names its owner, whose line a person is shown. */
export function messageOf({ message, owner, type }: Diagnostic): string {
  if (owner === undefined || message.includes(owner)) return message
  return `${[owner, ...(type === undefined ? [] : [type])].join(' ')}: ${message}`
}

/** The message, then a line for each step of the chain, then the hint. */
export function explain(diagnostic: Diagnostic, folder: string): readonly string[] {
  const { related = [], hint } = diagnostic
  const notes = related.map((note) => printNote(note, folder))
  return [messageOf(diagnostic), ...notes, ...(hint === undefined ? [] : [`hint: ${hint}`])]
}

/** `leads-to-down-site: www.example: known` */
export function printIgnored({ diagnostic, ignore }: Silenced): string {
  const { zone, owner = zone, message } = diagnostic
  return `${ignore.code}: ${owner ?? message}: ${ignore.reason}`
}

/** The worst first. */
const states = serviceStates.toReversed()

/**
 * `lost: XMPP, mail in (declared); moved: web (www.example); up: IMAP`; the names are told where not all of the service's fare alike.
 */
export function printServices({ services }: VariantReadiness): string {
  const parts = states.flatMap((state) => {
    const those = services.filter((service) => service.state === state)
    if (those.length === 0) return []
    const told = those.map(({ service, names, declared }) => {
      const concerned = names.filter((name) => name.state === state)
      const told = [
        ...(declared === undefined ? [] : ['declared']),
        ...(concerned.length === names.length ? [] : concerned.map(({ name }) => name)),
      ]
      return told.length === 0 ? service : `${service} (${told.join(', ')})`
    })
    return [`${state}: ${told.join(', ')}`]
  })
  return parts.join('; ')
}

/** Of a variant that leaves its zone as it is. */
export const skipped = 'unchanged: a switch skips it'

/** `rennes (down), secours`: the sites in which addresses of the variant stand. */
export function printSitesOf({ sites, down }: VariantReadiness): string {
  return sites.map((site) => (down.includes(site) ? `${site} (down)` : site)).join(', ')
}

/** One variant's readiness as a sentence. */
export function printReadiness(readiness: VariantReadiness): string {
  const { unchanged, names, cachedFor, down, sites } = readiness
  if (unchanged) return skipped
  const { moved, vanished, added, kept } = names
  const services = printServices(readiness)
  return [
    `names: ${moved} move, ${vanished} vanish, ${added} new, ${kept} stay`,
    cachedFor === 0 ? 'nothing to wait for in caches' : `caches hold old answers for up to ${printDuration(cachedFor)}`,
    `leads to ${sites.length === 0 ? 'no site' : printSitesOf(readiness)}`,
    ...(down.length === 0 ? [] : [`down: ${down.join(', ')}`]),
    ...(services === '' ? [] : [`services ${services}`]),
  ].join('; ')
}
