import { head, type RuleCase } from '../rule-case.ts'

const ds = (digit: string) => `sub DS 12345 13 2 ${digit.repeat(64)}\n`
const delegated = 'sub NS ns.example.net.\nwww A 192.0.2.80\n'
const degradedHead = `${head}sub NS ns.example.net.\nwww A 198.51.100.80\n`

export const cases: readonly RuleCase[] = [
  { name: 'the DS stays', normal: delegated + ds('a'), degradedZone: degradedHead + ds('a'), faults: [] },
  {
    name: 'another one comes beside it',
    normal: delegated + ds('a'),
    degradedZone: degradedHead + ds('a') + ds('b'),
    faults: [],
  },
  {
    name: 'the DS is gone',
    normal: delegated + ds('a'),
    degradedZone: degradedHead,
    faults: ['error ds-dropped degraded.zone:1:1 sub.example DS'],
    says: [
      'sub.example has no DS here: it counts as unsigned',
      'sub.example DS 12345 13 2 aaaa',
      'keep the DS of normal',
    ],
  },
  {
    name: 'the removal is declared',
    normal: delegated + ds('a'),
    degraded:
      'records:\n  www: {type: A, value: 198.51.100.80}\nremove:\n  - {name: sub, type: DS, reason: the keys are lost}\n',
    faults: ['error ds-dropped degraded.yaml:4:5 sub.example DS'],
  },
  {
    name: 'the DS is another one',
    normal: delegated + ds('a'),
    degradedZone: degradedHead + ds('b'),
    faults: ['error ds-dropped degraded.zone:9:1 sub.example DS'],
    says: ['sub.example has a DS here that normal does not have'],
  },
  {
    name: "a zone's own DS, which stands there by mistake and is taken away",
    normal: `@ DS 12345 13 2 ${'ab'.repeat(32)}\n`,
    degraded: 'remove:\n  - {name: "", type: DS, reason: it belongs into the parent}\n',
    faults: ['error ds-at-apex normal.zone:7:1 example DS'],
  },
]
