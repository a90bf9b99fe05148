import { type QueryOptions, query } from '../client/query.ts'
import { transfer } from '../client/transfer.ts'
import type { Server } from '../definition/project.ts'
import { SecoursError } from '../diagnostic.ts'
import { type Name, sameName } from '../dns/name.ts'
import type { Serial } from '../dns/serial.ts'
import { soaType } from '../dns/type-codes.ts'
import { rcodeName } from '../message/codes.ts'
import type { TsigKey } from '../message/tsig-key.ts'
import type { Observation } from './driver.ts'

/** A server that is well answers within milliseconds; one that is dead must not hold up a switch. */
const timeoutMs = 1_000

export interface ObserveOptions {
  readonly key?: TsigKey
  readonly signal?: AbortSignal
  /** The SOA alone, or the content too. */
  readonly depth: 'soa' | 'content'
}

/**
 * What a server serves for a zone: its SOA over UDP, with authority, and then its content by AXFR, or, where no transfer may be
 * asked for, the SOA over TCP too. Failures of the server are observations; nothing is thrown but bugs.
 */
export async function observeZone(server: Server, apex: Name, options: ObserveOptions): Promise<Observation> {
  const start = performance.now()
  const elapsed = () => performance.now() - start
  const { key, signal, depth } = options
  const asking: QueryOptions = { timeoutMs, ...(signal ? { signal } : {}) }
  try {
    const serial = await askSerial(server, apex, asking)
    if (typeof serial === 'string') return { state: 'not-served', reason: serial, ms: elapsed() }
    const bare = { state: 'served', serial, zone: undefined } as const
    if (depth === 'soa') return { ...bare, withheld: undefined, ms: elapsed() }
    if (server.observe !== 'axfr' || !server.tcp) {
      if (server.tcp) await askSerial(server, apex, { ...asking, transport: 'tcp' })
      const withheld = new SecoursError('transfer-not-asked', `${server.name} is observed without transfers`)
      return { ...bare, withheld, ms: elapsed() }
    }
    return await observeContent(server, apex, serial, key, signal, elapsed)
  } catch (error) {
    if (!(error instanceof SecoursError)) throw error
    return { state: 'unreachable', reason: error.message, ms: elapsed() }
  }
}

async function observeContent(
  server: Server,
  apex: Name,
  serial: Serial,
  key: TsigKey | undefined,
  signal: AbortSignal | undefined,
  elapsed: () => number,
): Promise<Observation> {
  try {
    const zone = await transfer(server.endpoint, apex, {
      connectTimeoutMs: timeoutMs,
      ...(key ? { tsig: key } : {}),
      ...(signal ? { signal } : {}),
    })
    return { state: 'served', serial: zone.serial ?? serial, zone, withheld: undefined, ms: elapsed() }
  } catch (error) {
    if (!(error instanceof SecoursError)) throw error
    return { state: 'served', serial, zone: undefined, withheld: error, ms: elapsed() }
  }
}

/** The serial that a server answers with authority, or in words what it answers instead. Throws SecoursError for silence. */
async function askSerial(server: Server, apex: Name, options: QueryOptions): Promise<Serial | string> {
  const { message } = await query(server.endpoint, { name: apex, type: soaType }, options)
  if (message.rcode !== 0) return rcodeName(message.rcode)
  const soa = message.answer.find((record) => record.type === soaType && sameName(record.owner, apex))
  if (soa === undefined) return message.answer.length > 0 ? 'no SOA in the answer' : 'a referral or an empty answer'
  if (!message.authoritative) return 'an answer without authority'
  const { rdata } = soa
  return new DataView(rdata.buffer, rdata.byteOffset, rdata.length).getUint32(rdata.length - 20) as Serial
}
