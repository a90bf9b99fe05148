import { foldName } from '../../src/dns/name.ts'
import { rcodeName } from '../../src/message/codes.ts'
import type { Message, ResourceRecord } from '../../src/message/message.ts'
import { typeName } from '../../src/rdata/registry.ts'
import { printRdata } from '../../src/zone/rrset.ts'

/** What a response says, in a form that two servers can be compared by. Sets, names in lower case. */
export interface Outcome {
  readonly status: string
  readonly answer: readonly string[]
  readonly authority: readonly string[]
  readonly additional: readonly string[]
}

export function outcomeOf(message: Message): Outcome {
  const flags = [message.authoritative ? 'aa' : '', message.truncated ? 'tc' : ''].join(' ').trim()
  return {
    status: `${rcodeName(message.rcode)} ${flags}`.trim(),
    // What is left of a truncated response is each server's own choice.
    ...(message.truncated
      ? { answer: [], authority: [], additional: [] }
      : {
          answer: linesOf(message.answer),
          authority: linesOf(message.authority),
          additional: linesOf(message.additional),
        }),
  }
}

function linesOf(records: readonly ResourceRecord[]): readonly string[] {
  return records.map(printRecord).toSorted()
}

function printRecord(record: ResourceRecord): string {
  const { owner, ttl, type, rdata } = record
  return `${foldName(owner)} ${ttl} ${typeName(type)} ${printRdata(type, rdata).toLowerCase()}`
}
