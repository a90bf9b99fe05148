import { type Outcome, type Resolution, resolveInZones } from '../answer/resolve.ts'
import { findEntry } from '../definition/entry-index.ts'
import type { BuiltZone, Leave, Variant } from '../definition/project.ts'
import type { Place } from '../diagnostic.ts'
import { encodeName, type Name, sameName } from '../dns/name.ts'
import { printAddress } from '../dns/network.ts'
import { aaaaType, aType, cnameType, dnameType, dsType, nsType } from '../dns/type-codes.ts'
import { locateName } from '../zone/lookup.ts'
import { printRdata } from '../zone/rrset.ts'
import type { RRsetId, Zone } from '../zone/zone.ts'
import { type Absence, absenceOf, type Cause, capOf, causeOf, type Loss, lossBehindWildcard, nodeOf } from './cause.ts'
import { addressesIn } from './hints.ts'
import { followName, type JourneyEnd } from './journey.ts'
import { leadsOf } from './leads.ts'
import type { ProjectZones, ReachedVariant } from './project-zones.ts'
import type { SiteIndex, SiteMatch } from './site-index.ts'
import { finderOf, zoneAsked } from './zone-finder.ts'

/** RRSIG and NSEC speak of the other types, and are the signer's. */
const ofSigners: ReadonlySet<number> = new Set([46, 47])

/** NAPTR leads to SRV, and that to a host. */
const maxLeads = 3

/** An address in the rdata of a record, and where it stands. */
export interface ExplainedAddress {
  readonly address: string
  readonly sites: readonly SiteMatch[]
}

export interface ExplainedRecord {
  readonly rdata: string
  readonly cause: Cause
  /** Of an A or AAAA record its own, of SVCB and HTTPS the hints. */
  readonly addresses: readonly ExplainedAddress[]
  /** Where the record leads who reads it. */
  readonly leads: readonly ExplainedPath[]
}

/** An RRset on the way to an answer. */
export interface ExplainedSet {
  /** As it is answered: of a wildcard the name that was asked for. */
  readonly owner: Name
  readonly type: number
  readonly ttl: number
  readonly how: 'found' | 'wildcard' | 'synthesised' | 'referral'
  /** The zone that has it, and in which variant. */
  readonly zone: Name
  readonly variant: string
  /** The cap that shortened its TTL. */
  readonly cap: Place | undefined
  /** Of a wildcard: what took away the name's own records, so that it answers. */
  readonly loss: Loss | undefined
  readonly records: readonly ExplainedRecord[]
}

/** How a way ends; `faulty`: in a zone of the project whose definition has errors. */
export type PathEnd = Outcome | 'faulty'

/** The way from a name to what it leads to. */
export interface ExplainedPath {
  readonly name: Name
  /** The aliases, then what stands at the end. */
  readonly sets: readonly ExplainedSet[]
  readonly end: PathEnd
  /** The last name. */
  readonly last: Name
  /** With `nodata` and `nxdomain`. */
  readonly absence: Absence | undefined
}

export interface ExplainedAnswer extends ExplainedPath {
  readonly type: number
  readonly rcode: number
}

/** What one variant answers. */
export interface ExplainedVariant {
  readonly variant: Variant
  readonly answers: readonly ExplainedAnswer[]
  /** The entry under `leave` that means the name. */
  readonly leave: Leave | undefined
}

export interface ExplainContext {
  readonly built: BuiltZone
  /** The project's zones while a variant is active. */
  readonly whileActive: (variant: string) => ProjectZones
  readonly builtOf: (apex: Name) => BuiltZone | undefined
  readonly sites: SiteIndex
}

/**
 * What the given variants of a zone answer for a name, and why. Without a type: all types that stand at the name in any of the
 * variants, and the addresses of what an alias leads to. A variant that could not be built has no answers.
 */
export function explainName(
  context: ExplainContext,
  variants: readonly Variant[],
  name: Name,
  type: number | undefined,
): readonly ExplainedVariant[] {
  const types = type === undefined ? typesOf([...context.built.variants.values()], name) : [type]
  const explained = variants.map((variant): ExplainedVariant => {
    if (variant.zone === undefined) return { variant, answers: [], leave: undefined }
    const explaining = new Explaining(context, context.whileActive(variant.name))
    const answers = types.map((each) => explaining.answer(name, each))
    const leave = types.map((each) => findEntry(variant.leaves, name, each)).find((each) => each !== undefined)
    return { variant, answers, leave }
  })
  if (type !== undefined) return explained
  // An address family that an alias leads to in no variant is no news.
  const told = types.filter((each) =>
    explained.some(({ answers }) => answers.some((answer) => answer.type === each && isNews(answer))),
  )
  if (told.length === 0) return explained
  return explained.map((one) => ({ ...one, answers: one.answers.filter((answer) => told.includes(answer.type)) }))
}

function isNews({ end, absence, type }: ExplainedAnswer): boolean {
  return end !== 'nodata' || (absence !== undefined && 'former' in absence && absence.former.type === type)
}

/** The types to be asked for where none is given. */
function typesOf(variants: readonly Variant[], name: Name): readonly number[] {
  const types = new Set<number>()
  for (const { zone } of variants) {
    if (zone !== undefined) for (const type of typesIn(zone, name)) types.add(type)
  }
  const sorted = [...types].sort((a, b) => rankOf(a) - rankOf(b))
  return sorted.length === 0 ? [aType] : sorted
}

/** AAAA beside A. */
function rankOf(type: number): number {
  return type === aaaaType ? aType + 0.5 : type
}

