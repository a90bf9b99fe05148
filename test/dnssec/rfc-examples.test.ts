import { describe, expect, it } from 'vitest'
import { checkZone } from '../../src/check/run/check-zone.ts'
import { findSignedZone } from '../../src/dnssec/signed-zone.ts'
import { verdict, verifySignatures } from '../../src/dnssec/verification.ts'
import { readText } from '../zonefile/reading.ts'
import { rfc4035, rfc5155 } from './rfc-examples.ts'

describe.each([
  ['RFC 4035 appendix A', rfc4035, 27],
  ['RFC 5155 appendix A', rfc5155, 30],
])('the zone of %s', (_, { text, at }, count) => {
  const { zone, diagnostics } = readText(text)

  it('has good signatures only', () => {
    const signed = findSignedZone(zone)
    if (signed === undefined) throw new Error('not signed')
    const { verdicts } = verifySignatures(signed)
    expect([diagnostics, verdicts.length]).toEqual([[], count])
    expect(verdicts.every((one) => one === verdict.good)).toBe(true)
  })

  it('has no fault at its time but what the years brought', () => {
    const found = checkZone(zone, { moment: { at, expiresWithin: 0 } })
    const told = new Set(found.filter(({ severity }) => severity === 'error').map(({ code }) => code))
    expect([...told]).toEqual([])
    expect(found.find(({ code }) => code === 'dnskey-algorithm')?.message).toContain('RFC 9905')
  })

  it('has expired today', () => {
    const found = checkZone(zone, { moment: { at: Date.UTC(2026, 0, 1) / 1000, expiresWithin: 0 } })
    const [expired] = found.filter(({ code }) => code === 'rrsig-expired')
    expect(expired?.message).toContain(`${count} signatures have expired`)
  })
})
