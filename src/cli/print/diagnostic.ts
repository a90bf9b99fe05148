import { normalVariant } from '../../definition/project.ts'
import { type Diagnostic, lineRound, type Place, type Severity } from '../../diagnostic.ts'
import { lineColumnOf } from './lines.ts'
import type { Style } from './style.ts'
import { count, visible, widthOf } from './text.ts'

/** So many of one code are shown to a person; the rest is counted. */
const shownOfOneCode = 20

/** Columns of a source line that are shown: a definition in JSON may be one line of a megabyte. */
const lineWindow = 160

const tabWidth = 4

/** How many of each severity. */
export interface DiagnosticCounts {
  readonly errors: number
  readonly warnings: number
}

export function countDiagnostics(diagnostics: readonly Diagnostic[]): DiagnosticCounts {
  const of = (severity: Severity) => diagnostics.filter((diagnostic) => diagnostic.severity === severity).length
  return { errors: of('error'), warnings: of('warning') }
}

/** Files in the order in which they come, each from top to bottom; faults without a place come last. */
export function sortDiagnostics(diagnostics: readonly Diagnostic[]): Diagnostic[] {
  const files = new Map<string, number>()
  for (const { place } of diagnostics) {
    if (place !== undefined && !files.has(place.file.path)) files.set(place.file.path, files.size)
  }
  const rank = ({ place }: Diagnostic) => (place === undefined ? files.size : (files.get(place.file.path) as number))
  return diagnostics.toSorted((a, b) => rank(a) - rank(b) || (a.place?.start ?? 0) - (b.place?.start ?? 0))
}

/** The faults as a person reads them, with source line, caret and hint. */
export function printDiagnostics(diagnostics: readonly Diagnostic[], style: Style): string {
  const seen = new Map<string, number>()
  const lines: string[] = []
  for (const [diagnostic, ...alike] of groupByVariant(sortDiagnostics(diagnostics))) {
    const before = seen.get(diagnostic.code) ?? 0
    seen.set(diagnostic.code, before + 1)
    if (before >= shownOfOneCode) continue
    lines.push(...printDiagnostic(diagnostic, [diagnostic, ...alike].flatMap(variantBeside), style))
  }
  for (const [code, total] of seen) {
    const more = total - shownOfOneCode
    if (more > 0) lines.push(`... and ${more} more of ${style.bold(code)}: --format json lists all`)
  }
  return lines.map((line) => `${line}\n`).join('')
}

/** `2 errors, 1 warning`; empty where there is neither. */
export function printCounts({ errors, warnings }: DiagnosticCounts): string {
  return [...(errors > 0 ? [count(errors, 'error')] : []), ...(warnings > 0 ? [count(warnings, 'warning')] : [])].join(
    ', ',
  )
}

type Alike = [Diagnostic, ...Diagnostic[]]

/**
 * Each variant has its own fault, on another day and with another file to mend; where all say the same of one line of a file that they
 * share, a person reads it once.
 */
function groupByVariant(diagnostics: readonly Diagnostic[]): Iterable<Alike> {
  const groups = new Map<string | Diagnostic, Alike>()
  for (const diagnostic of diagnostics) {
    const key = variantBeside(diagnostic).length === 0 ? diagnostic : keyBesideVariant(diagnostic)
    const group = groups.get(key)
    if (group === undefined) groups.set(key, [diagnostic])
    else group.push(diagnostic)
  }
  return groups.values()
}

/** All that is printed of it but the variant. */
function keyBesideVariant({ severity, code, message, zone, place, related = [], hint }: Diagnostic): string {
  const notes = related.map((note) => [note.message, note.place?.file.path, note.place?.start])
  return JSON.stringify([severity, code, message, zone, place?.file.path, place?.start, place?.end, notes, hint])
}

