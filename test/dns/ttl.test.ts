import * as fc from 'fast-check'
import { expect, it } from 'vitest'
import { maxTtl, parseTtl, printDuration } from '../../src/dns/ttl.ts'

it.each([
  ['0', 0],
  ['3600', 3600],
  ['1h30m', 5400],
  ['1H30M5S', 5405],
  ['2w', 1209600],
  ['1d1d', 172800],
  ['2147483648', 2147483648],
  ['4294967295', 4294967295],
])('%s is %i seconds', (text, seconds) => {
  expect(parseTtl(text)).toBe(seconds)
})

it.each(['', 'h', '1x', '1h30', '-1', '1.5h', ' 1', '1 h', '4294967296', '9999w', '１'])('%j is no TTL', (text) => {
  expect(parseTtl(text)).toBeUndefined()
})

it('prints what it reads', () => {
  void fc.assert(fc.property(fc.nat(maxTtl), (seconds) => void expect(parseTtl(printDuration(seconds))).toBe(seconds)))
})
