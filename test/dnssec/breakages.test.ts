import { afterAll, beforeAll, expect, it } from 'vitest'
import { checkZone } from '../../src/check/run/check-zone.ts'
import { describeWith } from '../servers/availability.ts'
import { readText } from '../zonefile/reading.ts'
import { breakages, timeOf } from './breakages.ts'
import { type Keys, richZone, SigningFolder, signers, tools } from './signing.ts'

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
  let keys: Keys
  beforeAll(async () => {
    keys = await folder.makeKeys('ECDSAP256SHA256')
  })
  afterAll(() => folder.remove())

  const cases = signers.flatMap((signer) =>
    breakages
      .filter((breakage) => (breakage.signer ?? signer) === signer)
      .map((breakage) => [breakage.name, signer, breakage] as const),
  )
  it.each(cases)('%s, signed by %s', async (name, signer, breakage) => {
    const { more = '', change } = breakage
    const sound = (await folder.sign(signer, `${richZone}${more}\n`, { keys })).split('\n')
    const lines = change(sound)
    if (name !== 'nothing' && breakage.at === undefined && more === '') expect(lines).not.toEqual(sound)
    const { zone, diagnostics } = readText(lines.join('\n'))
    expect(diagnostics).toEqual([])
    const found = checkZone(zone, { moment: { at: timeOf(breakage), expiresWithin: 0 } })
    const told = found.filter(({ severity, code }) => severity === 'error' && rulesOfSignatures.has(code))
    expect(told.map(({ code }) => code)).toEqual(breakage.codes)
  })
})
