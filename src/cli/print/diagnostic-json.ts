import type { Diagnostic, Place } from '../../diagnostic.ts'
import { countDiagnostics, sortDiagnostics } from './diagnostic.ts'
import { lineColumnOf } from './lines.ts'

interface PositionJson {
  readonly file?: string
  readonly line?: number
  readonly column?: number
}

/** A fault as JSON; what is not known is left out. */
export interface DiagnosticJson extends PositionJson {
  readonly code: string
  readonly severity: string
  readonly message: string
  readonly zone?: string
  readonly variant?: string
  readonly owner?: string
  readonly type?: string
  readonly reference?: string
  readonly hint?: string
  readonly related?: readonly (PositionJson & { readonly message: string })[]
}

/** What every document that reports faults holds: all of them, and how many of each weight. */
export function diagnosticsToJson(diagnostics: readonly Diagnostic[]) {
  return { diagnostics: sortDiagnostics(diagnostics).map(diagnosticToJson), summary: countDiagnostics(diagnostics) }
}

function diagnosticToJson(diagnostic: Diagnostic): DiagnosticJson {
  const { code, severity, message, place, zone, variant, owner, type, reference, hint, related = [] } = diagnostic
  return {
    code,
    severity,
    message,
    ...positionOf(place),
    ...(zone === undefined ? {} : { zone }),
    ...(variant === undefined ? {} : { variant }),
    ...(owner === undefined ? {} : { owner }),
    ...(type === undefined ? {} : { type }),
    ...(reference === undefined ? {} : { reference }),
    ...(hint === undefined ? {} : { hint }),
    ...(related.length === 0
      ? {}
      : { related: related.map((note) => ({ message: note.message, ...positionOf(note.place) })) }),
  }
}

function positionOf(place: Place | undefined): PositionJson {
  return place === undefined ? {} : { file: place.file.path, ...lineColumnOf(place.file.bytes, place.start) }
}
