import { afterAll, expect, it } from 'vitest'
import { signaturesOf } from '../../src/check/signing/signatures.ts'
import { ZoneContext } from '../../src/check/zone-context.ts'
import { verifyOnThreads } from '../../src/cli/verify-signatures.ts'
import { findSignedZone } from '../../src/dnssec/signed-zone.ts'
import { verdict, verifySignatures } from '../../src/dnssec/verification.ts'
import { richZone, SigningFolder, tools } from '../dnssec/signing.ts'
import { describeWith } from '../servers/availability.ts'
import { readText } from '../zonefile/reading.ts'

describeWith(tools, 'signatures that are verified on threads', () => {
  const folder = new SigningFolder()
  afterAll(() => folder.remove())

  it('have the verdicts of those that are not', async () => {
    const keys = await folder.makeKeys('ECDSAP256SHA256')
    const hosts = Array.from({ length: 1500 }, (_, at) => `host${at} A 192.0.2.${at & 255}\n`)
    const text = await folder.sign('dnssec-signzone', `${richZone}${hosts.join('')}`, { keys })
    const broken = text.replace('host700.example. 3600 IN A 192.0.2.188', 'host700.example. 3600 IN A 192.0.2.189')
    expect(broken).not.toBe(text)
    const { zone } = readText(broken)
    await verifyOnThreads(zone)
    // Found without another verification: what was noted is what is there.
    const noted = signaturesOf(new ZoneContext(zone))
    const signed = findSignedZone(readText(broken).zone)
    if (signed === undefined || noted === undefined) throw new Error('not signed')
    const { verdicts, count } = verifySignatures(signed)
    expect(count).toBeGreaterThan(3000)
    expect(noted.verdicts).toEqual(verdicts)
    expect(verdicts.filter((one) => one === verdict.wrong).length).toBe(1)
  })
})
