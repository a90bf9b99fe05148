import type { Server } from '../definition/project.ts'
import type { Name } from '../dns/name.ts'
import type { Deployment, Inspection, Observation, Staged } from '../driver/driver.ts'

/** How deep a look goes: the SOA alone, or the content too. */
export type Depth = 'soa' | 'content'

/** The servers of a project as a run reaches them. The product's is made by `connectFleet`; tests may bring another. */
export interface Fleet {
  /** Whether secours writes to servers of this driver. */
  readonly writes: (server: Server) => boolean
  /** What the server serves for the zone. Never throws for what the server does or does not. */
  readonly look: (server: Server, apex: Name, depth: Depth, signal?: AbortSignal) => Promise<Observation>
  /** How the zone is set up on the server. Throws SecoursError where its tool does not say. */
  readonly inspect: (server: Server, apex: Name) => Promise<Inspection>
  /** Prepares a content there, changing nothing that is served. Throws SecoursError. */
  readonly stage: (server: Server, deployment: Deployment) => Promise<Staged>
}
