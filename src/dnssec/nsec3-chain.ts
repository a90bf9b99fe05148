import { displayName } from '../dns/name.ts'
import { nsec3Type, rrsigType } from '../dns/type-codes.ts'
import { decodeBase32, printBase32 } from '../rdata/fields/base32.ts'
import { typeName } from '../rdata/registry.ts'
import type { NameId } from '../zone/name-table.ts'
import type { RecordId, RRsetId } from '../zone/zone.ts'
import { bitmapFault, provenOwners, provenTypes } from './denial.ts'
import type { ChainFault } from './nsec-chain.ts'
import { hashLength, hashOwner, type Nsec3Parameters, readParameters, sameParameters } from './nsec3-hash.ts'
import type { SignedZone } from './signed-zone.ts'

const optOut = 1

/** A name that the chain tells of. */
interface HashedName {
  /** Folded. */
  readonly name: NameId
  /** Its first RRset; -1 at an empty non-terminal. */
  readonly first: RRsetId
  /** Whether opt-out may leave it out: an insecure delegation, or what stands above such ones alone. */
  readonly isOptional: boolean
  readonly hash: string
}

/** An NSEC3 record of the chain. Hashes are strings of one character an octet, so that they compare as octets do. */
interface Link {
  readonly record: RecordId
  readonly hash: string
  readonly next: string
  readonly isOptOut: boolean
  readonly bitmap: Uint8Array
}

/**
 * The faults of one NSEC3 chain of a signed zone (RFC 5155 sections 3 and 7.1): the records that have the parameters given, of a known
 * algorithm and few iterations. Each name is hashed once; the chain is put in order, and never followed. `chainAt` is the record that
 * declares the chain.
 */
export function findNsec3Faults(signed: SignedZone, parameters: Nsec3Parameters, chainAt: RecordId): ChainFault[] {
  const { zone } = signed
  const faults: ChainFault[] = []
  const links = findLinks(signed, parameters)
  if (links.length === 0) return [{ record: chainAt, message: 'no NSEC3 record has the parameters of this one' }]
  const nameText = (name: NameId) => displayName(zone.names.name(name))
  const byHash = new Map<string, Link>()
  for (const link of links) {
    const before = byHash.get(link.hash)
    if (before === undefined) byHash.set(link.hash, link)
    else faults.push({ record: link.record, message: 'another NSEC3 record has the same owner and parameters' })
  }
  const order = [...byHash.values()].sort((a, b) => (a.hash < b.hash ? -1 : 1))
  const missing = new Set<string>()
  const told = new Set<string>()
  const hashed = hashNames(signed, parameters)
  const hashes = new Map(hashed.map(({ name, hash }) => [name, hash]))
  for (const { name, first, isOptional, hash } of hashed) {
    const link = byHash.get(hash)
    if (link !== undefined) {
      told.add(hash)
      const types = first < 0 ? [] : signedTypes(signed, first)
      const fault = bitmapFault(link.bitmap, types, typeName)
      if (fault !== undefined)
        faults.push({ record: link.record, message: `the NSEC3 record of ${nameText(name)} ${fault}` })
    } else if (!isOptional || !coveringLink(order, nextCloser(name)).isOptOut) {
      missing.add(hash)
      const record = first < 0 ? chainAt : zone.firstRecord(first)
      const what = first < 0 ? ', an empty non-terminal,' : ''
      faults.push({ record, message: `${nameText(name)}${what} has no NSEC3 record (${printHash(hash)})` })
    }
  }
  for (const [place, link] of order.entries()) {
    if (!told.has(link.hash)) {
      const message = `${nameText(zone.names.fold(zone.columns.owners[link.record] as number))} is the hash of no name that the zone answers for`
      faults.push({ record: link.record, message })
    }
    const expected = (order[(place + 1) % order.length] as Link).hash
    // It leads to a name whose record is missing: that is told already.
    if (link.next === expected || missing.has(link.next)) continue
    const message = `this NSEC3 record says that ${printHash(link.next)} comes next, and ${printHash(expected)} does`
    faults.push({ record: link.record, message })
  }
  return faults

  /** The hash of the next closer name of one that has no link (RFC 5155 section 1.3): right below the nearest name above that has one. */
  function nextCloser(name: NameId): string {
    let at = name
    for (;;) {
      const above = zone.names.parent(at)
      const hash = hashes.get(above)
      if (hash === undefined || byHash.has(hash)) return hashes.get(at) as string
      at = above
    }
  }
}

function findLinks({ zone }: SignedZone, parameters: Nsec3Parameters): Link[] {
  const links: Link[] = []
  for (let rrset = 0; rrset < zone.rrsetCount; rrset++) {
    if (zone.typeOf(rrset) !== nsec3Type) continue
    const owner = zone.ownerOf(rrset)
    // Other owners than hashes right below the apex have a rule of their own.
    if (zone.names.parent(owner) !== zone.apex) continue
    const octets = decodeBase32(Buffer.from(zone.names.label(owner)).toString('latin1'))
    if (octets?.length !== hashLength) continue
    const hash = hashText(octets)
    for (let record = zone.firstRecord(rrset); record >= 0; record = zone.nextRecord(record)) {
      const rdata = zone.storedRdata(record)
      const own = readParameters(rdata)
      if (!sameParameters(own, parameters)) continue
      const nextAt = 5 + own.salt.length + 1
      const next = rdata.subarray(nextAt, nextAt + hashLength)
      const bitmap = rdata.subarray(nextAt + hashLength)
      links.push({ record, hash, next: hashText(next), isOptOut: (own.flags & optOut) !== 0, bitmap })
    }
  }
  return links
}

/** The names of the zone, empty non-terminals included, in the order of the text. */
function hashNames(signed: SignedZone, parameters: Nsec3Parameters): HashedName[] {
  const { zone } = signed
  const { names } = zone
  const wire = new Uint8Array(255)
  const hashOf = (name: NameId) => hashText(hashOwner(wire.subarray(0, names.writeWire(name, wire, 0)), parameters))
  const owners: HashedName[] = []
  /** By empty non-terminal: whether all below it is optional. */
  const empty = new Map<NameId, boolean>()
  for (const { name, first, isInsecure } of provenOwners(signed)) {
    owners.push({ name, first, isOptional: isInsecure, hash: hashOf(name) })
    for (let above = name; above !== zone.apex; ) {
      above = names.parent(above)
      if (above === zone.apex || zone.firstRRsetAt(above) >= 0) break
      const known = empty.get(above)
      if (known === false || known === isInsecure) break
      empty.set(above, isInsecure)
    }
  }
  for (const [name, isOptional] of empty) owners.push({ name, first: -1, isOptional, hash: hashOf(name) })
  return owners
}

/** What is signed at an owner stands in its bitmap as RRSIG: all but the NS RRset of a delegation. */
function signedTypes(signed: SignedZone, first: RRsetId): number[] {
  const types = provenTypes(signed, first)
  const isInsecureCut = types.length === 1 && types[0] === 2 && signed.zone.ownerOf(first) !== signed.zone.apex
  return isInsecureCut ? types : [...types, rrsigType].sort((a, b) => a - b)
}

/** The link whose hash is the greatest below one that no link has. */
function coveringLink(order: readonly Link[], hash: string): Link {
  let low = 0
  let high = order.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((order[middle] as Link).hash < hash) low = middle + 1
    else high = middle
  }
  return order[(low + order.length - 1) % order.length] as Link
}

function hashText(octets: Uint8Array): string {
  return Buffer.from(octets).toString('latin1')
}

function printHash(hash: string): string {
  return printBase32(Buffer.from(hash, 'latin1'))
}
