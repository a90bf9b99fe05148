import { delimiter, isAbsolute } from 'node:path'
import { SecoursError } from '../diagnostic.ts'
import { allowVariable } from '../file/read.ts'
import type { World } from './world.ts'

/**
 * The folders beside a project of which its files may read, as the one who runs the program says; a project under review cannot say so
 * itself. Throws SecoursError `usage` for a relative one: where that leads would depend on where the program is started.
 */
export function allowedFolders({ environment }: World): readonly string[] {
  const folders = (environment[allowVariable] ?? '').split(delimiter).filter((folder) => folder !== '')
  const relative = folders.find((folder) => !isAbsolute(folder))
  if (relative === undefined) return folders
  throw new SecoursError('usage', `${allowVariable} names ${relative}, which is no absolute path`, {
    hint: `write each folder from / on, with ${delimiter} between them`,
  })
}
