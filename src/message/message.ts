import type { Name } from '../dns/name.ts'

/** The header without its counts (RFC 1035 section 4.1.1, RFC 4035 section 3.1.6). */
export interface Header {
  readonly id: number
  readonly response: boolean
  readonly opcode: number
  /** AA */
  readonly authoritative: boolean
  /** TC */
  readonly truncated: boolean
  /** RD */
  readonly recursionDesired: boolean
  /** RA */
  readonly recursionAvailable: boolean
  /** AD */
  readonly authenticData: boolean
  /** CD */
  readonly checkingDisabled: boolean
  /** With the upper bits of the OPT record, where the message has one. */
  readonly rcode: number
}

export interface Question {
  readonly name: Name
  readonly type: number
  readonly class: number
}

/** One record of a section; rdata in uncompressed wire form. In an UPDATE it may be empty. */
export interface ResourceRecord {
  readonly owner: Name
  readonly type: number
  readonly class: number
  readonly ttl: number
  readonly rdata: Uint8Array
}

export interface EdnsOption {
  readonly code: number
  readonly octets: Uint8Array
}

/** What an OPT record says (RFC 6891 section 6.1). */
export interface Edns {
  /** Octets of the largest UDP payload that the sender takes. */
  readonly udpSize: number
  readonly version: number
  /** DO */
  readonly dnssecOk: boolean
  readonly options: readonly EdnsOption[]
}

/** A DNS message. Its OPT and TSIG records stand in none of the sections. */
export interface Message extends Header {
  readonly questions: readonly Question[]
  readonly answer: readonly ResourceRecord[]
  readonly authority: readonly ResourceRecord[]
  readonly additional: readonly ResourceRecord[]
  readonly edns?: Edns
}

/** A query's header: nothing set. */
export function queryHeader(id: number, fields: Partial<Header> = {}): Header {
  return {
    id,
    response: false,
    opcode: 0,
    authoritative: false,
    truncated: false,
    recursionDesired: false,
    recursionAvailable: false,
    authenticData: false,
    checkingDisabled: false,
    rcode: 0,
    ...fields,
  }
}

/** The header of a response: id, opcode, RD and CD as in the query (RFC 1035 section 4.1.1, RFC 4035 section 3.1.6). */
export function responseHeader(query: Header, rcode: number, fields: Partial<Header> = {}): Header {
  const { id, opcode, recursionDesired, checkingDisabled } = query
  return queryHeader(id, { response: true, opcode, recursionDesired, checkingDisabled, rcode, ...fields })
}
