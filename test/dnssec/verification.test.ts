import { afterAll, beforeAll, expect, it } from 'vitest'
import { checkZone } from '../../src/check/run/check-zone.ts'
import { describeWith } from '../servers/availability.ts'
import { readText } from '../zonefile/reading.ts'
import { nsec3Of } from './chain-breaks.ts'
import { withoutLines } from './edit-lines.ts'
import { algorithms, denials, type Keys, richZone, SigningFolder, signers, tools, whileValid } from './signing.ts'

/** Of algorithms that are out of use, and of what the zone has beside its signatures. */
const besides = new Set(['dnskey-algorithm', 'occluded', 'glue-extra', 'ns-diversity'])

const messagesOf = (text: string) =>
  checkZone(readText(text).zone, { moment: { at: whileValid, expiresWithin: 0 } })
    .filter(({ code }) => code === 'rrsig-missing' || code === 'rrsig-invalid')
    .map(({ severity, message }) => `${severity}: ${message}`)

describeWith(tools, 'a zone of two algorithms', () => {
  const folder = new SigningFolder()
  afterAll(() => folder.remove())
  let text = ''
  let other: Keys
  beforeAll(async () => {
    const keys = await folder.makeKeys('ECDSAP256SHA256')
    other = await folder.makeKeys('ED25519')
    text = await folder.sign('dnssec-signzone', richZone, { keys, more: [other.ksk, other.zsk] })
  })

  it('is signed by both', () => {
    expect(messagesOf(text)).toEqual([])
  })

  it('lacks a signature where one of them signed, and not the other', () => {
    expect(messagesOf(withoutLines(text, /^www.example. \d+ IN RRSIG A 15 /))).toEqual([
      'error: www.example A has no signature of ED25519: validators take it for forged',
    ])
  })

  it('may publish a key whose algorithm signs nothing', () => {
    const [warning, ...more] = messagesOf(withoutLines(text, / IN RRSIG \S+ 15 /))
    expect([warning, more]).toEqual([expect.stringMatching(/^warning: key \d+ \(ED25519\) is published/), []])
  })
})

describeWith([...tools, 'dnssec-revoke'], 'a zone whose key was revoked', () => {
  const folder = new SigningFolder()
  afterAll(() => folder.remove())
  let keys: Keys
  let revoked = ''
  beforeAll(async () => {
    keys = await folder.makeKeys('ECDSAP256SHA256')
    revoked = await folder.revoke(await folder.makeKey('ECDSAP256SHA256', ['-f', 'KSK']))
  })

  it('is sound where another key signs its DNSKEY RRset too', async () => {
    expect(messagesOf(await folder.sign('dnssec-signzone', richZone, { keys, more: [revoked] }))).toEqual([])
  })

  it('is not where none does', async () => {
    const text = await folder.sign('dnssec-signzone', richZone, { keys: { ...keys, ksk: revoked } })
    // Beside a revoked key the signer has the other one sign the set.
    const tag = Number(keys.zsk.slice(-5))
    expect(messagesOf(withoutLines(text, new RegExp(` IN RRSIG DNSKEY .* ${tag} example`)))).toEqual([
      'error: example DNSKEY is signed by revoked keys alone: no DS and no trust anchor leads to them (RFC 5011 section 2.1)',
    ])
  })
})

describeWith(tools, 'zones that are signed by others', () => {
  const folder = new SigningFolder()
  afterAll(() => folder.remove())

  for (const algorithm of algorithms) {
    let keys: Keys
    beforeAll(async () => {
      keys = await folder.makeKeys(algorithm)
    })
    // RSASHA1 says that the zone has no NSEC3 (RFC 5155 section 2).
    const ways = denials.filter((denial) => algorithm !== 'RSASHA1' || denial === 'NSEC')
    const combinations = signers.flatMap((signer) => ways.map((denial) => [signer, denial] as const))
    it.each(combinations)(`${algorithm} by %s with %s`, async (signer, denial) => {
      const text = await folder.sign(signer, richZone, { keys, denial })
      const { zone, diagnostics } = readText(text)
      const found = checkZone(zone, { moment: { at: whileValid, expiresWithin: 0 } })
      // In whatever order the records stand.
      const reversed = readText(text.split('\n').toReversed().join('\n')).zone
      expect(checkZone(reversed, { moment: { at: whileValid, expiresWithin: 0 } }).length).toBe(found.length)
      const told = [...diagnostics, ...found].filter(({ severity, code }) => severity !== 'info' && !besides.has(code))
      expect(told.map(({ code, message }) => `${code}: ${message}`)).toEqual([])
    })

    it.each(combinations)(`${algorithm} by %s with %s, broken in one way each`, async (signer, denial) => {
      const lines = (await folder.sign(signer, richZone, { keys, denial })).split('\n')
      const errorsIn = (broken: readonly string[]) =>
        checkZone(readText(broken.join('\n')).zone, { moment: { at: whileValid, expiresWithin: 0 } })
          .filter(({ severity }) => severity === 'error')
          .map(({ code, owner }) => `${code} ${owner}`)
      expect(errorsIn(lines.map((line) => line.replace(/ A 192\.0\.2\.5$/, ' A 192.0.2.55')))).toEqual([
        'rrsig-invalid *.wild.example',
      ])
      expect(errorsIn(lines.filter((line) => !/^host\.in\.ent\.example\. \d+ IN RRSIG A /.test(line)))).toEqual([
        'rrsig-missing host.in.ent.example',
      ])
      const link = denial === 'NSEC' ? /^mail\.example\. \d+ IN (NSEC|RRSIG NSEC) / : nsec3Of('mail')
      const chain = denial === 'NSEC' ? 'nsec-chain' : 'nsec3-chain'
      expect(errorsIn(lines.filter((line) => !link.test(line)))).toEqual([`${chain} mail.example`])
    })
  }
})
