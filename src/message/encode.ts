import { optLength } from './edns.ts'
import type { Message, ResourceRecord } from './message.ts'
import { MessageWriter, maxMessageLength, type Section } from './writer.ts'

export interface EncodeOptions {
  /** The most octets that it may take; 65,535 unless given. */
  readonly limit?: number
}

const sections: readonly Section[] = ['answer', 'authority', 'additional']

/**
 * The wire form of a message, names compressed. What does not fit into the limit is left out, whole RRsets at a time: from the
 * answer or authority section with TC set and nothing after it, from the additional section without (RFC 2181 section 9).
 */
export function encodeMessage(message: Message, options: EncodeOptions = {}): Uint8Array {
  const limit = (options.limit ?? maxMessageLength) - (message.edns === undefined ? 0 : optLength(message.edns))
  const writer = new MessageWriter()
  writer.begin(message)
  for (const question of message.questions) writer.question(question)
  const complete = sections.every((section) => writeSection(writer, section, message[section], limit))
  if (!complete) writer.truncate()
  if (message.edns !== undefined) writer.opt(message.edns, message.rcode)
  return writer.finish()
}

/** False where the section did not fit and that counts. */
function writeSection(
  writer: MessageWriter,
  section: Section,
  records: readonly ResourceRecord[],
  limit: number,
): boolean {
  for (let first = 0; first < records.length; ) {
    const { owner, type, class: recordClass, ttl } = records[first] as ResourceRecord
    let end = first + 1
    while (end < records.length && sameSet(records[end] as ResourceRecord, records[first] as ResourceRecord)) end++
    const mark = writer.mark()
    const rdata = records.slice(first, end).map((record) => record.rdata)
    writer.records(section, owner, type, recordClass, ttl, rdata)
    if (writer.length > limit) {
      writer.backTo(mark)
      if (section !== 'additional') return false
    }
    first = end
  }
  return true
}

function sameSet(a: ResourceRecord, b: ResourceRecord): boolean {
  return a.type === b.type && a.class === b.class && a.ttl === b.ttl && a.owner === b.owner
}
