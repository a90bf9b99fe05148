import { describe, expect, it } from 'vitest'
import { mustName } from '../../../src/dns/name.ts'
import type { RecordType } from '../../../src/rdata/record-type.ts'
import { recordTypeOfName } from '../../../src/rdata/registry.ts'
import { describeWith } from '../../servers/availability.ts'
import { parse } from '../forms.ts'
import { faultyTexts } from './faulty-texts.ts'
import { readByBind } from './peers.ts'

describe('what no rdata may be written as', () => {
  it.each(faultyTexts)('$type $text is refused', ({ type, text, fault }) => {
    expect(parse(recordTypeOfName(type) as RecordType, text, mustName('example.'))).toMatch(fault)
  })
})

describeWith(['named-compilezone'], 'BIND', () => {
  const verdicts = readByBind(faultyTexts)

  it('refuses the same, but where it is known to read on', () => {
    const read = faultyTexts.filter((_, i) => 'wire' in (verdicts[i] ?? {}))
    expect(read.filter(({ bindReads }) => bindReads === undefined)).toEqual([])
  })

  it('reads what it is known to read', () => {
    const refused = faultyTexts.filter(({ bindReads }, i) => bindReads !== undefined && 'fault' in (verdicts[i] ?? {}))
    expect(refused).toEqual([])
  })
})
