import * as fc from 'fast-check'
import { minimise } from './minimise.ts'
import { maxInputLength, mutate } from './mutate.ts'
import { Random } from './random.ts'
import type { Corpus, Target } from './target.ts'

/** What one target took and gave. */
export interface Tally {
  inputs: number
  accepted: number
  /** Inputs that were kept, for they led to something new. */
  kept: number
  faults: number
  seconds: number
  /** The slowest input, in milliseconds. */
  slowestMs: number
}

export interface Fault {
  readonly target: string
  /** What repeats it: the campaign's seed, and the number of the input in it. */
  readonly seed: number
  readonly number: number
  readonly message: string
  /** Minimised. */
  readonly input: Uint8Array
}

/** What an input took beyond its time: measured outside, where there is a clock. */
export interface Gauge {
  /** Milliseconds since some moment. */
  readonly now: () => number
  /** Says what is too much about an input that took long, after running it again; undefined where it is not. */
  readonly excess: (run: () => void, input: Uint8Array, target: Target) => string | undefined
}

export interface CampaignOptions {
  readonly seed: number
  /** Inputs in all; of a target, its part by weight. */
  readonly inputs: number
  readonly corpus: Corpus
  readonly gauge?: Gauge
  /** Called before each input is run, with the bytes that stay as they are while it runs. */
  readonly before?: (target: number, input: Uint8Array) => void
  /** Called after each round with what was done and found so far; the campaign ends where it gives true. */
  readonly progress?: (done: number, faults: readonly Fault[]) => boolean
}

export interface CampaignResult {
  readonly tallies: ReadonlyMap<string, Tally>
  readonly faults: readonly Fault[]
}

/** Inputs of one target in a row: its code stays warm, and its sound inputs are made anew. */
const roundLength = 2000
const madePerRound = 8
/** Inputs that are kept beside the seeds, and octets of the longest one. */
const maxKept = 3000
const longestKept = 2048
/** Faults of one target that are told: one that is everywhere must not hide the others. */
const maxFaults = 5
/** Milliseconds from which an input is looked at more closely. */
const longMs = 5

/** One target with the inputs that are changed for it. */
interface Attack {
  readonly target: Target
  readonly number: number
  readonly words: readonly Uint8Array[]
  readonly bases: Uint8Array[]
  readonly seeds: number
  readonly seen: Set<string>
  readonly tally: Tally
}

/** Runs mutated inputs on all targets. The seed decides every input; a clock only ends the campaign sooner. */
export function runCampaign(targets: readonly Target[], options: CampaignOptions): CampaignResult {
  const attacks = targets.map((target, number): Attack => {
    const bases = [...target.seeds(options.corpus)]
    const tally = { inputs: 0, accepted: 0, kept: 0, faults: 0, seconds: 0, slowestMs: 0 }
    const words = target.words.map((word) => Uint8Array.from(Buffer.from(word, 'latin1')))
    return { target, number, words, bases, seeds: bases.length, seen: new Set(), tally }
  })
  const faults: Fault[] = []
  const tallies = new Map(attacks.map(({ target, tally }) => [target.name, tally]))
  const totalWeight = targets.reduce((sum, { weight }) => sum + weight, 0)
  let done = 0
  for (let round = 0; done < options.inputs; round++) {
    let ranAny = false
    for (const attack of attacks) {
      const part = Math.ceil((options.inputs * attack.target.weight) / totalWeight)
      // Light targets come round as often as heavy ones, with fewer inputs.
      const wanted = Math.ceil((roundLength * attack.target.weight * targets.length) / totalWeight)
      const count = Math.min(wanted, part - attack.tally.inputs)
      if (count <= 0) continue
      ranAny = true
      runRound(attack, round, count, options, faults)
      done += count
    }
    if (!ranAny || options.progress?.(done, faults) === true) break
  }
  for (const { close } of targets) close?.()
  return { tallies, faults }
}

const scratch = new Uint8Array(maxInputLength + 64)

function runRound(attack: Attack, round: number, count: number, options: CampaignOptions, faults: Fault[]): void {
  const { target, bases, seeds, words, tally, number } = attack
  const { seed, gauge, before } = options
  const random = new Random(seed * 7919 + round * 131 + number)
  const made =
    target.arbitrary === undefined
      ? []
      : fc.sample(target.arbitrary, { numRuns: madePerRound, seed: (seed * 31 + round) | 0 })
  const startedAt = gauge?.now() ?? 0
  for (let i = 0; i < count; i++) {
    const fresh = made.length > 0 && random.below(4) === 0
    const base = fresh
      ? random.oneOf(made)
      : (bases[random.below(random.below(2) === 0 ? seeds : bases.length)] as Uint8Array)
    // The first time round each input goes in as it is.
    const asItIs = fresh ? random.below(8) === 0 : round === 0 && i < seeds
    const chosen = asItIs && !fresh ? (bases[i] as Uint8Array) : base
    const input = asItIs ? chosen : scratch.subarray(0, mutate(scratch, base, random.oneOf(bases), words, random))
    before?.(number, input)
    tally.inputs++
    const inputAt = gauge?.now() ?? 0
    const outcome = attempt(target, input)
    const tookMs = (gauge?.now() ?? 0) - inputAt
    if (tookMs > tally.slowestMs) tally.slowestMs = tookMs
    if (typeof outcome !== 'string')
      noteFault(attack, outcome.message, input, options, faults, repeats(target, outcome))
    else if (gauge !== undefined && tookMs > longMs) {
      const excess = gauge.excess(() => void attempt(target, input), input, target)
      const again = (candidate: Uint8Array) =>
        gauge.excess(() => void attempt(target, candidate), candidate, target) !== undefined
      if (excess !== undefined) noteFault(attack, excess, input, options, faults, again, 60)
    }
    if (typeof outcome === 'string') {
      if (outcome.startsWith('ok')) tally.accepted++
      if (!attack.seen.has(outcome)) keep(attack, outcome, input)
    }
  }
  tally.seconds += ((gauge?.now() ?? 0) - startedAt) / 1000
}

function keep({ bases, seeds, seen, tally }: Attack, outcome: string, input: Uint8Array): void {
  if (input.length > longestKept || bases.length - seeds >= maxKept) return
  seen.add(outcome)
  bases.push(Uint8Array.from(input))
  tally.kept++
}

/** What became of an input: the outcome in words, or the error. */
function attempt(target: Target, input: Uint8Array): string | Error {
  try {
    return target.run(input)
  } catch (error) {
    return error instanceof Error ? error : new Error(String(error))
  }
}

/** Whether an input fails in the same place: another fault is another finding. */
function repeats(target: Target, error: Error): (candidate: Uint8Array) => boolean {
  const place = placeOf(error)
  return (candidate) => {
    const outcome = attempt(target, candidate)
    return typeof outcome !== 'string' && placeOf(outcome) === place
  }
}

function placeOf({ name, stack = '' }: Error): string {
  const frames = stack.split('\n').filter((line) => /^\s+at /.test(line))
  return `${name} ${frames.slice(0, 2).join()}`
}

function noteFault(
  { target, tally }: Attack,
  message: string,
  input: Uint8Array,
  { seed }: CampaignOptions,
  faults: Fault[],
  fails: (candidate: Uint8Array) => boolean,
  attempts?: number,
): void {
  tally.faults++
  if (tally.faults > maxFaults) return
  const number = tally.inputs
  faults.push({ target: target.name, seed, number, message, input: minimise(input, fails, attempts) })
}
