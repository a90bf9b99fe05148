/** Returns a function that runs tasks, at most `limit` at once, in the order in which they were given to it. */
export function makeLimiter(limit: number): <R>(task: () => Promise<R>) => Promise<R> {
  const waiting: (() => void)[] = []
  let running = 0
  return async (task) => {
    if (running < limit) running++
    else await new Promise<void>((resolve) => waiting.push(resolve))
    try {
      return await task()
    } finally {
      // Whoever waits longest takes over the place.
      const next = waiting.shift()
      if (next === undefined) running--
      else next()
    }
  }
}

/** Runs a task for each item, at most `limit` at once; the results stand in the order of the items. */
export async function mapAtMost<T, R>(
  limit: number,
  items: readonly T[],
  task: (item: T) => Promise<R>,
): Promise<readonly R[]> {
  const results: R[] = []
  const queue = items.entries()
  const work = async (): Promise<void> => {
    for (const [index, item] of queue) results[index] = await task(item)
  }
  await Promise.all(Array.from({ length: Math.min(limit, items.length) }, work))
  return results
}
