import { SecoursError } from '../diagnostic.ts'
import type { ProcessIdentity } from './liveness.ts'

/** What a lock file says: who holds the lock, what for, and since when (ISO 8601). */
export interface LockHolder extends ProcessIdentity {
  readonly version: 1
  /** Unique to one taking of the lock. */
  readonly nonce: string
  readonly user: string
  readonly doing: string
  readonly since: string
}

const fields: ReadonlySet<string> = new Set([
  'version',
  'nonce',
  'host',
  'boot',
  'pidNamespace',
  'pid',
  'startTicks',
  'user',
  'doing',
  'since',
])

/**
 * The holder that a lock file names. Throws SecoursError: `lock-version` for a lock of another version of secours,
 * `lock-damaged` for anything else that is no lock, unknown fields included.
 */
export function parseHolder(path: string, text: string): LockHolder {
  const value = parseObject(text)
  if (value === undefined) throw damaged(path)
  const { version, nonce, host, boot, pidNamespace, pid, startTicks, user, doing, since } = value
  if (typeof version === 'number' && version !== 1)
    throw new SecoursError(
      'lock-version',
      `${path} was written by another version of secours (lock version ${version})`,
      {
        hint: 'use that version, or remove the file if it surely does not run any more',
      },
    )
  const whole =
    version === 1 &&
    typeof nonce === 'string' &&
    // It becomes part of a file name.
    /^[0-9a-f-]{36}$/.test(nonce) &&
    typeof host === 'string' &&
    typeof pid === 'number' &&
    Number.isInteger(pid) &&
    // 0 and below name groups of processes.
    pid > 0 &&
    isTextOrAbsent(boot) &&
    isTextOrAbsent(pidNamespace) &&
    isTextOrAbsent(startTicks) &&
    typeof user === 'string' &&
    typeof doing === 'string' &&
    typeof since === 'string' &&
    Object.keys(value).every((key) => fields.has(key))
  if (!whole) throw damaged(path)
  return { version, nonce, host, boot, pidNamespace, pid, startTicks, user, doing, since }
}

function isTextOrAbsent(value: unknown): value is string | undefined {
  return value === undefined || typeof value === 'string'
}

function parseObject(text: string): Readonly<Record<string, unknown>> | undefined {
  try {
    const value: unknown = JSON.parse(text)
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value } : undefined
  } catch {
    return undefined
  }
}

function damaged(path: string): SecoursError {
  return new SecoursError('lock-damaged', `${path} is not a lock that secours wrote`, {
    hint: 'make sure that no secours runs, then remove the file',
  })
}
