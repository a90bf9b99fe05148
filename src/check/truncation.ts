/**
 * Whether a content of so many records looks cut off beside the one that was served before, as a half-written file does: it has
 * fewer than half of its records.
 */
export function isTruncated(records: number, before: number): boolean {
  return records * 2 < before
}

export function truncationMessage(records: number, before: number): string {
  return `the zone has ${records} records; when this variant was last activated it had ${before}`
}

export const truncationHint = 'if nothing is missing, go on: the next activation counts anew'
