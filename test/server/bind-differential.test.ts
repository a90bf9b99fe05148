import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { projectFilesIn } from '../../src/cli/project-reader.ts'
import { queryAll } from '../../src/client/query.ts'
import { makeRequest, type RequestOptions } from '../../src/client/request.ts'
import { askUdp } from '../../src/client/udp.ts'
import { openProject } from '../../src/definition/open-project.ts'
import { SecoursError } from '../../src/diagnostic.ts'
import { displayName, mustName } from '../../src/dns/name.ts'
import type { Endpoint } from '../../src/dns/network.ts'
import type { Message } from '../../src/message/message.ts'
import { typeName } from '../../src/rdata/registry.ts'
import { renderZone } from '../../src/render/render-zone.ts'
import { type NameServer, startServer } from '../../src/server/server.ts'
import { type Outcome, outcomeOf } from '../answer/outcome.ts'
import { richZones } from '../answer/rich-zones.ts'
import { zoneFrom } from '../answer/zones.ts'
import { describeWith } from '../servers/availability.ts'
import { startBind } from '../servers/bind.ts'
import { removeServers } from '../servers/server.ts'
import { askedTypes, namesToAsk, type Question } from './questions.ts'

/** The rendered zones of the example project, by variant. */
function exampleZones(): ReadonlyMap<string, Readonly<Record<string, string>>> {
  const root = join(import.meta.dirname, '../..')
  const { project, build } = openProject(root, projectFilesIn(root))
  const byVariant = new Map<string, Record<string, string>>()
  for (const { apex } of project.zones) {
    for (const variant of build(apex)?.variants.values() ?? []) {
      if (variant.zone === undefined) throw new Error(`${apex} ${variant.name} could not be built`)
      const texts = byVariant.get(variant.name) ?? {}
      texts[displayName(apex)] = renderZone({ ...variant, zone: variant.zone })
      byVariant.set(variant.name, texts)
    }
  }
  return byVariant
}

interface Pair {
  readonly ours: Endpoint
  readonly bind: Endpoint
}

/** Where BIND is configured to say the same as we do, or we differ from what it does by default. */
const bindConfig = [
  // Names of the tests that are no host names.
  'check-names ignore;',
  // BIND sets the TTL of a negative response's SOA to 0 when the SOA itself was asked for; RFC 2308 knows no such exception.
  'zero-no-soa-ttl no;',
].join(' ')

const started: NameServer[] = []

async function startPair(texts: Readonly<Record<string, string>>): Promise<Pair> {
  const zones = Object.fromEntries(Object.entries(texts).map(([apex, text]) => [apex, { text, config: bindConfig }]))
  const bind = await startBind({ zones })
  const ours = await startServer({
    listen: [{ host: '127.0.0.1', port: 0 }],
    zones: Object.entries(texts).map(([apex, text]) => ({ zone: zoneFrom(apex, text) })),
  })
  started.push(ours)
  return { ours: ours.endpoints[0] as Endpoint, bind: { host: bind.address, port: bind.port } }
}

function questionsFor(texts: Readonly<Record<string, string>>): readonly Question[] {
  const names = namesToAsk(Object.entries(texts).map(([apex, text]) => zoneFrom(apex, text)))
  return names.flatMap((name) => askedTypes.map((type) => ({ name, type })))
}

/** Where we differ on purpose. */
const accepted: readonly { readonly reason: string; readonly accepts: (ours: Outcome, bind: Outcome) => boolean }[] = [
  {
    // RFC 2181 section 9: TC says that something required is missing. The NS RRset beside an answer is not required.
    reason: 'BIND sets TC where the NS RRset that it adds of its own accord does not fit',
    accepts: (ours, bind) => ours.status === 'NOERROR aa' && bind.status === 'NOERROR aa tc' && ours.answer.length > 0,
  },
]

/** `www.example. A`: how the servers differ. */
function differences(
  questions: readonly Question[],
  ours: readonly (Message | SecoursError)[],
  binds: readonly (Message | SecoursError)[],
): Readonly<Record<string, unknown>> {
  const different = questions.flatMap((question, i) => {
    const [our, bind] = [outcomeOrFailure(ours[i]), outcomeOrFailure(binds[i])]
    const same = JSON.stringify(our) === JSON.stringify(bind)
    if (same || (typeof our !== 'string' && typeof bind !== 'string' && accepted.some((a) => a.accepts(our, bind)))) {
      return []
    }
    return [[`${question.name} ${typeName(question.type)}`, { our, bind }] as const]
  })
  return Object.fromEntries(different)
}

