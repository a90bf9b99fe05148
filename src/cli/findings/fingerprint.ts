import { createHash } from 'node:crypto'
import type { Diagnostic } from '../../diagnostic.ts'

/**
 * What stays the same for the same fault while lines move, and differs for all others of the list: by it a service tells a new fault
 * from an old one. Made of the rule, of where in the zone the fault is and of what it says; faults that are alike in all of
 * that are numbered.
 */
export function fingerprintsOf(diagnostics: readonly Diagnostic[]): readonly string[] {
  const seen = new Map<string, number>()
  return diagnostics.map(({ code, place, zone, variant, owner, type, message }) => {
    const parts = [code, place?.file.path, zone, variant, owner, type, withoutLines(message)]
    const key = JSON.stringify(parts.map((part) => part ?? ''))
    const number = seen.get(key) ?? 0
    seen.set(key, number + 1)
    return digestOf(`${key}${number}`)
  })
}

/** As of faults, of anything else that is named by its parts. */
export function fingerprintOf(...parts: readonly string[]): string {
  return digestOf(JSON.stringify(parts))
}

function digestOf(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 32)
}

/** Some messages name another line. */
function withoutLines(message: string): string {
  return message.replaceAll(/\blines? \d+|(?<=\.(?:ya?ml|json|zone)):\d+(?::\d+)?/g, 'line')
}
