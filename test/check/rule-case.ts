import { readdirSync } from 'node:fs'
import { checkProject } from '../../src/check/run/check-project.ts'
import { memoryProject } from '../definition/memory-project.ts'
import { show } from './project-of.ts'

/** A project, and everything that is found in it. */
export interface RuleCase {
  readonly name: string
  /** secours.yaml, where it is not the one below. */
  readonly project?: string
  /** Records of zones/example/normal.zone after the head, from line 7 on. */
  readonly normal?: string
  /** zones/example/degraded.yaml, or the whole zone that zones/example/degraded.zone is. */
  readonly degraded?: string
  readonly degradedZone?: string
  /** More files by their path, or others in place of these. */
  readonly files?: Readonly<Record<string, string>>
  /** The day on which signatures are judged; left out, nothing has expired. */
  readonly at?: string
  /** `error leads-to-down-site degraded.yaml:2:1 www.example A`, in the order of the report; notes on purpose (`info`) left out. */
  readonly faults: readonly string[]
  /** Parts of the faults' messages, of their notes, or of their hints. */
  readonly says?: readonly string[]
}

/** Two sites, of which `rennes` fails. 203.0.113.0/24 stands in none. */
export const project = `sites:
  rennes: {networks: [192.0.2.0/24, '2001:db8:1::/48']}
  secours: {networks: [198.51.100.0/24, '2001:db8:2::/48']}
`

/** Name servers in both sites, and a TTL below any recovery time objective. */
export const head = `$TTL 60
@ SOA ns1 hostmaster 7 2h 15m 2w 60
@ NS ns1
@ NS ns2
ns1 A 192.0.2.53
ns2 A 198.51.100.53
`

/** The cases of each rule's own file, by its code. */
export async function loadRuleCases(): Promise<ReadonlyMap<string, readonly RuleCase[]>> {
  const codes = readdirSync(new URL('./rules/', import.meta.url)).map((file) => file.replace(/\.ts$/, ''))
  const byCode = new Map<string, readonly RuleCase[]>()
  for (const code of codes.sort()) {
    const { cases }: { readonly cases: readonly RuleCase[] } = await import(`./rules/${code}.ts`)
    byCode.set(code, cases)
  }
  return byCode
}

export function filesOf({
  normal = '',
  degraded,
  degradedZone,
  files = {},
  ...more
}: RuleCase): Record<string, string> {
  return {
    'secours.yaml': more.project ?? project,
    'zones/example/normal.zone': head + normal,
    ...(degraded === undefined ? {} : { 'zones/example/degraded.yaml': degraded }),
    ...(degradedZone === undefined ? {} : { 'zones/example/degraded.zone': degradedZone }),
    ...files,
  }
}

/** What is found in a case's project: the faults as a case lists them, and what they say. */
export function findingsOf(ruleCase: RuleCase) {
  const opened = memoryProject(filesOf(ruleCase))
  const moment = ruleCase.at === undefined ? {} : { moment: { at: Date.parse(ruleCase.at) / 1000, expiresWithin: 0 } }
  const found = checkProject(opened.project, opened.build, moment)
  const diagnostics = [...opened.diagnostics, ...found.diagnostics].filter(({ severity }) => severity !== 'info')
  return {
    faults: diagnostics.map(show),
    diagnostics,
    said: diagnostics.map(({ message, related = [], hint = '' }) =>
      [message, ...related.map((note) => note.message), hint].join('\n'),
    ),
  }
}
