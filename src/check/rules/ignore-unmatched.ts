import { defineRule } from '../rule.ts'

/** Reported where the ignored faults are counted, after all rules. */
export const ignoreUnmatched = defineRule({
  code: 'ignore-unmatched',
  class: 'ready',
  severity: 'warning',
  title: 'an entry under ignore silences nothing, or something that cannot be silenced',
  why: 'What is silenced for a fault that is gone silences the next one too.',
  example: 'ignore: [{code: ns-cuont, reason: a test}]',
})
