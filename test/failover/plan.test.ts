import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { zoneKey } from '../../src/definition/placement.ts'
import { serialOf } from '../../src/dns/serial.ts'
import { contentDigest, contentsOf } from '../../src/failover/content.ts'
import { emptyJournal, type JournalState } from '../../src/failover/journal-state.ts'
import { makePlan } from '../../src/failover/make-plan.ts'
import type { Plan } from '../../src/failover/plan.ts'
import type { PlanInput } from '../../src/failover/plan-input.ts'
import type { Sighting } from '../../src/failover/sighting.ts'
import { memoryProject } from '../definition/memory-project.ts'
import { noon, zoneOf } from '../operate/scene.ts'
import { type SmallProject, smallProject } from '../operate/small-project.ts'

const apex = 'tedomum.example'

/** What a server is seen to serve: a variant under a serial, or nothing. */
type Seen = readonly [variant: string, serial: number] | 'silent' | 'not-served' | 'unfit' | 'mute'

interface Given extends SmallProject {
  readonly seen?: Readonly<Record<string, Seen>>
  readonly to?: string
  readonly input?: Partial<PlanInput>
  readonly options?: Partial<PlanInput['options']>
}

const yesterday: Seen = ['normal', 2026112101]

function planOf({ seen = {}, to = 'degraded', input = {}, options = {}, ...given }: Given): Plan {
  const { project, zones } = memoryProject(smallProject(given))
  const built = zones.find((zone) => zoneKey(zone.apex) === apex)
  if (built === undefined) throw new Error('no zone')
  const contents = contentsOf(built, project.policy)
  const sight = (what: Seen): Sighting => {
    const usable = { clockSkew: false, refusal: undefined, mute: undefined }
    const none = { ...usable, serial: undefined, zone: undefined, digest: undefined }
    if (what === 'unfit') return { ...sight(yesterday), refusal: 'it is secondary there' }
    if (what === 'mute') return { ...sight(yesterday), mute: 'rndc: connection refused' }
    if (what === 'silent') return { ...none, state: 'unreachable', reason: 'does not answer' }
    if (what === 'not-served') return { ...none, state: 'not-served', reason: 'REFUSED' }
    const zone = zoneOf(built, what[0])
    const digest = contentDigest(zone, contents.isLeftOut)
    return { ...none, state: 'served', serial: serialOf(what[1]), zone, digest, reason: undefined }
  }
  return makePlan({
    kind: 'switch',
    variant: to,
    project,
    targets: [{ built, contents, to }],
    leftOut: [],
    sightings: new Map(
      [...project.servers.keys()].map((name) => [name, new Map([[apex, sight(seen[name] ?? yesterday)]])]),
    ),
    journal: emptyJournal,
    locked: undefined,
    faults: [],
    writingDrivers: new Set(['zonefile']),
    options: { allow: [], without: [], allOrNothing: false, expires: undefined, ...options },
    now: noon,
    ...input,
  })
}

const actions = (plan: Plan) =>
  Object.fromEntries((plan.zones[0]?.servers ?? []).map(({ server, action }) => [server, action]))
const codes = (plan: Plan) => plan.gates.filter(({ severity }) => severity === 'refusal').map(({ code }) => code)

