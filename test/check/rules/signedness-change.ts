import { degradedByAnother, signedDegraded, signedNormal } from '../../dnssec/signed-zones.ts'
import { head, type RuleCase } from '../rule-case.ts'

const unsigned = `${head}www A 198.51.100.80\n`

const unsignedYaml = (signed: string) =>
  `ttl: 60\n${signed}soa: {mname: ns1, rname: hostmaster, refresh: 2h, retry: 15m, expire: 2w, minimum: 60}\nrecords:\n  '': {type: NS, values: [ns1, ns2]}\n  ns1: {type: A, value: 192.0.2.53}\n  ns2: {type: A, value: 198.51.100.53}\n  www: {type: A, value: 192.0.2.80}\n`

export const cases: readonly RuleCase[] = [
  {
    name: 'normal and the variant come signed',
    files: { 'zones/example/normal.zone': signedNormal },
    degradedZone: signedDegraded,
    faults: [],
  },
  {
    name: 'the variant comes unsigned',
    files: { 'zones/example/normal.zone': signedNormal },
    degradedZone: unsigned,
    faults: ['error signedness-change degraded.zone:1:1 example DNSKEY'],
    says: [
      'example comes signed in normal, and unsigned in degraded: all who validate refuse it while the parent has a DS',
      'sign the variant with the keys of normal',
    ],
  },
  {
    name: 'the variant comes signed, and normal does not',
    normal: 'www A 192.0.2.80\n',
    degradedZone: degradedByAnother,
    faults: ['error signedness-change degraded.zone:1:1 example DNSKEY'],
    says: ['example comes signed in degraded, and unsigned in normal'],
  },
  {
    name: 'the zone is declared to come signed, and does not: told once, where it is declared',
    files: {
      'zones/other/normal.yaml': unsignedYaml('signed: file\n'),
      'zones/other/degraded.yaml': 'records:\n  www: {type: A, value: 198.51.100.80}\n',
      'zones/other/half-up.yaml': 'records:\n  www: {type: A, value: 198.51.100.81}\n',
    },
    faults: ['error signedness-change normal.yaml:2:9 other DNSKEY'],
    says: [
      'other is declared to come with its signatures, and normal has none',
      'say signed: server where the server signs',
    ],
  },
  {
    name: 'the same without any variant',
    files: { 'zones/other/normal.yaml': unsignedYaml('signed: file\n') },
    faults: ['error signedness-change normal.yaml:2:9 other DNSKEY'],
  },
  {
    name: 'the zone is declared to be signed by the server',
    files: {
      'zones/other/normal.yaml': unsignedYaml('signed: server\n'),
      'zones/other/degraded.yaml': 'records:\n  www: {type: A, value: 198.51.100.80}\n',
    },
    faults: [],
  },
]
