import { describe, expect, test } from 'vitest'
import { printStateDiagram } from '../../src/failover/state-diagram.ts'
import {
  isUnfinished,
  type RefusalCode,
  switchEvents,
  switchStates,
  transition,
  transitions,
} from '../../src/failover/states.ts'

const everyPair = switchStates.flatMap((state) => switchEvents.map((event) => [state, event] as const))

describe('every state with every event', () => {
  test.each(everyPair)('%s, %s: a row or a named refusal', (state, event) => {
    const rows = transitions.filter((row) => row.state === state && row.event === event)
    const moved = transition(state, event)
    if (rows.length === 0)
      expect(moved).toMatchObject({ refusal: { code: expect.any(String), message: expect.any(String) } })
    else expect(moved).toEqual({ next: rows[0]?.next })
    expect(rows.length).toBeLessThanOrEqual(1)
  })
})

describe('what must hold of the table', () => {
  const refusal = (
    state: (typeof switchStates)[number],
    event: (typeof switchEvents)[number],
  ): RefusalCode | undefined => {
    const moved = transition(state, event)
    return 'refusal' in moved ? moved.refusal.code : undefined
  }

  test('an unfinished switch is never passed over by a new one', () => {
    for (const state of switchStates)
      expect(refusal(state, 'begin')).toBe(isUnfinished(state) ? 'interrupted-switch' : undefined)
  })

  test('every unfinished state can be resumed and rolled back; what is done cannot', () => {
    for (const state of switchStates) {
      const isOpen = isUnfinished(state) || state === 'partial' || state === 'split'
      expect(refusal(state, 'resume')).toBe(isOpen ? undefined : 'nothing-to-resume')
      expect(refusal(state, 'rollback')).toBe(isOpen ? undefined : 'nothing-to-roll-back')
    }
  })

  test('nothing is set back by itself, or called failed, past the canary', () => {
    expect(refusal('fleet', 'undo-canary')).toBe('past-canary')
    expect(refusal('fleet', 'end-failed')).toBe('past-canary')
    expect(refusal('fleet', 'activate-canary')).toBe('past-canary')
  })

  test('every state is reached from the first', () => {
    const reached = new Set<string>(['idle'])
    for (let size = -1; size !== reached.size; ) {
      size = reached.size
      for (const { state, next } of transitions) if (reached.has(state)) reached.add(next)
    }
    expect([...reached].toSorted()).toEqual([...switchStates].toSorted())
  })
})

test('docs/states.md is what the table says: vitest --update writes it anew', async () => {
  await expect(printStateDiagram()).toMatchFileSnapshot('../../docs/states.md')
})
