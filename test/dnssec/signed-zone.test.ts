import { describe, expect, it } from 'vitest'
import { mustName } from '../../src/dns/name.ts'
import { keyTag } from '../../src/dnssec/key-tag.ts'
import { OwnerKinds, ownerKinds } from '../../src/dnssec/owner-kinds.ts'
import { findSignedZone, isToBeSigned, kindOf, ownersOf } from '../../src/dnssec/signed-zone.ts'
import { typeName } from '../../src/rdata/registry.ts'
import { readText } from '../zonefile/reading.ts'

const rrsig = (covered: string) => `RRSIG ${covered} 13 1 60 20300101000000 20200101000000 55648 example. AAAA`
const key = 'DNSKEY 257 3 13 GojIhhXUN/u4v54ZQqGSnyhWJwaubCvTmeexv7bR6edbkrSqQpF64cYbcB7wNcP+e+MAnLr+Wi9xMWyQLc8NAA=='

const text = `$TTL 60
@ NS ns.example.net.
@ ${key}
@ ${rrsig('NS')}
a.b.ent A 192.0.2.3
*.wild A 192.0.2.2
ns.sub A 192.0.2.1
sub NS ns.sub
sub A 192.0.2.1
sub NSEC example. NS
deep.sub NS ns.example.net.
x.ns.sub TXT x
secure NS ns.example.net.
secure DS 55648 13 2 ${'00'.repeat(32)}
moved DNAME elsewhere.example.net.
gone.x.moved A 192.0.2.1
other.net. A 192.0.2.1
`

const { zone } = readText(text)
const kindNames = Object.keys(ownerKinds)

describe('a signed zone', () => {
  const signed = findSignedZone(zone)

  it('has DNSKEY and RRSIG records at its apex', () => {
    expect(signed?.keys.map(({ tag, flags, protocol, algorithm }) => [tag, flags, protocol, algorithm])).toEqual([
      [55648, 257, 3, 13],
    ])
  })

  it.each([
    ['no DNSKEY', text.replace(/.*DNSKEY.*\n/, '')],
    ['no RRSIG', text.replace(/.*RRSIG.*\n/, '')],
  ])('is none with %s', (_, lines) => {
    expect(findSignedZone(readText(lines).zone)).toBeUndefined()
  })

  it('knows what signers take each owner for, and what they sign', () => {
    if (signed === undefined) throw new Error('not signed')
    const told = [...ownersOf(signed)].map(({ owner, first }) => {
      const types: string[] = []
      for (let rrset = first; rrset >= 0; rrset = zone.nextRRset(rrset)) {
        expect(kindOf(signed, rrset)).toBe(kindOf(signed, first))
        if (isToBeSigned(signed, rrset)) types.push(typeName(zone.typeOf(rrset)))
      }
      return `${zone.names.name(owner)} ${kindNames[kindOf(signed, first)]} ${types.join(' ')}`.trimEnd()
    })
    expect(told).toEqual([
      'example. authoritative NS DNSKEY',
      'a.b.ent.example. authoritative A',
      '*.wild.example. authoritative A',
      'ns.sub.example. belowCut',
      'sub.example. delegation NSEC',
      'deep.sub.example. belowCut',
      'x.ns.sub.example. belowCut',
      'secure.example. delegation DS',
      'moved.example. authoritative DNAME',
      'gone.x.moved.example. belowDname',
      'other.net. outOfZone',
    ])
  })

  it.each([
    ['b.ent.example.', 'authoritative'],
    ['ent.example.', 'authoritative'],
    ['x.moved.example.', 'belowDname'],
  ])('takes the empty non-terminal %s for %s', (name, kind) => {
    expect(kindNames[new OwnerKinds(zone).kindOf(zone.names.find(mustName(name)))]).toBe(kind)
  })

  it('has its NSEC3 records below the apex, whatever redirects from there', () => {
    const hash = '2t7b4g4vsa5smi47k61mv5bv1a22bojr'
    const redirected = findSignedZone(
      readText(`$TTL 60
@ ${key}
@ ${rrsig('DNAME')}
@ DNAME example.net.
${hash} NSEC3 1 0 0 - ${hash} A
www A 192.0.2.1
`).zone,
    )
    if (redirected === undefined) throw new Error('not signed')
    const kinds = [...ownersOf(redirected)].map(({ first }) => kindNames[kindOf(redirected, first)])
    expect(kinds).toEqual(['authoritative', 'authoritative', 'belowDname'])
  })
})

describe('a key tag', () => {
  it.each([
    // RFC 4034 section 5.4
    [
      '256 3 5',
      'AQOeiiR0GOMYkDshWoSKz9XzfwJr1AYtsmx3TGkJaNXVbfi/2pHm822aJ5iI9BMzNXxeYCmZDRD99WYwYqUSdjMmmAphXdvxegXd/M5+X7OrzKBaMbCVdFLUUh6DhweJBjEVv5f2wwjM9XzcnOf+EPbtG9DMBmADjFDc2w/rljwvFw==',
      60485,
    ],
    // Algorithm 1: the last but two and the last but one octet (RFC 4034 appendix B.1).
    ['256 3 1', 'AQMAAAAAAAAAAAAAAAAAAAECAwQ=', 0x0203],
    ['256 3 1', 'AAA=', 0],
  ])('of %s', (head, publicKey, tag) => {
    const keys = readText(`$TTL 60\n@ DNSKEY ${head} ${publicKey}\n`).zone
    expect(keyTag(keys.storedRdata(keys.firstRecord(keys.find(keys.apex, 48))))).toBe(tag)
  })
})
