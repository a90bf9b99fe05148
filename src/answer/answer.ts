import { sameName } from '../dns/name.ts'
import { axfrType, classIn, opcodes, optType, rcodes, tsigType } from '../message/codes.ts'
import type { Header, Message, Question } from '../message/message.ts'
import type { RRset } from '../zone/rrset.ts'
import type { Zone } from '../zone/zone.ts'
import { addressesOf, hostsOf, needsGlue } from './additional.ts'
import { negativeSoa } from './negative.ts'
import { type Resolution, resolveInZones } from './resolve.ts'
import type { ZoneSet } from './zone-set.ts'

/** What stands in a response, beside what the query gives it. */
export interface Response {
  readonly rcode: number
  readonly authoritative: boolean
  readonly answer: readonly RRset[]
  readonly authority: readonly RRset[]
  /** Addresses without which a referral leads nowhere: a response without them is truncated (RFC 9471 section 3.1). */
  readonly glue: readonly RRset[]
  /** Addresses that spare a query. */
  readonly additional: readonly RRset[]
}

const nsType = 2
const tkeyType = 249
const mailbType = 253
const mailaType = 254

/** Types that are no question, and AXFR, which is none over UDP (RFC 5936 section 4.2), by the RCODE that they get. */
const refusedTypes: Readonly<Record<number, number>> = {
  [optType]: rcodes.formErr,
  [tkeyType]: rcodes.formErr,
  [tsigType]: rcodes.formErr,
  [axfrType]: rcodes.formErr,
  [mailbType]: rcodes.notImp,
  [mailaType]: rcodes.notImp,
}

/** A response without records. */
export function bareResponse(rcode: number): Response {
  return { rcode, authoritative: false, answer: [], authority: [], glue: [], additional: [] }
}

/**
 * Answers a query from the zones, as an authoritative server that offers no recursion (RFC 1034 section 4.3.2). Anything but a
 * well-formed query of class IN is answered with an error; only responses are for the caller to drop. Transfers are not answered here.
 */
export function answer(query: Message, zones: ZoneSet): Response {
  const [question] = query.questions
  if (query.edns !== undefined && query.edns.version > 0) return bareResponse(rcodes.badVers)
  if (query.opcode !== opcodes.query) return bareResponse(rcodes.notImp)
  if (question === undefined || query.questions.length > 1) return bareResponse(rcodes.formErr)
  const refused = refusedTypes[question.type]
  if (refused !== undefined) return bareResponse(refused)
  if (question.class !== classIn) return bareResponse(rcodes.refused)
  return answerQuestion(query, question, zones)
}

function answerQuestion(query: Header, question: Question, zones: ZoneSet): Response {
  const resolution = resolveInZones(zones, question.name, question.type, { within: 'first-zone' })
  const { zone, steps, rcode } = resolution
  if (zone === undefined) return bareResponse(rcode)
  const sections = { answer: steps.map((step) => step.rrset), ...authorityOf(resolution, zone, query) }
  const named = new Set([...sections.answer, ...sections.authority, ...sections.glue].map(keyOf))
  const addresses = sourcesOfAddresses(resolution, zone, sections.authority)
    .flatMap((rrset) => hostsOf(zone, rrset))
    .flatMap((host) => addressesOf(zone, host))
  const additional: RRset[] = []
  for (const rrset of addresses) {
    const key = keyOf(rrset)
    if (named.has(key)) continue
    named.add(key)
    additional.push(rrset)
  }
  // Below a cut the zone has no authority; a chain that ends there began with it.
  const authoritative = resolution.outcome !== 'delegation' || steps.length > 0
  return { rcode, authoritative, ...sections, additional }
}

function authorityOf(resolution: Resolution, zone: Zone, query: Header): Pick<Response, 'authority' | 'glue'> {
  const { outcome, cut, steps } = resolution
  if (outcome === 'nxdomain' || outcome === 'nodata') {
    const soa = negativeSoa(zone)
    return { authority: soa === undefined ? [] : [soa], glue: [] }
  }
  if (cut !== undefined) {
    const hosts = hostsOf(zone, cut).filter((host) => needsGlue(zone, cut, host))
    return { authority: [zone.rrset(cut)], glue: hosts.flatMap((host) => addressesOf(zone, host)) }
  }
  // The NS RRset tells a resolver nothing new: only who asks without recursion, to look into the zone, gets it, as from BIND.
  const ns = zone.find(zone.apex, nsType)
  const last = steps.at(-1)
  const wanted = outcome === 'answer' && !query.recursionDesired && ns >= 0 && last?.source !== ns
  return { authority: wanted ? [zone.rrset(ns)] : [], glue: [] }
}

/** The RRsets of the response whose hosts' addresses are added. */
function sourcesOfAddresses(resolution: Resolution, zone: Zone, authority: readonly RRset[]): number[] {
  const answered = resolution.steps.filter((step) => step.how !== 'synthesised').map((step) => step.source)
  const ns = authority.find((rrset) => rrset.type === nsType)
  if (ns === undefined) return answered
  const cut = resolution.cut ?? (sameName(ns.owner, zone.apexName) ? zone.find(zone.apex, nsType) : -1)
  return [...answered, cut]
}

function keyOf(rrset: RRset): string {
  return `${rrset.type} ${rrset.owner.toLowerCase()}`
}
