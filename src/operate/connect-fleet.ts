import assert from 'node:assert/strict'
import type { Project, Server } from '../definition/project.ts'
import { allDrivers } from '../driver/all.generated.ts'
import type { Driver, DriverContext } from '../driver/driver.ts'
import { readKey } from '../driver/keys.ts'
import { observeZone } from '../driver/observe.ts'
import type { TsigKey } from '../message/tsig-key.ts'
import type { Fleet } from './fleet.ts'

export interface FleetOptions {
  readonly env: Readonly<Record<string, string | undefined>>
  readonly signal?: AbortSignal
}

/** The servers of a project over the network, by their drivers. Reads the secrets of all keys: throws SecoursError for those. */
export function connectFleet(project: Project, { env, signal }: FleetOptions): Fleet {
  const keys = new Map([...project.keys].map(([name, key]) => [name, readKey(key, project.root, env)]))
  const keyOf = ({ key }: Server): TsigKey | undefined => (key === undefined ? undefined : keys.get(key))
  const contextOf = (server: Server): DriverContext => ({
    server,
    key: keyOf(server),
    root: project.root,
    env,
    ...(signal ? { signal } : {}),
  })
  return {
    writes: (server) => driverOf(server).writes,
    look: (server, apex, depth, lookSignal) => {
      const key = keyOf(server)
      return observeZone(server, apex, {
        depth,
        ...(key ? { key } : {}),
        ...(lookSignal ? { signal: lookSignal } : {}),
      })
    },
    inspect: (server, apex) => driverOf(server).inspect(contextOf(server), apex),
    stage: (server, deployment) => driverOf(server).stage(contextOf(server), deployment),
  }
}

function driverOf({ driver }: Server): Driver {
  const known = allDrivers.find(({ name }) => name === driver)
  assert(known !== undefined, 'the schema of the project knows every driver')
  return known
}
