import type { RuleCase } from '../rule-case.ts'

const ds = `DS 12345 13 2 ${'ab'.repeat(32)}`

export const cases: readonly RuleCase[] = [
  { name: 'one of a delegation', normal: `Sub ${ds}\nsub NS ns1\nsub NS ns2\n`, faults: [] },
  {
    name: 'one at a host, at a wildcard, and at a name that has nothing else',
    normal: `www A 203.0.113.80\nWWW ${ds}\n*.w ${ds}\nlost ${ds}\nlost DS 1 13 2 ${'cd'.repeat(32)}\n`,
    faults: [
      'warning ds-without-delegation normal.zone:8:1 WWW.example DS',
      'warning ds-without-delegation normal.zone:9:1 *.w.example DS',
      'warning ds-without-delegation normal.zone:10:1 lost.example DS',
    ],
    says: ['www.example has a DS and no NS records', 'add the NS records of the delegation'],
  },
  {
    name: 'one at the apex, one out of the zone, and one below a cut, of which others speak',
    normal: `@ ${ds}\nx.example.net. ${ds}\nsub NS ns1\nsub NS ns2\nx.sub ${ds}\nd DNAME example.net.\nx.d ${ds}\n`,
    faults: [
      'warning dname-children normal.zone:13:1 x.d.example DS',
      'error ds-at-apex normal.zone:7:1 example DS',
      'warning occluded normal.zone:11:1 x.sub.example DS',
      'error out-of-zone normal.zone:8:1 x.example.net DS',
    ],
  },
]
