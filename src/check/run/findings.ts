import type { Diagnostic, Severity } from '../../diagnostic.ts'
import { displayName, type Name } from '../../dns/name.ts'
import { typeName } from '../../rdata/registry.ts'
import type { Zone } from '../../zone/zone.ts'
import type { Finding, Report, Rule } from '../rule.ts'

/** What a rule looks at while it reports. */
export interface Subject {
  readonly apex: Name
  /** Left out for a file that is checked alone. */
  readonly variant?: string
  readonly zone: Zone
}

/** Findings of one rule and severity that are told: a file in which every line is wrong takes no memory for each. */
const maxFindings = 10_000

/** A rule's `report`, which makes diagnostics of findings; without a subject for those of no single zone. */
export function reportTo(diagnostics: Diagnostic[], rule: Rule, subject?: Subject): Report {
  let counts: Record<Severity, number> | undefined
  return (finding) => {
    const { severity = rule.severity } = finding
    // Of a hundred rules over ten thousand zones almost none finds anything.
    counts ??= { error: 0, warning: 0, info: 0 }
    const count = ++counts[severity]
    if (count <= maxFindings) diagnostics.push(diagnose(rule, finding, subject))
    else if (count === maxFindings + 1) {
      diagnostics.push(
        diagnose(rule, { severity, message: `after ${maxFindings} of these no more are listed` }, subject),
      )
    }
  }
}

function diagnose(rule: Rule, finding: Finding, subject: Subject | undefined): Diagnostic {
  const { message, severity = rule.severity, hint, related } = finding
  const { owner, type, place } = whereOf(finding, finding.in ?? subject?.zone)
  return {
    code: rule.code,
    severity,
    message,
    ...(place === undefined ? {} : { place }),
    ...(subject === undefined ? {} : { zone: displayName(subject.apex) }),
    ...(subject?.variant === undefined ? {} : { variant: subject.variant }),
    ...(owner === undefined ? {} : { owner: displayName(owner) }),
    ...(type === undefined ? {} : { type: typeName(type) }),
    ...(rule.reference === undefined ? {} : { reference: rule.reference }),
    ...(hint === undefined ? {} : { hint }),
    ...(related === undefined ? {} : { related }),
  }
}

/** Owner, type and place: as the finding gives them, else its record's. */
function whereOf(
  { owner, type, place, record }: Finding,
  zone: Zone | undefined,
): Pick<Finding, 'owner' | 'type' | 'place'> {
  const given = {
    ...(owner === undefined ? {} : { owner }),
    ...(type === undefined ? {} : { type }),
    ...(place === undefined ? {} : { place }),
  }
  if (record === undefined || zone === undefined) return given
  const placed = zone.placeOf(record)
  return {
    owner: zone.names.name(zone.columns.owners[record] as number),
    type: zone.columns.types[record] as number,
    ...(placed === undefined ? {} : { place: placed }),
    ...given,
  }
}
