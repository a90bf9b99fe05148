/**
 * RRSIG, NSEC, NSEC3, NSEC3PARAM, ZONEMD: what signers and their like make of the rest of a zone. Where the rest changes they change
 * with it, and a rule that speaks of the rest has said it.
 */
export const derivedTypes: ReadonlySet<number> = new Set([46, 47, 50, 51, 63])
