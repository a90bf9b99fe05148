import { join } from 'node:path'
import { matchesZoneGlob, zoneKey } from '../definition/placement.ts'
import { normalVariant } from '../definition/project.ts'
import { SecoursError, type SourceFile } from '../diagnostic.ts'
import type { Change } from '../diff/change.ts'
import { type Name, parseName, rootName } from '../dns/name.ts'
import { contentsOf, managedChanges } from '../failover/content.ts'
import type { JournalState } from '../failover/journal-state.ts'
import { writeFileAtomic } from '../file/atomic.ts'
import { readText } from '../file/read.ts'
import type { Zone } from '../zone/zone.ts'
import { readMasterFile } from '../zonefile/reader.ts'
import { printCanonicalZone } from '../zonefile/writer.ts'
import type { ZoneJob } from './jobs.ts'
import type { Operator } from './operator.ts'
import { readJournalState } from './recorded.ts'

/** Zones with more records than this are not kept: the switch would wait for the copy. */
const mostRecords = 200_000

/** One line of the file: what normal was when the zone left it. */
interface KeptZone {
  readonly version: 1
  readonly zone: string
  /** The canonical master file. */
  readonly text: string
}

function keptPath(stateFolder: string): string {
  return join(stateFolder, 'normal.jsonl')
}

/**
 * Keeps a copy of normal for each zone that is about to leave it, beside the copies of those that are away already, so that
 * `restore` can show what was changed in the definition meanwhile. Nothing else hangs on it: a file that cannot be read is told by
 * `restore` and made anew by the next switch. Throws SecoursError where it cannot be written.
 */
export async function keepNormal(stateFolder: string, journal: JournalState, jobs: readonly ZoneJob[]): Promise<void> {
  const leaving = jobs.filter(({ plan }) => plan.to !== normalVariant && !isAway(journal, plan.zone))
  if (leaving.length === 0) return
  const standing = standingKept(stateFolder).filter(({ zone }) => isAway(journal, zone))
  const fresh = leaving.flatMap(({ zone, target }): KeptZone[] => {
    const normal = target.contents.variants.get(normalVariant)?.zone
    if (normal === undefined || normal.recordCount > mostRecords) return []
    return [{ version: 1, zone, text: [...printCanonicalZone(normal)].join('') }]
  })
  const lines = [...standing, ...fresh].map((kept) => `${JSON.stringify(kept)}\n`).join('')
  await writeFileAtomic(keptPath(stateFolder), new TextEncoder().encode(lines), { mode: 0o600 })
}

function isAway(journal: JournalState, zone: string): boolean {
  return (journal.active.get(zone)?.variant ?? normalVariant) !== normalVariant
}

/** What changed in the definition of a zone's normal since the zone left it. */
export interface NormalEdit {
  readonly zone: string
  readonly apex: Name
  readonly changes: readonly Change[]
}

/** The edits of normal, of the zones (names or globs; all where none is given) that are away from it. Throws SecoursError. */
export function readNormalEdits(operator: Operator, globs: readonly string[] = []): readonly NormalEdit[] {
  const journal = readJournalState(operator.stateFolder)
  const kept = new Map(readKept(operator.stateFolder).map((one) => [one.zone, one.text]))
  return operator.zones.flatMap((built): NormalEdit[] => {
    const zone = zoneKey(built.apex)
    const text = kept.get(zone)
    const isMeant = globs.length === 0 || globs.some((glob) => matchesZoneGlob(glob, zone))
    if (text === undefined || !isMeant || !isAway(journal, zone)) return []
    const contents = contentsOf(built, operator.project.policy)
    const now = contents.variants.get(normalVariant)?.zone
    const before = zoneOfText(text, built.apex)
    if (now === undefined || before === undefined) return []
    const changes = managedChanges(contents, before, now)
    return changes.length === 0 ? [] : [{ zone, apex: built.apex, changes }]
  })
}

function zoneOfText(text: string, apex: Name): Zone | undefined {
  const file: SourceFile = { path: 'normal', bytes: new TextEncoder().encode(text) }
  const { zone, diagnostics } = readMasterFile(file, { apex })
  return diagnostics.some(({ severity }) => severity === 'error') ? undefined : zone
}

/** What stands in the file; nothing where it is damaged, since no switch waits for a file that only informs. */
function standingKept(stateFolder: string): readonly KeptZone[] {
  try {
    return readKept(stateFolder)
  } catch (error) {
    if (error instanceof SecoursError && error.code === 'kept-normal-damaged') return []
    throw error
  }
}

/** The copies; none where there is no file. Throws SecoursError for a file that is none of ours. */
function readKept(stateFolder: string): readonly KeptZone[] {
  const path = keptPath(stateFolder)
  let text: string
  try {
    text = readText(path)
  } catch (error) {
    if (error instanceof SecoursError && error.code === 'file-missing') return []
    throw error
  }
  return text
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => parseKept(line, path))
}

function parseKept(line: string, path: string): KeptZone {
  const value = parseJson(line)
  const isKept =
    typeof value === 'object' &&
    value !== null &&
    Object.keys(value).toSorted().join() === 'text,version,zone' &&
    'version' in value &&
    value.version === 1 &&
    'zone' in value &&
    typeof value.zone === 'string' &&
    'text' in value &&
    typeof value.text === 'string' &&
    'name' in parseName(value.zone, rootName)
  if (isKept) return value as KeptZone
  throw new SecoursError('kept-normal-damaged', `${path} holds no copies of normal that this version reads`, {
    hint: 'move the file away: it only tells what was edited in normal during an outage',
  })
}

function parseJson(line: string): unknown {
  try {
    return JSON.parse(line)
  } catch {
    return undefined
  }
}
