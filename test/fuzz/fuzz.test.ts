import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { runCampaign } from './campaign.ts'
import { readCorpus } from './corpus.ts'
import { regressions } from './regressions.ts'
import { octets, type Target } from './target.ts'
import { targets } from './targets.ts'

const project = join(import.meta.dirname, '../..')
const corpus = readCorpus(project, [])

const targetOf = (name: string): Target => {
  const target = targets.find((each) => each.name === name)
  if (target === undefined) throw new Error(name)
  return target
}

afterAll(() => {
  for (const { close } of targets) close?.()
})

describe('what once broke a reader', () => {
  test.each(regressions)('%s: %s', (name, _, input, isSound) => {
    expect(targetOf(name).run(octets(input)).startsWith('ok')).toBe(isSound)
  })
})

describe('changed inputs', () => {
  test('break no reader', () => {
    const { tallies, faults } = runCampaign(targets, { seed: 1, inputs: 20_000, corpus })
    expect(
      faults.map(({ target, message, input }) => [target, message, Buffer.from(input).toString('latin1')]),
    ).toEqual([])
    // Each was given inputs, and took some of them: an attack on a closed door proves nothing.
    expect([...tallies].filter(([, { inputs, accepted }]) => inputs < 20 || accepted === 0)).toEqual([])
  })
})

/** A reader that cannot bear two octets beside each other. */
const brittle: Target = {
  name: 'brittle',
  weight: 1,
  seeds: () => [octets('a long text to begin with, and then some more of it')],
  words: ['()'],
  run(input) {
    if (Buffer.from(input).includes('()')) throw new RangeError('broken')
    return 'ok'
  },
}

describe('a campaign', () => {
  const run = (seed: number) => runCampaign([brittle], { seed, inputs: 3000, corpus })

  test('finds a fault, makes its input small, and finds the same again from the same seed', () => {
    const { faults, tallies } = run(7)
    expect(faults[0]).toMatchObject({ target: 'brittle', seed: 7, message: 'broken' })
    expect(faults.map(({ input }) => Buffer.from(input).toString())).toEqual(faults.map(() => '()'))
    expect(tallies.get('brittle')?.faults).toBeGreaterThan(5)
    expect(faults).toHaveLength(5)
    expect(run(7).faults).toEqual(faults)
    expect(run(8).faults[0]?.number).not.toBe(faults[0]?.number)
  })

  test('tells an input that takes too much, and what that is', () => {
    let clock = 0
    const tick = (): number => {
      clock += 6
      return clock
    }
    const patient: Target = { ...brittle, run: () => `ok ${tick()}` }
    const gauge = {
      now: () => clock,
      excess: (_: () => void, input: Uint8Array) => (input.length > 20 ? 'takes a day' : undefined),
    }
    const { faults, tallies } = runCampaign([patient], { seed: 1, inputs: 100, corpus, gauge })
    expect(faults[0]).toMatchObject({ message: 'takes a day' })
    expect(faults[0]?.input).toHaveLength(21)
    expect(tallies.get('brittle')?.slowestMs).toBe(6)
  })
})
