import { foldName } from '../dns/name.ts'
import { aaaaType, aType, cnameType, httpsType, mxType, srvType, svcbType } from '../dns/type-codes.ts'
import { addressesIn } from '../reach/hints.ts'
import { followTarget, type Journey } from '../reach/journey.ts'
import type { ProjectZones, ReachedVariant } from '../reach/project-zones.ts'
import type { SiteIndex } from '../reach/site-index.ts'
import { judgeJourney } from '../reach/verdict.ts'
import { type NameId, rootId } from '../zone/name-table.ts'
import type { RecordId, Zone } from '../zone/zone.ts'
import type { Endpoint } from './well-known.ts'

/** What the users of a name come to. */
export interface Sight {
  /** `none`: nothing that could be tried. `dead`: some client, or every one, is led to a site that is down. */
  readonly end: 'alive' | 'dead' | 'none'
  /** The same for the same hosts and addresses. */
  readonly content: string
}

/** The zones as they are while one variant is active, and where what they lead to stands. */
export interface View {
  readonly zones: ProjectZones
  readonly reached: ReachedVariant
  readonly sites: SiteIndex
  readonly down: ReadonlySet<string>
}

const addressLike = [aType, aaaaType, cnameType, httpsType, svcbType]

/** Types of sets whose members stand in for one another, with the offset of the target. */
const sets = { mx: { type: mxType, offset: 2 }, srv: { type: srvType, offset: 6 } } as const

/** Types of the records by which clients of a service find it. */
export function typesOf(kind: Endpoint['kind']): readonly number[] {
  return kind === 'addresses' ? addressLike : [sets[kind].type]
}

/** Where the name stands that such a record sends all of them on to; undefined where it sends none, or only some. */
export function targetOffsetOf(kind: Endpoint['kind'], type: number): number | undefined {
  if (kind !== 'addresses') return sets[kind].offset
  return type === cnameType ? 0 : undefined
}

/** Whether a zone has records at a folded name by which clients of a service find it. */
export function isWritten(zone: Zone, name: NameId, kind: Endpoint['kind']): boolean {
  return typesOf(kind).some((type) => zone.find(name, type) >= 0)
}

const httpsTargetOffset = 2

/** Looks at a folded name as clients of a service do. */
export function lookAt(view: View, name: NameId, kind: Endpoint['kind']): Sight {
  return kind === 'addresses' ? lookAtAddresses(view, name) : lookAtSet(view, name, sets[kind])
}

/** Clients pick any address: one that is dead is found by some of them. */
function lookAtAddresses(view: View, name: NameId): Sight {
  const journeys = [name, ...httpsTargets(view, name)].map((target) => followTarget(view.zones, view.reached, target))
  const ends = journeys.map((journey) => judge(view, journey)).filter((end) => end !== 'none')
  // Clients go by the hints before they ask for addresses (RFC 9460 section 7.3).
  if (hasDeadHint(view, name)) ends.push('dead')
  return {
    end: ends.includes('dead') ? 'dead' : ends.length > 0 ? 'alive' : 'none',
    content: journeys.map(contentOf).join(' '),
  }
}

function httpsTargets({ reached: { zone } }: View, name: NameId): NameId[] {
  const targets: NameId[] = []
  const rrset = zone.find(name, httpsType)
  for (let record = rrset < 0 ? -1 : zone.firstRecord(rrset); record >= 0; record = zone.nextRecord(record)) {
    const target = zone.nameAt(record, httpsTargetOffset)
    // A dot is the owner.
    if (target !== rootId) targets.push(target)
  }
  return targets
}

function hasDeadHint({ reached: { zone }, sites, down }: View, name: NameId): boolean {
  const rrset = zone.find(name, httpsType)
  for (let record = rrset < 0 ? -1 : zone.firstRecord(rrset); record >= 0; record = zone.nextRecord(record)) {
    if (addressesIn(zone, record).some((hint) => sites.sitesOf(hint).some(({ site }) => down.has(site)))) return true
  }
  return false
}

/** Clients of a set try its members one after the other: it is dead where none lives. */
function lookAtSet(view: View, name: NameId, { type, offset }: { type: number; offset: number }): Sight {
  const { zone } = view.reached
  const rrset = zone.find(name, type)
  const members: string[] = []
  const ends = new Set<Sight['end']>()
  for (let record = rrset < 0 ? -1 : zone.firstRecord(rrset); record >= 0; record = zone.nextRecord(record)) {
    const target = zone.nameAt(record, offset)
    // A dot says that there is no such service (RFC 2782, RFC 7505).
    if (target === rootId) continue
    const journey = followTarget(view.zones, view.reached, target)
    ends.add(judge(view, journey, 'some'))
    members.push(`${headOf(view, record, offset)} ${contentOf(journey)}`)
  }
  const end = ends.has('alive') ? 'alive' : ends.has('dead') ? 'dead' : 'none'
  return { end, content: members.sort().join(' ') }
}

/** What stands before the target: preference, or priority, weight and port. */
function headOf({ reached: { zone } }: View, record: RecordId, offset: number): string {
  return zone.storedRdata(record).subarray(0, offset).join('.')
}

function judge({ sites, down }: View, journey: Journey, enough: 'every' | 'some' = 'every'): Sight['end'] {
  const { living, dead } = judgeJourney(journey, sites, down)
  if (dead.length > 0 && (enough === 'every' || !living)) return 'dead'
  return living ? 'alive' : 'none'
}

/** Addresses; of a name beyond the project, which says no more, the name. */
function contentOf({ addresses, end, name }: Journey): string {
  if (end !== 'addresses') return end === 'outside' ? foldName(name) : end
  const octets: string[] = []
  for (const { reached, rrset } of addresses) {
    const { zone } = reached
    for (let record = zone.firstRecord(rrset); record >= 0; record = zone.nextRecord(record)) {
      octets.push(zone.storedRdata(record).join('.'))
    }
  }
  return octets.sort().join(',')
}
