import assert from 'node:assert/strict'
import { objectOption } from '../options.ts'
import { reloadByCommand } from './command.ts'
import { knotc } from './knotc.ts'
import { nsdControl } from './nsd-control.ts'
import type { Reloader, ReloadKind, ReloadSetup } from './reload.ts'
import { rndc } from './rndc.ts'
import { secours } from './secours.ts'

/** The ways of reloading that have a name. */
export const reloadKinds: readonly ReloadKind[] = [rndc, knotc, nsdControl, secours]

/** The way of reloading that `reload:` of a server says: a name, an object of one name with its options, or an argument list. */
export function chooseReloader(reload: unknown, setup: ReloadSetup): Reloader {
  if (Array.isArray(reload)) return reloadByCommand(reload.map(String), setup)
  const [name, options] = Object.entries(objectOption(reload) ?? {})[0] ?? [reload, {}]
  const kind = reloadKinds.find((one) => one.name === name)
  assert(kind !== undefined, 'the schema of the project knows every way of reloading')
  return kind.connect(objectOption(options) ?? {}, setup)
}
