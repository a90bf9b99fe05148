import type { RuleCase } from '../rule-case.ts'

export const cases: readonly RuleCase[] = [
  { name: 'no digest', normal: 'www A 192.0.2.80\n', faults: [] },
  {
    name: 'the digest of another zone',
    normal: `@ ZONEMD 7 1 1 ${'ab'.repeat(48)}\n`,
    faults: ['error zonemd-mismatch normal.zone:7:1 example ZONEMD'],
  },
]
