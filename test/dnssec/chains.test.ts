import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { checkZone } from '../../src/check/run/check-zone.ts'
import { lineColumnAt } from '../../src/diagnostic.ts'
import { describeWith } from '../servers/availability.ts'
import { readText } from '../zonefile/reading.ts'
import { edit, hashOf, type Lines, nsec3Breaks, nsec3Of, nsecBreaks } from './chain-breaks.ts'
import { type Denial, denials, richZone, type Signer, SigningFolder, signers, tools, whileValid } from './signing.ts'

/** The faults of chains, as `code: message`, and that each has its place. */
function chainFaults(lines: Lines): string[] {
  const { zone } = readText(lines.join('\n'))
  return checkZone(zone, { moment: { at: whileValid, expiresWithin: 0 } })
    .filter(({ code }) => code === 'nsec-chain' || code === 'nsec3-chain')
    .map(({ code, severity, message, place }) => {
      const at = place === undefined ? 0 : lineColumnAt(place.file.bytes, place.start).line
      return `${severity} ${code}: ${message}${at > 0 ? '' : ', nowhere'}`
    })
}

describeWith(tools, 'the chain of a signed zone', () => {
  const folder = new SigningFolder()
  const zones = new Map<string, Lines>()
  const zoneOf = (signer: Signer, denial: Denial) => zones.get(`${signer} ${denial}`) ?? []
  beforeAll(async () => {
    const keys = await folder.makeKeys('ECDSAP256SHA256')
    for (const signer of signers)
      for (const denial of denials)
        zones.set(`${signer} ${denial}`, (await folder.sign(signer, richZone, { keys, denial })).split('\n'))
  })
  afterAll(() => folder.remove())

  describe.each(signers)('of NSEC, signed by %s', (signer) => {
    it.each(nsecBreaks)('where $name', ({ change, says }) => {
      expect(chainFaults(change(zoneOf(signer, 'NSEC')))).toEqual(says)
    })
  })

  describe.each(
    signers.flatMap((signer) => (['NSEC3', 'opt-out'] as const).map((denial) => [denial, signer] as const)),
  )('of %s, signed by %s', (denial, signer) => {
    const breaks = nsec3Breaks.filter(({ only = denial, by = signer }) => only === denial && by === signer)
    it.each(breaks)('where $name', ({ change, says }) => {
      expect(chainFaults(change(zoneOf(signer, denial)))).toEqual(says)
    })

    it('where a record leads to itself', () => {
      const own = hashOf('mail')
      const change = edit(nsec3Of('mail'), (line) => line.replace(/( NSEC3 1 [01] 0 ab12) \S+/i, `$1 ${own}`))
      const [fault, ...more] = chainFaults(change(zoneOf(signer, denial)))
      expect(fault).toContain(`error nsec3-chain: this NSEC3 record says that ${own} comes next, and `)
      expect(more).toEqual([])
    })
  })
})
