import { expect, test } from 'vitest'
import { checkProject } from '../../../src/check/run/check-project.ts'
import { memoryProject } from '../../definition/memory-project.ts'
import { show } from '../project-of.ts'
import { head } from '../rule-case.ts'

/** ns1 cannot be replaced, ns2 is told of by an address that is down, paris is unused, and ftp stands in secours alone. */
const project = `sites:
  rennes: {networks: [192.0.2.0/24]}
  secours: {networks: [198.51.100.0/24]}
  paris: {networks: [203.0.113.0/24]}
servers:
  ns1: {site: rennes, address: 192.0.2.53, driver: zonefile, directory: /z, reload: rndc}
  ns2: {site: secours, address: 198.51.100.53, driver: secondary, primaries: [ns1]}
`
const files = {
  'zones/example/normal.zone': `${head}www A 192.0.2.80\nftp A 198.51.100.21\n`,
  'zones/example/degraded.yaml': 'down: [rennes]\nreplace: [{from: 192.0.2.80, to: 198.51.100.80}]\n',
}
const noPrimary = 'error no-living-primary secours.yaml:7:3'
const noVariant = 'warning site-without-variant secours.yaml:3:3'
const unused = 'warning site-unused secours.yaml:4:3'

function findings(ignore: string, more: Record<string, string> = {}) {
  const opened = memoryProject({ 'secours.yaml': `${project}${ignore}`, ...files, ...more })
  const { diagnostics, silenced } = checkProject(opened.project, opened.build)
  const all = [...opened.diagnostics, ...diagnostics]
  return {
    faults: all.map(show),
    said: all.map(({ message, hint }) => (hint === undefined ? message : `${message} (${hint})`)),
    silenced: silenced.map(({ ignore, diagnostic }) => `${show(diagnostic)}: ${ignore.reason}`),
  }
}

const entry = (code: string, name?: string) =>
  `ignore: [{code: ${code}, ${name === undefined ? '' : `name: ${name}, `}reason: known}]\n`

test.each([
  ['nothing', '', [noPrimary, noVariant, unused], []],
  ['a rule about the whole project', entry('site-unused'), [noPrimary, noVariant], [unused]],
  ['of one site', entry('site-without-variant', 'secours'), [noPrimary, unused], [noVariant]],
  ['of a server, found at a zone', entry('no-living-primary', 'ns2'), [noVariant, unused], [noPrimary]],
  ['of all servers', entry('no-living-primary'), [noVariant, unused], [noPrimary]],
])('secours.yaml ignores %s', (_, ignore, faults, silenced) => {
  const found = findings(ignore)
  expect(found.faults.toSorted()).toEqual(faults.toSorted())
  expect(found.silenced).toEqual(silenced.map((fault) => `${fault}: known`))
})

test.each([
  [
    'another site',
    entry('site-unused', 'rennes'),
    [
      'warning ignore-unmatched secours.yaml:8:10',
      'no fault site-unused is there to be ignored (what secours.yaml ignores is told of its own lines: of sites, servers and what the operator needs)',
    ],
  ],
  [
    'a fault of a zone',
    entry('leads-to-down-site'),
    [
      'warning ignore-unmatched secours.yaml:8:10',
      'no fault leads-to-down-site is there to be ignored (what secours.yaml ignores is told of its own lines: of sites, servers and what the operator needs)',
    ],
  ],
  [
    'a rule that there is not',
    entry('site-unsed'),
    ['warning ignore-unmatched secours.yaml:8:10', 'no rule has the code site-unsed (did you mean site-unused?)'],
  ],
  [
    'a rule that reads',
    entry('rdata-invalid'),
    [
      'warning ignore-unmatched secours.yaml:8:10',
      'rdata-invalid cannot be silenced: what it speaks of could not be read',
    ],
  ],
  [
    'a site that there is not',
    entry('site-unused', 'pari'),
    ['error unknown-site-or-server secours.yaml:8:36', 'there is no site or server "pari" (did you mean paris?)'],
  ],
])('secours.yaml ignores in vain %s', (_, ignore, [fault, said]) => {
  const found = findings(ignore)
  expect(found.faults).toEqual(expect.arrayContaining([fault, noPrimary, noVariant, unused]))
  expect(found.said).toContain(said)
  expect(found.silenced).toEqual([])
})

test('a zone of which a fault is told that secours.yaml ignores has its own faults told', () => {
  const found = findings(entry('leads-to-down-site'), {
    'zones/example/degraded.yaml': 'down: [rennes]\nrecords: {x: {type: TXT, value: t}}\n',
  })
  expect(found.faults).toContain('error leads-to-down-site normal.zone:7:1 www.example A')
})
