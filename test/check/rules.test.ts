import { describe, expect, test } from 'vitest'
import { rules } from '../../src/check/run/rules-by-code.ts'
import { findingsOf, loadRuleCases } from './rule-case.ts'

const casesByCode = await loadRuleCases()

describe.each([...casesByCode])('%s', (code, cases) => {
  test.each(cases)('$name', (ruleCase) => {
    const { faults, said } = findingsOf(ruleCase)
    expect(faults).toEqual(ruleCase.faults)
    for (const part of ruleCase.says ?? []) expect(said).toContainEqual(expect.stringContaining(part))
  })

  test('is a rule, and has a case in which it reports and one in which it is silent', () => {
    expect(rules.map((rule) => rule.code)).toContain(code)
    const reports = cases.map(({ faults }) => faults.some((fault) => fault.split(' ')[1] === code))
    expect(new Set(reports)).toEqual(new Set([true, false]))
  })
})
