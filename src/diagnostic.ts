/** How much a fault weighs: errors fail a run, warnings only under `--strict`, infos never. */
export type Severity = 'error' | 'warning' | 'info'

/** A text that a diagnostic can point into. `text` is given when the caret line may be shown. */
export interface SourceFile {
  /** As the user would name it: relative to the project where there is one. */
  readonly path: string
  readonly bytes: Uint8Array
}

/** Why a file that another one includes is not read, and what to do about it. */
export interface IncludeRefusal {
  readonly message: string
  readonly hint?: string
}

/** A stretch of a source: octet offsets, `end` exclusive. */
export interface Place {
  readonly file: SourceFile
  readonly start: number
  readonly end: number
}

/** One line of the chain that led to a fault ("www.tedomum.example CNAME web... (normal.yaml:9)"). */
export interface RelatedNote {
  readonly message: string
  readonly place?: Place
}

/** One fault in what the user wrote. Faults are values: all of them are reported in one run. */
export interface Diagnostic {
  /** Stable kebab-case code; for rules, the rule's own. */
  readonly code: string
  readonly severity: Severity
  readonly message: string
  readonly place?: Place
  /** The zone's apex, without the final dot, and the variant that is concerned. */
  readonly zone?: string
  readonly variant?: string
  readonly owner?: string
  readonly type?: string
  /** RFC section or incident. */
  readonly reference?: string
  readonly hint?: string
  readonly related?: readonly RelatedNote[]
}

/** Characters of a message; the words that it shows may be as long as a file. */
const longestMessage = 1000

/** A text for people, cut where it is longer than anybody reads. */
export function shortened(text: string): string {
  return text.length <= longestMessage ? text : `${text.slice(0, longestMessage)}…`
}

/** 1-based line and column (in characters of the decoded line) of an octet offset. */
export interface LineColumn {
  readonly line: number
  readonly column: number
}

/**
 * Line and column of an octet offset in a UTF-8 text. Linear in the offset: for the few places that are printed, not for
 * every record of a zone.
 */
export function lineColumnAt(bytes: Uint8Array, offset: number): LineColumn {
  const end = Math.min(offset, bytes.length)
  let line = 1
  let lineStart = 0
  for (let at = bytes.indexOf(0x0a); at >= 0 && at < end; at = bytes.indexOf(0x0a, at + 1)) {
    line++
    lineStart = at + 1
  }
  // A byte order mark takes no column.
  if (lineStart === 0 && bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) lineStart = 3
  let column = 1
  for (let at = lineStart; at < end; at++) if (((bytes[at] as number) & 0xc0) !== 0x80) column++
  return { line, column }
}

/**
 * The line that holds `offset`, without its line end, and where `offset` stands in it, in characters. Of a long line what stands
 * within `reach` octets on both sides.
 */
export function lineRound(bytes: Uint8Array, offset: number, reach: number): { characters: string[]; at: number } {
  const lineStart = offset === 0 ? 0 : bytes.lastIndexOf(0x0a, offset - 1) + 1
  const newline = bytes.subarray(offset, offset + reach + 1).indexOf(0x0a)
  let start = Math.max(lineStart, offset - reach)
  let end = Math.min(bytes.length, offset + (newline < 0 ? reach : newline))
  while (start > lineStart && start < offset && isContinuation(bytes[start])) start++
  while (end < bytes.length && end > offset && isContinuation(bytes[end])) end--
  if (end > start && newline >= 0 && bytes[end - 1] === 0x0d) end--
  const decode = (from: number, to: number) => [...new TextDecoder().decode(bytes.subarray(from, to))]
  const before = decode(start, Math.max(start, Math.min(offset, end)))
  return { characters: [...before, ...decode(Math.max(start, Math.min(offset, end)), end)], at: before.length }
}

function isContinuation(octet: number | undefined): boolean {
  return ((octet ?? 0) & 0xc0) === 0x80
}

/** The text of the line that holds `offset`, without its line end. */
export function lineTextAt(bytes: Uint8Array, offset: number): string {
  const start = offset === 0 ? 0 : bytes.lastIndexOf(0x0a, offset - 1) + 1
  const newline = bytes.indexOf(0x0a, offset)
  let end = newline < 0 ? bytes.length : newline
  if (end > start && bytes[end - 1] === 0x0d) end--
  return new TextDecoder('utf-8', { ignoreBOM: false }).decode(bytes.subarray(start, end))
}

/** Exit codes of CLI.md, by what they mean. */
export type ExitCode = 0 | 1 | 2 | 3 | 4 | 5

/**
 * What failed outside of what the user wrote: a socket, a disk, a server, a lock. `code` is stable and kebab-case, `hint` says
 * what to do next, `cause` keeps the system's error. Printed as one line, never with a stack trace.
 */
export class SecoursError extends Error {
  readonly code: string
  readonly hint: string | undefined
  readonly exitCode: ExitCode

  constructor(code: string, message: string, options: { hint?: string; cause?: unknown; exitCode?: ExitCode } = {}) {
    super(message, options.cause === undefined ? undefined : { cause: options.cause })
    this.name = 'SecoursError'
    this.code = code
    this.hint = options.hint
    this.exitCode = options.exitCode ?? 2
  }
}
