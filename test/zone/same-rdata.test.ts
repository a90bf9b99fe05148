import { expect, it } from 'vitest'
import { mustName } from '../../src/dns/name.ts'
import type { RecordType } from '../../src/rdata/record-type.ts'
import { recordTypeOfName } from '../../src/rdata/registry.ts'
import { tokenizeRdata } from '../../src/rdata/tokens.ts'
import { NameTable } from '../../src/zone/name-table.ts'
import { hashStoredRdata, sameStoredRdata } from '../../src/zone/same-rdata.ts'
import { StoredSink } from '../../src/zone/stored-rdata.ts'

it.each([
  ['A', '192.0.2.1', '192.0.2.1', true],
  ['A', '192.0.2.1', '192.0.2.2', false],
  ['MX', '10 Mail', '10 mAIL', true],
  ['MX', '10 mail', '11 mail', false],
  ['MX', '10 mail', '10 mail2', false],
  ['SOA', 'NS h 1 2 3 4 5', 'ns H 1 2 3 4 5', true],
  ['SOA', 'ns h 1 2 3 4 5', 'ns h 1 2 3 4 6', false],
  ['SOA', 'ns h 1 2 3 4 5', 'ns i 1 2 3 4 5', false],
  ['SRV', '1 2 3 Host', '1 2 3 host', true],
  ['TXT', 'a b', 'a B', false],
  ['TXT', 'a', 'a b', false],
])('%s %s and %s: %s', (name, a, b, same) => {
  const type = recordTypeOfName(name) as RecordType
  const names = new NameTable()
  const sink = new StoredSink(names)
  const write = (text: string): [number, number] => {
    const start = sink.length
    expect(type.parse(tokenizeRdata(text, mustName('example.')), sink)).toBe(true)
    return [start, sink.length]
  }
  const one = write(a)
  const other = write(b)
  // Types whose names stand at no fixed place are compared in wire form: every type must come to the same by either way.
  for (const way of [type, { ...type, nameOffsets: undefined }]) {
    expect(sameStoredRdata(way, names, sink.bytes, ...one, sink.bytes, ...other)).toBe(same)
    expect(hashStoredRdata(way, names, sink.bytes, ...one) === hashStoredRdata(way, names, sink.bytes, ...other)).toBe(
      same,
    )
  }
})
