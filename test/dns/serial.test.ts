import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  advanceSerial,
  compareSerials,
  isNewerSerial,
  isSerial,
  maxSerialStep,
  serialDistance,
  serialOf,
} from '../../src/dns/serial.ts'

const half = 2 ** 31
const last = 2 ** 32 - 1

/** RFC 1982 section 5.2 in 32 bits, and the edges of section 3.2. */
describe('compareSerials', () => {
  it.each([
    [1, 0, 'newer'],
    [0, 1, 'older'],
    [0, 0, 'same'],
    [44, 0, 'newer'],
    [100, 44, 'newer'],
    [half - 1, 0, 'newer'],
    [half, 0, undefined],
    [0, half, undefined],
    [half + 1, 0, 'older'],
    [0, last, 'newer'],
    [last, 0, 'older'],
    [half - 2, last, 'newer'],
    [half - 1, last, undefined],
    [half, last, 'older'],
    [2026010101, 2026010100, 'newer'],
  ])('%i beside %i is %s', (a, b, expected) => {
    expect(compareSerials(serialOf(a), serialOf(b))).toBe(expected)
    expect(isNewerSerial(serialOf(a), serialOf(b))).toBe(expected === 'newer')
  })
})

const serial = fc.integer({ min: 0, max: last }).map(serialOf)

describe('advanceSerial', () => {
  it('always gives a newer serial, wrapping round', () => {
    expect(advanceSerial(serialOf(last), 1)).toBe(0)
    expect(advanceSerial(serialOf(last), maxSerialStep)).toBe(half - 2)
    void fc.assert(
      fc.property(serial, fc.integer({ min: 1, max: maxSerialStep }), (from, steps) => {
        const to = advanceSerial(from, steps)
        expect(compareSerials(to, from)).toBe('newer')
        expect(serialDistance(from, to)).toBe(steps)
      }),
    )
  })

  it.each([-1, half, 0.5, Number.NaN])('refuses a step of %d', (steps) => {
    expect(() => advanceSerial(serialOf(1), steps)).toThrow()
  })
})

it('knows what is a serial', () => {
  expect([0, last, -1, last + 1, 1.5, Number.NaN].map(isSerial)).toEqual([true, true, false, false, false, false])
  expect(() => serialOf(-1)).toThrow()
})
