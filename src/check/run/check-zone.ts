import type { Diagnostic } from '../../diagnostic.ts'
import type { Moment } from '../../dnssec/moment.ts'
import type { Zone } from '../../zone/zone.ts'
import { type Surroundings, ZoneContext } from '../zone-context.ts'
import { reportTo } from './findings.ts'
import { rules } from './rules-by-code.ts'

export interface CheckZoneOptions {
  /** The project in which the zone stands: names are followed beyond the zone. */
  readonly surroundings?: Surroundings
  /** The time for which signatures are judged; without it nothing has expired. */
  readonly moment?: Moment
}

/** The faults of one zone's contents: all rules over one zone. Those of the text itself are the reader's. */
export function checkZone(zone: Zone, options: CheckZoneOptions = {}): Diagnostic[] {
  return checkZoneContext(new ZoneContext(zone, options.surroundings, options.moment))
}

/** As `checkZone`, for who needs the context himself. */
export function checkZoneContext(context: ZoneContext): Diagnostic[] {
  const { zone, surroundings } = context
  const diagnostics: Diagnostic[] = []
  const subject = {
    apex: zone.apexName,
    zone,
    ...(surroundings === undefined ? {} : { variant: surroundings.reached.variant.name }),
  }
  // What the whole zone lacks has no record to point at: the variant's file, else its own.
  const [file] = zone.files
  const whole = surroundings?.reached.variant.place ?? (file === undefined ? undefined : { file, start: 0, end: 0 })
  const place = whole === undefined ? {} : { place: whole }
  for (const rule of rules) {
    if (rule.kind !== 'zone' || rule.check === undefined) continue
    const report = reportTo(diagnostics, rule, subject)
    rule.check(context, (finding) => report(finding.record === undefined ? { ...place, ...finding } : finding))
  }
  return diagnostics
}
