import assert from 'node:assert/strict'
import type { Project, Server } from '../definition/project.ts'
import { allDrivers } from '../driver/all.generated.ts'
import type { Driver, DriverContext } from '../driver/driver.ts'
import { readKey } from '../driver/keys.ts'
import { observeZone } from '../driver/observe.ts'
import type { TsigKey } from '../message/tsig-key.ts'
import { makeLimiter } from './concurrency.ts'
import type { Fleet } from './fleet.ts'

export interface FleetOptions {
  readonly env: Readonly<Record<string, string | undefined>>
  readonly signal?: AbortSignal
}

/** BIND gives ten transfers at a time to all who ask; its secondaries need theirs. */
const transfersAtOnce = 3

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
  const transfers = new Map([...project.servers.keys()].map((name) => [name, makeLimiter(transfersAtOnce)]))
  return {
    writes: (server) => driverOf(server).writes,
    look: (server, apex, depth, lookSignal) => {
      const key = keyOf(server)
      const observe = () =>
        observeZone(server, apex, {
          depth,
          ...(key ? { key } : {}),
          ...(lookSignal ? { signal: lookSignal } : {}),
        })
      const limited = depth === 'content' ? transfers.get(server.name) : undefined
      return limited === undefined ? observe() : limited(observe)
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
