import { describe, expect, it } from 'vitest'
import { faults } from '../injection/inject.ts'
import { judge } from './score.ts'

/** The number under which a fault is injected: every tenth project stays sound. */
const numberOf = (fault: number) => fault + Math.floor(fault / 9)

describe('one mistake in a sound project', () => {
  it.each(faults.map(({ code, what }, at) => [code, what, at] as const))('is told as %s: %s', (code, _what, at) => {
    const { fault, missed, others, files } = judge(numberOf(at))
    expect(fault?.code).toBe(code)
    const shown = missed.length + others.length > 0 ? files : {}
    expect({ missed, others, files: shown }).toEqual({ missed: [], others: [], files: {} })
  })

  it.each(Array.from({ length: 10 }, (_, i) => i * 10 + 9))(
    'is no part of project %i, of which nothing is told',
    (number) => {
      const { fault, others } = judge(number)
      expect([fault, others]).toEqual([undefined, []])
    },
  )
})
