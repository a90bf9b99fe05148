import { type Event, parseEvents, YAMLException } from 'js-yaml'
import type { Diagnostic, Place, SourceFile } from '../../diagnostic.ts'
import { faultAt } from '../fault.ts'
import { composeDocument } from './compose.ts'
import type { TreeFile } from './included.ts'
import { maximumDepth } from './limits.ts'
import type { YamlNode } from './node.ts'
import { readPlainYaml } from './plain.ts'
import { decodeSource, type YamlSource } from './source.ts'

export interface ParsedYaml {
  /** What the offsets of the tree count in: the file that was read, with those that it includes. */
  readonly file: TreeFile
  /** Undefined when the text could not be read to its end. */
  readonly node: YamlNode | undefined
  readonly diagnostics: readonly Diagnostic[]
}

/**
 * Gives what an included file holds, by its path as written and where that stands. Where there is none to be read, `file` is the including
 * one, and a fault says why.
 */
export type YamlInclude = (path: string, place: Place) => ParsedYaml

/**
 * Parses a file that holds one YAML 1.2 document, of which JSON is a subset. Returns its tree with positions, and every
 * fault that does not keep the tree from being built (equal keys); after a syntax error, or past a bound on depth or
 * aliases, there is one fault and no tree. With `include`, a scalar of the tag `!include` stands for the content of that file.
 */
export function parseYaml(file: SourceFile, include?: YamlInclude): ParsedYaml {
  const decoded = decodeSource(file)
  if ('diagnostic' in decoded) return { file, node: undefined, diagnostics: [decoded.diagnostic] }
  const { source } = decoded
  const plain = readPlainYaml(source)
  if (plain !== undefined) return { file, node: plain, diagnostics: [] }
  return parseAnyYaml(source, include)
}

/** As `parseYaml`, without the short way for what is written plainly. */
export function parseAnyYaml(source: YamlSource, include?: YamlInclude): ParsedYaml {
  let events: Event[]
  try {
    events = parseEvents(source.text, { maxDepth: maximumDepth })
  } catch (error) {
    if (!(error instanceof YAMLException)) throw error
    return { file: source.file, node: undefined, diagnostics: [syntaxFault(source, error)] }
  }
  return composeDocument(source, events, include)
}

function syntaxFault({ file, text, octetOffsets }: YamlSource, error: YAMLException): Diagnostic {
  const position = Math.min(error.mark?.position ?? 0, text.length)
  const start = octetOffsets?.[position] ?? position
  const place = { start, end: start + 1 }
  if (error.reason.startsWith('nesting exceeded')) {
    return faultAt(file, place, 'yaml-nesting', `nested more than ${maximumDepth} levels deep`)
  }
  if (text[position] === '\t' || error.reason.includes('tab character')) {
    return faultAt(file, place, 'yaml-syntax', 'a tab cannot indent YAML', { hint: 'indent with spaces' })
  }
  const hint = hints.find(([part]) => error.reason.includes(part))?.[1]
  return faultAt(file, place, 'yaml-syntax', error.reason, hint === undefined ? {} : { hint })
}

const hints: readonly (readonly [reasonPart: string, hint: string])[] = [
  [
    'bad indentation of a mapping entry',
    'put a value that contains ": " in quotes, and indent the keys of one level alike',
  ],
  ['unknown escape sequence', 'in double quotes a backslash is written twice; single quotes leave it alone'],
  ['end of the stream within a flow collection', 'a bracket or brace is not closed'],
]
