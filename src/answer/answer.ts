import { axfrType, dsType, mailaType, mailbType, nsType, optType, tkeyType, tsigType } from '../dns/type-codes.ts'
import { classIn, opcodes, rcodes } from '../message/codes.ts'
import type { Header, Message, Question } from '../message/message.ts'
import { type RRset, rrsetKey } from '../zone/rrset.ts'
import type { RRsetId, Zone } from '../zone/zone.ts'
import { addressesOf, glueOf } from './additional.ts'
import { negativeSoa } from './negative.ts'
import { type Resolution, resolveInZones } from './resolve.ts'
import type { ZoneSet } from './zone-set.ts'

/** What stands in a response, beside what the query gives it. */
export interface Response {
  readonly rcode: number
  readonly authoritative: boolean
  readonly answer: readonly RRset[]
  readonly authority: readonly RRset[]
  /** The NS RRset of the apex beside an answer, in the authority section where it fits. */
  readonly apexNs: readonly RRset[]
  /** Addresses without which a referral leads nowhere: a response without them is truncated (RFC 9471 section 3.1). */
  readonly glue: readonly RRset[]
  /** Addresses that spare a query. */
  readonly additional: readonly RRset[]
}

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
  return { rcode, authoritative: false, answer: [], authority: [], apexNs: [], glue: [], additional: [] }
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
  const answered = steps.map((step) => step.rrset)
  // Below a cut the zone has no authority; a chain that ends there began with it.
  const authoritative = resolution.outcome !== 'delegation' || steps.length > 0
  if (resolution.cut !== undefined) {
    const { required, sibling } = glueOf(zone, resolution.cut)
    const authority = [zone.rrset(resolution.cut)]
    return { rcode, authoritative, answer: answered, authority, apexNs: [], glue: required, additional: sibling }
  }
  const ns = apexNsFor(resolution, zone, query)
  const apexNs = ns < 0 ? [] : [zone.rrset(ns)]
  const authority = negativeAuthority(resolution, zone)
  const sources = steps.filter((step) => step.how !== 'synthesised').map((step) => step.source)
  const addresses = [...sources, ...(ns < 0 ? [] : [ns])].flatMap((rrset) => addressesOf(zone, rrset))
  const additional = withoutKnown(addresses, [...answered, ...apexNs])
  return { rcode, authoritative, answer: answered, authority, apexNs, glue: [], additional }
}

function negativeAuthority({ outcome }: Resolution, zone: Zone): readonly RRset[] {
  const soa = outcome === 'nxdomain' || outcome === 'nodata' ? negativeSoa(zone) : undefined
  return soa === undefined ? [] : [soa]
}

/**
 * The NS RRset of the apex where it goes with an answer, or -1. It tells a resolver nothing new: only who asks without recursion,
 * to look into the zone, gets it, as from BIND.
 */
function apexNsFor({ outcome, steps }: Resolution, zone: Zone, query: Header): RRsetId {
  const last = steps.at(-1)
  const ns = zone.find(zone.apex, nsType)
  if (outcome !== 'answer' || query.recursionDesired || last === undefined) return -1
  return last.source === ns || last.rrset.type === dsType ? -1 : ns
}

/** The RRsets that stand not yet in the response, each once. */
function withoutKnown(rrsets: readonly RRset[], known: readonly RRset[]): readonly RRset[] {
  const keys = new Set(known.map(rrsetKey))
  return rrsets.filter((rrset) => {
    const key = rrsetKey(rrset)
    return !keys.has(key) && keys.add(key)
  })
}
