import type { CheckProjectOptions } from '../check/run/check-project.ts'
import { zoneKey } from '../definition/placement.ts'
import type { Project } from '../definition/project.ts'
import { SecoursError } from '../diagnostic.ts'
import { readJournalState } from '../operate/recorded.ts'
import { stateFolderOf } from './operator.ts'
import type { Shell } from './shell.ts'

/**
 * How many records each variant had when it was last activated, by the journal; nothing where there is none. What is wrong with a
 * journal is no fault of a definition: it is told, and nothing is compared.
 */
export function lastRecordCounts(project: Project, shell: Shell): Pick<CheckProjectOptions, 'lastRecordCount'> {
  try {
    const { records } = readJournalState(stateFolderOf(project))
    if (records.size === 0) return {}
    return { lastRecordCount: (apex, variant) => records.get(zoneKey(apex))?.get(variant) }
  } catch (error) {
    if (!(error instanceof SecoursError)) throw error
    shell.world.stderr.write(`${error.message}: zone-truncated is not judged\n`)
    return {}
  }
}
