import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { SerialStyle } from '../../src/definition/project.ts'
import { isNewerSerial, type Serial, serialOf } from '../../src/dns/serial.ts'
import { allocateSerial, type SerialRequest } from '../../src/failover/serial.ts'

const now = Date.parse('2026-11-22T23:30:00Z')
const allocate = (style: SerialStyle, seen: readonly number[], more: Partial<SerialRequest> = {}) => {
  const servers = seen.map((serial, index) => ({ where: `ns${index + 1}`, serial: serialOf(serial) }))
  const allocation = allocateSerial({ style, now, seen: servers, ...more })
  return 'serial' in allocation ? allocation.serial : allocation.refusal.code
}

describe('the next serial', () => {
  const cases: readonly (readonly [string, SerialStyle, readonly number[], number | 'serial-unsafe'])[] = [
    ['of nothing, by date', 'date', [], 2026112201],
    ['of nothing, by the clock', 'unix', [], 1795390200],
    ['of nothing, one by one', 'increment', [], 1],
    ['of an older day', 'date', [2026112107, 2026112105], 2026112201],
    ['of the same day', 'date', [2026112201], 2026112202],
    ['of a day with all its hundred used', 'date', [2026112299], 2026112300],
    ['of a day to come', 'date', [2027010100], 2027010101],
    ['of an older second', 'unix', [1795390199], 1795390200],
    ['of a second to come', 'unix', [1795390300], 1795390301],
    ['of a small one', 'increment', [7, 9, 8], 10],
    ['of the last before it wraps', 'increment', [4294967295], 0],
    ['of serials on both sides of the wrap', 'increment', [4294967295, 3], 4],
    ['past what the style can jump to', 'date', [4174000000], 2026112201],
    ['of one from which the date lies 2^31 or more ahead', 'date', [2026112201 + 2 ** 31], 2026112202 + 2 ** 31],
    ['of two exactly 2^31 apart', 'increment', [0, 2 ** 31], 'serial-unsafe'],
    ['of three that lie all round', 'date', [1, 1_500_000_000, 3_000_000_000], 'serial-unsafe'],
    ['of two that the next would lie 2^31 from', 'increment', [0, 2 ** 31 - 1], 'serial-unsafe'],
  ]
  test.each(cases)('%s (%s)', (_, style, seen, expected) => {
    expect(allocate(style, seen)).toBe(expected)
  })

  test('leaves the headroom free for a primary that cannot be asked', () => {
    const never = { headroom: 100, unobserved: [undefined] }
    expect(allocate('increment', [10], never)).toBe(111)
    expect(allocate('date', [2026112105], never)).toBe(2026112206)
    expect(allocate('date', [], never)).toBe(2026112201)
  })

  test('counts the headroom from where that primary was last seen, and only as far as it leads forward', () => {
    const last = (...serials: readonly number[]) => ({ headroom: 100, unobserved: serials.map(serialOf) })
    expect(allocate('increment', [10], last(10))).toBe(111)
    expect(allocate('increment', [50], last(10))).toBe(111)
    expect(allocate('increment', [50], last(10, 20))).toBe(121)
    expect(allocate('increment', [111], last(10))).toBe(112)
    expect(allocate('increment', [10], last(3_000_000_000))).toBe(11)
  })

  test('is newer than the floor of a master file, unless that lies behind', () => {
    expect(allocate('increment', [10], { floors: [serialOf(500)] })).toBe(501)
    expect(allocate('increment', [10], { floors: [serialOf(5), serialOf(3_000_000_000)] })).toBe(11)
    expect(allocate('increment', [], { floors: [serialOf(500)] })).toBe(501)
  })

  test('says where the serials were seen that leave no room', () => {
    const seen = [
      { where: 'ns1', serial: serialOf(0) },
      { where: 'the journal', serial: serialOf(2 ** 31) },
    ]
    const allocation = allocateSerial({ style: 'date', now, seen })
    expect('refusal' in allocation && allocation.refusal.message).toContain('ns1 0, the journal 2147483648')
  })

  const style = fc.constantFrom<SerialStyle>('date', 'unix', 'increment')
  const serial = fc.integer({ min: 0, max: 2 ** 32 - 1 }).map(serialOf)
  const within = fc
    .tuple(serial, fc.array(fc.integer({ min: 0, max: 2 ** 31 - 200 }), { minLength: 1, maxLength: 6 }))
    .map(([base, steps]) => steps.map((step) => serialOf((base + step) % 2 ** 32)))
  const clock = fc.date({ min: new Date(0), max: new Date('2106-01-01'), noInvalidDate: true })

  test('is newer than everything that was seen, or refused', () => {
    fc.assert(
      fc.property(style, fc.array(serial, { maxLength: 6 }), fc.array(serial, { maxLength: 3 }), clock, (...given) => {
        const [numbering, serials, floors, date] = given
        const seen = serials.map((one) => ({ where: 'a server', serial: one }))
        const allocation = allocateSerial({ style: numbering, now: date.getTime(), seen, floors })
        return !('serial' in allocation) || serials.every((one) => isNewerSerial(allocation.serial, one))
      }),
    )
  })

  test('is always found where the serials lie within half of the circle', () => {
    const room = fc.integer({ min: 0, max: 100 })
    const last = fc.array(fc.option(serial, { nil: undefined }), { maxLength: 2 })
    fc.assert(
      fc.property(style, within, clock, room, last, (numbering, serials, date, headroom, unobserved) => {
        const seen = serials.map((one) => ({ where: 'a server', serial: one }))
        const allocation = allocateSerial({ style: numbering, now: date.getTime(), seen, headroom, unobserved })
        return 'serial' in allocation && serials.every((one: Serial) => isNewerSerial(allocation.serial, one))
      }),
    )
  })

  test('of what was just given out is newer again: a hundred changes on one day', () => {
    fc.assert(
      fc.property(style, serial, clock, (numbering, first, date) => {
        let last = first
        for (let count = 0; count < 100; count++) {
          const seen = [{ where: 'the journal', serial: last }]
          const allocation = allocateSerial({ style: numbering, now: date.getTime(), seen })
          if (!('serial' in allocation) || !isNewerSerial(allocation.serial, last)) return false
          last = allocation.serial
        }
        return true
      }),
      { numRuns: 30 },
    )
  })
})
