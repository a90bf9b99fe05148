import type { Server } from '../../definition/project.ts'
import { displayName, foldName, type Name, parseName, rootName } from '../../dns/name.ts'
import { type Address, parseAddress, printAddress } from '../../dns/network.ts'
import { followName, type Journey } from '../../reach/journey.ts'
import { noteDeadAddress, noteHops } from '../../reach/narrate.ts'
import type { ProjectZones } from '../../reach/project-zones.ts'
import { printSites } from '../../reach/site-index.ts'
import { judgeJourney } from '../../reach/verdict.ts'
import { fleetOf } from '../fleet/fleet.ts'
import { definePairRule, type Finding, type Report } from '../rule.ts'
import { ToldOnce } from '../told-once.ts'
import type { VariantContext } from '../variant-context.ts'

const code = 'operator-path'

/** A, AAAA and CNAME. */
const hostSetTypes = [1, 28, 5]

export const operatorPath = definePairRule({
  code,
  class: 'ready',
  severity: 'warning',
  reference: 'the outage of Facebook, 2021',
  title: 'what the operator needs during the outage stands in a site that the variant takes down',
  why: 'Who cannot reach the servers cannot switch them, and who cannot reach the status page tells nobody.',
  example: 'operator: {names: [status.example.org]}, and status stands in the site that is down',
  start() {
    const told = new ToldOnce(code)
    return {
      check(context, report) {
        if (context.down.size === 0) return
        checkNeeds(context, told, report)
        for (const server of fleetOf(context).servers) {
          if (fleetOf(context).isUp(server)) checkControl(context, server, told, report)
        }
      },
    }
  },
})

function checkNeeds(context: VariantContext, told: ToldOnce, report: Report): void {
  const { active, variant } = context
  for (const { needed, place } of active.project.operatorNeeds) {
    if (typeof needed !== 'string') {
      const where = deadSites(context, needed)
      const address = printAddress(needed)
      if (where === undefined || !told.isNew(context, address)) continue
      report({
        place,
        message: `${address}, which the operator needs, is in ${where}, which ${variant.name} takes down`,
        hint: 'have it at another site too, and write its address there in place of this one',
      })
    } else if (isJudgedHere(context, needed)) {
      const fault = judgeName(context, active.zones, needed)
      if (fault === undefined || isToldElsewhere(context, needed) || !told.isNew(context, foldName(needed))) continue
      const name = displayName(needed)
      report({
        owner: needed,
        place,
        ...fault,
        message: `the operator needs ${name}, which ${fault.message} while ${variant.name} is active`,
        hint: `give ${name} an address at a site that ${variant.name} does not take down`,
      })
    }
  }
}

/** A name is told of at its own zone, unless that has no such variant. */
function isJudgedHere({ active, variant }: VariantContext, name: Name): boolean {
  const apex = active.zones.apexFor(name)
  return apex !== undefined && (apex === foldName(variant.apex) || active.zones.variantOf(apex)?.name !== variant.name)
}

/** Where nobody meant it, rules of the zone say it, as errors: `leads-to-down-site`, `rrset-emptied`. */
function isToldElsewhere(context: VariantContext, name: Name): boolean {
  const { active, variant, normal } = context
  if (active.zones.apexFor(name) !== foldName(variant.apex)) return false
  const types = hostSetTypes.filter((type) => normal.zone.find(normal.zone.names.find(name), type) >= 0)
  const isMeant = (type: number) =>
    context.findLeave(name, type) !== undefined || context.findRemoval(name, type) !== undefined
  return types.length > 0 && !types.some(isMeant)
}

/** What is wrong with a name: dead as a whole, or nowhere. Of a name of others nobody here can tell. */
function judgeName(
  { active, down }: VariantContext,
  zones: ProjectZones,
  name: Name,
): Pick<Finding, 'message' | 'related'> | undefined {
  const journey: Journey = followName(zones, name)
  const { living, dead } = judgeJourney(journey, active.sites, down)
  if (living || (dead.length === 0 && journey.end !== 'no-name' && journey.end !== 'no-address')) return undefined
  if (dead.length === 0) return { message: 'leads nowhere', related: noteHops(journey.hops) }
  const sites = new Set(dead.flatMap((address) => address.sites.map(({ site }) => site)))
  const related = [...noteHops(journey.hops), ...dead.map(noteDeadAddress)]
  return { message: `leads to ${[...sites].join(' and ')} alone`, related }
}

/** How a server that lives is reached to be told of a new zone. */
function checkControl(context: VariantContext, server: Server, told: ToldOnce, report: Report): void {
  for (const { by, host } of controlsOf(server)) {
    const address = parseAddress(host)
    const fault = address === undefined ? judgeHost(context, host) : judgeAddress(context, address)
    if (fault === undefined || !told.isNew(context, `${server.name} ${by}`)) continue
    report({
      place: server.place,
      message: `${server.name} lives while ${context.variant.name} is active, but its ${by} ${host} ${fault.message}`,
      ...(fault.related === undefined ? {} : { related: fault.related }),
      hint: 'reach it by an address of its own site',
    })
  }
}

function judgeAddress(context: VariantContext, address: Address): Pick<Finding, 'message' | 'related'> | undefined {
  const where = deadSites(context, address)
  return where === undefined ? undefined : { message: `is in ${where}, which is down` }
}

/** When a switch begins it is still normal that is answered. */
function judgeHost(context: VariantContext, host: string): Pick<Finding, 'message' | 'related'> | undefined {
  const parsed = parseName(host, rootName)
  return 'name' in parsed ? judgeName(context, context.active.normalZones, parsed.name) : undefined
}

function deadSites({ active, down }: VariantContext, address: Address): string | undefined {
  const sites = active.sites.sitesOf(address)
  return sites.length > 0 && sites.every(({ site }) => down.has(site)) ? printSites(sites) : undefined
}

/** By what a server is reached beside its own address: where its files are pushed to, and where it is told to load them. */
function controlsOf({ options }: Server): readonly { readonly by: string; readonly host: string }[] {
  const push = Array.isArray(options.push) ? options.push : []
  const targets = push.flatMap((argument) => pushHost.exec(String(argument))?.slice(1, 2) ?? [])
  const control = optionOf(optionOf(options.reload, 'rndc'), 'server')
  return [
    ...targets.map((host) => ({ by: 'push host', host: host.replace(/^\[(.*)\]$/, '$1') })),
    ...(typeof control === 'string' ? [{ by: 'rndc server', host: control }] : []),
  ]
}

/** `user@host:{target}`, as scp and rsync take it. */
const pushHost = /^(?:[^@\s]+@)?(\[[0-9a-fA-F:.]+\]|[A-Za-z0-9_.-]+):{1,2}.*\{target\}/

function optionOf(value: unknown, key: string): unknown {
  return typeof value === 'object' && value !== null && key in value
    ? Object.entries(value).find(([name]) => name === key)?.[1]
    : undefined
}
