import { displayName, foldName, type Name } from '../dns/name.ts'
import type { ServedZone } from './served-zones.ts'
import type { NameServer } from './server.ts'

/** A zone whose file could not be taken. */
export interface FailedZone {
  readonly apex: Name
  readonly file?: string
  /** Why, in one line. */
  readonly failure: string
}

export type LoadedZone = ServedZone | FailedZone

/**
 * Reads the zone files again: of one zone, or of all that are to be served. A zone that is not given any more (or, asked for alone,
 * gives an empty list) is removed. Does not throw for a faulty file.
 */
export type ZoneLoader = (only?: Name) => Promise<readonly LoadedZone[]>

/** What a reload did to one zone. */
export interface ReloadedZone {
  readonly zone: string
  readonly state: 'loaded' | 'failed' | 'removed'
  /** That is served now; undefined where none is. */
  readonly serial?: number
  readonly previousSerial?: number
  readonly message?: string
}

/** What is known of a zone, served or not. */
export interface ZoneNote {
  readonly apex: Name
  readonly file?: string
  readonly loadedAt?: Date
  /** Of the last reading, where it failed; an older content may be served. */
  readonly failure?: string
}

export interface Reloader {
  /** Takes the files' content of now. Reloads happen one after another. */
  reload(only?: Name): Promise<readonly ReloadedZone[]>
  note(apex: Name): ZoneNote | undefined
  /** All zones, also those that never loaded. */
  readonly notes: readonly ZoneNote[]
}

/** `initial` is what the server was started with, failures included. */
export function makeReloader(
  server: NameServer,
  load: ZoneLoader,
  initial: readonly LoadedZone[],
  now: () => Date = () => new Date(),
): Reloader {
  const notes = new Map<Name, ZoneNote>()
  const take = (loaded: LoadedZone): void => {
    const apex = foldName(apexOf(loaded))
    const file = loaded.file === undefined ? {} : { file: loaded.file }
    const before = notes.get(apex)
    if (!('failure' in loaded)) notes.set(apex, { apex, ...file, loadedAt: now() })
    else {
      const loadedAt = before?.loadedAt === undefined ? {} : { loadedAt: before.loadedAt }
      notes.set(apex, { apex, ...file, ...loadedAt, failure: loaded.failure })
    }
  }
  for (const loaded of initial) take(loaded)
  let last: Promise<unknown> = Promise.resolve()
  const reloadNow = async (only?: Name): Promise<readonly ReloadedZone[]> => {
    const loaded = await load(only)
    const before = new Map(server.zones.map((served) => [foldName(served.zone.apexName), served]))
    const given = new Map(loaded.map((zone) => [foldName(apexOf(zone)), zone]))
    const concerned = only === undefined ? [...new Set([...notes.keys(), ...given.keys()])] : [foldName(only)]
    const after = new Map(before)
    for (const apex of concerned) {
      const zone = given.get(apex)
      if (zone === undefined) after.delete(apex)
      // A faulty file never takes away what is served.
      else if (!('failure' in zone)) after.set(apex, zone)
    }
    server.replaceZones([...after.values()])
    for (const apex of concerned) {
      const zone = given.get(apex)
      if (zone === undefined) notes.delete(apex)
      else take(zone)
    }
    return concerned.map((apex) => {
      const zone = given.get(apex)
      const serial = after.get(apex)?.zone.serial
      const previousSerial = before.get(apex)?.zone.serial
      return {
        zone: displayName(apex),
        state: zone === undefined ? 'removed' : 'failure' in zone ? 'failed' : 'loaded',
        ...(serial === undefined ? {} : { serial }),
        ...(previousSerial === undefined ? {} : { previousSerial }),
        ...(zone !== undefined && 'failure' in zone ? { message: zone.failure } : {}),
      }
    })
  }
  return {
    reload(only) {
      const reloaded = last.then(() => reloadNow(only))
      last = reloaded.catch(() => undefined)
      return reloaded
    },
    note: (apex) => notes.get(foldName(apex)),
    get notes() {
      return [...notes.values()]
    },
  }
}

function apexOf(loaded: LoadedZone): Name {
  return 'failure' in loaded ? loaded.apex : loaded.zone.apexName
}
