import { allRules } from '../all.generated.ts'
import type { Rule } from '../rule.ts'

/** Every rule that there is. */
export const rules: readonly Rule[] = allRules

const byCode: ReadonlyMap<string, Rule> = new Map(rules.map((rule) => [rule.code, rule]))

/** The rule of a diagnostic's code; undefined for faults of reading, which are no rule's. */
export function ruleOfCode(code: string): Rule | undefined {
  return byCode.get(code)
}
