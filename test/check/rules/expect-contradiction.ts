import type { RuleCase } from '../rule-case.ts'

const normal = 'www A 198.51.100.80\n'
const overlay = (...expectations: string[]) =>
  `records:\n  added: {type: A, value: 198.51.100.1}\nexpect:\n${expectations.map((expectation) => `  - {${expectation}}\n`).join('')}`

export const cases: readonly RuleCase[] = [
  {
    name: 'the same twice, in another order and spelling',
    normal: 'www A 198.51.100.80\nwww A 198.51.100.81\n',
    degraded: overlay(
      'name: www, type: A, answer: [198.51.100.80, 198.51.100.81]',
      'name: WWW, type: A, answer: [198.51.100.81, 198.51.100.80], rcode: NOERROR',
      'name: www, type: A, rcode: NOERROR',
      'name: www, type: AAAA, answer: []',
    ),
    faults: [],
  },
  {
    name: 'an alias of what does not exist, by its CNAME and by what it leads to',
    normal: 'www CNAME web\nweb A 198.51.100.80\n',
    degraded:
      'remove: [{name: web, reason: no backup}]\nexpect:\n  - {name: www, type: CNAME, answer: [web]}\n  - {name: www, type: A, rcode: NXDOMAIN}\n',
    faults: ['warning cname-dangling normal.zone:7:1 www.example CNAME'],
  },
  {
    name: 'two answers',
    normal,
    degraded: overlay('name: www, type: A, answer: [198.51.100.80]', 'name: www, type: A, answer: [198.51.100.81]'),
    faults: ['error expect-contradiction degraded.yaml:5:5 www.example A'],
    says: ['together with an expectation before it', 'the other one is here'],
  },
  {
    name: 'an answer, and a name that does not exist',
    normal,
    degraded: overlay('name: www, type: A, rcode: NXDOMAIN', 'name: www, type: AAAA, answer: []'),
    faults: ['error expect-contradiction degraded.yaml:5:5 www.example AAAA'],
  },
  {
    name: 'two codes',
    normal,
    degraded: overlay('name: www, type: A, rcode: NOERROR', 'name: www, type: A, rcode: NXDOMAIN'),
    faults: ['error expect-contradiction degraded.yaml:5:5 www.example A'],
  },
  {
    name: 'an answer with the code of none',
    normal,
    degraded: overlay('name: www, type: A, answer: [198.51.100.80], rcode: NXDOMAIN'),
    faults: ['error expect-contradiction degraded.yaml:4:5 www.example A'],
    says: ['www.example A cannot have an answer and give NXDOMAIN'],
  },
]
