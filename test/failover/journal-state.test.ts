import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { serialOf } from '../../src/dns/serial.ts'
import { type IntentEntry, parseEntry, type SwitchEntry } from '../../src/failover/entry.ts'
import { deployedKey, emptyJournal, foldEntries, type RecordedEntry } from '../../src/failover/journal-state.ts'

const digest = (letter: string) => letter.repeat(64)
const zone = 'tedomum.example'

const intent: IntentEntry = {
  type: 'intent',
  kind: 'switch',
  variant: 'degraded',
  user: 'alice',
  reason: 'power loss',
  continues: null,
  overrides: [{ code: 'drift', reason: 'known' }],
  without: [{ server: 'ns9', reason: 'broken' }],
  canary: 'ns2',
  fingerprint: digest('f'),
  zones: [
    {
      zone,
      from: 'normal',
      to: 'degraded',
      serial: serialOf(7),
      digest: digest('d'),
      records: 40,
      expiresAt: '2026-11-23T12:00:00.000Z',
      drainSeconds: 3600,
      servers: [
        { server: 'ns2', action: 'deploy', serial: serialOf(5), digest: digest('a') },
        { server: 'ns3', action: 'follow', serial: null, digest: null },
      ],
    },
  ],
}
const canary: SwitchEntry = { type: 'activating', phase: 'canary', servers: ['ns2'], undo: [] }
const fleet: SwitchEntry = { type: 'activating', phase: 'fleet', servers: [], undo: [] }
const undo: SwitchEntry = { type: 'activating', phase: 'undo', servers: ['ns2'], undo: [{ zone, serial: serialOf(8) }] }
const verified: SwitchEntry = {
  type: 'verified',
  phase: 'canary',
  server: 'ns2',
  zones: [{ zone, state: 'served', serial: serialOf(7), ms: 12.5, reason: null }],
}
const outcome: SwitchEntry = {
  type: 'outcome',
  outcome: 'done',
  zones: [
    {
      zone,
      variant: 'degraded',
      serial: serialOf(7),
      digest: digest('d'),
      drainedBy: '2026-11-22T13:00:00.000Z',
      servers: [{ server: 'ns2', state: 'served', serial: serialOf(7), ms: 3 }],
    },
  ],
  refused: [],
}
const entries = [intent, canary, undo, fleet, verified, outcome]

function record(...steps: readonly SwitchEntry[]): RecordedEntry[] {
  let id = 0
  return steps.map((entry, index): RecordedEntry => {
    if (entry.type === 'intent') id++
    return { ...entry, seq: index + 1, at: `2026-11-22T12:00:0${index}.000Z`, id: `switch-${id}` }
  })
}

describe('an entry as it stands in the journal', () => {
  test.each(entries)('is read back as it was written ($type)', (entry) => {
    expect(parseEntry(JSON.parse(JSON.stringify(entry)))).toEqual(entry)
  })

  const faults: readonly (readonly [string, unknown, string])[] = [
    ['an unknown type', { type: 'note' }, 'unknown entry type "note"'],
    ['an unknown field', { ...canary, more: 1 }, 'unknown field "more"'],
    [
      'an unknown field deep inside',
      { ...intent, overrides: [{ code: 'a', reason: 'b', by: 'c' }] },
      'unknown field "overrides[0].by"',
    ],
    ['a missing field', { ...intent, user: undefined }, 'user is missing'],
    ['a phase that there is none of', { ...canary, phase: 'later' }, 'phase is none of canary, undo, fleet'],
    ['a serial that is none', { ...undo, undo: [{ zone, serial: 2 ** 32 }] }, 'undo[0].serial is not a serial'],
    ['a digest that is none', { ...intent, fingerprint: 'abc' }, 'fingerprint is not a digest'],
    [
      'a time that is none',
      { ...outcome, zones: [{ ...outcome.zones[0], drainedBy: 'soon' }] },
      'zones[0].drainedBy is not a time',
    ],
    ['a negative time', { ...verified, zones: [{ ...verified.zones[0], ms: -1 }] }, 'zones[0].ms is not an amount'],
    ['a list that is none', { ...canary, servers: 'ns2' }, 'servers is not a list'],
    ['an object that is none', { ...outcome, zones: [null] }, 'zones[0] is not an object'],
    ['a text that is none', { ...canary, servers: [1] }, 'servers[0] is not a text'],
  ]
  test.each(faults)('with %s is refused', (_, body, fault) => {
    const parsed: unknown = JSON.parse(JSON.stringify(body))
    expect(parseEntry(parsed as { type: string })).toBe(fault)
  })

  test('is refused where any one field is lost', () => {
    fc.assert(
      fc.property(fc.constantFrom(...entries), fc.nat(), (entry, pick) => {
        const keys = Object.keys(entry).filter((key) => key !== 'type')
        const lost = keys[pick % keys.length]
        const rest = Object.fromEntries(Object.entries(entry).filter(([key]) => key !== lost))
        return typeof parseEntry({ ...rest, type: entry.type }) === 'string'
      }),
    )
  })
})

