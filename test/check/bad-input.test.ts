import { expect, test } from 'vitest'
import { checkProject } from '../../src/check/run/check-project.ts'
import { memoryProject } from '../definition/memory-project.ts'
import { show } from './project-of.ts'
import { head, project } from './rule-case.ts'

interface BadInput {
  readonly name: string
  /** More files, or others, beside a sound project with the zone `example`. */
  readonly files: Readonly<Record<string, string>>
  /** What is said: place, code and all words of the message and the hint. */
  readonly says: readonly string[]
}

const overlay = 'zones/example/degraded.yaml'
const normal = 'zones/example/normal.zone'
const changing = 'records: {x: {type: TXT, value: t}}\n'
/** A zone without names of its own for its servers. */
const guest = '$TTL 60\n@ SOA ns1.example. hostmaster.example. 7 2h 15m 2w 60\n@ NS ns1.example.\n@ NS ns2.example.\n'

const cases: readonly BadInput[] = [
  {
    name: 'a cycle of aliases across three zones',
    files: {
      [normal]: `${head}a CNAME b.one.test.\n`,
      'zones/one.test/normal.zone': `${guest}b CNAME c.two.test.\n`,
      'zones/two.test/normal.zone': `${guest}c CNAME a.example.\n`,
    },
    says: [
      'error cname-loop normal.zone:7:1 a.example CNAME: a.example is an alias that leads back to itself',
      'error cname-loop normal.zone:5:1 b.one.test CNAME: b.one.test is an alias that leads back to itself',
      'error cname-loop normal.zone:5:1 c.two.test CNAME: c.two.test is an alias that leads back to itself',
    ],
  },
  {
    name: 'cycles of DNAMEs across zones, one whose names grow, and what leads into them',
    files: {
      [normal]: `${head}d DNAME d.one.test.\nwww CNAME x.d\nto DNAME d\ng DNAME x.g.one.test.\nout DNAME fine.one.test.\n`,
      'zones/one.test/normal.zone': `${guest}d DNAME d.example.\ng DNAME x.g.example.\n*.fine CNAME a.out.example.\na.fine A 198.51.100.1\n`,
    },
    says: [
      'error cname-loop normal.zone:7:1 d.example DNAME: names below d.example are aliases that lead back to names below it',
      'error cname-loop normal.zone:10:1 g.example DNAME: names below g.example are aliases that lead back to names below it',
      'error cname-loop normal.zone:5:1 d.one.test DNAME: names below d.one.test are aliases that lead back to names below it',
      'error cname-loop normal.zone:6:1 g.one.test DNAME: names below g.one.test are aliases that lead back to names below it',
    ],
  },
  {
    name: 'chains through names that are not there, through zones of others, and through one that could not be read',
    files: {
      [normal]: `${head}www CNAME x.gone\nftp CNAME x.nowhere.test.\nmx MX 10 x.faulty.test.\n`,
      [overlay]: 'down: [rennes]\nrecords: {y: {type: CNAME, value: a.faulty.test.}}\n',
      'zones/faulty.test/degraded.yaml': changing,
    },
    says: [
      'warning cname-dangling normal.zone:7:1 www.example CNAME: the target x.gone.example does not exist',
      'error normal-missing faulty.test:1:1: the zone has no normal variant (write zones/faulty.test/normal.yaml or normal.zone)',
    ],
  },
  {
    name: 'sites with no network',
    files: {
      'secours.yaml':
        'sites:\n  rennes: {}\n  paris: {networks: []}\n  secours: {networks: [192.0.2.0/24, 198.51.100.0/24]}\n',
      [overlay]: `down: [rennes, paris, secours]\nleave: [{name: '**', reason: x}]\n${changing}`,
    },
    says: [
      'error missing-key secours.yaml:2:11: networks is missing',
      'error empty-list secours.yaml:3:21: networks is empty',
      'warning ns-diversity normal.zone:3:1 example NS: all name servers of example stand in secours: when it is down, nobody is answered (add a name server that stands elsewhere)',
    ],
  },
  {
    name: 'networks that overlap: the longest prefix wins',
    files: {
      'secours.yaml': `${project}  rack: {networks: [192.0.2.80/32]}\n`,
      [normal]: `${head}www A 192.0.2.80\nftp A 192.0.2.81\n`,
      [overlay]: `down: [rack]\n${changing}`,
      'zones/example/other.yaml': `down: [rennes]\n${changing}`,
    },
    says: [
      'error leads-to-down-site normal.zone:7:1 www.example A: www.example A still leads to rack, which is down (replace 192.0.2.80, or list the name under leave)',
      'error leads-to-down-site normal.zone:8:1 ftp.example A: ftp.example A still leads to rennes, which is down (replace 192.0.2.81, or list the name under leave)',
    ],
  },
  {
    name: 'networks of two sites that are the same',
    files: {
      'secours.yaml':
        'sites:\n  a: {networks: [192.0.2.0/24]}\n  b: {networks: [192.0.2.0/24, 198.51.100.53]}\n  c: {networks: [198.51.100.53/32]}\n',
      [overlay]: `down: [a, b, c]\nleave: [{name: '**', reason: x}]\n${changing}`,
    },
    says: [
      'error network-in-two-sites secours.yaml:3:18: 192.0.2.0/24 is a network of site a too',
      'error network-in-two-sites secours.yaml:4:18: 198.51.100.53 is a network of site b too',
    ],
  },
  {
    name: 'a variant that takes down every site',
    files: {
      [normal]: `${head}www A 192.0.2.80\nftp A 203.0.113.21\n@ MX 10 ns1\n`,
      [overlay]: `down: [rennes, secours]\n${changing}`,
    },
    says: [
      'error leads-to-down-site normal.zone:7:1 www.example A: www.example A still leads to rennes, which is down (replace 192.0.2.80, or list the name under leave)',
      'warning mx-coverage normal.zone:9:1 example MX: no MX of example leads outside of rennes and secours: mail waits in the queues of its senders (add an MX that stands elsewhere; senders give up after some days)',
      'error ns-all-down normal.zone:3:1 example NS: every name server of example stands in rennes and secours: nobody is answered while they are down (add a name server that stands elsewhere to normal and to the parent: on the day itself it is too late)',
    ],
  },
  {
    name: 'an expectation that contradicts another',
    files: {
      [overlay]: `${changing}expect:\n  - {name: x, type: TXT, answer: [t]}\n  - {name: x, type: TXT, rcode: NXDOMAIN}\n`,
    },
    says: [
      'error expect-contradiction degraded.yaml:4:5 x.example TXT: x.example TXT cannot be what it is expected to be together with an expectation before it (take away the one that is not meant)',
    ],
  },
  {
    name: 'rules that are ignored and that there are not',
    files: {
      [overlay]: `ignore: [{code: leads-to-downsite, reason: x}, {code: nonsense, reason: x}]\n${changing}`,
    },
    says: [
      'warning ignore-unmatched degraded.yaml:1:10: no rule has the code leads-to-downsite (did you mean leads-to-down-site?)',
      'warning ignore-unmatched degraded.yaml:1:48: no rule has the code nonsense',
    ],
  },
  {
    name: 'an overlay that removes the SOA, by its type',
    files: { [overlay]: `remove: [{name: '', type: SOA, reason: x}]\n${changing}` },
    says: [
      'error soa-removed degraded.yaml:1:27: the SOA cannot be removed: without one there is no zone (its timers are those of normal, and ttl caps its minimum)',
    ],
  },
  {
    name: 'an overlay that writes a SOA',
    files: { [overlay]: "records: {'': {type: SOA, value: x}}\n" },
    says: [
      'error type-invalid degraded.yaml:1:22: unknown record type "SOA" (the SOA has a key of its own, soa, in normal)',
    ],
  },
  {
    name: 'an overlay that removes all of the apex: the SOA stays, the name servers are gone',
    files: { [overlay]: `remove: [{name: '', reason: x}]\n${changing}` },
    says: ['error ns-missing degraded.yaml:1:1 example NS: the zone has no NS record at its apex'],
  },
  {
    name: 'sites that are not there',
    files: { [overlay]: `down: [rennes, paris, rene]\n${changing}` },
    says: [
      'error unknown-site degraded.yaml:1:16: there is no site "paris" (sites are declared in secours.yaml)',
      'error unknown-site degraded.yaml:1:23: there is no site "rene" (did you mean rennes?)',
    ],
  },
  {
    name: 'one network replaced twice',
    files: {
      [normal]: `${head}www A 192.0.2.80\n`,
      [overlay]: 'replace:\n  - {from: 192.0.2.80, to: 198.51.100.1}\n  - {from: 192.0.2.80/32, to: 198.51.100.2}\n',
    },
    says: ['error duplicate-entry degraded.yaml:3:12: 192.0.2.80 is replaced by a second entry'],
  },
  {
    name: 'networks that overlap in replace: the longest prefix wins, and an entry may keep a host where it is',
    files: {
      [normal]: `${head}www A 192.0.2.80\nftp A 192.0.2.81\n`,
      [overlay]:
        'down: [rennes]\nreplace:\n  - {from: 192.0.2.0/24, to: 198.51.100.0/24}\n  - {from: 192.0.2.81, to: 192.0.2.81}\nleave: [{name: ftp, reason: x}]\n',
    },
    says: [],
  },
  {
    name: 'a replacement behind narrower ones, which leave it nothing',
    files: {
      [normal]: `${head}www A 192.0.2.80\nftp A 192.0.2.81\n`,
      [overlay]:
        'replace:\n  - {from: 192.0.2.0/24, to: 198.51.100.0/24}\n  - {from: 192.0.2.80/31, to: 198.51.100.2/31}\n',
    },
    says: [
      'error overlay-unmatched degraded.yaml:2:12: replace 192.0.2.0/24 matches nothing in normal (write an address that normal has today, or take the entry out)',
    ],
  },
  {
    name: 'a replacement by what another one replaces: nothing is replaced twice',
    files: {
      [normal]: `${head}www A 192.0.2.80\nftp A 192.0.2.81\n`,
      [overlay]:
        'down: [rennes]\nreplace:\n  - {from: 192.0.2.0/24, to: 198.51.100.0/24}\n  - {from: 192.0.2.80, to: 192.0.2.81}\n',
    },
    says: [
      'error leads-to-down-site degraded.yaml:4:28 www.example A: www.example A still leads to rennes, which is down (replace 192.0.2.81, or list the name under leave)',
    ],
  },
  {
    name: 'variants that lie on each other in a round, and one on itself',
    files: {
      'zones/example/a.yaml': `base: b\n${changing}`,
      'zones/example/b.yaml': `base: c\n${changing}`,
      'zones/example/c.yaml': `base: a\n${changing}`,
      'zones/example/d.yaml': `base: d\n${changing}`,
    },
    says: [
      'error base-cycle c.yaml:1:7: variants lie on each other: a on b on c on a',
      'error base-cycle d.yaml:1:7: variants lie on each other: d on d',
    ],
  },
  {
    name: 'what the base of a variant removed, with a reason, is declared',
    files: {
      [normal]: `${head}www A 192.0.2.80\n`,
      'zones/example/a.yaml': 'remove: [{name: www, reason: x}]\n',
      'zones/example/b.yaml': `base: a\n${changing}`,
    },
    says: [],
  },
]

test.each(cases)('$name', ({ files, says }) => {
  const opened = memoryProject({ 'secours.yaml': project, [normal]: head, ...files })
  const found = checkProject(opened.project, opened.build)
  const told = [...opened.diagnostics, ...found.diagnostics].filter(({ severity }) => severity !== 'info')
  const words = told.map(
    (fault) => `${show(fault)}: ${fault.message}${fault.hint === undefined ? '' : ` (${fault.hint})`}`,
  )
  expect(words).toEqual(says)
})
