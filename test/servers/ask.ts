import { randomInt } from 'node:crypto'
import { createSocket } from 'node:dgram'
import { decode, encode } from 'dns-packet'
import { requireProgram } from './availability.ts'
import { run } from './run.ts'
import type { Address, TsigKey } from './server.ts'
import { waitFor } from './waiting.ts'

export interface DigOptions {
  readonly tcp?: boolean
  readonly dnssec?: boolean
  readonly recurse?: boolean
  readonly key?: TsigKey
  /** More arguments of dig, such as `+bufsize=512`. */
  readonly more?: readonly string[]
}

/** A response as dig prints it. Records are `owner ttl class type rdata`, with single spaces. */
export interface DigAnswer {
  readonly rcode: string
  /** Such as `['qr', 'aa']`. */
  readonly flags: readonly string[]
  readonly answer: readonly string[]
  readonly authority: readonly string[]
  readonly additional: readonly string[]
}

/** Asks a server with dig. Throws where no response comes. */
export async function dig(server: Address, name: string, type: string, options: DigOptions = {}): Promise<DigAnswer> {
  const toggles = [
    options.tcp ? '+tcp' : '+notcp',
    options.dnssec ? '+dnssec' : '+nodnssec',
    options.recurse ? '+recurse' : '+norecurse',
  ]
  const text = await runDig(server, options.key, ['-q', name, '-t', type, ...toggles, ...(options.more ?? [])])
  const rcode = /^;; ->>HEADER<<-.* status: ([^,]+),/m.exec(text)?.[1]
  const flags = /^;; flags: ([^;]*);/m.exec(text)?.[1]
  if (rcode === undefined || flags === undefined) throw new Error(`no response for ${name} ${type}:\n${text}`)
  return {
    rcode,
    flags: flags.trim().split(' '),
    answer: recordsUnder(text, 'ANSWER'),
    authority: recordsUnder(text, 'AUTHORITY'),
    additional: recordsUnder(text, 'ADDITIONAL'),
  }
}

/** The zone as the server transfers it: its records sorted, the SOA once. Throws where the transfer is refused or breaks. */
export async function axfr(server: Address, zone: string, key?: TsigKey): Promise<readonly string[]> {
  const text = await runDig(server, key, ['-q', zone, '-t', 'AXFR', '+onesoa'])
  if (!/^;; XFR size: /m.test(text)) throw new Error(`no transfer of ${zone}:\n${text}`)
  return recordLines(text).toSorted()
}

/** The same records with the SOA's serial blanked, to compare contents that differ in nothing else. */
export function withoutSerial(records: readonly string[]): readonly string[] {
  return records.map((record) => record.replace(/^(\S+ \d+ IN SOA \S+ \S+) \d+ /, '$1 SERIAL '))
}

/**
 * The serial that the server answers with over UDP; undefined where it answers something else than a SOA, or nothing
 * within a second. Costs well below a millisecond, so that it can be asked in a loop that measures.
 */
export function serial(server: Address, zone: string): Promise<number | undefined> {
  const id = randomInt(65_536)
  const query = encode({ type: 'query', id, flags: 0, questions: [{ type: 'SOA', name: zone }] })
  return new Promise((resolve) => {
    const socket = createSocket('udp4')
    const finish = (answer: number | undefined): void => {
      clearTimeout(timer)
      socket.close()
      resolve(answer)
    }
    const timer = setTimeout(() => finish(undefined), 1_000)
    socket.once('error', () => finish(undefined))
    socket.on('message', (response) => {
      const message = decode(response)
      if (message.id !== id) return
      const soa = message.answers?.find((record) => record.type === 'SOA')
      finish(soa?.type === 'SOA' ? soa.data.serial : undefined)
    })
    socket.connect(server.port, server.address, () => socket.send(query))
  })
}

/** Waits until every one of the servers answers with this serial; returns the milliseconds that took, in their order. */
export function waitForSerial(
  servers: readonly Address[],
  zone: string,
  expected: number,
  timeoutMs = 10_000,
): Promise<readonly number[]> {
  const start = performance.now()
  return Promise.all(
    servers.map(async (server) => {
      const what = `serial ${expected} of ${zone} on port ${server.port}`
      await waitFor(async () => (await serial(server, zone)) === expected, timeoutMs, what)
      return performance.now() - start
    }),
  )
}

async function runDig(server: Address, key: TsigKey | undefined, args: readonly string[]): Promise<string> {
  const signed = key ? ['-y', `${key.algorithm}:${key.name}:${key.secret}`] : []
  const target = [`@${server.address}`, '-p', String(server.port)]
  const style = ['+noidnin', '+noidnout', '+nosplit', '+time=3', '+tries=1']
  return (await run([requireProgram('dig'), ...target, ...signed, ...args, ...style])).stdout
}

function recordsUnder(text: string, section: string): readonly string[] {
  const [, after = ''] = text.split(`\n;; ${section} SECTION:\n`)
  return recordLines(after.split('\n\n')[0] ?? '')
}

function recordLines(text: string): readonly string[] {
  return text
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith(';'))
    .map(singleSpaced)
    .filter((record) => !/^\S+ 0 ANY TSIG /.test(record))
}

/** dig parts the first four columns by tabs or runs of spaces; what stands in rdata is kept. */
function singleSpaced(line: string): string {
  const [, owner, ttl, recordClass, type, rdata] = /^(\S+)\s+(\d+)\s+(\S+)\s+(\S+)\s*(.*)$/.exec(line) ?? []
  return rdata === undefined ? line : [owner, ttl, recordClass, type, rdata].join(' ')
}
