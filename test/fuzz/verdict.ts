import assert from 'node:assert/strict'
import { type Diagnostic, lineColumnAt, type Place, SecoursError } from '../../src/diagnostic.ts'

const severities: readonly string[] = ['error', 'warning', 'info']

/** What a program's own insides look like in a text. */
const insides = /\[object |\[native code\]|\bNaN\b|\bundefined\b|=> \{/

/** Names, numbers and texts of the input in a message. */
const foreign = /'.*'|".*"|\S*[^\sa-zA-Z(),:;]\S*/gs

/** Asserts that diagnostics say what they should, and where; gives their codes, and what they say without what was written, in few words. */
export function judge(diagnostics: readonly Diagnostic[], briefly = false): string {
  let summary = ''
  let seen = 0
  for (const { code, severity, message, place, related, hint, type } of diagnostics) {
    assert.match(code, /^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/)
    assert.ok(severities.includes(severity), severity)
    assert.ok(message !== '' && !insides.test(message), message)
    assert.ok(hint === undefined || (hint !== '' && !insides.test(hint)), hint)
    checkPlace(place)
    for (const note of related ?? []) checkPlace(note.place)
    if (++seen <= 3) summary += briefly ? ` ${code}` : ` ${code} ${type ?? ''}${message.replaceAll(foreign, '')}`
  }
  return summary
}

function checkPlace(place: Place | undefined): void {
  if (place === undefined) return
  const { file, start, end } = place
  const isStretch = Number.isInteger(start) && Number.isInteger(end) && start >= 0 && start <= end
  assert.ok(isStretch && end <= Math.max(file.bytes.length, start), `place ${start} to ${end} of ${file.bytes.length}`)
  const { line, column } = lineColumnAt(file.bytes, start)
  assert.ok(line >= 1 && column >= 1)
}

export function isSound(diagnostics: readonly Diagnostic[]): boolean {
  return diagnostics.every(({ severity }) => severity !== 'error')
}

/** Gives what a call gives, or the code of the failure that it throws; any other error is thrown on. */
export function failureCodeOf(call: () => string): string {
  try {
    return call()
  } catch (error) {
    if (!(error instanceof SecoursError)) throw error
    assert.ok(error.message !== '' && !insides.test(error.message), error.message)
    return error.code
  }
}
