import { isTruncated, truncationHint, truncationMessage } from '../check/truncation.ts'
import type { VariantContent } from './content.ts'
import { type Gate, gate } from './gate.ts'
import type { PlanInput } from './plan-input.ts'

/** Shows that a variant has become small since it was last activated; it may be meant, and holds back nothing. */
export function truncationGates(
  { journal, options }: PlanInput,
  zone: string,
  content: VariantContent,
): readonly Gate[] {
  const before = journal.records.get(zone)?.get(content.variant)
  const { recordCount } = content.zone
  if (before === undefined || !isTruncated(recordCount, before)) return []
  const facts = { severity: 'warning', zone, hint: truncationHint } as const
  return [gate('zone-truncated', truncationMessage(recordCount, before), facts, options.allow)]
}
