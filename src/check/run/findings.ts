import type { Diagnostic, Place, Severity } from '../../diagnostic.ts'
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
  /** Where to point for what the whole zone lacks, in no record of it. */
  readonly whole?: Place
}

/** Findings of one rule and severity that are told: a file in which every line is wrong takes no memory for each. */
const maxFindings = 10_000

/**
 * Makes diagnostics of what rules find, one rule after the other; without a subject of what is of no single zone. One for all rules:
 * of a hundred rules over ten thousand zones almost none finds anything.
 */
export class Findings {
  readonly diagnostics: Diagnostic[] = []
  private readonly subject: Subject | undefined
  private rule: Rule | undefined
  private counts: Record<Severity, number> | undefined

  constructor(subject?: Subject) {
    this.subject = subject
  }

  /** From now on what is reported is this rule's. */
  begin(rule: Rule): void {
    this.rule = rule
    this.counts = undefined
  }

  readonly report: Report = (finding) => {
    const { rule, subject } = this
    if (rule === undefined) throw new Error('a finding of no rule')
    const { severity = rule.severity } = finding
    this.counts ??= { error: 0, warning: 0, info: 0 }
    const count = ++this.counts[severity]
    if (count <= maxFindings) this.diagnostics.push(diagnose(rule, placed(finding, subject?.whole), subject))
    else if (count === maxFindings + 1) {
      const message = `after ${maxFindings} of these no more are listed`
      this.diagnostics.push(diagnose(rule, { severity, message }, subject))
    }
  }
}

function placed(finding: Finding, whole: Place | undefined): Finding {
  return whole === undefined || finding.record !== undefined ? finding : { place: whole, ...finding }
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
