import type { Name } from '../../dns/name.ts'
import { aaaaType, aType, naptrType, uriType } from '../../dns/type-codes.ts'
import { gatewayTypes } from '../../reach/gateways.ts'
import { leadsOf } from '../../reach/leads.ts'
import { anyHostOfUri, uriOf } from '../../reach/uri-host.ts'
import type { RecordId, Zone } from '../../zone/zone.ts'
import { oncePerZone } from '../once-per-zone.ts'
import { recordsOf, type ZoneContext } from '../zone-context.ts'
import { findMissing, type Missing } from './missing.ts'
import { targetAspects } from './target-types.ts'

/** A record whose targets stand at no fixed offset, and what is not there of where it leads. */
export interface MissingLead {
  readonly record: RecordId
  readonly name: Name
  /** Those that were asked for. */
  readonly types: readonly number[]
  readonly missing: Missing
}

interface Asked {
  readonly name: Name
  readonly types: readonly number[]
  /** Whether it is enough that the name exists: what is asked for there hangs on the scheme of a URI, and on who reads it. */
  readonly exists: boolean
}

/** The targets of NAPTR and URI records, of gateways, relays and rendezvous servers that the project should have, and has not, in the order of the text of each type. */
export const missingLeads = oncePerZone((context: ZoneContext): readonly MissingLead[] => {
  const { zone } = context
  let found: MissingLead[] | undefined
  for (const type of types) {
    // Of thousands of numbers most lead to one host.
    const known = new Map<string, Missing | undefined>()
    for (const rrset of context.ofType(type)) {
      for (const record of recordsOf(zone, rrset)) {
        for (const asked of askedFor(zone, record)) {
          const key = `${asked.types.join()} ${asked.name}`
          if (!known.has(key)) known.set(key, findMissing(context, asked.name, asked.types))
          const missing = known.get(key)
          if (missing === undefined || (missing.exists && asked.exists) || context.isOccludedSet(rrset)) continue
          found ??= []
          found.push({ record, name: asked.name, types: asked.types, missing })
        }
      }
    }
  }
  return found ?? none
}, targetAspects)

const types = [naptrType, uriType, ...gatewayTypes]
const none: readonly MissingLead[] = []

function askedFor(zone: Zone, record: RecordId): readonly Asked[] {
  const uri = uriOf(zone, record)
  if (uri !== undefined) {
    const host = anyHostOfUri(uri)
    return typeof host === 'string' ? [{ name: host, types: [aType], exists: true }] : []
  }
  return leadsOf(zone, record, zone.apexName).map(({ name, type }) => ({
    name,
    types: type === undefined ? [aType, aaaaType] : [type],
    exists: false,
  }))
}
