// Written by build.mjs from src/definition/schemas.ts: edit that instead.
import type { ErrorObject } from 'ajv'
import type { OverlayDocument, ProjectDocument, ZoneDocument } from './documents.generated.ts'

/** Says whether a value fits its schema; where it does not, the faults stand in `errors` until the next call. */
export interface Validator<Document> {
  (value: unknown): value is Document
  errors?: ErrorObject[] | null
}

export declare const validateOverlay: Validator<OverlayDocument>
export declare const validateProject: Validator<ProjectDocument>
export declare const validateZone: Validator<ZoneDocument>