test('a plan is plain values, and says everything that would be done', () => {
  const plan = planOf({})
  expect(JSON.parse(JSON.stringify(plan))).toEqual(plan)
  const www = {
    action: 'update',
    owner: `www.${apex}.`,
    type: 'A',
    before: { ttl: 600, rdata: ['192.0.2.80'] },
    after: { ttl: 600, rdata: ['198.51.100.80'] },
  }
  const jabber = { action: 'delete', owner: `jabber.${apex}.`, type: 'A', before: { ttl: 3600, rdata: ['192.0.2.90'] } }
  const server = {
    reason: null,
    from: 2026112101,
    to: 2026112201,
    serves: ['normal'],
    digest: expect.any(String),
    changes: [jabber, www],
  }
  expect(plan).toEqual({
    version: 1,
    kind: 'switch',
    variant: 'degraded',
    createdAt: '2026-11-22T12:00:00.000Z',
    fingerprint: expect.stringMatching(/^[0-9a-f]{64}$/),
    canary: 'ns2',
    zones: [
      {
        zone: apex,
        from: 'normal',
        to: 'degraded',
        action: 'change',
        serial: 2026112201,
        digest: expect.any(String),
        expiresAt: '2026-11-23T12:00:00.000Z',
        drainSeconds: 3600,
        servers: [
          { server: 'ns1', action: 'deploy', ...server },
          { server: 'ns2', action: 'deploy', ...server },
          { server: 'ns3', action: 'follow', ...server },
        ],
      },
    ],
    skipped: [],
    gates: ['ns1', 'ns2'].map((name) => ({
      code: 'unadopted',
      severity: 'warning',
      zone: apex,
      server: name,
      message: `${name} was never deployed to; it serves normal of ${apex}`,
      hint: null,
      overridable: true,
      overridden: null,
    })),
    overrides: [],
    without: [],
    counts: { zones: 1, servers: 2, deployments: 2, changes: 2, refused: 0, skipped: 0 },
    drainedBy: '2026-11-22T13:00:00.000Z',
    refused: false,
  })
})

describe('what a server is to do', () => {
  const done: Seen = ['degraded', 2026112203]
  const cases: readonly (readonly [string, Given, Readonly<Record<string, string>>])[] = [
    [
      'all are as they should be',
      { seen: { ns1: done, ns2: done, ns3: done } },
      { ns1: 'unchanged', ns2: 'unchanged', ns3: 'unchanged' },
    ],
    ['a dead one in the down site', { seen: { ns1: 'silent' } }, { ns1: 'absent', ns2: 'deploy', ns3: 'follow' }],
    ['a dead one elsewhere', { seen: { ns2: 'silent' } }, { ns1: 'deploy', ns2: 'unreachable', ns3: 'follow' }],
    [
      'none is declared down on the way back',
      { to: 'normal', seen: { ns1: 'silent', ns2: done, ns3: done } },
      { ns1: 'unreachable', ns2: 'deploy', ns3: 'follow' },
    ],
    ['one that has lost the zone', { seen: { ns2: 'not-served' } }, { ns1: 'deploy', ns2: 'deploy', ns3: 'follow' }],
    [
      'a secondary is behind: its primaries push',
      { seen: { ns1: done, ns2: done } },
      { ns1: 'deploy', ns2: 'deploy', ns3: 'follow' },
    ],
    [
      'no primary of a secondary can give it anything',
      {
        seen: { ns1: 'silent' },
        servers: ['ns4: {site: secours, address: 198.51.100.9, driver: secondary, primaries: [ns1]}'],
      },
      { ns1: 'absent', ns2: 'deploy', ns3: 'follow', ns4: 'stranded' },
    ],
    [
      'a secondary of a secondary',
      { servers: ['ns4: {site: secours, address: 198.51.100.9, driver: secondary, primaries: [ns3]}'] },
      { ns1: 'deploy', ns2: 'deploy', ns3: 'follow', ns4: 'follow' },
    ],
    [
      'an external one',
      { servers: ['ns4: {site: secours, address: 198.51.100.9, driver: secondary, external: true}'] },
      { ns1: 'deploy', ns2: 'deploy', ns3: 'follow', ns4: 'observed' },
    ],
    [
      'one of other zones',
      { servers: ['ns4: {site: secours, address: 198.51.100.9, driver: secondary, zones: [asso.example]}'] },
      { ns1: 'deploy', ns2: 'deploy', ns3: 'follow' },
    ],
    [
      'one that is left out',
      { options: { without: [{ server: 'ns1', reason: 'r' }] } },
      { ns2: 'deploy', ns3: 'follow' },
    ],
  ]
  test.each(cases)('%s', (_, given, expected) => {
    expect(actions(planOf(given))).toEqual(expected)
  })
})

