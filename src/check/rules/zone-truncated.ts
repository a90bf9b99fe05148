import { defineRule } from '../rule.ts'
import { isTruncated, truncationHint, truncationMessage } from '../truncation.ts'

export const zoneTruncated = defineRule({
  code: 'zone-truncated',
  class: 'zone',
  severity: 'warning',
  reference: 'the outage of .de, 2010',
  title: 'the variant has fewer than half of the records of its last activation',
  why: 'A file that broke off is a sound zone without half of its names.',
  example: 'a copy that ended at f',
  check({ zone, surroundings }, report) {
    const before = surroundings?.lastRecordCount
    if (before === undefined || !isTruncated(zone.recordCount, before)) return
    report({ message: truncationMessage(zone.recordCount, before), hint: truncationHint })
  },
})
