import type { Diagnostic } from '../../diagnostic.ts'
import type { Zone } from '../../zone/zone.ts'

/** What a source holds: all that could be read of it, and what could not. */
export interface ImportedZone {
  readonly zone: Zone
  readonly diagnostics: readonly Diagnostic[]
}
