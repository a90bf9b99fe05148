import { zoneKey } from '../definition/placement.ts'
import type { Server } from '../definition/project.ts'
import type { Serial } from '../dns/serial.ts'
import type { Staged } from '../driver/driver.ts'
import type { VariantContent } from '../failover/content.ts'
import type { ServerPlan, ZonePlan } from '../failover/plan.ts'
import type { ZoneTarget } from '../failover/plan-input.ts'
import { type Sighting, sightingOf } from '../failover/sighting.ts'
import type { Prepared } from './prepare.ts'

/** One zone of a plan with what the plan, being plain values, cannot hold. */
export interface ZoneJob {
  readonly zone: string
  readonly plan: ZonePlan
  readonly target: ZoneTarget
  readonly content: VariantContent
  readonly serial: Serial
  readonly servers: readonly ServerJob[]
}

/** One zone on one server. */
export interface ServerJob {
  readonly zone: string
  readonly server: Server
  readonly plan: ServerPlan
  readonly sighting: Sighting | undefined
}

/** A content that waits on its server to be activated. */
export interface StagedJob {
  readonly job: ServerJob
  readonly of: ZoneJob
  readonly staged: Staged
}

/** The zones of a plan that no gate holds back and whose serial is known. */
export function jobsOf({ plan, input }: Prepared): readonly ZoneJob[] {
  return plan.zones.flatMap((zone) => {
    const target = input.targets.find(({ contents }) => zoneKey(contents.apex) === zone.zone)
    const content = target?.contents.variants.get(zone.to)
    if (zone.action === 'refused' || zone.serial === null || target === undefined || content === undefined) return []
    const servers = zone.servers.flatMap((server): ServerJob[] => {
      const spec = input.project.servers.get(server.server)
      const sighting = sightingOf(input.sightings, server.server, zone.zone)
      return spec === undefined ? [] : [{ zone: zone.zone, server: spec, plan: server, sighting }]
    })
    // A serial of a plan is one that was seen or given out.
    return [{ zone: zone.zone, plan: zone, target, content, serial: zone.serial as Serial, servers }]
  })
}
