import { describe, expect, test } from 'vitest'
import { printMs, printSpan, printWhen } from '../../../src/cli/print/time.ts'

describe('times for a person', () => {
  test.each([
    [0, '0 s'],
    [0.4, '0 s'],
    [59, '59 s'],
    [60, '1 min'],
    [90, '1 min 30 s'],
    [3600, '1 h'],
    [7261, '2 h 1 min'],
    [172_799.6, '2 d'],
    [170_000, '1 d 23 h'],
    [100_000, '1 d 4 h'],
    [-5, '0 s'],
  ])('%d seconds are %s', (seconds, text) => {
    expect(printSpan(seconds)).toBe(text)
  })

  test.each([
    ['2012-10-15T13:04:00.000Z', '2012-10-15 13:04:00 UTC (in 4 min)'],
    ['2012-10-15T11:00:00.000Z', '2012-10-15 11:00:00 UTC (2 h ago)'],
  ])('%s is %s', (iso, text) => {
    expect(printWhen(iso, new Date('2012-10-15T13:00:00Z'))).toBe(text)
  })

  test('short ones have their hundredths', () => {
    expect([printMs(4), printMs(420), printMs(61_000)]).toEqual(['0.00 s', '0.42 s', '1 min 1 s'])
  })
})
