import { definePairRule } from '../rule.ts'

export const noEffectiveChange = definePairRule({
  code: 'no-effective-change',
  class: 'variant',
  severity: 'error',
  title: 'a variant that the zone has a file for answers as normal does: the switch would change nothing',
  why: 'Whoever switches believes that something was done.',
  example: 'degraded.yaml that says down: [rennes] and nothing else',
  check(context, report) {
    const { variant } = context
    // A zone that only a shared overlay concerns, and leaves alone, is no fault.
    if (variant.origin === 'shared' || context.changedSets.length > 0) return
    report({
      place: variant.place,
      message: `the variant ${variant.name} has the same content as normal: switching to it would change nothing`,
      hint: 'write into it what differs on that day, or take the file away',
    })
  },
})