function printDiagnostic(diagnostic: Diagnostic, variants: readonly string[], style: Style): string[] {
  const { severity, code, place, related = [], hint } = diagnostic
  const paint = severity === 'error' ? style.bad : severity === 'warning' ? style.warn : style.name
  const subject = place === undefined ? subjectOf(diagnostic) : positionOf(place)
  const prefix = subject === '' ? '' : `${style.bold(visible(subject))}: `
  return [
    `${prefix}${paint(severity)}: ${style.bold(code)}: ${visible(diagnostic.message).replaceAll('\n', ' ')}${printVariants(variants)}`,
    ...(place === undefined ? [] : printSource(place, paint)),
    ...related.map(({ message, place: where }) => {
      const position = where === undefined ? '' : ` (${positionOf(where, place)})`
      return `   ${visible(message)}${visible(position)}`
    }),
    ...(hint === undefined ? [] : [`   ${style.name('hint')}: ${visible(hint)}`]),
  ]
}

function subjectOf({ zone, variant }: Diagnostic): string {
  return [zone, variant].filter((part) => part !== undefined).join(' ')
}

/** The variant that has the fault, where the file that is shown is another's: a line of normal may be wrong for one variant alone. */
function variantBeside({ place, variant }: Diagnostic): readonly string[] {
  if (place === undefined || variant === undefined || variant === normalVariant) return []
  const file = place.file.path.slice(place.file.path.lastIndexOf('/') + 1)
  return file.startsWith(`${variant}.`) ? [] : [variant]
}

function printVariants(variants: readonly string[]): string {
  if (variants.length === 0) return ''
  return ` (${variants.length === 1 ? 'variant' : 'variants'} ${visible(variants.join(', '))})`
}

/** `path:line:column`; beside another place, what a reader needs to find it from there. */
export function positionOf({ file, start }: Place, beside?: Place): string {
  const { line, column } = lineColumnOf(file.bytes, start)
  if (beside === undefined) return `${file.path}:${line}:${column}`
  const folder = (path: string) => path.slice(0, path.lastIndexOf('/') + 1)
  const short = folder(file.path) === folder(beside.file.path) ? file.path.slice(folder(file.path).length) : file.path
  return `${short}:${line}`
}

function printSource({ file, start, end }: Place, paint: (text: string) => string): string[] {
  const { line } = lineColumnOf(file.bytes, start)
  // No character has more than four octets.
  const reach = 4 * lineWindow
  const { characters, at } = lineRound(file.bytes, Math.min(start, file.bytes.length), reach)
  if (characters.length === 0) return []
  const marking = file.bytes.subarray(start, Math.min(end, start + reach))
  const length = [...new TextDecoder().decode(marking).replace(/[\r\n].*$/s, '')].length
  const { text, from } = cutLine(characters, at)
  const before = text.slice(0, from)
  const marked = text.slice(from, from + Math.max(1, length))
  const gutter = String(line).padStart(5)
  const carets = Math.max(1, widthOf(expandTabs(marked.join(''), widthOf(expandTabs(before.join(''))))))
  return [
    `${gutter} | ${expandTabs(text.join(''))}`,
    `${' '.repeat(gutter.length)} | ${' '.repeat(widthOf(expandTabs(before.join(''))))}${paint('^'.repeat(carets))}`,
  ]
}

/** The part of a long line round a character, and where that stands in it. */
function cutLine(characters: readonly string[], at: number): { text: string[]; from: number } {
  if (characters.length <= lineWindow) return { text: [...characters], from: at }
  const start = Math.max(0, Math.min(at - lineWindow / 2, characters.length - lineWindow))
  const text = characters.slice(start, start + lineWindow)
  if (start > 0) text[0] = '…'
  if (start + lineWindow < characters.length) text.push('…')
  return { text, from: at - start }
}

/** The text as it is shown, its tabs as spaces up to the next stop; `column` is where it begins. */
function expandTabs(text: string, column = 0): string {
  let out = ''
  for (const part of text.split(/(\t)/)) {
    if (part === '\t') out += ' '.repeat(tabWidth - ((column + widthOf(out)) % tabWidth))
    else out += visible(part)
  }
  return out
}
