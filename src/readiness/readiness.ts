import type { VariantContext } from '../check/variant-context.ts'
import type { Place } from '../diagnostic.ts'
import { displayName } from '../dns/name.ts'
import { drainSeconds } from '../failover/drain.ts'
import { countNames, type NameCounts } from './names.ts'
import { assessServices, type Service } from './services.ts'
import { coveredSites } from './sites.ts'

/** What a switch to one variant of one zone would do to who uses the zone. */
export interface VariantReadiness {
  /** The apex, without the final dot. */
  readonly zone: string
  readonly variant: string
  /** The variant's own file, or the shared one. */
  readonly place: Place
  /** Only the shared overlay concerns the zone, and leaves it as it is: a switch skips it. */
  readonly unchanged: boolean
  readonly names: NameCounts
  /** Seconds after the switch in which the last cache may still hold what was before. */
  readonly cachedFor: number
  /** Sites that the variant takes down, and those in which its addresses stand. */
  readonly down: readonly string[]
  readonly sites: readonly string[]
  /** Those that the zone has, in normal or in the variant. */
  readonly services: readonly Service[]
}

/** Assesses a variant that was checked: linear in the zone, and of the changes nothing is worked out twice. */
export function assessVariant(context: VariantContext): VariantReadiness {
  const { variant, normal, changes } = context
  return {
    zone: displayName(variant.apex),
    variant: variant.name,
    place: variant.place,
    unchanged: variant.unchanged,
    names: countNames(normal.zone, context.zone, changes),
    cachedFor: drainSeconds(normal.zone, changes),
    down: variant.down,
    sites: coveredSites(context),
    services: assessServices(context),
  }
}

/** Whether nothing is lost by the variant that a service's users would notice. */
export function isWell({ services }: VariantReadiness): boolean {
  return services.every(({ state, declared }) => state === 'up' || state === 'moved' || declared === 'zone')
}
