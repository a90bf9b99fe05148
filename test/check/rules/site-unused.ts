import { project, type RuleCase } from '../rule-case.ts'

const third = `${project}  lyon: {networks: [203.0.113.0/24]}\n`
const www = 'www A 192.0.2.80\n'
const down = (site: string) => `down: [${site}]\nreplace: [{from: 192.0.2.80, to: 198.51.100.80}]\n`

export const cases: readonly RuleCase[] = [
  {
    name: 'an address in normal',
    project: third,
    normal: `${www}lyon A 203.0.113.1\n@ MX 10 lyon\n`,
    degraded: down('rennes'),
    faults: [],
  },
  {
    name: 'an address in a variant',
    project: third,
    normal: www,
    degraded: down('rennes').replace('198.51.100.80', '203.0.113.80'),
    faults: [],
  },
  {
    name: 'a server',
    project: `${third}servers:\n  ns1: {site: lyon, address: 203.0.113.53, driver: secondary}\n`,
    normal: www,
    degraded: down('rennes'),
    faults: [],
  },
  { name: 'a site that a variant takes down', project: third, normal: www, degraded: down('rennes, lyon'), faults: [] },
  {
    name: 'an address of a zone without variants',
    project: third,
    normal: www,
    degraded: down('rennes'),
    files: {
      'zones/a.example/normal.zone':
        '$TTL 60\n@ SOA ns1.example. h 7 2h 15m 2w 60\n@ NS ns1.example.\n@ NS ns2.example.\n@ MX 10 mx\nmx A 203.0.113.1\n',
    },
    faults: [],
  },
  { name: 'nothing, and no variants yet', project: third, normal: www, faults: [] },
  {
    name: 'nothing',
    project: third,
    normal: www,
    degraded: down('rennes'),
    faults: ['warning site-unused secours.yaml:4:3'],
    says: ['nothing stands in lyon', 'correct its networks'],
  },
]
