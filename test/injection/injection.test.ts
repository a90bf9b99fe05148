import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it, test } from 'vitest'
import { faults, judge } from './score.ts'

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

test('those who make mistakes do not know who finds them', () => {
  const folder = new URL('./', import.meta.url)
  const makers = readdirSync(folder).filter((name) => /^(fault|healthy|model)/.test(name))
  expect(makers).toHaveLength(7)
  for (const name of makers) {
    const text = readFileSync(new URL(name, folder), 'utf8')
    expect([name, ...text.matchAll(/from '([^']*src[^']*)'/g)]).toEqual([name])
  }
})
