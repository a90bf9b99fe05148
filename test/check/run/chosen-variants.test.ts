import { expect, test } from 'vitest'
import { checkProject } from '../../../src/check/run/check-project.ts'
import { memoryProject } from '../../definition/memory-project.ts'
import { show } from '../project-of.ts'
import { project } from '../rule-case.ts'

const files = {
  'secours.yaml': project,
  'zones/example/normal.yaml': `ttl: 60
signed: file
soa: {mname: ns1, rname: hostmaster, refresh: 2h, retry: 15m, expire: 2w, minimum: 60}
records:
  '': {type: NS, values: [ns1, ns2]}
  ns1: {type: A, value: 192.0.2.53}
  ns2: {type: A, value: 198.51.100.53}
`,
  'zones/example/degraded.yaml': 'records:\n  new: {type: TXT, value: t}\n',
}

test.each([
  [undefined, 'normal'],
  [['normal'], 'normal'],
  [['degraded'], 'degraded'],
])('that a zone does not come signed holds back whichever of its variants is asked for: %s', (variants, told) => {
  const opened = memoryProject(files)
  const { diagnostics } = checkProject(opened.project, opened.build, variants === undefined ? {} : { variants })
  expect(diagnostics.map((diagnostic) => `${diagnostic.variant} ${show(diagnostic)}`)).toEqual([
    `${told} error signedness-change normal.yaml:2:9 example DNSKEY`,
  ])
})
