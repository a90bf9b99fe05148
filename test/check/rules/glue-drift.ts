import { head, type RuleCase } from '../rule-case.ts'

const parent = `${head}sub NS ns.sub\nsub NS ns2\nns.sub A 192.0.2.54\n`
const childHead = '$TTL 60\n@ SOA ns h 7 2h 15m 2w 60\n@ NS ns\n@ NS ns2.example.\n'
const child = {
  'zones/sub.example/normal.zone': `${childHead}ns A 192.0.2.54\n`,
  'zones/sub.example/degraded.yaml': 'records:\n  ns: {type: A, value: 198.51.100.54}\n',
}

export const cases: readonly RuleCase[] = [
  {
    name: 'a network that moves, and leaves the name servers alone',
    normal: 'www A 192.0.2.80\n',
    degraded: 'down: [rennes]\nreplace: [{from: 192.0.2.0/24, to: 198.51.100.0/24}]\n',
    faults: [],
  },
  {
    name: 'a server whose address moves',
    degraded: 'replace: [{from: 192.0.2.53, to: 198.51.100.54, nameservers: true}]\n',
    faults: ['error glue-drift degraded.yaml:1:34 ns1.example A'],
    says: [
      "A of the name server ns1.example differs from normal's, which the parent has as glue",
      'ns1.example A 192.0.2.53',
      'let it keep its address',
    ],
  },
  {
    name: 'a server that gets an address of another family',
    degraded: 'records:\n  ns1: {type: AAAA, value: 2001:db8:2::53}\n',
    faults: ['error glue-drift degraded.yaml:2:28 ns1.example AAAA'],
  },
  {
    name: 'a new server, of which the NS set speaks',
    normal: 'ns3 A 198.51.100.55\n',
    degraded: "records:\n  '': {type: NS, values: [ns1, ns2, ns3]}\n  ns3: {type: A, value: 198.51.100.54}\n",
    faults: ['error ns-change degraded.yaml:2:37 example NS'],
  },
  {
    name: 'glue in a parent of the project that stays',
    files: {
      ...child,
      'zones/example/normal.zone': parent,
    },
    faults: ['error glue-drift degraded.yaml:2:24 ns.sub.example A'],
  },
  {
    name: 'glue in a parent of the project that goes over too',
    files: {
      ...child,
      'zones/example/normal.zone': parent,
      'zones/example/degraded.yaml': 'records:\n  ns.sub: {type: A, value: 198.51.100.54}\n',
    },
    faults: [],
  },
]
