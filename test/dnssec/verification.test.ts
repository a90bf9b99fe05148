import { afterAll, beforeAll, expect, it } from 'vitest'
import { checkZone } from '../../src/check/check-zone.ts'
import { describeWith } from '../servers/availability.ts'
import { readText } from '../zonefile/reading.ts'
import { algorithms, denials, type Keys, richZone, SigningFolder, signers, tools, whileValid } from './signing.ts'

/** Of algorithms that are out of use, and of what the zone has beside its signatures. */
const besides = new Set(['dnskey-algorithm', 'occluded', 'glue-extra', 'ns-diversity'])

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
      const told = [...diagnostics, ...found].filter(({ severity, code }) => severity !== 'info' && !besides.has(code))
      expect(told.map(({ code, message }) => `${code}: ${message}`)).toEqual([])
    })
  }
})
