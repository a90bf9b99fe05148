import type { VariantContext } from '../check/variant-context.ts'
import { displayName } from '../dns/name.ts'
import { findZoneCut } from '../zone/lookup.ts'
import { type NameId, noName } from '../zone/name-table.ts'
import { isLeft, isRemoved } from './declared.ts'
import { isWritten, lookAt, type Sight } from './sight.ts'
import { type Endpoint, mailIn, wellKnownServices } from './well-known.ts'

/** `up`: as in normal, and alive. `moved`: alive elsewhere. `lost`: not there any more. `down`: leads to a site that is down. */
export type ServiceState = 'up' | 'moved' | 'lost' | 'down'

/** From what needs no word to what hurts most. */
export const serviceStates: readonly ServiceState[] = ['up', 'moved', 'lost', 'down']

/** One of the names at which a service is looked for. */
export interface ServiceName {
  /** Without the final dot. */
  readonly name: string
  readonly state: ServiceState
}

/** A service and the worst state of its names. */
export interface Service {
  readonly service: string
  readonly state: ServiceState
  /**
   * Who says, with a reason, that it is lost or led to a site that is down: the zone, which takes no mail, so that nobody misses it; or
   * the variant, of all its names that are.
   */
  readonly declared: 'zone' | 'variant' | undefined
  readonly names: readonly ServiceName[]
}

/** The well-known services that the zone has, in normal or in the variant. */
export function assessServices(context: VariantContext): readonly Service[] {
  return wellKnownServices.flatMap(({ service, endpoints }): Service[] => {
    const names = endpoints.flatMap((endpoint) => assessEndpoint(context, endpoint))
    if (names.length === 0) return []
    const worst = Math.max(...names.map(({ state }) => serviceStates.indexOf(state)))
    const state = serviceStates[worst] as ServiceState
    const declared = declarerOf(context, service, state, names)
    return [{ service, state, declared, names: names.map(({ name, state }) => ({ name, state })) }]
  })
}

/** A name, and whether the variant says with a reason that the service is not to be had there. */
interface Assessed extends ServiceName {
  readonly isDeclared: boolean
}

function declarerOf(
  { variant }: VariantContext,
  service: string,
  state: ServiceState,
  names: readonly Assessed[],
): Service['declared'] {
  if (service === mailIn && state === 'lost' && !variant.declarations.mail) return 'zone'
  const without = names.filter((name) => name.state === 'lost' || name.state === 'down')
  return without.length > 0 && without.every(({ isDeclared }) => isDeclared) ? 'variant' : undefined
}

function assessEndpoint(context: VariantContext, { name, kind }: Endpoint): Assessed[] {
  const { active, normal, reached, down } = context
  const id = findBelowApex(context, name)
  if (id === noName) return []
  // A name that is there by a wildcard alone says nothing of a service.
  if (!isWritten(normal.zone, id, kind) && !isWritten(reached.zone, id, kind)) return []
  // Below a delegation, it is the other zone's service.
  if (findZoneCut(normal.zone, id) >= 0 || findZoneCut(reached.zone, id) >= 0) return []
  const before = lookAt({ zones: active.normalZones, reached: normal, sites: active.sites, down }, id, kind)
  const after = lookAt({ zones: active.zones, reached, sites: active.sites, down }, id, kind)
  if (before.end === 'none' && after.end === 'none') return []
  const state = stateOf(before, after)
  const isDeclared =
    (state === 'lost' && isRemoved(context, id, kind)) || (state === 'down' && isLeft(context, id, kind))
  return [{ name: displayName(context.zone.names.name(id)), state, isDeclared }]
}

function stateOf(before: Sight, after: Sight): ServiceState {
  if (after.end === 'none') return 'lost'
  if (after.end === 'dead') return 'down'
  return before.end === 'none' || before.content === after.content ? 'up' : 'moved'
}

/** The folded id of a name below the apex; `noName` where neither variant has anything there. */
function findBelowApex({ zone }: VariantContext, name: string): NameId {
  let id = zone.apex
  for (const label of labelsOf(name)) {
    id = zone.names.findChild(id, label, 0, label.length)
    if (id < 0) return noName
  }
  return id
}

const octetsOfLabels = new Map<string, readonly Uint8Array[]>()

/** From the apex down. */
function labelsOf(name: string): readonly Uint8Array[] {
  const known = octetsOfLabels.get(name)
  if (known !== undefined) return known
  const labels = name.split('.').filter((label) => label !== '')
  const octets = labels.reverse().map((label) => Buffer.from(label, 'latin1'))
  octetsOfLabels.set(name, octets)
  return octets
}
