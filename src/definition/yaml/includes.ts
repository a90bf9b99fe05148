import type { IncludeRefusal, SourceFile } from '../../diagnostic.ts'
import { faultAt } from '../fault.ts'
import { parseYaml, type YamlInclude } from './parse.ts'

const maxIncludes = 1000
const maxIncludeDepth = 16

/** Reads a file that another one includes, by its path as written there; or says why it cannot. */
export type LoadIncluded = (path: string, from: string) => SourceFile | IncludeRefusal | string

/**
 * What a file includes, and what that includes, as `load` finds it: so deep, and so many for one of these, that nobody means more.
 * Each file of a zone is given to the result in turn.
 */
export function includesBy(load: LoadIncluded): (file: SourceFile) => YamlInclude {
  let count = 0
  /** What is included again is held once. */
  const held = new Map<string, SourceFile>()
  const includesOf = (open: readonly SourceFile[]): YamlInclude => {
    const file = open[open.length - 1] as SourceFile
    return (path, place) => {
      const refuse = ({ message, hint }: IncludeRefusal) => ({
        file,
        node: undefined,
        diagnostics: [faultAt(place.file, place, 'include-failed', message, hint === undefined ? {} : { hint })],
      })
      if (open.length > maxIncludeDepth)
        return refuse({ message: `files are included more than ${maxIncludeDepth} levels deep` })
      if (++count > maxIncludes) return refuse({ message: `more than ${maxIncludes} files are included` })
      const found = load(path, file.path)
      if (typeof found === 'string') return refuse({ message: found })
      if ('message' in found) return refuse(found)
      const included = held.get(found.path) ?? found
      held.set(found.path, included)
      if (open.some((each) => each.path === included.path))
        return refuse({ message: `${included.path} includes itself` })
      return parseYaml(included, includesOf([...open, included]))
    }
  }
  return (file) => includesOf([file])
}
