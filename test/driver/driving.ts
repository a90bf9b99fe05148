import { lstatSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import type { Server } from '../../src/definition/project.ts'
import { mustName } from '../../src/dns/name.ts'
import { parseEndpoint } from '../../src/dns/network.ts'
import { serialOf } from '../../src/dns/serial.ts'
import type { Deployment, DriverContext } from '../../src/driver/driver.ts'
import { ZoneBuilder } from '../../src/zone/zone-builder.ts'

/** What a driver is given for a server with these options. */
export function contextOf(
  options: Readonly<Record<string, unknown>>,
  more: Partial<DriverContext> = {},
): DriverContext {
  return { server: serverOf(options), key: undefined, root: '/', env: process.env, ...more }
}

export function serverOf(options: Readonly<Record<string, unknown>>): Server {
  const endpoint = parseEndpoint('127.0.0.1')
  if (endpoint === undefined) throw new Error('no endpoint')
  return {
    name: 'ns1',
    site: 'rennes',
    endpoint,
    driver: 'zonefile',
    options,
    key: undefined,
    zones: undefined,
    primaries: undefined,
    observe: 'axfr',
    tcp: true,
    external: false,
    nodes: 1,
    place: { file: { path: 'secours.yaml', bytes: new Uint8Array() }, start: 0, end: 0 },
  }
}

/** A master file for a zone. */
export function deploymentOf(apex: string, text: string, more: Partial<Deployment> = {}): Deployment {
  const name = mustName(apex)
  return { apex: name, serial: serialOf(2), text, zone: new ZoneBuilder(name).build(), unchecked: false, ...more }
}

/** Every file of a folder, with all that a write would change: name, inode, owner, mode, size and dates. */
export function listing(folder: string): readonly string[] {
  return readdirSync(folder)
    .sort()
    .map((name) => {
      const { ino, uid, gid, mode, size, mtimeMs, ctimeMs } = lstatSync(join(folder, name))
      return [name, ino, uid, gid, mode, size, mtimeMs, ctimeMs].join(' ')
    })
}
