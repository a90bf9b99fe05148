import { createHash } from 'node:crypto'
import { SecoursError } from '../diagnostic.ts'

/** What a line holds beside its envelope: the entry as the caller knows it. */
export type JournalBody = Readonly<Record<string, unknown>> & { readonly type: string }

/** What the store must know of the entries that it keeps. */
export interface EntryFormat<T extends { readonly type: string }> {
  /** Every type there is. A line of another one is refused by its name. */
  readonly types: readonly T['type'][]
  /** The entry, or what is wrong with it as a text that completes "line 7: ". */
  readonly validate: (body: JournalBody) => T | string
}

/** An entry as it stands in the journal. */
export type JournalEntry<T> = T & {
  /** 1 for the first line, then one more a line. */
  readonly seq: number
  /** When it was written, ISO 8601 in UTC. */
  readonly at: string
  /** The switch that it belongs to. */
  readonly id: string
}

/** The names that a line uses for itself. */
export const envelopeKeys: readonly string[] = ['version', 'seq', 'at', 'id', 'digest']

const version = 1

/** What the first line is chained to. */
export const genesis = '0'.repeat(64)

const digestTail = /,"digest":"([0-9a-f]{64})"\}$/
const digestTailLength = ',"digest":"'.length + 64 + '"}'.length

/**
 * One line, without its line end. The digest is SHA-256 over the digest of the line before, a newline, and this line as it is
 * without its own digest: a line that was changed, removed, inserted or moved shows, and no canonical form of JSON is needed.
 */
export function printLine(
  previous: string,
  envelope: { readonly seq: number; readonly at: string; readonly id: string },
  body: JournalBody,
): { readonly line: string; readonly digest: string } {
  const { seq, at, id } = envelope
  const bare = JSON.stringify({ version, seq, at, id, ...body })
  const digest = digestOf(previous, bare)
  return { line: `${bare.slice(0, -1)},"digest":"${digest}"}`, digest }
}

/** A line whose chain is sound and whose entry is valid. */
export interface ParsedLine<T> {
  readonly entry: JournalEntry<T>
  readonly digest: string
}

/**
 * The entry of a line. `path` and `seq`, which is the line's number, serve the messages. Throws SecoursError:
 * `journal-damaged`, `journal-version`, `journal-entry-type`, `journal-entry`.
 */
export function parseLine<T extends { readonly type: string }>(
  line: string,
  path: string,
  seq: number,
  previous: string,
  format: EntryFormat<T>,
): ParsedLine<T> {
  const value = parseObject(line)
  if (value === undefined) throw damagedLine(path, seq, 'is no JSON object')
  const { version: lineVersion, seq: lineSeq, at, id, digest, ...rest } = value
  // Before the digest: another version may compute it in another way.
  if (typeof lineVersion === 'number' && lineVersion !== version)
    throw new SecoursError(
      'journal-version',
      `${path} line ${seq}: journal version ${lineVersion}, this program knows ${version}`,
      {
        hint: 'use the version of secours that wrote it',
      },
    )
  const found = digestTail.exec(line)?.[1]
  if (found === undefined || found !== digest || found !== digestOf(previous, `${line.slice(0, -digestTailLength)}}`))
    throw damagedLine(path, seq, 'does not match its digest: it, or a line before it, was changed or lost')
  const { type } = rest
  if (
    lineVersion !== version ||
    lineSeq !== seq ||
    typeof at !== 'string' ||
    typeof id !== 'string' ||
    typeof type !== 'string'
  )
    throw damagedLine(path, seq, 'lacks version, seq, at, id or type')
  const known: readonly string[] = format.types
  if (!known.includes(type))
    throw new SecoursError('journal-entry-type', `${path} line ${seq}: unknown entry type "${type}"`, {
      hint: 'it may come from a newer secours; use that version',
    })
  const entry = format.validate({ ...rest, type })
  if (typeof entry === 'string')
    throw new SecoursError('journal-entry', `${path} line ${seq}: ${entry}`, {
      hint: 'it may come from another version of secours; use that one',
    })
  return { entry: { ...entry, seq, at, id }, digest: found }
}

/** The digest and seq that a line claims, unchecked; undefined where it is no line of this version. */
export function peekLine(line: string): { readonly seq: number; readonly digest: string } | undefined {
  const digest = digestTail.exec(line)?.[1]
  const seq = parseObject(line)?.seq
  return digest === undefined || typeof seq !== 'number' ? undefined : { seq, digest }
}

/** The error for a line that cannot be what was written. */
export function damagedLine(path: string, seq: number, what: string): SecoursError {
  return new SecoursError('journal-damaged', `${path} line ${seq} ${what}`, {
    hint: 'keep a copy, restore the file from a backup, or move it away: status then tells from the servers what is served',
  })
}

function digestOf(previous: string, bare: string): string {
  return createHash('sha256').update(`${previous}\n${bare}`).digest('hex')
}

function parseObject(text: string): Readonly<Record<string, unknown>> | undefined {
  try {
    const value: unknown = JSON.parse(text)
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value } : undefined
  } catch {
    return undefined
  }
}
