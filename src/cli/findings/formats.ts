import { writeFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { suggest } from '../../definition/document/suggest.ts'
import { SecoursError } from '../../diagnostic.ts'
import { fileFailure } from '../../file/failure.ts'
import type { Option } from '../command.ts'
import { styleFor } from '../print/style.ts'
import { allFindingsFormats } from './all.generated.ts'
import type { Findings, FindingsFormat } from './findings.ts'

type FormatName = keyof typeof allFindingsFormats

/** What `--format` takes where findings are printed; the first is the default. */
export const findingsFormats: readonly string[] = [
  'human',
  ...Object.keys(allFindingsFormats).filter((name) => name !== 'human'),
]

export const reportOption = {
  report: {
    kind: 'many',
    placeholder: 'FORMAT=FILE',
    describe: 'write the findings into a file too, in any format; may be repeated',
  },
} as const satisfies Readonly<Record<string, Option>>

/** A file to be written, and its format. */
export interface Report {
  readonly file: string
  readonly format: FindingsFormat
}

/** Loads a format by its name, one of `findingsFormats`. */
export async function loadFormat(name: string): Promise<FindingsFormat> {
  if (!isFormat(name)) throw new Error(`there is no format ${name}`)
  return (await allFindingsFormats[name]()).format
}

/** The values of `--report`. Throws SecoursError `usage`. */
export async function loadReports(texts: readonly string[], cwd: string): Promise<readonly Report[]> {
  return await Promise.all(
    texts.map(async (text) => {
      const at = text.indexOf('=')
      const name = text.slice(0, Math.max(0, at))
      const file = text.slice(at + 1)
      if (file === '-') {
        throw new SecoursError('usage', `--report ${text} names no file`, {
          hint: `--format ${name} prints; a file of that name is ./-`,
        })
      }
      if (at > 0 && file !== '' && isFormat(name)) return { file: resolve(cwd, file), format: await loadFormat(name) }
      const meant = at > 0 ? suggest(name, findingsFormats) : undefined
      throw new SecoursError('usage', `--report takes a format and a file, and was given ${JSON.stringify(text)}`, {
        hint: meant === undefined ? `--report FORMAT=FILE, of ${findingsFormats.join(', ')}` : `did you mean ${meant}?`,
      })
    }),
  )
}

/** Writes the files. Not by a rename, so that a pipe or a file that somebody follows serves too. Throws SecoursError. */
export function writeReports(reports: readonly Report[], findings: Findings): void {
  for (const { file, format } of reports) {
    const text = format.print(findings, { style: styleFor(false), quiet: false })
    try {
      writeFileSync(file, text)
    } catch (cause) {
      throw fileFailure('write', file, cause)
    }
  }
}

function isFormat(name: string): name is FormatName {
  return Object.hasOwn(allFindingsFormats, name)
}
