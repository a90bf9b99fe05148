import { head, type RuleCase } from '../rule-case.ts'

const changed = 'changed TXT "t"\n'

/** The project's own parent of the zone, `org`, and what its variant delegates to. */
const child = (normal: string, degraded: string) => ({
  'zones/example/normal.zone': `${head}${changed}`,
  'zones/example/degraded.yaml': 'records:\n  changed: {type: TXT, value: u}\n',
  'zones/sub.example/normal.zone': `$TTL 60\n@ SOA ns1.example. hostmaster 7 2h 15m 2w 60\n${normal}`,
  'zones/sub.example/degraded.zone': `$TTL 60\n@ SOA ns1.example. hostmaster 7 2h 15m 2w 60\n${degraded}`,
})

export const cases: readonly RuleCase[] = [
  {
    name: 'the same servers, in another order and spelling',
    degradedZone: `${head.replace('@ NS ns1\n@ NS ns2', '@ NS NS2.example.\n@ NS ns1')}${changed}`,
    faults: [],
  },
  {
    name: 'a server that is new, and one that is gone',
    normal: 'ns3 A 198.51.100.54\n',
    degraded: "records:\n  '': {type: NS, values: [ns2, ns3]}\n",
    faults: ['error ns-change degraded.yaml:2:32 example NS'],
    says: [
      'the name servers are not those of normal, which the parent lists: ns3.example is new, ns1.example is gone',
      'example NS ns1.example',
      'keep the NS set',
    ],
  },
  {
    name: 'one server less',
    degraded: "records:\n  '': {type: NS, value: ns2}\n",
    faults: ['warning ns-count degraded.yaml:2:25 example NS', 'error ns-change degraded.yaml:2:25 example NS'],
  },
  {
    name: 'a parent in the project that goes over with the variant',
    files: {
      ...child('@ NS ns1.example.\n@ NS ns2.example.\n', '@ NS ns2.example.\n@ NS ns3.example.\nx TXT "t"\n'),
      'zones/example/normal.zone': `${head}ns3 A 198.51.100.54\nsub NS ns1\nsub NS ns2\n`,
      'zones/example/degraded.yaml': 'records:\n  sub: {type: NS, values: [ns3, ns2]}\n',
    },
    faults: [],
  },
  {
    name: 'a parent in the project that does not',
    files: {
      ...child('@ NS ns1.example.\n@ NS ns2.example.\n', '@ NS ns2.example.\n@ NS ns3.example.\nx TXT "t"\n'),
      'zones/example/normal.zone': `${head}ns3 A 198.51.100.54\nsub NS ns1\nsub NS ns2\n${changed}`,
    },
    faults: ['error ns-change degraded.zone:4:1 sub.example NS'],
  },
]
