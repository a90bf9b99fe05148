import { projectTemplate } from '../../src/cli/init/template.ts'
import { makeFolder } from './run.ts'

const template: Readonly<Record<string, string>> = Object.fromEntries(
  projectTemplate('0.0.0')
    .filter(({ path }) => path.endsWith('.yaml'))
    .map(({ path, text }) => [path, text]),
)

/** A project as `init` writes it, with some of its files changed, more added, or (undefined) left out. */
export function makeProject(changes: Readonly<Record<string, string | undefined>> = {}): string {
  const files = Object.entries({ ...template, ...changes }).filter(
    (entry): entry is [string, string] => entry[1] !== undefined,
  )
  return makeFolder(Object.fromEntries(files))
}

/** A file of that project, with one text replaced. */
export function edited(path: string, from: string, to: string): Readonly<Record<string, string>> {
  const text = template[path]
  if (text?.includes(from) !== true) throw new Error(`${path} has no ${from}`)
  return { [path]: text.replace(from, () => to) }
}
