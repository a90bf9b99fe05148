import assert from 'node:assert/strict'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseName, rootName } from '../../../src/dns/name.ts'
import { parseEndpoint, parseNetwork, printEndpoint, printNetwork } from '../../../src/dns/network.ts'
import { parseDuration, parseTtl } from '../../../src/dns/ttl.ts'
import type { SwitchEntry } from '../../../src/failover/entry.ts'
import { parseEntry, switchEntryTypes } from '../../../src/failover/entry.ts'
import { type EntryFormat, genesis, type JournalBody, parseLine, printLine } from '../../../src/journal/line.ts'
import { readJournal } from '../../../src/journal/read.ts'
import { parseControlRequest, parseControlResponse, printControlLine } from '../../../src/server/control-protocol.ts'
import { octets, type Target } from '../target.ts'
import { failureCodeOf } from '../verdict.ts'

const textOf = (input: Uint8Array) => Buffer.from(input).toString('utf8')

const jsonWords = [
  ...[
    '{',
    '}',
    '[',
    ']',
    ':',
    ',',
    '"',
    '""',
    '\\',
    '\\u0000',
    '\\ud800',
    'null',
    'true',
    '1e999',
    '-0',
    '0.5',
    '{"a":1}',
    '[]',
    '\n',
    '\0',
    '\xff',
  ],
  ...['"__proto__":', '"constructor":', '"toString":', '"version":', '1', '2', '"type":', '"zone":'],
]

export const control: Target = {
  name: 'control',
  weight: 4,
  seeds: () =>
    [
      printControlLine({ command: 'status' }),
      printControlLine({ command: 'reload', zone: 'example.org' }),
      printControlLine({ command: 'zonestatus', zone: '.' }),
      printControlLine({ ok: true, result: { zones: [{ zone: 'a', serial: 7 }] } }),
      printControlLine({ ok: false, code: 'zone-refused', message: 'no', result: { zones: [] } }),
    ].map((line) => octets(line.trimEnd())),
  words: [
    ...jsonWords,
    '"command":',
    '"stop"',
    '"notify"',
    '"ok":',
    '"result":',
    '"code":',
    '"message":',
    'example.org',
  ],
  run(input) {
    const line = textOf(input)
    const request = parseControlRequest(line)
    const response = parseControlResponse(line)
    if (response !== undefined) {
      const printed = printControlLine(response)
      const again = parseControlResponse(printed.trimEnd())
      // As text: JSON has no word for a number that is too large.
      assert.ok(again !== undefined && printControlLine(again) === printed)
      return `ok ${response.ok}`
    }
    if ('command' in request) {
      assert.deepEqual(parseControlRequest(printControlLine(request).trimEnd()), request)
      return `ok ${request.command}`
    }
    assert.ok(request.code !== '' && request.message !== '')
    return request.message.replaceAll(/not .*|no .*/gs, '')
  },
}

const format: EntryFormat<SwitchEntry> = { types: switchEntryTypes, validate: parseEntry }

const digest = 'a'.repeat(64)
const entries: readonly JournalBody[] = [
  {
    type: 'intent',
    kind: 'switch',
    variant: 'degraded',
    user: 'anna',
    reason: 'power',
    continues: null,
    overrides: [{ code: 'drift', reason: 'known' }],
    without: [{ server: 'ns1', reason: 'dead' }],
    canary: 'ns2',
    fingerprint: digest,
    zones: [
      {
        zone: 'example.org',
        from: 'normal',
        to: 'degraded',
        serial: 2026010101,
        digest,
        expiresAt: '2026-01-03T00:00:00.000Z',
        drainSeconds: 300,
        servers: [{ server: 'ns2', action: 'deploy', serial: null, digest: null }],
      },
    ],
  },
  { type: 'activating', phase: 'canary', servers: ['ns2'], undo: [] },
  {
    type: 'verified',
    phase: 'fleet',
    server: 'ns2',
    zones: [{ zone: 'example.org', state: 'serving', serial: 2026010101, ms: 12, reason: null }],
  },
  {
    type: 'outcome',
    outcome: 'done',
    zones: [{ zone: 'example.org', variant: 'degraded', serial: 2026010101, digest, drainedBy: null, servers: [] }],
    refused: [],
  },
]

const envelope = { seq: 1, at: '2026-01-01T00:00:00.000Z', id: '20260101T000000Z' }

