import { displayName } from '../dns/name.ts'
import { nsecType, rrsigType } from '../dns/type-codes.ts'
import { typeName } from '../rdata/registry.ts'
import type { NameId } from '../zone/name-table.ts'
import type { RecordId } from '../zone/zone.ts'
import { bitmapFault, type ProvenName, provenOwners, provenTypes } from './denial.ts'
import { ownerKinds } from './owner-kinds.ts'
import type { SignedZone } from './signed-zone.ts'

/** A fault of a chain that denies existence, at a record. */
export interface ChainFault {
  readonly record: RecordId
  readonly message: string
}

/** Octets of a stored NSEC before its bitmap: the id of the next name. */
const bitmapAt = 4

/**
 * The faults of the NSEC chain of a signed zone (RFC 4034 section 4, RFC 4035 section 2.3). Each name is looked at once, in canonical
 * order; the chain itself is never followed, so that it cannot lead in circles. A name without a record is one fault, and not one more
 * of the record before it.
 */
export function findNsecFaults(signed: SignedZone): ChainFault[] {
  const { zone } = signed
  const { names } = zone
  const faults: ChainFault[] = []
  const nameText = (name: NameId) => displayName(names.name(name))
  const owners = [...provenOwners(signed)].sort((a, b) => names.compare(a.name, b.name))
  const placeOfName = new Map(owners.map(({ name }, place) => [name, place]))
  const recordOf = ({ name }: ProvenName): RecordId => {
    const rrset = zone.find(name, nsecType)
    return rrset < 0 ? -1 : zone.firstRecord(rrset)
  }
  for (const [place, owner] of owners.entries()) {
    const record = recordOf(owner)
    if (record < 0) {
      faults.push({ record: zone.firstRecord(owner.first), message: `${nameText(owner.name)} has no NSEC record` })
      continue
    }
    const another = zone.nextRecord(record)
    if (another >= 0) faults.push({ record: another, message: `${nameText(owner.name)} has more than one NSEC record` })
    const next = names.fold(zone.nameAt(record, 0))
    const expected = owners[(place + 1) % owners.length] as ProvenName
    if (next !== expected.name && !isExcused(place, placeOfName.get(next))) {
      const message = `the NSEC record of ${nameText(owner.name)} says that ${nameText(next)} comes next, and ${nameText(expected.name)} does`
      faults.push({ record, message })
    }
    const types = [...provenTypes(signed, owner.first), rrsigType, nsecType].sort((a, b) => a - b)
    const fault = bitmapFault(zone.storedRdata(record).subarray(bitmapAt), types, typeName)
    if (fault !== undefined) faults.push({ record, message: `the NSEC record of ${nameText(owner.name)} ${fault}` })
  }
  for (let rrset = 0; rrset < zone.rrsetCount; rrset++) {
    if (zone.typeOf(rrset) !== nsecType) continue
    const kind = signed.kinds[rrset]
    if (kind !== ownerKinds.belowCut && kind !== ownerKinds.belowDname) continue
    const message = `${nameText(zone.ownerOf(rrset))} has an NSEC record, and is no name that the zone answers for`
    faults.push({ record: zone.firstRecord(rrset), message })
  }
  return faults

  /** Whether a record skips only names that have no record themselves. */
  function isExcused(place: number, next: number | undefined): boolean {
    if (next === undefined) return false
    const skipped = (next - place - 1 + owners.length) % owners.length
    for (let i = 1; i <= skipped; i++) {
      if (recordOf(owners[(place + i) % owners.length] as ProvenName) >= 0) return false
    }
    return true
  }
}
