import { describe, expect, it } from 'vitest'
import { checkZone } from '../../src/check/run/check-zone.ts'
import { printTime, secondsUntil } from '../../src/dnssec/moment.ts'
import { importPublicKey } from '../../src/dnssec/public-key.ts'
import { findSignedZone } from '../../src/dnssec/signed-zone.ts'
import { maxKeysPerTag, maxSignaturesPerSet, Verification, verdict } from '../../src/dnssec/verification.ts'
import { readText } from '../zonefile/reading.ts'
import { signedNormal } from './signed-zones.ts'

const base64 = (octets: ArrayLike<number>) => Buffer.from(Array.from(octets)).toString('base64')

const codesOf = (text: string, at?: number) =>
  checkZone(readText(text).zone, at === undefined ? {} : { moment: { at, expiresWithin: 0 } })
    .filter(({ severity }) => severity === 'error')
    .map(({ code }) => code)

describe('a key', () => {
  const modulus = Array.from({ length: 128 }, (_, at) => (at === 0 ? 0xc1 : 0x35))
  it.each([
    ['of RSA without a modulus', 8, [3, 1, 0, 1], 'is cut short'],
    ['of RSA of no octet', 8, [], 'is cut short'],
    ['of RSA that ends in its exponent', 8, [200, 1, 0, 1], 'is cut short'],
    ['of RSA with a long exponent', 8, [0, 2, 0, ...Array(512).fill(0xff), ...modulus], 'has an exponent of 4096 bits'],
    ['of RSA with the exponent 1', 8, [2, 0, 1, ...modulus], 'has the exponent 1, which is no odd number above 1'],
    [
      'of RSA with an even exponent',
      8,
      [3, 1, 0, 0, ...modulus],
      'has the exponent 65536, which is no odd number above 1',
    ],
    ['of RSA with an exponent of zeros', 8, [3, 0, 0, 0, ...modulus], 'is cut short'],
    ['of RSA with a short modulus', 8, [3, 1, 0, 1, ...modulus.slice(0, 32)], 'has a modulus of 256 bits'],
    ['of RSA with a huge modulus', 8, [3, 1, 0, 1, ...Array(8192).fill(0xff)], 'has a modulus of 65536 bits'],
    ['of RSASHA512 below its minimum', 10, [3, 1, 0, 1, ...modulus.slice(0, 64)], 'has a modulus of 512 bits'],
    ['of P-256 that is cut short', 13, modulus.slice(0, 63), 'has 63 octets'],
    ['of P-256 beside the curve', 13, modulus.slice(0, 64), 'is no point of its curve'],
    ['of P-384 beside the curve', 14, modulus.slice(0, 96), 'is no point of its curve'],
    ['of Ed25519 that is too long', 15, modulus.slice(0, 33), 'has 33 octets'],
    ['of Ed448 of no octet', 16, [], 'has 0 octets'],
  ])('%s says why it is none', (_, algorithm, octets, says) => {
    const key = importPublicKey(algorithm, Uint8Array.from(octets))
    expect(key !== undefined && 'fault' in key ? key.fault : key).toContain(says)
    const zone = `${signedNormal}@ DNSKEY 256 3 ${algorithm} ${base64(octets)}\n`
    const told = octets.length === 0 ? '' : codesOf(zone).join(' ')
    if (octets.length > 0) expect(told).toContain('dnskey-algorithm')
  })

  it.each([1, 3, 6, 12, 253])('of algorithm %i is named and not tried', (algorithm) => {
    expect(importPublicKey(algorithm, Uint8Array.of(1, 2, 3))).toBeUndefined()
    const found = checkZone(readText(`${signedNormal}@ DNSKEY 256 3 ${algorithm} AQIDBAUGBwg=\n`).zone)
    expect(found.filter(({ code }) => code === 'dnskey-algorithm').map(({ severity }) => severity)).toEqual([
      algorithm === 253 ? 'warning' : 'error',
    ])
  })
})

