import { performance } from 'node:perf_hooks'
import { parentPort, workerData } from 'node:worker_threads'
import { type CampaignResult, type Fault, type Gauge, runCampaign, type Tally } from './campaign.ts'
import { readCorpus } from './corpus.ts'
import type { Target } from './target.ts'
import { targets } from './targets.ts'

interface Orders {
  readonly shown: SharedArrayBuffer
  readonly project: string
  readonly folders: readonly string[]
  readonly seed: number
  readonly inputs: number
  readonly seconds: number
  readonly only: readonly string[]
}

const { shown, project, folders, seed, inputs, seconds, only } = workerData as Orders
const chosen = targets.filter(({ name }) => only.length === 0 || only.includes(name))
const head = new Int32Array(shown, 0, 3)
const room = new Uint8Array(shown, 12)

/** Milliseconds for each octet, beside the target's patience. */
const msPerOctet = 0.02
/** Octets of memory that any input may take, and how many more for each of its own. */
const memoryAtLeast = 64 * 1024 ** 2
const memoryPerOctet = 2048

const memoryUsed = (): number => {
  const { heapUsed, arrayBuffers } = process.memoryUsage()
  return heapUsed + arrayBuffers
}

const gauge: Gauge = {
  now: () => performance.now(),
  // Others use the machine too: the best of three runs counts, in time and in memory.
  excess(run, input, { patienceMs = 100 }) {
    let bestMs = Number.POSITIVE_INFINITY
    let leastMemory = Number.POSITIVE_INFINITY
    const allowedMs = patienceMs + input.length * msPerOctet
    const allowedMemory = memoryAtLeast + input.length * memoryPerOctet
    for (let i = 0; i < 3 && (bestMs > allowedMs || leastMemory > allowedMemory); i++) {
      const memoryBefore = memoryUsed()
      const before = performance.now()
      const cpuBefore = process.cpuUsage()
      run()
      const { user, system } = process.cpuUsage(cpuBefore)
      bestMs = Math.min(bestMs, performance.now() - before, (user + system) / 1000)
      leastMemory = Math.min(leastMemory, memoryUsed() - memoryBefore)
    }
    if (bestMs > allowedMs) return `takes ${Math.round(bestMs)} ms for ${input.length} octets`
    if (leastMemory > allowedMemory)
      return `takes ${Math.round(leastMemory / 1024 ** 2)} MiB for ${input.length} octets`
    return undefined
  },
}

const tell = (message: unknown): void => parentPort?.postMessage(message)
const startedAt = performance.now()
let toldAt = 0
let number = 0
let told = 0

tell({ names: chosen.map(({ name }) => name) })
const result = runCampaign(chosen, {
  seed,
  inputs,
  corpus: readCorpus(project, folders),
  gauge,
  before(target, input) {
    head[1] = target
    head[2] = input.length
    room.set(input)
    head[0] = number++
  },
  progress(done, faults) {
    for (; told < faults.length; told++) tellFault(faults[told] as Fault)
    const elapsed = (performance.now() - startedAt) / 1000
    if (elapsed - toldAt > 60) {
      toldAt = elapsed
      tell({ line: `${done} inputs in ${elapsed.toFixed(0)} s` })
    }
    return elapsed > seconds
  },
})
report(result, chosen)

function report({ tallies, faults }: CampaignResult, attacked: readonly Target[]): void {
  const cells = (name: string, { inputs: ran, accepted, kept, faults: failed, seconds: took, slowestMs }: Tally) =>
    [
      name.padEnd(16),
      ...[ran, accepted, kept, failed, took.toFixed(0), slowestMs.toFixed(0)].map((cell) => String(cell).padStart(10)),
    ].join('')
  tell({
    line: [
      'reader'.padEnd(16),
      ...['inputs', 'accepted', 'kept', 'faults', 'seconds', 'worst ms'].map((cell) => cell.padStart(10)),
    ].join(''),
  })
  const total: Tally = { inputs: 0, accepted: 0, kept: 0, faults: 0, seconds: 0, slowestMs: 0 }
  for (const { name } of attacked) {
    const tally = tallies.get(name)
    if (tally === undefined) continue
    tell({ line: cells(name, tally) })
    for (const key of ['inputs', 'accepted', 'kept', 'faults', 'seconds'] as const) total[key] += tally[key]
    total.slowestMs = Math.max(total.slowestMs, tally.slowestMs)
  }
  tell({ line: cells('all', total) })
  for (; told < faults.length; told++) tellFault(faults[told] as Fault)
  tell({ faults: total.faults })
}

function tellFault({ target, seed: campaign, number: at, message, input }: Fault): void {
  const smallest = JSON.stringify(Buffer.from(input).toString('latin1'))
  tell({ line: `FAULT ${target}: ${message.slice(0, 400)}\n  seed ${campaign}, input ${at}\n  smallest ${smallest}` })
}
