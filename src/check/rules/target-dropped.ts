import { displayName, foldName, type Name } from '../../dns/name.ts'
import { aaaaType, aType, cnameType } from '../../dns/type-codes.ts'
import { typeName } from '../../rdata/registry.ts'
import { endingOf } from '../../reach/ending.ts'
import { noteRecord } from '../../reach/narrate.ts'
import type { ProjectZones } from '../../reach/project-zones.ts'
import { type StayingLead, type StayingLeads, stayingLeads } from '../leads/staying-leads.ts'
import { definePairRule, type Report } from '../rule.ts'
import type { VariantContext } from '../variant-context.ts'

export const targetDropped = definePairRule({
  code: 'target-dropped',
  class: 'variant',
  severity: 'error',
  reference: 'RFC 2181 section 10.3',
  title:
    'the variant takes away the addresses of a name to which an NS, MX or SRV record (a warning: another) of a zone leads that stays as it is in normal',
  why: 'The other zone has no variant of that name, and is not switched: it leads to nothing for as long as the outage lasts, and nobody who looks at it sees why.',
  example:
    'remove: [{name: mail, reason: no backup}], and another zone without this variant has MX 10 mail.example.org.',
  compares: [],
  check(context, report) {
    const { active, variant, changedSets } = context
    // Where nothing is gone, nothing is missed; what a whole zone lost without a word is told of its own names.
    if (variant.origin === 'whole' || !changedSets.some(({ after }) => after < 0)) return
    const names = stayingLeads(active).get(foldName(variant.apex))
    for (const [name, leads] of names ?? []) {
      if (leadsNowhere(active.zones, name) && !leadsNowhere(active.normalZones, name)) {
        reportDropped(context, name, leads, report)
      }
    }
  },
})

function leadsNowhere(zones: ProjectZones, name: Name): boolean {
  const { end } = endingOf(zones, name)
  return end === 'no-name' || end === 'no-address'
}

function reportDropped(context: VariantContext, name: Name, { first, count }: StayingLeads, report: Report): void {
  const { variant } = context
  const [lead] = first
  if (lead === undefined) return
  const removal = [aType, aaaaType, cnameType]
    .map((type) => context.findRemoval(name, type))
    .find((found) => found !== undefined)
  const others = count > 1 ? ` and ${count - 1} other${count > 2 ? 's' : ''}` : ''
  report({
    owner: name,
    place: removal?.place ?? variant.place,
    severity: first.some(({ isVital }) => isVital) ? 'error' : 'warning',
    message: `${displayName(name)} has no address here, and ${describe(lead)}${others}, which ${count > 1 ? 'stay as they are' : 'stays as it is'} in normal, ${count > 1 ? 'lead' : 'leads'} to it`,
    related: first.map(({ zone, record }) => noteRecord(zone, record, ownerOf({ zone, record }))),
    hint: `keep the name, or give ${displayName(lead.zone.apexName)} a variant ${variant.name} that does without it`,
  })
}

function describe({ zone, record }: StayingLead): string {
  return `${displayName(ownerOf({ zone, record }))} ${typeName(zone.columns.types[record] as number)}`
}

function ownerOf({ zone, record }: Pick<StayingLead, 'zone' | 'record'>): Name {
  return zone.names.name(zone.columns.owners[record] as number)
}