describe('many keys of one tag', () => {
  /** Keys of Ed25519 that share a tag: what one octet has more, another one of its parity has less. */
  const keys = Array.from({ length: 10_000 }, (_, at) => {
    const octets = new Uint8Array(32).fill(128)
    for (let bit = 0; bit < 14; bit++) {
      if (((at >> bit) & 1) === 0) continue
      octets[(bit & 1) + 4 * (bit >> 1)] = 129
      octets[(bit & 1) + 4 * (bit >> 1) + 2] = 127
    }
    return `@ DNSKEY 256 3 15 ${base64(octets)}`
  })
  it('and many signatures cost little, and are told', () => {
    const text = `${signedNormal}${keys.join('\n')}\n`
    const { zone } = readText(text)
    const signed = findSignedZone(zone)
    if (signed === undefined) throw new Error('not signed')
    const tags = new Map<number, number>()
    for (const { tag } of signed.keys) tags.set(tag, (tags.get(tag) ?? 0) + 1)
    const [tag, sharing] = [...tags].toSorted((a, b) => b[1] - a[1])[0] ?? [0, 0]
    expect(sharing).toBe(10_000)
    const signature = base64(new Uint8Array(64).fill(1))
    const signatures = Array.from(
      { length: 1000 },
      (_, at) =>
        `www RRSIG A 15 2 60 20460101000000 20260101000000 ${tag} example. ${signature.slice(0, -8)}${base64([at & 255, at >> 8, 9, 9]).slice(0, 6)}==`,
    )
    const attacked = readText(`${text}${signatures.join('\n')}\n`).zone
    const attackedSigned = findSignedZone(attacked)
    if (attackedSigned === undefined) throw new Error('not signed')
    const verification = new Verification(attackedSigned)
    let asked = 0
    for (const batch of verification.batches()) asked += batch.count
    // The sound signatures of the other sets, and of the attacked one no more than the bounds allow.
    expect(asked).toBeLessThanOrEqual(verification.signatures.count - 1000 + maxSignaturesPerSet * maxKeysPerTag)
    expect(verification.signatures.verdicts.filter((one) => one === verdict.beyondBound).length).toBe(
      1001 - maxSignaturesPerSet,
    )
    const codes = codesOf(`${text}${signatures.join('\n')}\n`)
    expect(codes).toContain('dnskey-algorithm')
    expect(codes).toContain('rrsig-invalid')
    expect(codes.length).toBeLessThan(100)
  })
})

describe('times of 32 bits', () => {
  it.each([
    ['ahead', 10, 4, 6],
    ['past', 4, 10, -6],
    ['over the edge', 5, 0xffffffff, 6],
    ['over the edge, of a clock that knows it', 5, 0x1_0000_0000 - 1, 6],
    ['past the edge', 0xffffffff, 0x1_0000_0005, -6],
    ['half a cycle away', 0x8000_0000, 0, -0x8000_0000],
    ['almost half a cycle away', 0x7fff_ffff, 0, 0x7fff_ffff],
  ])('%s', (_, time, at, seconds) => {
    expect(secondsUntil(time, at)).toBe(seconds)
  })

  it('are printed in the cycle that is meant', () => {
    expect(printTime(5, 0xffffffff)).toBe('2106-02-07 06:28:21 UTC')
    expect(printTime(5, 6)).toBe('1970-01-01 00:00:05 UTC')
    expect(printTime(5, 253_402_300_799)).toBe('+010000-01-09 21:47:49 UTC')
  })

  it.each([
    ['in the last second', Date.UTC(2046, 0, 1) / 1000, []],
    ['a second later', Date.UTC(2046, 0, 1) / 1000 + 1, ['rrsig-expired']],
    ['in the first second', Date.UTC(2026, 0, 1) / 1000, []],
    ['a second before', Date.UTC(2026, 0, 1) / 1000 - 1, ['rrsig-expired']],
  ])('judge %s', (_, at, codes) => {
    expect(codesOf(signedNormal, at)).toEqual(codes)
  })

  it('tell that a signature expires before its inception, at any time', () => {
    const key = '@ DNSKEY 257 3 253 AQIDBAUGBwg='
    const tag = findSignedZone(readText(`$TTL 60\n${key}\n@ RRSIG SOA 253 1 60 0 0 0 @ AAAA`).zone)?.keys[0]?.tag
    const { zone } = readText(`$TTL 60\n${key}\n@ RRSIG DNSKEY 253 1 60 20260101000000 20460101000000 ${tag} @ AAAA`)
    const found = checkZone(zone, { moment: { at: Date.UTC(2030, 0, 1) / 1000, expiresWithin: 0 } })
    expect(found.filter(({ code }) => code === 'rrsig-expired').map(({ message }) => message)).toEqual([
      'the signature over example DNSKEY expires before its inception',
    ])
  })
})
