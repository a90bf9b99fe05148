import type { Server } from '../definition/project.ts'
import type { SecoursError } from '../diagnostic.ts'
import type { Name } from '../dns/name.ts'
import type { Serial } from '../dns/serial.ts'
import type { TsigKey } from '../message/tsig-key.ts'
import type { Zone } from '../zone/zone.ts'
import type { OptionsSchema } from './options-schema.ts'

/** What a driver is given of the world: the key's secret, the environment, and when to stop. */
export interface DriverContext {
  readonly server: Server
  readonly key: TsigKey | undefined
  /** The project's root: relative paths of options stand under it. */
  readonly root: string
  /** The environment that the servers' own programs are run in. */
  readonly env: Readonly<Record<string, string | undefined>>
  readonly signal?: AbortSignal
}

/** What a server was seen to serve for one zone. */
export type Observation =
  | {
      readonly state: 'served'
      readonly serial: Serial
      /** Undefined where only the SOA was asked for, or the transfer failed. */
      readonly zone: Zone | undefined
      /** Why the transfer failed. */
      readonly withheld: SecoursError | undefined
      readonly ms: number
    }
  /** It answers, but not with authority for this zone (REFUSED, SERVFAIL, NOTAUTH, a referral). */
  | { readonly state: 'not-served'; readonly reason: string; readonly ms: number }
  | { readonly state: 'unreachable'; readonly reason: string; readonly ms: number }

/** What kind of zone the server has under this name; found out before a byte is written. */
export interface ZoneKind {
  readonly kind: 'primary' | 'dynamic' | 'secondary' | 'missing' | 'other'
  /** As the server's own tool says it. */
  readonly detail: string
  /** The file that the server says it loads, where it says so. */
  readonly file: string | undefined
  /** When the server says that it last loaded the zone. */
  readonly loadedAt: Date | undefined
}

/** What a look at the zone's set-up on a server gave. */
export interface Inspection {
  readonly kind: ZoneKind
  /** Why it cannot be deployed to (gate `wrong-kind`); undefined where it can. */
  readonly refusal: string | undefined
}

/** One zone's new content for one server. */
export interface Deployment {
  readonly apex: Name
  readonly serial: Serial
  /** The master file as rendered for this server, serial included. */
  readonly text: string
  readonly zone: Zone
  /** The operator overrode the server's own checker (gate `server-check-failed`). */
  readonly unchecked: boolean
}

/** A zone prepared on a server but not yet active; `activate` makes it so, `discard` removes what was prepared. */
export interface Staged {
  readonly apex: Name
  /** Makes the content active. Resolves when the server's tool said so, which proves nothing: observe afterwards. */
  activate(): Promise<void>
  discard(): Promise<void>
}

/** The code that knows one kind of server. One file a driver, in `drivers/`. */
export interface Driver {
  readonly name: string
  readonly description: string
  /** Whether secours writes to such servers at all. */
  readonly writes: boolean
  /** What it takes in a server's entry; the build carries it into the project's schema. */
  readonly options: OptionsSchema
  /** How the server has the zone set up; reads only. */
  inspect(context: DriverContext, apex: Name): Promise<Inspection>
  /**
   * Prepares the content on the server (writes beside, runs the server's checker), changing nothing that is served. Throws
   * SecoursError: `server-check-failed` where the server's own checker refuses the content.
   */
  stage(context: DriverContext, deployment: Deployment): Promise<Staged>
}

/** For drivers: the identity, checked. */
export function defineDriver(driver: Driver): Driver {
  return driver
}
