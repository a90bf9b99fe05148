import type { Diagnostic } from '../diagnostic.ts'

/**
 * The diagnostics without repetition: a fault in a shared overlay or in the defaults comes with every zone that it concerns,
 * and is one fault to whoever reads of it. The first, with its zone, is kept.
 */
export function uniqueDiagnostics(diagnostics: Iterable<Diagnostic>): readonly Diagnostic[] {
  const kept = new Map<string, Diagnostic>()
  for (const diagnostic of diagnostics) {
    const { code, message, place } = diagnostic
    // Without a place nothing says that two are the same fault.
    const where = place === undefined ? `${diagnostic.zone} ${diagnostic.variant}` : `${place.file.path}:${place.start}`
    const key = `${where}: ${code}: ${message}`
    if (!kept.has(key)) kept.set(key, diagnostic)
  }
  return [...kept.values()]
}
