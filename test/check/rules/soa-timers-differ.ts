import { head, type RuleCase } from '../rule-case.ts'

const changed = 'changed TXT "t"\n'

export const cases: readonly RuleCase[] = [
  {
    name: 'the same timers, whatever the serial, the minimum and the TTL',
    degradedZone: `${head.replace('@ SOA ns1 hostmaster 7 2h 15m 2w 60', '@ 30 SOA ns2 hostmaster 9 2h 15m 2w 30')}${changed}`,
    faults: [],
  },
  {
    name: 'other timers',
    degradedZone: `${head.replace('2h 15m 2w', '1h 15m 1w')}${changed}`,
    faults: ['warning soa-timers-differ degraded.zone:2:1 example SOA'],
    says: ["the timers of the SOA differ from normal's: refresh is 1h, in normal 2h; expire is 1w, in normal 2w"],
  },
]
