import { head, type RuleCase } from '../rule-case.ts'

const soa = (more: string) =>
  `ttl: 60\nsoa: {mname: ns1, rname: hostmaster, ${more}refresh: 2h, retry: 15m, expire: 2w, minimum: 60}\n`
const records =
  "records:\n  '': {type: NS, values: [ns1, ns2]}\n  ns1: {type: A, value: 192.0.2.53}\n  ns2: {type: A, value: 198.51.100.53}\n"

export const cases: readonly RuleCase[] = [
  { name: 'a master file, whose serial is a floor', files: { 'zones/example/normal.zone': head }, faults: [] },
  { name: 'a definition without one', files: { 'zones/example.net/normal.yaml': soa('') + records }, faults: [] },
  {
    name: 'a definition with one',
    files: { 'zones/example.net/normal.yaml': soa('serial: 2012102201, ') + records },
    faults: ['error serial-in-definition normal.yaml:2:38'],
    says: ['a definition has no serial', 'take the key away'],
  },
]
