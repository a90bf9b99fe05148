import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { serversOf, zoneKey } from '../../src/definition/placement.ts'
import type { Project, Server } from '../../src/definition/project.ts'
import { SecoursError } from '../../src/diagnostic.ts'
import type { Name } from '../../src/dns/name.ts'
import { isNewerSerial } from '../../src/dns/serial.ts'
import type { Observation } from '../../src/driver/driver.ts'
import type { Fleet } from '../../src/operate/fleet.ts'
import type { Zone } from '../../src/zone/zone.ts'
import { readMasterFile } from '../../src/zonefile/reader.ts'
import { printZoneFile } from '../../src/zonefile/writer.ts'

/** What a server of a `FolderFleet` may be told to do wrong. */
export type Mischief =
  /** It does not answer. */
  | 'down'
  /** It takes a new content without a word, and keeps the old one. */
  | 'keeps-old'
  /** It serves something else than it was given. */
  | 'garbles'
  /** Its checker refuses every content. */
  | 'check-fails'
  /** Nothing can be prepared there. */
  | 'disk-full'
  /** The zone is set up in a way that cannot be written to. */
  | 'wrong-kind'
  /** It refuses transfers. */
  | 'no-transfer'
  /** Its tool complains, though it does what it was told. */
  | 'complains'
  /** A secondary that hears no NOTIFY and sees no primary. */
  | 'deaf'

/**
 * Servers that live in a folder, so that they outlive the process that changes them: one file for each zone a server serves.
 * Secondaries follow whatever server of their primaries has a newer serial, at the moment when they are asked.
 */
export interface FolderFleet extends Fleet {
  readonly put: (server: string, zone: Zone, serial: number) => void
  readonly mischief: (server: string, kind: Mischief, on?: boolean, apex?: string) => void
  readonly serial: (server: string, apex: Name) => number | undefined
  /** How often a server was written to. */
  readonly writes: Fleet['writes']
  readonly written: () => readonly string[]
}

export function folderFleet(folder: string, project: Project): FolderFleet {
  const written: string[] = []
  const fileOf = (server: string, zone: string) => join(folder, server, zone)
  const markOf = (server: string, kind: Mischief, zone = '') => join(folder, server, `!${kind}${zone}`)
  const does = (server: string, kind: Mischief, apex: Name) =>
    existsSync(markOf(server, kind)) || existsSync(markOf(server, kind, zoneKey(apex)))
  const write = (server: string, apex: Name, text: string) => {
    mkdirSync(join(folder, server), { recursive: true })
    writeFileSync(`${fileOf(server, zoneKey(apex))}.new`, text)
    renameSync(`${fileOf(server, zoneKey(apex))}.new`, fileOf(server, zoneKey(apex)))
  }
  const read = (server: string, apex: Name): Zone | undefined => {
    const path = fileOf(server, zoneKey(apex))
    if (!existsSync(path)) return undefined
    const { zone } = readMasterFile({ path, bytes: readFileSync(path) }, { apex })
    return zone
  }
  const serve = (server: Server, apex: Name): Zone | undefined => {
    const own = read(server.name, apex)
    if (server.driver !== 'secondary' || does(server.name, 'deaf', apex)) return own
    const primaries = server.primaries ?? serversOf(project, apex).map(({ name }) => name)
    for (const name of primaries) {
      const primary = project.servers.get(name)
      if (primary === undefined || name === server.name || does(name, 'down', apex)) continue
      const offered = primary.driver === 'secondary' ? undefined : read(name, apex)
      const isNewer =
        offered?.serial !== undefined && (own?.serial === undefined || isNewerSerial(offered.serial, own.serial))
      if (!isNewer) continue
      write(server.name, apex, readFileSync(fileOf(name, zoneKey(apex)), 'utf8'))
      return offered
    }
    return own
  }
  return {
    put: (server, zone, serial) => write(server, zone.apexName, [...printZoneFile(zone, { serial })].join('')),
    mischief: (server, kind, on = true, apex = '') => {
      mkdirSync(join(folder, server), { recursive: true })
      if (on) writeFileSync(markOf(server, kind, apex), '')
      else rmSync(markOf(server, kind, apex), { force: true })
    },
    serial: (server, apex) => read(server, apex)?.serial,
    written: () => written,
    writes: ({ driver }) => driver === 'zonefile',
    look: async (server, apex, depth): Promise<Observation> => {
      if (does(server.name, 'down', apex)) return { state: 'unreachable', reason: 'does not answer', ms: 1 }
      const zone = serve(server, apex)
      if (zone?.serial === undefined) return { state: 'not-served', reason: 'REFUSED', ms: 1 }
      const isWithheld = depth === 'content' && does(server.name, 'no-transfer', apex)
      return {
        state: 'served',
        serial: zone.serial,
        zone: depth === 'soa' || isWithheld ? undefined : zone,
        withheld: isWithheld ? new SecoursError('refused', 'transfer: REFUSED') : undefined,
        ms: 1,
      }
    },
    inspect: async (server, apex) => {
      const isWrong = does(server.name, 'wrong-kind', apex)
      const kind = { kind: isWrong ? 'dynamic' : 'primary', detail: '', file: undefined, loadedAt: undefined } as const
      return { kind, refusal: isWrong ? `${server.name} has it as a dynamic zone` : undefined }
    },
    stage: async (server, { apex, text, unchecked }) => {
      if (does(server.name, 'disk-full', apex)) throw new SecoursError('file-no-space', 'no space left')
      if (!unchecked && does(server.name, 'check-fails', apex))
        throw new SecoursError('server-check-failed', 'the checker refuses it')
      return {
        apex,
        discard: async () => {},
        activate: async () => {
          written.push(`${server.name} ${zoneKey(apex)}`)
          if (!does(server.name, 'keeps-old', apex))
            write(server.name, apex, does(server.name, 'garbles', apex) ? `${text}garbled 300 IN A 192.0.2.66\n` : text)
          if (does(server.name, 'complains', apex)) throw new SecoursError('reload-failed', 'the tool complains')
        },
      }
    },
  }
}
