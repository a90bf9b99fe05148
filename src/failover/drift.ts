import { zoneKey } from '../definition/placement.ts'
import type { Change } from '../diff/change.ts'
import { type ChangeJson, changesToJson } from '../diff/json.ts'
import type { Zone } from '../zone/zone.ts'
import { managedChanges, type ZoneContents } from './content.ts'

/** Changes that are told one by one. */
const mostTold = 5
/** Characters of one change that are told: a key in a TXT record would hide the rest. */
const mostLetters = 120

/** How a served content differs from a variant, in words on one line; undefined where the variant cannot be built. */
export function describeDrift(contents: ZoneContents, variant: string, served: Zone): string | undefined {
  const content = contents.variants.get(variant)
  if (content === undefined) return undefined
  const zone = zoneKey(contents.apex)
  const changes = managedChanges(contents, content.zone, served)
  const told = changesToJson(changes.slice(0, mostTold)).map((change) => shorten(describeChange(change, zone)))
  const more = changes.length - told.length
  return `against ${variant}: ${[...told, ...(more > 0 ? [`and ${more} more`] : [])].join('; ')}`
}

const marks: Readonly<Record<Change['action'], string>> = { create: '+', delete: '-', update: '~' }

function describeChange({ action, owner, type, before, after }: ChangeJson, zone: string): string {
  const name = owner.slice(0, -1).toLowerCase()
  const relative = name === zone ? '@' : owner.slice(0, -zone.length - 2)
  const [old, now] = [before, after].map((side) => side?.rdata.join(', '))
  const isTtl = old === now || (type === 'SOA' && before?.ttl !== after?.ttl)
  const sides = isTtl ? [before, after].map((side) => side && `TTL ${side.ttl} s`) : [old, now]
  return `${marks[action]} ${relative} ${type} ${sides.filter((side) => side !== undefined).join(' → ')}`
}

function shorten(text: string): string {
  return text.length <= mostLetters ? text : `${text.slice(0, mostLetters - 3)}...`
}
