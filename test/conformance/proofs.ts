import { checkProject } from '../../src/check/run/check-project.ts'
import { ruleOfCode } from '../../src/check/run/rules-by-code.ts'
import { DefinitionFaults } from '../../src/cli/definition-faults.ts'
import { folderOfApex } from '../../src/definition/discover.ts'
import { normalVariant, type Variant } from '../../src/definition/project.ts'
import type { Diagnostic } from '../../src/diagnostic.ts'
import type { Change } from '../../src/diff/change.ts'
import { diffZones } from '../../src/diff/diff.ts'
import { displayName } from '../../src/dns/name.ts'
import { soaType } from '../../src/dns/type-codes.ts'
import { typeName } from '../../src/rdata/registry.ts'
import { renderZone } from '../../src/render/render-zone.ts'
import { zoneDigest } from '../../src/zone/digest.ts'
import { type RRset, rdataKey } from '../../src/zone/rrset.ts'
import type { Zone } from '../../src/zone/zone.ts'
import { readMasterFile } from '../../src/zonefile/reader.ts'
import { type MemoryProject, memoryProject } from '../definition/memory-project.ts'
import { knownWhenIdle, knownWhenRendered } from './known-faults.ts'
import { printSet } from './octodns-sets.ts'
import type { SuiteZone } from './suite-zones.ts'

/** Something that has to hold of every zone at hand. */
export interface Proof {
  /** Of a zone, as a sentence that goes on. */
  readonly title: string
  /** What is known to speak against it, behind the name of the zone, and why. */
  readonly known: ReadonlyMap<string, string>
  /** What of a zone speaks against it. */
  readonly faultsOf: (zone: SuiteZone) => readonly string[]
}

export const proofs: readonly Proof[] = [
  {
    title: 'beside an overlay that does nothing, pair rules find nothing but no-effective-change',
    known: knownWhenIdle,
    faultsOf: faultsOfIdling,
  },
  { title: 'rendered and read again, it is the same zone', known: knownWhenRendered, faultsOf: faultsOfRendering },
]

/** For zones without a SOA of their own. */
const settings = `defaults:
  ttl: 1h
  soa: {mname: ns1.example., rname: hostmaster@example, refresh: 2h, retry: 15m, expire: 2w, minimum: 5m}
`

function faultsOfIdling(zone: SuiteZone): readonly string[] {
  return withNormal(zone, ({ project, build }) => {
    const told = checkProject(project, build).diagnostics.filter(({ code }) => ruleOfCode(code)?.kind === 'pair')
    const others = told.filter(({ code }) => code !== 'no-effective-change')
    return [...(others.length < told.length ? [] : ['no-effective-change is not told']), ...others.map(describe)]
  })
}

/** Compared with what is built, by the digest, and with what the suite's file says, set by set; of octoDNS by another reader, too. */
function faultsOfRendering(zone: SuiteZone): readonly string[] {
  return withNormal(zone, (_, normal) => {
    const bytes = Buffer.from(renderZone(normal))
    const again = readMasterFile({ path: 'rendered.zone', bytes }, { apex: zone.apex })
    const original = zone.original()
    const comesWithSoa = original.find(original.apex, soaType) >= 0
    const changes = diffZones(original, again.zone).filter(({ type }) => type !== soaType || comesWithSoa)
    return [
      ...again.diagnostics.filter(({ severity }) => severity !== 'info').map(describe),
      ...(zoneDigest(again.zone) === zoneDigest(normal.zone) ? [] : ['the rendered file is not what was built']),
      ...changes.map(describeChange),
      ...(zone.sets === undefined ? [] : differingSets(zone.sets(), setsOf(again.zone, comesWithSoa))),
    ]
  })
}

function setsOf(zone: Zone, withSoa: boolean): readonly string[] {
  const sets = [...zone.rrsets()].filter(({ type }) => type !== soaType || withSoa)
  return sets.map(({ owner, type, ttl, rdata }) => printSet(displayName(owner), typeName(type), ttl, rdata.length))
}

function differingSets(said: readonly string[], rendered: readonly string[]): readonly string[] {
  return [
    ...said.filter((set) => !rendered.includes(set)).map((set) => `not rendered: ${set}`),
    ...rendered.filter((set) => !said.includes(set)).map((set) => `rendered, and not in the file: ${set}`),
  ]
}

/** Judges a project in which the zone is normal, beside an overlay that does nothing; or says why there is no such project. */
function withNormal(
  zone: SuiteZone,
  judge: (project: MemoryProject, normal: Variant & { readonly zone: Zone }) => readonly string[],
): readonly string[] {
  const text = textOf(zone)
  if (typeof text !== 'string') return text.map(describe)
  const folder = `zones/${folderOfApex(zone.apex)}`
  const project = memoryProject({
    'secours.yaml': settings,
    [`${folder}/${zone.file}`]: text,
    [`${folder}/degraded.yaml`]: 'description: does nothing\n',
  })
  const normal = project.zones[0]?.variants.get(normalVariant)
  if (normal?.zone === undefined) return project.faults.filter(({ severity }) => severity === 'error').map(describe)
  return judge(project, { ...normal, zone: normal.zone })
}

function describeChange(change: Change): string {
  const { action, owner, type } = change
  const onlyTtl = action === 'update' && printAll(change.before) === printAll(change.after)
  return `${onlyTtl ? 'other TTLs' : action}: ${displayName(owner)} ${typeName(type)}`
}

function printAll({ type, rdata }: RRset): string {
  const lines = rdata.map((wire) => rdataKey(type, wire))
  return lines.sort().join('\n')
}

function describe({ code, message }: Diagnostic): string {
  return `${code}: ${message}`
}

/** The definition, or why nothing could be imported. */
function textOf(zone: SuiteZone): string | readonly Diagnostic[] {
  try {
    return zone.text()
  } catch (error) {
    if (error instanceof DefinitionFaults) return error.diagnostics
    throw error
  }
}
