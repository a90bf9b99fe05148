import { readFileSync, readlinkSync } from 'node:fs'
import { hostname } from 'node:os'

/** One process among all that ever ran, as far as the system tells. `undefined` where it does not. */
export interface ProcessIdentity {
  readonly host: string
  /** Another one after each start of the machine. */
  readonly boot: string | undefined
  /** Process ids mean something only within one (containers). */
  readonly pidNamespace: string | undefined
  readonly pid: number
  /** When the process started, in clock ticks since boot: tells it from a later one with the same pid. */
  readonly startTicks: string | undefined
}

/** Whether a process still runs; `unknown` where that cannot be told from here. */
export type Liveness = 'alive' | 'dead' | 'unknown'

/** The process that runs this. */
export function ownIdentity(): ProcessIdentity {
  return {
    host: hostname(),
    boot: readIfAny('/proc/sys/kernel/random/boot_id')?.trim(),
    pidNamespace: namespaceIfAny(),
    pid: process.pid,
    startTicks: processState(process.pid)?.startTicks,
  }
}

/** Whether `other` still runs, seen from `own`. Doubt is never `dead`. */
export function livenessOf(other: ProcessIdentity, own: ProcessIdentity): Liveness {
  if (other.host !== own.host) return 'unknown'
  // The machine was started again since: nothing from before runs.
  if (other.boot !== undefined && own.boot !== undefined && other.boot !== own.boot) return 'dead'
  if (other.pidNamespace !== own.pidNamespace) return 'unknown'
  if (!pidExists(other.pid)) return 'dead'
  const state = processState(other.pid)
  // A process that /proc hides from us (hidepid) exists all the same.
  if (state === undefined) return 'alive'
  if (state.ended) return 'dead'
  return other.startTicks === undefined || other.startTicks === state.startTicks ? 'alive' : 'dead'
}

function pidExists(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (cause) {
    return !(cause instanceof Error && 'code' in cause && cause.code === 'ESRCH')
  }
}

/** Of /proc/PID/stat (proc(5)): field 3, the state, and field 22, the start. Field 2, the name, may hold blanks and brackets. */
function processState(pid: number): { readonly ended: boolean; readonly startTicks: string | undefined } | undefined {
  const stat = readIfAny(`/proc/${pid}/stat`)
  if (stat === undefined) return undefined
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
  return { ended: fields[0] === 'Z' || fields[0] === 'X', startTicks: fields[19] }
}

function readIfAny(path: string): string | undefined {
  try {
    return readFileSync(path, 'latin1')
  } catch {
    return undefined
  }
}

function namespaceIfAny(): string | undefined {
  try {
    return readlinkSync('/proc/self/ns/pid')
  } catch {
    return undefined
  }
}
