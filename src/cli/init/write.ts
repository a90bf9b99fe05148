import { existsSync, rmdirSync, unlinkSync, writeFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { SecoursError } from '../../diagnostic.ts'
import { fileFailure } from '../../file/failure.ts'
import { makeFolder } from '../make-folder.ts'
import type { TemplateFile } from './template.ts'

export interface WrittenProject {
  readonly written: readonly TemplateFile[]
  /** Files that were there and stay as they are. */
  readonly kept: readonly TemplateFile[]
}

/** What says that a folder already holds a project, into which no example may be mixed. */
const marks = ['secours.yaml', 'zones']

/**
 * Writes the files of a template into a folder and overwrites none. Throws SecoursError (`project-exists`, those of files);
 * what had been written until then is removed again.
 */
export function writeTemplate(folder: string, files: readonly TemplateFile[]): WrittenProject {
  const found = marks.filter((mark) => existsSync(join(folder, mark)))
  if (found.length > 0) {
    throw new SecoursError('project-exists', `${folder} has ${found.join(' and ')} already; nothing was written`, {
      hint: 'name another folder: secours init DIR',
    })
  }
  const undo: (() => void)[] = []
  const written: TemplateFile[] = []
  const kept: TemplateFile[] = []
  let path = folder
  try {
    for (const file of files) {
      path = join(folder, file.path)
      if (existsSync(path)) {
        kept.push(file)
        continue
      }
      makeFolder(dirname(path), (made) => undo.push(() => rmdirSync(made)))
      // Fails where somebody else made the file a moment ago.
      writeFileSync(path, file.text, { flag: 'wx' })
      const made = path
      undo.push(() => unlinkSync(made))
      written.push(file)
    }
  } catch (cause) {
    for (const step of undo.reverse()) step()
    throw fileFailure('write', relative('.', path), cause)
  }
  return { written, kept }
}
