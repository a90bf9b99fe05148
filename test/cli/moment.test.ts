import { describe, expect, test } from 'vitest'
import { momentOf } from '../../src/cli/moment.ts'
import { signedNormal as signed } from '../dnssec/signed-zones.ts'
import { makeFolder, run } from './run.ts'

const now = new Date('2026-11-22T15:00:00Z')

describe('the time for which signatures are judged', () => {
  test.each([
    [undefined, now.getTime() / 1000],
    ['2026-01-31T12:00:00Z', Date.UTC(2026, 0, 31, 12) / 1000],
    ['2026-01-31t12:00:00.5z', Date.UTC(2026, 0, 31, 12) / 1000],
    ['2026-01-31 12:00:00+02:00', Date.UTC(2026, 0, 31, 10) / 1000],
    ['20260131120000', Date.UTC(2026, 0, 31, 12) / 1000],
    ['1769860800', 1769860800],
    ['4294967296', 4294967296],
    ['0', 0],
  ])('--at %s is %d', (at, seconds) => {
    expect(momentOf({ at }, now)).toEqual({ at: seconds, expiresWithin: 0 })
  })

  test.each([
    'tomorrow',
    '2026-01-31',
    '20260131',
    '20260231120000',
    '2026-02-30T00:00:00Z',
    '2026-01-31T25:00:00Z',
    '-1',
    '',
  ])('--at %s is refused', (at) => {
    expect(() => momentOf({ at }, now)).toThrow(`--at "${at}" is not a time`)
  })

  test('--expires-within takes what a TTL takes', () => {
    expect(momentOf({ 'expires-within': '1w2d' }, now).expiresWithin).toBe(9 * 86_400)
    expect(() => momentOf({ 'expires-within': 'soon' }, now)).toThrow('--expires-within "soon" is not a time')
  })
})

describe('checkzone and validate of a signed zone', () => {
  test.each([
    ['sound while it is valid', ['--at', '20260201000000'], 0, ': sound'],
    ['expired afterwards', ['--at', '2046-01-01T00:00:01Z'], 1, 'rrsig-expired'],
    ['not valid before', ['--at', '1735689600'], 1, 'are not valid yet'],
    ['soon expired', ['--at', '20451231000000', '--expires-within', '2d'], 0, 'warning: rrsig-expired'],
    ['soon expired, strictly', ['--at', '20451231000000', '--expires-within', '2d', '--strict'], 1, 'expire within 2d'],
  ])('%s', async (_, options, code, says) => {
    const folder = makeFolder({ 'z.zone': signed })
    const outcome = await run(folder, ['checkzone', 'example', 'z.zone', ...options])
    expect([outcome.code, outcome.stdout]).toEqual([code, expect.stringContaining(says)])
  })

  test.each([
    [['--at', '20260201000000'], 0],
    [['--at', '20460102000000'], 1],
  ])('validate %j', async (options, code) => {
    const folder = makeFolder({
      'secours.yaml': 'sites:\n  rennes: {networks: [192.0.2.0/24]}\n',
      'zones/example/normal.zone': signed,
    })
    const outcome = await run(folder, ['validate', ...options])
    expect([outcome.code, outcome.stdout.includes('rrsig-expired')]).toEqual([code, code === 1])
  })
})