function outcomeOrFailure(result: Message | SecoursError | undefined): Outcome | string {
  return result === undefined || result instanceof SecoursError ? `no response: ${result?.message}` : outcomeOf(result)
}

async function askAllUdp(
  endpoint: Endpoint,
  questions: readonly Question[],
  options: RequestOptions,
): Promise<readonly Message[]> {
  const results: Message[] = []
  const queue = questions.entries()
  const ask = async (): Promise<void> => {
    for (const [i, question] of queue) results[i] = await askUdp(makeRequest(question, options), endpoint, 5_000)
  }
  await Promise.all(Array.from({ length: 16 }, ask))
  return results
}

async function compareTcp(pair: Pair, questions: readonly Question[], options: RequestOptions): Promise<void> {
  const ours = await queryAll(pair.ours, questions, options)
  const binds = await queryAll(pair.bind, questions, options)
  expect(differences(questions, ours, binds)).toEqual({})
}

async function compareUdp(pair: Pair, questions: readonly Question[], options: RequestOptions): Promise<void> {
  const ours = await askAllUdp(pair.ours, questions, options)
  const binds = await askAllUdp(pair.bind, questions, options)
  expect(differences(questions, ours, binds)).toEqual({})
}

describeWith(['named'], 'the embedded server beside BIND', () => {
  afterAll(async () => {
    await Promise.all(started.map((server) => server.stop()))
    await removeServers()
  })

  describe('rich zones', () => {
    let pair: Pair
    const questions = questionsFor(richZones)
    beforeAll(async () => {
      pair = await startPair(richZones)
    })

    it('asks for thousands of names and types', () => expect(questions.length).toBeGreaterThan(6_000))

    it.each([
      ['over TCP, as a resolver', { recursionDesired: false }],
      ['over TCP, as a person', { recursionDesired: true }],
    ])('answers the same %s', async (_, options) => compareTcp(pair, questions, options), 60_000)

    it.each([
      ['without EDNS', { edns: false }],
      ['with EDNS', { edns: { udpSize: 1232 } }],
    ] as const)('answers the same over UDP %s', async (_, options) => compareUdp(pair, questions, options), 60_000)

    it('answers ANY with one of the RRsets that BIND answers with (RFC 8482)', async () => {
      const any = [...new Set(questions.map(({ name }) => name))].map((name) => ({ name, type: 255 }))
      const ours = await queryAll(pair.ours, any)
      const binds = await queryAll(pair.bind, any)
      for (const [i, our] of ours.entries()) {
        const bind = binds[i]
        if (our instanceof SecoursError || bind === undefined || bind instanceof SecoursError) throw our
        expect([any[i], outcomeOf(our).status]).toEqual([any[i], outcomeOf(bind).status])
        const all = outcomeOf(bind).answer
        const one = outcomeOf(our).answer
        expect(one.filter((record) => !all.includes(record))).toEqual([])
        expect(one.length > 0).toBe(all.length > 0)
      }
    })
  })

  describe.each([...exampleZones()])('the variant %s of the example', (_, texts) => {
    it('is answered the same', async () => {
      const pair = await startPair(texts)
      const questions = questionsFor(texts)
      await compareTcp(pair, questions, {})
      await compareUdp(pair, questions, { edns: false })
    }, 60_000)
  })

  describe('odd queries', () => {
    const apex = mustName('rich.example.')
    let pair: Pair
    beforeAll(async () => {
      pair = await startPair(richZones)
    })
    it.each([
      ['class CH', { type: 1, class: 3 }, {}],
      ['a type that is none', { type: 0 }, {}],
      ['MAILB', { type: 253 }, {}],
      ['MAILA', { type: 254 }, {}],
      ['OPT as a type', { type: 41 }, {}],
      ['TSIG as a type', { type: 250 }, {}],
      ['AXFR over UDP', { type: 252 }, {}],
      ['opcode STATUS', { type: 1 }, { opcode: 2 }],
      ['opcode 15', { type: 1 }, { opcode: 15 }],
    ])('%s gets the same RCODE', async (_, asked, options) => {
      const question = { name: apex, ...asked }
      const [our, bind] = await Promise.all(
        [pair.ours, pair.bind].map((endpoint) => askUdp(makeRequest(question, options), endpoint, 3_000)),
      )
      expect(our?.rcode).toBe(bind?.rcode)
    })
  })
})