function typesIn(zone: Zone, name: Name): readonly number[] {
  const location = locateName(zone, encodeName(name))
  if (location === undefined) return []
  if (location.dname >= 0) return [aType, aaaaType]
  if (location.cut >= 0) return location.match === zone.ownerOf(location.cut) ? [nsType, dsType] : [aType, aaaaType]
  const types: number[] = []
  for (let id = zone.firstRRsetAt(nodeOf(zone, name)); id >= 0; id = zone.nextRRset(id)) {
    const type = zone.typeOf(id)
    if (type === cnameType) types.push(aType, aaaaType)
    else if (!ofSigners.has(type)) types.push(type)
  }
  return types
}

/** One variant's answers. */
class Explaining {
  private readonly context: ExplainContext
  private readonly zones: ProjectZones

  constructor(context: ExplainContext, zones: ProjectZones) {
    this.context = context
    this.zones = zones
  }

  answer(name: Name, type: number, depth = 0): ExplainedAnswer {
    const resolution = resolveInZones(finderOf(this.zones), name, type)
    const asked = zoneAsked(this.zones, resolution.name, type)
    const end = resolution.outcome === 'outside' && asked === 'faulty' ? 'faulty' : resolution.outcome
    const sets = [
      ...resolution.steps.map(({ zone, source, rrset, how }) =>
        how === 'synthesised'
          ? this.synthesised(rrset, zone)
          : this.set(this.reached(zone), source, rrset.owner, how, depth),
      ),
      ...this.referral(resolution, depth),
    ]
    const absence = typeof asked === 'string' ? undefined : this.absence(end, asked, resolution.name, type)
    return { type, rcode: resolution.rcode, name, sets, end, last: resolution.name, absence }
  }

  private referral({ cut, zone }: Resolution, depth: number): readonly ExplainedSet[] {
    if (cut === undefined || zone === undefined) return []
    return [this.set(this.reached(zone), cut, zone.names.name(zone.ownerOf(cut)), 'referral', depth)]
  }

  private synthesised({ owner, type, ttl, rdata }: Resolution['steps'][number]['rrset'], zone: Zone): ExplainedSet {
    const { variant } = this.reached(zone)
    // The DNAME stands above it, with its line.
    const cause: Cause = { by: 'zone', variant: variant.name, place: undefined }
    const records = rdata.map((wire) => ({ rdata: printRdata(type, wire), cause, addresses: [], leads: [] }))
    const { apex: zoneName, name: variantName } = variant
    return {
      owner,
      type,
      ttl,
      how: 'synthesised',
      zone: zoneName,
      variant: variantName,
      cap: undefined,
      loss: undefined,
      records,
    }
  }

  private set(
    { variant, zone }: ReachedVariant,
    rrset: RRsetId,
    owner: Name,
    how: ExplainedSet['how'],
    depth: number,
  ): ExplainedSet {
    const built = this.builtOf(variant.apex)
    const type = zone.typeOf(rrset)
    const records: ExplainedRecord[] = []
    for (let record = zone.firstRecord(rrset); record >= 0; record = zone.nextRecord(record)) {
      records.push({
        rdata: zone.printRdata(record),
        cause: causeOf(built, variant, zone, rrset, record),
        addresses: addressesIn(zone, record).map((address) => ({
          address: printAddress(address),
          sites: this.context.sites.sitesOf(address),
        })),
        leads: depth >= maxLeads ? [] : leadsOf(zone, record, owner).map((lead) => this.lead(lead, depth + 1)),
      })
    }
    const cap = capOf(built, variant, zone, rrset)
    const loss = how === 'wildcard' ? lossBehindWildcard(built, variant, owner, type) : undefined
    return { owner, type, ttl: zone.ttlOf(rrset), how, zone: variant.apex, variant: variant.name, cap, loss, records }
  }

  private lead({ name, type }: ReturnType<typeof leadsOf>[number], depth: number): ExplainedPath {
    if (type !== undefined) return this.answer(name, type, depth)
    const { hops, addresses, end: journeyEnd, name: last } = followName(this.zones, name)
    const end = ends[journeyEnd]
    const sets = [...hops, ...addresses].map(({ reached, rrset, name: askedFor }) => {
      const owner = ownerOf(reached.zone, rrset)
      // Above the name stands a DNAME; any other is a wildcard's that stands for it.
      const isOwn = sameName(owner, askedFor) || reached.zone.typeOf(rrset) === dnameType
      return this.set(reached, rrset, isOwn ? owner : askedFor, isOwn ? 'found' : 'wildcard', depth)
    })
    const asked = this.zones.zoneFor(last)
    const absence = typeof asked === 'string' ? undefined : this.absence(end, asked, last, aType)
    return { name, sets, end, last, absence }
  }

  private absence(end: PathEnd, { variant, zone }: ReachedVariant, name: Name, type: number): Absence | undefined {
    if (end !== 'nodata' && end !== 'nxdomain') return undefined
    return absenceOf(this.builtOf(variant.apex), variant, zone, name, type)
  }

  /** The variant that a zone of an answer is. */
  private reached(zone: Zone): ReachedVariant {
    const variant = this.zones.variantOf(zone.apexName)
    if (variant === undefined) throw new Error(`${zone.apexName} answered, and is no zone of the project`)
    return { variant, zone }
  }

  private builtOf(apex: Name): BuiltZone {
    const built = this.context.builtOf(apex)
    if (built === undefined) throw new Error(`the project has no zone ${apex}`)
    return built
  }
}

function ownerOf(zone: Zone, rrset: RRsetId): Name {
  return zone.names.name(zone.columns.owners[zone.firstRecord(rrset)] as number)
}

const ends: Readonly<Record<JourneyEnd, PathEnd>> = {
  addresses: 'answer',
  'no-address': 'nodata',
  'no-name': 'nxdomain',
  outside: 'outside',
  faulty: 'faulty',
  loop: 'loop',
  'too-long': 'too-long',
}
