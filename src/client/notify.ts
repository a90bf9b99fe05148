import { displayName, type Name } from '../dns/name.ts'
import type { Endpoint } from '../dns/network.ts'
import { soaType } from '../dns/type-codes.ts'
import { classIn, opcodes } from '../message/codes.ts'
import type { TsigKey } from '../message/tsig-key.ts'
import type { RRset } from '../zone/rrset.ts'
import { rcodeFailure } from './failure.ts'
import { query } from './query.ts'

export interface NotifyOptions {
  readonly tsig?: TsigKey
  /** For each attempt; 3 s unless given. */
  readonly timeoutMs?: number
  /** Further attempts; 2 unless given. */
  readonly retries?: number
  readonly signal?: AbortSignal
}

/**
 * Tells a secondary that a zone has changed (RFC 1996) and waits for its acknowledgement. With the SOA, a secondary that has that
 * serial need not ask for it. Throws a typed failure where none came or it was refused.
 */
export async function notify(endpoint: Endpoint, apex: Name, soa?: RRset, options: NotifyOptions = {}): Promise<void> {
  const { message } = await query(
    endpoint,
    { name: apex, type: soaType },
    {
      ...options,
      retries: options.retries ?? 2,
      edns: false,
      opcode: opcodes.notify,
      authoritative: true,
      answer:
        soa === undefined
          ? []
          : soa.rdata.map((rdata) => ({ owner: soa.owner, type: soa.type, class: classIn, ttl: soa.ttl, rdata })),
    },
  )
  const failure = rcodeFailure(message.rcode, endpoint, `NOTIFY of ${displayName(apex)}`)
  if (failure !== undefined) throw failure
}
