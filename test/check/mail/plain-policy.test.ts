import { describe, expect, test } from 'vitest'
import { isPlainPolicy } from '../../../src/check/mail/plain-policy.ts'

const isPlain = (text: string) => {
  const octets = Buffer.from(`x${text}x`)
  return isPlainPolicy(octets, 1, octets.length - 1)
}

describe('isPlainPolicy', () => {
  test.each([
    'v=spf1 -all',
    'v=spf1 a mx ~all',
    'v=spf1 ip4:192.0.2.1 -ip4:198.51.100.1 all',
    `v=spf1${' a'.repeat(10)}`,
    'v=DMARC1; p=none',
    'v=DMARC1; p=quarantine; rua=mailto:dmarc-1@example.org',
    'v=DMARC1; p=reject; rua=mailto:a@b',
  ])('knows %s', (text) => expect(isPlain(text)).toBe(true))

  test.each([
    '',
    'v=spf1',
    'v=spf1 ',
    'v=spf1  a',
    'v=spf1 a ',
    'v=spf1 -',
    'v=spf1 b',
    'v=spf1 mxx',
    'v=spf1 al',
    'v=spf1 ip4:192.0.2.256',
    'v=spf1 ip4:192.0.2.0/33',
    'v=spf1 include:example.org',
    `v=spf1${' a'.repeat(11)}`,
    'v=DMARC1; p=',
    'v=DMARC1; p=nonesuch',
    'v=dmarc1; p=none',
    'v=DMARC1; p=none;',
    'v=DMARC1; p=none; rua=dmarc@example.org',
    'v=DMARC1; p=none; rua=mailto:',
    'v=DMARC1; p=none; rua=mailto:dmarc',
    'v=DMARC1; p=none; rua=mailto:@example.org',
    'v=DMARC1; p=none; rua=mailto:dmarc@',
    'v=DMARC1; p=none; rua=mailto:a@b@c',
    'v=DMARC1; p=none; rua=mailto:a@example.org,x',
    'v=DMARC1; p=none; rua=mailto:a/b@example.org',
  ])('leaves %j to a closer look', (text) => expect(isPlain(text)).toBe(false))
})
