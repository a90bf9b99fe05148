import { afterAll, beforeAll, expect, it } from 'vitest'
import { checkZone } from '../../src/check/check-zone.ts'
import { describeWith } from '../servers/availability.ts'
import { readText } from '../zonefile/reading.ts'
import { breakages, timeOf } from './breakages.ts'
import { richZone, SigningFolder, signers, tools } from './signing.ts'

/** The rules that judge signatures and keys. */
export const rulesOfSignatures = new Set([
  'rrsig-missing',
  'rrsig-invalid',
  'rrsig-expired',
  'dnskey-missing',
  'dnskey-algorithm',
  'ds-at-apex',
  'ds-algorithm',
  'cds-cdnskey',
])

describeWith(tools, 'a signed zone that is broken in one way', () => {
  const folder = new SigningFolder()
  const zones = new Map<string, readonly string[]>()
  beforeAll(async () => {
    const keys = await folder.makeKeys('ECDSAP256SHA256')
    for (const signer of signers) zones.set(signer, (await folder.sign(signer, richZone, { keys })).split('\n'))
  })
  afterAll(() => folder.remove())

  it.each(signers.flatMap((signer) => breakages.map((breakage) => [breakage.name, signer, breakage] as const)))(
    '%s, signed by %s',
    (name, signer, breakage) => {
      const sound = zones.get(signer) ?? []
      const lines = breakage.change(sound)
      if (name !== 'nothing' && breakage.at === undefined) expect(lines).not.toEqual(sound)
      const { zone } = readText(lines.join('\n'))
      const found = checkZone(zone, { moment: { at: timeOf(breakage), expiresWithin: 0 } })
      const told = found.filter(({ severity, code }) => severity === 'error' && rulesOfSignatures.has(code))
      expect(told.map(({ code }) => code)).toEqual(breakage.codes)
    },
  )
})
