import type { Project } from '../definition/project.ts'
import type { Place, RelatedNote, Severity } from '../diagnostic.ts'
import type { Name } from '../dns/name.ts'
import type { RecordId, Zone } from '../zone/zone.ts'
import type { VariantContext } from './variant-context.ts'
import type { Aspect, ZoneContext } from './zone-context.ts'

/**
 * `zone`: the zone is wrong. `variant`: the variant is wrong or would not help. `ready`: the fleet or the normal zone is not ready, and
 * on the day itself nothing can be done about it; it holds back no switch.
 */
export type RuleClass = 'zone' | 'variant' | 'ready'

/** What a rule found. Owner, type and place are those of the record, where one is given. */
export interface Finding {
  readonly message: string
  /** Where it is not the rule's own. */
  readonly severity?: Severity
  /** The record at fault; of the zone that is checked unless `in` names another. */
  readonly record?: RecordId
  readonly in?: Zone
  readonly owner?: Name
  readonly type?: number
  readonly place?: Place
  readonly hint?: string
  readonly related?: readonly RelatedNote[]
}

export type Report = (finding: Finding) => void

/** What every rule says of itself. */
export interface RuleDescription {
  /** Stable, kebab-case. */
  readonly code: string
  readonly class: RuleClass
  readonly severity: Severity
  /** The RFC section, the incident, or `DESIGN`'s word. */
  readonly reference?: string
  /** One line: what is wrong where it reports. */
  readonly title: string
  /** One or two sentences for the list of rules: what happens to who does not heed it. */
  readonly why?: string
  /** A zone, or a change, that is at fault: in the words of a definition or of a master file. */
  readonly example?: string
  /**
   * Types of which the zone (for a pair: normal or the variant) has a record wherever the rule finds anything. Where it has none the
   * rule is not asked: of a hundred rules most concern a few types, and most zones are small. Left out, it is always asked.
   */
  readonly needs?: readonly number[]
}

/** A rule over one zone's contents. */
export interface ZoneRule extends RuleDescription {
  readonly kind: 'zone'
  /** Undefined where who reads the text reports it: the code is known here, and cannot be silenced. */
  readonly check: ((context: ZoneContext, report: Report) => void) | undefined
  /**
   * What the rule looks at beside the zone's names and types. A variant that is normal with other rdata, and has all of this of normal,
   * has normal's findings too, which were told: the rule is not asked. Left out, it looks at everything, or beyond the zone.
   */
  readonly reads?: readonly Aspect[]
}

/** One run of a pair rule over a project. */
export interface PairCheck {
  /** Called for each degraded variant of each zone that could be built. */
  check(context: VariantContext, report: Report): void
  /** Called for normal of each zone that could be built, before its variants. What is reported is told of normal. */
  visitNormal?(context: ZoneContext, project: Project, report: Report): void
  /** Called once, after the last variant: for what only all zones together can tell. */
  conclude?(report: Report): void
}

/** A rule over a zone's normal and one of its other variants. */
export interface PairRule extends RuleDescription {
  readonly kind: 'pair'
  /** Codes of rules that are silent about an RRset of which this one speaks: one fault, one code. */
  readonly speaksFor: readonly string[]
  /**
   * What of a variant that is normal with other rdata has to differ for the rule to find anything; nothing, where it speaks of names
   * and RRsets that came or went. A variant that has all of it of normal is not shown to the rule. Left out, every one is.
   */
  readonly compares?: readonly Aspect[]
  readonly start: () => PairCheck
}

export type Rule = ZoneRule | PairRule

/** For rules over one zone. The folder's files are found by the generator. */
export function defineRule(
  rule: RuleDescription & Pick<ZoneRule, 'reads'> & { readonly check?: NonNullable<ZoneRule['check']> },
): ZoneRule {
  return { ...rule, kind: 'zone', check: rule.check }
}

/** For rules over a variant: either one question (`check`), or a run that remembers something from zone to zone (`start`). */
export function definePairRule(
  rule: RuleDescription & { readonly speaksFor?: readonly string[] } & Pick<PairRule, 'compares'> &
    ({ readonly check: PairCheck['check'] } | { readonly start: () => PairCheck }),
): PairRule {
  const { code, class: ruleClass, severity, reference, title, why, example, needs, compares, speaksFor = [] } = rule
  const start = 'start' in rule ? rule.start : () => ({ check: rule.check })
  const optional = {
    ...(reference === undefined ? {} : { reference }),
    ...(why === undefined ? {} : { why }),
    ...(example === undefined ? {} : { example }),
    ...(needs === undefined ? {} : { needs }),
    ...(compares === undefined ? {} : { compares }),
  }
  return { code, class: ruleClass, severity, ...optional, title, kind: 'pair', speaksFor, start }
}
