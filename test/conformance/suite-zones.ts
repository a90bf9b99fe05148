import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { definitionOf } from '../../src/cli/import/definition.ts'
import type { ImportedZone } from '../../src/cli/import/imported-zone.ts'
import { importMasterFile } from '../../src/cli/import/master-file.ts'
import { importOctodns } from '../../src/cli/import/octodns.ts'
import { defaultSchema } from '../../src/cli/import/target.ts'
import { mustName, type Name, rootName } from '../../src/dns/name.ts'
import type { Zone } from '../../src/zone/zone.ts'
import { parseCases } from './cases.ts'
import { setsOfOctodns } from './octodns-sets.ts'

/** A zone of a suite, as the normal definition of a project. */
export interface SuiteZone {
  /** Relative to the folder of suites, with `imported` behind it where it is not taken as it is. */
  readonly name: string
  readonly apex: Name
  /** The name of the definition's file, which tells its format. */
  readonly file: 'normal.yaml' | 'normal.zone' | 'normal.octodns.yaml'
  /** The definition; throws where nothing could be read. */
  readonly text: () => string
  /** What the suite's file says. */
  readonly original: () => Zone
  /** The RRsets that it speaks of, as another reader finds them; of octoDNS files. */
  readonly sets?: () => readonly string[]
}

/** A file or folder of a suite. */
interface Source {
  readonly path: string
  readonly apex: Name
  readonly read: () => ImportedZone
  /** Undefined where a project cannot take it as it is. */
  readonly asItIs: 'normal.zone' | 'normal.octodns.yaml' | undefined
  readonly sets?: () => readonly string[]
}

/** Folders of suites that have zones. */
export const suiteNames = ['bind-checkzone', 'real', 'octodns']

/** The master files that can be read whole, and all octoDNS files and folders: as they are, where a project takes them, and imported. */
export function suiteZonesIn(suites: string): readonly SuiteZone[] {
  const sources = [...bindSources(suites), ...realSources(suites), ...octodnsSources(suites)]
  return sources.flatMap(({ path, apex, read, asItIs, sets }): SuiteZone[] => {
    const what = { apex, original: (): Zone => read().zone, ...(sets === undefined ? {} : { sets }) }
    const imported: SuiteZone = {
      ...what,
      name: `${path}, imported`,
      file: 'normal.yaml',
      text: () => definitionOf(read(), defaultSchema).text,
    }
    if (asItIs === undefined) return [imported]
    return [{ ...what, name: path, file: asItIs, text: () => readFileSync(join(suites, path), 'utf8') }, imported]
  })
}

/** Files of BIND's suite include each other by paths from its folder, which a project does not have: they are imported. */
function bindSources(suites: string): readonly Source[] {
  const suite = join(suites, 'bind-checkzone')
  const table = join(suite, 'cases.tsv')
  const cases = existsSync(table) ? parseCases(readFileSync(table, 'utf8')) : []
  return cases.flatMap(({ path, origin, expected }): Source[] => {
    const apex = mustName(`${origin}.`)
    const read = (): ImportedZone => importMasterFile(suite, path, apex)
    // Of what is to be rejected, most can be read all the same; what cannot is no zone.
    const isWhole = expected === 'accepted' || read().diagnostics.every(({ severity }) => severity !== 'error')
    return isWhole ? [{ path: join('bind-checkzone', path), apex, read, asItIs: undefined }] : []
  })
}

function realSources(suites: string): readonly Source[] {
  return namesIn(suites, 'real', 'file', /\.zone$/).map((path) => {
    const stem = basename(path, '.zone')
    const apex = stem === 'root' ? rootName : mustName(`${stem}.`)
    return { path, apex, read: () => importMasterFile(suites, path, apex), asItIs: 'normal.zone' }
  })
}

/** Zones of files, and of folders with a file for each name, whose names have an ending that tells no zone. */
function octodnsSources(suites: string): readonly Source[] {
  const files = ['octodns', 'octodns/split'].flatMap((folder) => namesIn(suites, folder, 'file', /(?<!shared)\.yaml$/))
  const folders = namesIn(suites, 'octodns/split', 'folder', /./)
  const source = (path: string, apex: Name, files: readonly string[], asItIs: Source['asItIs']): Source => {
    const read = (): ImportedZone => importOctodns(suites, path, apex, undefined, {})
    const texts = () => files.map((file) => readFileSync(join(suites, file), 'utf8'))
    return { path, apex, read, asItIs, sets: () => setsOfOctodns(texts(), apex) }
  }
  return [
    ...files.map((path) => source(path, mustName(`${basename(path, '.yaml')}.`), [path], 'normal.octodns.yaml')),
    ...folders.flatMap((path) => {
      const parts = namesIn(suites, path, 'file', /\.yaml$/)
      const apex = mustName(`${basename(path).replace(/\.[^.]*$/, '')}.`)
      return parts.length === 0 ? [] : [source(path, apex, parts, undefined)]
    }),
  ]
}

/** Paths, in the order of their names; none where there is no such folder. */
function namesIn(suites: string, folder: string, kind: 'file' | 'folder', names: RegExp): readonly string[] {
  const path = join(suites, folder)
  if (!existsSync(path)) return []
  return readdirSync(path, { withFileTypes: true })
    .filter((entry) => names.test(entry.name) && (kind === 'file' ? entry.isFile() : entry.isDirectory()))
    .map(({ name }) => join(folder, name))
    .sort()
}
