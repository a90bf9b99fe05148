import { dirname, join, resolve } from 'node:path'
import { SecoursError } from '../diagnostic.ts'
import { pathKind } from './path-kind.ts'

/** The file that makes a folder a project. */
const projectFileName = 'secours.yaml'

/** The nearest folder at or above `cwd` that is a project, or undefined. */
export function findProjectFolder(cwd: string): string | undefined {
  for (let folder = resolve(cwd); ; folder = dirname(folder)) {
    if (pathKind(join(folder, projectFileName)) !== undefined) return folder
    if (folder === dirname(folder)) return undefined
  }
}

/** The folder of the project: the one that was given, or the nearest. Throws SecoursError `project-missing`. */
export function requireProjectFolder(cwd: string, given: string | undefined): string {
  if (given === undefined) {
    const found = findProjectFolder(cwd)
    if (found !== undefined) return found
    throw new SecoursError('project-missing', `there is no ${projectFileName} in ${cwd} or above it`, {
      hint: 'name the folder with -C DIR, or make a project with `secours init`',
    })
  }
  const folder = resolve(cwd, given)
  if (pathKind(join(folder, projectFileName)) !== undefined) return folder
  if (pathKind(folder) === 'file') {
    throw new SecoursError(
      'project-missing',
      `${given} is a file; --project takes the folder that holds ${projectFileName}`,
      {
        hint: `-C ${dirname(given)}`,
      },
    )
  }
  throw new SecoursError('project-missing', `there is no ${projectFileName} in ${folder}`, {
    hint: 'check the path, or make a project with `secours init DIR`',
  })
}