describe('a journal of an older program, which counted no records', () => {
  const { records: _, ...uncounted } = intent.zones[0] as IntentEntry['zones'][number]
  const older: IntentEntry = { ...intent, zones: [uncounted] }

  test('is read', () => {
    expect(parseEntry(JSON.parse(JSON.stringify(older)))).toEqual({
      ...intent,
      zones: [{ ...uncounted, records: null }],
    })
  })

  test('leaves the count as it was', () => {
    const entries = record(intent, fleet, outcome, older, fleet, outcome)
    expect(foldEntries(entries.slice(3)).records.size).toBe(0)
    expect(foldEntries(entries).records.get(zone)).toEqual(new Map([['degraded', 40]]))
  })
})

describe('the records of a variant', () => {
  test('are those of its last activation that did not fail', () => {
    const fewer: IntentEntry = { ...intent, zones: intent.zones.map((one) => ({ ...one, records: 4 })) }
    const failed: SwitchEntry = { ...outcome, type: 'outcome', outcome: 'failed', zones: [], refused: [] }
    const counted = (...steps: readonly SwitchEntry[]) =>
      foldEntries(record(...steps))
        .records.get(zone)
        ?.get('degraded')
    expect(counted(intent, fleet)).toBe(undefined)
    expect(counted(intent, fleet, outcome)).toBe(40)
    expect(counted(intent, fleet, outcome, fewer, canary, undo, failed)).toBe(40)
    expect(counted(intent, fleet, outcome, fewer, fleet, outcome)).toBe(4)
  })
})

describe('what a journal says', () => {
  test('of nothing is nothing', () => {
    expect(foldEntries([])).toEqual(emptyJournal)
  })

  test('of a switch that is done', () => {
    const state = foldEntries(record(intent, canary, verified, fleet, outcome))
    expect(state.state).toBe('done')
    expect(state.open).toBeUndefined()
    expect(state.active.get(zone)).toEqual({
      zone,
      variant: 'degraded',
      id: 'switch-1',
      since: '2026-11-22T12:00:04.000Z',
      by: 'alice',
      reason: 'power loss',
      expiresAt: '2026-11-23T12:00:00.000Z',
      drainedBy: '2026-11-22T13:00:00.000Z',
      serial: 7,
      digest: digest('d'),
      overrides: intent.overrides,
      without: intent.without,
    })
    expect(state.serials.get(zone)).toBe(7)
    expect(state.contents.get(zone)?.get(digest('d'))).toBe('degraded')
    expect([...(state.deployed.get(deployedKey('ns2', zone)) ?? [])]).toEqual([digest('d')])
    expect(state.deployed.has(deployedKey('ns3', zone))).toBe(false)
  })

  test('of an interrupted one: how far it came, and what may have been touched', () => {
    expect(foldEntries(record(intent)).open).toMatchObject({ id: 'switch-1', state: 'intended', touched: [] })
    const state = foldEntries(record(intent, canary))
    expect(state.open).toMatchObject({ state: 'canary', touched: ['ns2'] })
    expect(state.active.size).toBe(0)
  })

  test('of one that failed at the canary: what was active stays, the serial does not', () => {
    const failed: SwitchEntry = { type: 'outcome', outcome: 'failed', zones: [], refused: [] }
    const state = foldEntries(record(intent, canary, verified, undo, failed))
    expect(state.state).toBe('failed')
    expect(state.active.size).toBe(0)
    expect(state.serials.get(zone)).toBe(8)
    expect([...(state.deployed.get(deployedKey('ns2', zone)) ?? [])].toSorted()).toEqual([digest('a'), digest('d')])
  })

  test('of a reconcile: who and why and since when stay', () => {
    const reconcile: IntentEntry = { ...intent, kind: 'reconcile', variant: null, user: 'bob', reason: null }
    const state = foldEntries(record(intent, canary, fleet, outcome, reconcile, outcome))
    expect(state.active.get(zone)).toMatchObject({ by: 'alice', reason: 'power loss', id: 'switch-1' })
  })

  const illegal: readonly (readonly SwitchEntry[])[] = [
    [canary],
    [outcome],
    [intent, intent],
    [intent, canary, outcome],
    [intent, canary, fleet, undo],
    [intent, canary, fleet, outcome, { ...intent, kind: 'resume' }],
  ]
  test.each(illegal.map((steps) => [steps.map(({ type }) => type).join(', '), steps] as const))(
    'that has entries where none can be is refused (%s)',
    (_, steps) => {
      expect(() => foldEntries(record(...steps))).toThrow(expect.objectContaining({ code: 'journal-order' }))
    },
  )
})
