import { displayName } from '../../dns/name.ts'
import { dnskeyType, rrsigType, zonemdType } from '../../dns/type-codes.ts'
import { digestZone, type ZoneDigest, zoneDigests } from '../../dnssec/zonemd.ts'
import type { Zone } from '../../zone/zone.ts'
import { defineRule } from '../rule.ts'
import type { ZoneContext } from '../zone-context.ts'

export const zonemdMismatch = defineRule({
  code: 'zonemd-mismatch',
  class: 'zone',
  severity: 'error',
  reference: 'RFC 8976 section 4',
  title: 'no digest of the zone that can be verified is the digest of what the zone holds',
  why: 'Whoever checks the digest refuses the zone.',
  example: 'a record that was edited after the digest was made',
  needs: [zonemdType],
  check(context, report) {
    const [someDigest] = context.ofType(zonemdType)
    if (someDigest === undefined || isWorkedOutLater(context)) return
    const { zone } = context
    const known = zoneDigests(zone).filter(({ isKnown }) => isKnown)
    const judged = known.map((digest) => ({ digest, fault: findFault(zone, digest, known) }))
    // One that holds is enough (RFC 8976 section 4), and another that does not is no less wrong.
    const holds = judged.some(({ fault }) => fault === undefined)
    const isStripped = zone.find(zone.apex, dnskeyType) >= 0 && zone.find(zone.apex, rrsigType) < 0
    for (const { digest, fault } of judged) {
      if (fault === undefined) continue
      const hint = isStripped
        ? 'the zone has keys and no signatures: where these were taken out, the digest went with them'
        : 'have the digest made again by what makes the zone'
      const severity = holds || isStripped ? 'warning' : 'error'
      report({ record: digest.record, severity, message: `${displayName(zone.apexName)}: ${fault}`, hint })
    }
  },
})

/** Of a definition the serial is not given yet, nor of what an overlay makes: their digests are worked out with it. */
function isWorkedOutLater({ zone, surroundings }: ZoneContext): boolean {
  return surroundings !== undefined && (surroundings.reached.variant.origin !== 'whole' || zone.serial === 0)
}

function findFault(zone: Zone, digest: ZoneDigest, all: readonly ZoneDigest[]): string | undefined {
  const { serial, hashAlgorithm } = digest
  if (serial !== zone.serial) return `ZONEMD is of the serial ${serial}, and the SOA has ${zone.serial ?? 'none'}`
  if (all.some((other) => other !== digest && other.hashAlgorithm === hashAlgorithm)) {
    return `there are several ZONEMD records of one scheme and hash algorithm (${hashAlgorithm})`
  }
  if (Buffer.compare(digestZone(zone, hashAlgorithm), digest.digest) === 0) return undefined
  return 'ZONEMD does not match what the zone holds'
}
