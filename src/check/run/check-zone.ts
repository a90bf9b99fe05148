import type { Diagnostic } from '../../diagnostic.ts'
import type { Moment } from '../../dnssec/moment.ts'
import type { Zone } from '../../zone/zone.ts'
import type { Rule, ZoneRule } from '../rule.ts'
import { type Surroundings, ZoneContext } from '../zone-context.ts'
import { Findings } from './findings.ts'
import { RuleChoice, typesAsNumber } from './rule-choice.ts'
import { rules } from './rules-by-code.ts'

export interface CheckZoneOptions {
  /** The project in which the zone stands: names are followed beyond the zone. */
  readonly surroundings?: Surroundings
  /** The time for which signatures are judged; without it nothing has expired. */
  readonly moment?: Moment
}

export interface CheckContextOptions {
  /** The findings of the context's base were told: what the zone has of it need not be found again. */
  readonly baseIsTold?: boolean
}

type AskedRule = ZoneRule & { readonly check: NonNullable<ZoneRule['check']> }

const zoneRules = new RuleChoice(rules.filter(isAsked))

function isAsked(rule: Rule): rule is AskedRule {
  return rule.kind === 'zone' && rule.check !== undefined
}

/** The faults of one zone's contents: all rules over one zone. Those of the text itself are the reader's. */
export function checkZone(zone: Zone, options: CheckZoneOptions = {}): Diagnostic[] {
  return checkZoneContext(new ZoneContext(zone, options.surroundings, options.moment))
}

/** As `checkZone`, for who needs the context himself. */
export function checkZoneContext(context: ZoneContext, { baseIsTold = false }: CheckContextOptions = {}): Diagnostic[] {
  const { zone, surroundings } = context
  // What the whole zone lacks has no record to point at: the variant's file, else its own.
  const [file] = zone.files
  const whole = surroundings?.reached.variant.place ?? (file === undefined ? undefined : { file, start: 0, end: 0 })
  const findings = new Findings({
    apex: zone.apexName,
    zone,
    ...(surroundings === undefined ? {} : { variant: surroundings.reached.variant.name }),
    ...(whole === undefined ? {} : { whole }),
  })
  for (const rule of zoneRules.of(typesAsNumber(context.types()))) {
    if (baseIsTold && rule.reads !== undefined && context.isAsInBase(rule.reads)) continue
    findings.begin(rule)
    rule.check(context, findings.report)
  }
  return findings.diagnostics
}