describe('gates', () => {
  const unfinished: JournalState = { ...emptyJournal, state: 'fleet' }
  const cases: readonly (readonly [string, Given, readonly string[], boolean])[] = [
    ['nothing is wrong', {}, [], false],
    ['someone else is at work', { input: { locked: 'bob holds the lock' } }, ['concurrent-operator'], true],
    ['a server whose control does not answer is left alone', { seen: { ns1: 'mute' } }, ['control-failed'], false],
    [
      'no server whose control answers',
      { seen: { ns1: 'mute', ns2: 'mute' } },
      ['control-failed', 'control-failed'],
      true,
    ],
    ['an earlier switch is unfinished', { input: { journal: unfinished } }, ['interrupted-switch'], true],
    [
      'no server to write to',
      { seen: { ns1: 'silent', ns2: 'silent' }, policy: ', quorum: 0.1' },
      ['servers-unreachable'],
      true,
    ],
    ['below the quorum', { seen: { ns2: 'silent', ns3: 'silent' } }, ['servers-unreachable'], true],
    ['just the quorum', { seen: { ns2: 'silent' } }, [], false],
    ['the down site counts in no quorum', { seen: { ns1: 'silent', ns3: 'silent' } }, [], false],
    [
      'errors of another variant hold back nothing',
      { input: { faults: [{ code: 'x', severity: 'error', message: 'm', zone: apex, variant: 'mail-only' }] } },
      [],
      false,
    ],
    [
      'errors of the zone as a whole do',
      { input: { faults: [{ code: 'x', severity: 'error', message: 'm', zone: apex }] } },
      ['x'],
      true,
    ],
    [
      'warnings do not',
      { input: { faults: [{ code: 'x', severity: 'warning', message: 'm', zone: apex }] } },
      [],
      false,
    ],
  ]
  test.each(cases)('%s', (_, given, expected, refused) => {
    const plan = planOf(given)
    expect([codes(plan), plan.refused]).toEqual([expected, refused])
  })

  test('a zone that is of the wrong kind stays as it is, whatever the reason', () => {
    const plan = planOf({ seen: { ns1: 'unfit' }, options: { allow: [{ code: 'wrong-kind', reason: 'now' }] } })
    expect([codes(plan), plan.refused]).toEqual([['wrong-kind'], true])
  })

  test('a zone of the wrong kind that serves the content already is left as it is', () => {
    const seen = { ns1: 'unfit', ns2: 'unfit' } as const
    const plan = planOf({ seen, to: 'normal', input: { kind: 'restore' } })
    expect([codes(plan), plan.refused]).toEqual([[], false])
    expect(plan.zones[0]?.servers.map(({ action }) => action)).toEqual(['unchanged', 'unchanged', 'unchanged'])
  })

  // What somebody is at work on has not ended yet either: it is not called interrupted, and nobody is sent to resume it.
  test.each([
    ['concurrent-operator', { locked: 'bob holds the lock', journal: unfinished }],
    ['interrupted-switch', { journal: unfinished }],
  ])('no reason lifts %s', (code, input) => {
    const plan = planOf({ input, options: { allow: [{ code, reason: 'now' }] } })
    expect([codes(plan), plan.refused]).toEqual([[code], true])
    expect(plan.overrides).toEqual([])
  })

  test('an override of what did not hold is not recorded', () => {
    expect(planOf({ options: { allow: [{ code: 'drift', reason: 'r' }] } }).overrides).toEqual([])
  })
})

describe('the canary', () => {
  test.each([
    ['is the one that the policy names', {}, 'ns2'],
    ['is the first that is written to, where that one is dead', { seen: { ns2: 'silent' } }, 'ns1'],
    [
      'is none where nothing is written',
      { seen: { ns1: ['degraded', 3], ns2: ['degraded', 3], ns3: ['degraded', 3] } },
      null,
    ],
  ] as const)('%s', (_, given, canary) => {
    expect(planOf(given).canary).toBe(canary)
  })
})

