import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { knownRecordTypes } from '../../../src/rdata/registry.ts'
import { copy, parse, print, store, throughJson } from '../forms.ts'
import { arbitraryText } from './arbitrary-text.ts'

describe.each(knownRecordTypes)('$name', (type) => {
  it('takes any text of its kinds, and keeps it through wire, store, JSON and text', () => {
    void fc.assert(
      fc.property(arbitraryText(type), (text) => {
        const wire = parse(type, text)
        if (typeof wire === 'string') throw new Error(`${text}: ${wire}`)
        const printed = print(type, wire)
        expect(parse(type, printed)).toEqual(wire)
        expect(copy(type, wire)).toEqual(wire)
        expect(store(type, wire)).toEqual({ wire, text: printed })
        expect(throughJson(type, wire)).toEqual(wire)
        expect(parse(type, `\\# ${wire.length} ${Buffer.from(wire).toString('hex')}`)).toEqual(wire)
      }),
    )
  })

  it('refuses a text that is cut off, or reads what is left as other rdata', () => {
    void fc.assert(
      fc.property(arbitraryText(type), fc.nat(100), (text, at) => {
        const wire = parse(type, text.slice(0, at))
        if (typeof wire !== 'string') expect(parse(type, print(type, wire))).toEqual(wire)
      }),
      { numRuns: 30 },
    )
  })
})
