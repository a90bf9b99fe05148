import type { Fault } from './fault.ts'

/** Codes that are warnings; all others are errors. Written down anew, and not taken from the rules. */
const warnings: ReadonlySet<string> = new Set([
  'acme-parity',
  'address-scope',
  'caa-parity',
  'capacity',
  'cname-dangling',
  'dkim-parity',
  'dmarc-parity',
  'dname-at-wildcard',
  'ds-without-delegation',
  'duplicate-record',
  'expire-cover',
  'external-dependency',
  'glue-extra',
  'hostname-charset',
  'ignore-unmatched',
  'mta-sts-parity',
  'mx-coverage',
  'negative-ttl-window',
  'ns-at-wildcard',
  'ns-beside-dname',
  'ns-count',
  'ns-diversity',
  'occluded',
  'operator-path',
  'site-unused',
  'site-without-variant',
  'soa-timers',
  'soa-timers-differ',
  'tlsa-parity',
  'ttl-delays-restore',
  'type-change-cached',
  'wildcard-hidden',
  'wildcard-shadow',
])

/** Types of which a code is an error, where it is a warning of all others. */
const graveTypes: ReadonlyMap<string, readonly string[]> = new Map([
  ['target-missing', ['NS', 'MX', 'SRV']],
  ['target-is-alias', ['NS']],
])

/** How grave a fault is told of a record of a type. */
export function severityOf({ code, severity }: Fault, type = ''): 'error' | 'warning' {
  if (severity !== undefined) return severity
  const isMild = warnings.has(code) || graveTypes.get(code)?.includes(type) === false
  return isMild ? 'warning' : 'error'
}
