import { type NameId, rootId } from '../../zone/name-table.ts'
import type { RecordId, RRsetId, Zone } from '../../zone/zone.ts'
import { recordsOf } from '../zone-context.ts'

/** The preference stands before the exchange. */
const exchangeOffset = 2

/** A mail host that an MX record names. */
export interface Exchange {
  readonly record: RecordId
  /** As it is spelled. */
  readonly target: NameId
}

/** The mail hosts of an MX RRset, none of a null MX (RFC 7505). */
export function exchangesOf(zone: Zone, mx: RRsetId): readonly Exchange[] {
  return [...recordsOf(zone, mx)].flatMap((record) => {
    const target = zone.nameAt(record, exchangeOffset)
    return target === rootId ? [] : [{ record, target }]
  })
}

/** Those of one MX RRset that another one does not name; all where there is no other. */
export function addedExchanges(
  before: { readonly zone: Zone; readonly mx: RRsetId },
  after: { readonly zone: Zone; readonly mx: RRsetId },
): readonly Exchange[] {
  const { names } = after.zone
  const known = new Set(
    before.mx < 0
      ? []
      : exchangesOf(before.zone, before.mx).map(({ target }) => names.find(before.zone.names.name(target))),
  )
  return exchangesOf(after.zone, after.mx).filter(({ target }) => !known.has(names.fold(target)))
}
