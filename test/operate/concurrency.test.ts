import { setTimeout as sleep } from 'node:timers/promises'
import { expect, test } from 'vitest'
import { makeLimiter, mapAtMost } from '../../src/operate/concurrency.ts'

/** A task that notes how many of its kind run at once. */
function counting() {
  const seen = { now: 0, most: 0 }
  const task = async (item: number): Promise<number> => {
    seen.most = Math.max(seen.most, ++seen.now)
    await sleep(1 + (item % 3))
    seen.now--
    return item * 2
  }
  return { seen, task }
}

const items = Array.from({ length: 20 }, (_, item) => item)
const doubled = items.map((item) => item * 2)

test('mapAtMost keeps to its limit and to the order', async () => {
  const { seen, task } = counting()
  expect(await mapAtMost(3, items, task)).toEqual(doubled)
  expect(seen.most).toBe(3)
})

test('a limiter keeps to its limit, whoever asks, and goes on after a failure', async () => {
  const { seen, task } = counting()
  const limited = makeLimiter(3)
  await expect(limited(() => Promise.reject(new Error('broken')))).rejects.toThrow('broken')
  expect(await Promise.all(items.map((item) => limited(() => task(item))))).toEqual(doubled)
  expect(seen).toEqual({ now: 0, most: 3 })
})
