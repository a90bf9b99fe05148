import type { Place } from '../../diagnostic.ts'
import { displayName } from '../../dns/name.ts'
import { rcodeName } from '../../message/codes.ts'
import { typeName } from '../../rdata/registry.ts'
import type { Absence, Cause, Former } from '../../reach/cause.ts'
import type { ExplainedPath, ExplainedRecord, ExplainedSet, ExplainedVariant } from '../../reach/explain.ts'
import type { SiteMatch } from '../../reach/site-index.ts'
import { lineColumnOf } from './lines.ts'

/** One element of `variants` in the document that `explain --format json` prints. */
export function explainedToJson({ variant, answers, leave }: ExplainedVariant) {
  const down = new Set(variant.down)
  return {
    variant: variant.name,
    base: variant.base ?? null,
    down: variant.down,
    built: variant.zone !== undefined,
    answers: answers.map(({ type, rcode, ...path }) => {
      const isOurs = path.end !== 'outside' && path.end !== 'faulty'
      return { type: typeName(type), rcode: isOurs ? rcodeName(rcode) : null, ...pathToJson(path, down) }
    }),
    leave: leave === undefined ? null : { reason: leave.reason, ...placeToJson(leave.place) },
  }
}

function pathToJson({ name, sets, end, last, absence }: ExplainedPath, down: ReadonlySet<string>): object {
  return {
    name: displayName(name),
    end,
    last: displayName(last),
    sets: sets.map((set) => setToJson(set, down)),
    absence: absence === undefined ? null : absenceToJson(absence),
  }
}

function setToJson(
  { owner, type, ttl, how, zone, variant, cap, loss, records }: ExplainedSet,
  down: ReadonlySet<string>,
) {
  return {
    owner: displayName(owner),
    type: typeName(type),
    ttl,
    how,
    zone: displayName(zone),
    variant,
    cap: cap === undefined ? null : placeToJson(cap),
    loss: loss === undefined ? null : absenceToJson(loss),
    records: records.map((record) => recordToJson(record, down)),
  }
}

function recordToJson({ rdata, cause, addresses, leads }: ExplainedRecord, down: ReadonlySet<string>) {
  return {
    rdata,
    cause: causeToJson(cause),
    addresses: addresses.map(({ address, sites }) => ({ address, sites: sites.map((site) => siteToJson(site, down)) })),
    leads: leads.map((lead) => pathToJson(lead, down)),
  }
}

function siteToJson({ site }: SiteMatch, down: ReadonlySet<string>) {
  return { site, down: down.has(site) }
}

function causeToJson({ by, variant, place, from, former }: Cause) {
  return {
    by,
    variant,
    ...placeToJson(place),
    ...(from === undefined ? {} : { from }),
    ...(former === undefined ? {} : { former: formerToJson(former) }),
  }
}

function absenceToJson(absence: Absence) {
  switch (absence.by) {
    case 'remove':
    case 'records':
    case 'zone': {
      const { by, variant, place, former } = absence
      const reason = absence.by === 'remove' ? { reason: absence.reason } : {}
      return { by, variant, ...placeToJson(place), ...reason, former: formerToJson(former) }
    }
    case 'other-types':
      return { by: absence.by, ...placeToJson(absence.place), types: absence.types.map(typeName) }
    default:
      return { by: absence.by }
  }
}

function formerToJson({ type, rdata, place }: Former) {
  return { type: typeName(type), rdata, ...placeToJson(place) }
}

function placeToJson(place: Place | undefined) {
  return place === undefined ? {} : { file: place.file.path, ...lineColumnOf(place.file.bytes, place.start) }
}
