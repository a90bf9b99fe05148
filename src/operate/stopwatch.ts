import type { Timing } from './result.ts'

/** Tells how long a run took and for how much of it servers were waited for, several at once counted once. */
export interface Stopwatch {
  /** Milliseconds since it was started. */
  readonly ms: () => number
  /** Waits for something that a server does. */
  readonly waitForServer: <T>(pending: Promise<T>) => Promise<T>
  readonly timing: () => Timing
}

export function startStopwatch(): Stopwatch {
  const start = performance.now()
  let waiting = 0
  let since = 0
  let serversMs = 0
  const ms = () => performance.now() - start
  return {
    ms,
    waitForServer: async (pending) => {
      if (waiting++ === 0) since = performance.now()
      try {
        return await pending
      } finally {
        if (--waiting === 0) serversMs += performance.now() - since
      }
    },
    timing: () => ({ totalMs: ms(), serversMs }),
  }
}