describe('the fingerprint', () => {
  const base = planOf({}).fingerprint
  test('is the same for the same world', () => {
    expect(planOf({}).fingerprint).toBe(base)
  })

  test.each<readonly [string, Given]>([
    ['another serial', { seen: { ns1: ['normal', 2026112102] } }],
    ['another content', { seen: { ns1: ['mail-only', 2026112101] } }],
    ['a server that is gone', { seen: { ns3: 'silent' } }],
    ['another variant', { to: 'mail-only' }],
    ['another journal', { input: { journal: { ...emptyJournal, length: 4 } } }],
    ['a server left out', { options: { without: [{ server: 'ns3', reason: 'r' }] } }],
  ])('is another for %s', (_, given) => {
    expect(planOf(given).fingerprint).not.toBe(base)
  })
})

describe('the serial of a plan', () => {
  const serial = (given: Given) => planOf(given).zones[0]?.serial
  const journal = (at: number): JournalState => ({ ...emptyJournal, serials: new Map([[apex, serialOf(at)]]) })

  test('is newer than what is served anywhere, and than what the journal gave out', () => {
    expect(serial({ seen: { ns3: ['normal', 2026112250] } })).toBe(2026112251)
    expect(serial({ input: { journal: journal(2026112260) } })).toBe(2026112261)
  })

  test('keeps headroom for a primary that is silent', () => {
    expect(serial({ seen: { ns1: 'silent' } })).toBe(2026112202)
    expect(serial({ seen: { ns1: 'silent' }, policy: ', serialHeadroom: 500' })).toBe(2026112602)
  })

  test('is the one in force for a server that came back, which leaves its peers alone', () => {
    const right: Seen = ['degraded', 2026112205]
    const seen = { ns2: right, ns3: right }
    const plan = planOf({ seen, input: { journal: journal(2026112205) } })
    expect(plan.zones[0]?.serial).toBe(2026112205)
    expect(actions(plan)).toEqual({ ns1: 'deploy', ns2: 'unchanged', ns3: 'unchanged' })
  })

  test('is a new one for all where that one would not be forward', () => {
    const right: Seen = ['degraded', 2026112205]
    const seen = { ns1: ['normal', 2026112207], ns2: right, ns3: right } as const
    expect(serial({ seen, input: { journal: journal(2026112205) } })).toBe(2026112208)
  })

  test('moves every server forward that is to change, whatever they serve', () => {
    const variant = fc.constantFrom('normal', 'degraded', 'mail-only')
    const seen = fc.tuple(variant, fc.integer({ min: 1, max: 2 ** 31 - 200 }))
    fc.assert(
      fc.property(
        fc.record({ ns1: seen, ns2: seen, ns3: seen }),
        fc.integer({ min: 1, max: 2 ** 31 - 200 }),
        (world, last) => {
          const allow = [{ code: 'drift', reason: 'r' }]
          const plan = planOf({ seen: world, input: { journal: journal(last) }, options: { allow } })
          return (plan.zones[0]?.servers ?? []).every(
            ({ action, from, to }) => (action !== 'deploy' && action !== 'follow') || (to ?? 0) > (from ?? 0),
          )
        },
      ),
      { numRuns: 40 },
    )
  })
})

test('a variant with fewer than half of the records of its last activation is shown, and goes on', () => {
  const truncated = (before: number) => {
    const records = new Map([[apex, new Map([['degraded', before]])]])
    const plan = planOf({ input: { journal: { ...emptyJournal, records } } })
    expect(plan.refused).toBe(false)
    return plan.gates.filter(({ code }) => code === 'zone-truncated')
  }
  const { zones } = memoryProject(smallProject({}))
  const [built] = zones.filter((zone) => zoneKey(zone.apex) === apex)
  const { recordCount } = zoneOf(built as NonNullable<typeof built>, 'degraded')
  expect(truncated(2 * recordCount)).toEqual([])
  const message = `the zone has ${recordCount} records; when this variant was last activated it had ${2 * recordCount + 1}`
  expect(truncated(2 * recordCount + 1)).toMatchObject([{ severity: 'warning', zone: apex, server: null, message }])
})