/** The body of a line, changed, under a digest that fits: past the chain stands the check of the entry. */
export const journalEntry: Target = {
  name: 'journal-entry',
  weight: 3,
  seeds: () => entries.map((entry) => octets(JSON.stringify(entry))),
  words: [
    ...jsonWords,
    '"zones":',
    '"servers":',
    '"phase":',
    '"serial":',
    '4294967296',
    '"2026-13-01T00:00:00Z"',
    '"fleet"',
    '"done"',
  ],
  run(input) {
    let body: unknown
    try {
      body = JSON.parse(textOf(input))
    } catch {
      return 'no JSON'
    }
    if (typeof body !== 'object' || body === null || Array.isArray(body)) return 'no object'
    const { line } = printLine(genesis, envelope, { type: '', ...body })
    return failureCodeOf(() => {
      const { entry } = parseLine(line, 'journal', 1, genesis, format)
      const again = printLine(genesis, envelope, parsedBody(entry))
      assert.deepEqual(parseLine(again.line, 'journal', 1, genesis, format).entry, entry)
      return `ok ${entry.type}`
    })
  },
}

function parsedBody({ seq: _seq, at: _at, id: _id, ...body }: SwitchEntry & typeof envelope): JournalBody {
  return { ...body }
}

let journalFolder: string | undefined

function journalOf(count: number): string {
  let previous = genesis
  let text = ''
  for (let seq = 1; seq <= count; seq++) {
    const printed = printLine(previous, { ...envelope, seq }, entries[seq % entries.length] as JournalBody)
    previous = printed.digest
    text += `${printed.line}\n`
  }
  return text
}

/** A whole journal on the disk. */
export const journal: Target = {
  name: 'journal',
  weight: 0.25,
  seeds: () => [octets(journalOf(1)), octets(journalOf(3)), octets(journalOf(2).slice(0, -20))],
  words: [...jsonWords, digest, '"digest":"'],
  run(input) {
    journalFolder ??= mkdtempSync(join(tmpdir(), 'secours-fuzz-'))
    const path = join(journalFolder, 'journal.jsonl')
    writeFileSync(path, input)
    return failureCodeOf(() => `ok ${[...readJournal(path, format)].length}`)
  },
  close() {
    if (journalFolder !== undefined) rmSync(journalFolder, { recursive: true, force: true })
    journalFolder = undefined
  },
}

/** Names, addresses, networks and times: every other reader is built on these. */
export const words: Target = {
  name: 'words',
  weight: 10,
  seeds: () =>
    [
      'www.example.',
      '@',
      'a\\.b\\000c.example',
      '192.0.2.1',
      '2001:db8::1',
      '::ffff:192.0.2.1',
      '[2001:db8::53]:5353',
      '192.0.2.53:53',
      '192.0.2.0/24',
      '2001:db8::/32',
      '1h30m',
      '2W',
      '4294967295',
    ].map(octets),
  words: [
    '.',
    '..',
    '\\',
    '\\255',
    '\\256',
    ':',
    '::',
    '/',
    '/0',
    '/33',
    '/129',
    '[',
    ']',
    ':0',
    ':65536',
    '%eth0',
    '0x',
    '00',
    '1w',
    'm',
    '9'.repeat(20),
    'a'.repeat(64),
  ],
  run(input) {
    const text = Buffer.from(input).toString('latin1')
    const name = parseName(text, rootName)
    if ('name' in name) assert.deepEqual(parseName(name.name), name)
    const network = parseNetwork(text)
    if (network !== undefined) assert.deepEqual(parseNetwork(printNetwork(network)), network)
    const endpoint = parseEndpoint(text)
    if (endpoint !== undefined) assert.deepEqual(parseEndpoint(printEndpoint(endpoint)), endpoint)
    const ttl = parseTtl(text)
    assert.ok(ttl === undefined || (Number.isInteger(ttl) && ttl >= 0 && ttl <= 0xffffffff), String(ttl))
    const duration = parseDuration(text)
    assert.ok(duration === undefined || duration >= 0, String(duration))
    const found = [network, endpoint, ttl, duration].map((value) => (value === undefined ? '' : 'x'))
    return 'fault' in name && found.join('') === '' ? name.fault : `ok ${found.join()}`
  },
}
