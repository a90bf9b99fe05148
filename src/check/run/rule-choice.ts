import type { Rule } from '../rule.ts'

/** Bits that a number of JavaScript holds exactly. */
const maxBits = 53

/** By type: a power of two, for types that some rule needs. */
const weights = new Map<number, number>()

/** The rules, in their order, that are to be asked of zones with certain types: for zones of the same types the same list. */
export class RuleChoice<Chosen extends Pick<Rule, 'needs'>> {
  readonly all: readonly Chosen[]
  private readonly byTypes = new Map<number, readonly Chosen[]>()

  constructor(rules: readonly Chosen[]) {
    this.all = rules
    for (const { needs = [] } of rules) for (const type of needs) weigh(type)
  }

  /** `types`: see `typesAsNumber`. */
  of(types: number): readonly Chosen[] {
    let chosen = this.byTypes.get(types)
    if (chosen === undefined) {
      chosen = this.all.filter(({ needs }) => needs === undefined || needs.some((type) => has(types, weigh(type))))
      this.byTypes.set(types, chosen)
    }
    return chosen
  }
}

/** Types, as far as a rule needs one of them, as one number. */
export function typesAsNumber(types: Iterable<number>): number {
  let sum = 0
  for (const type of types) sum += weights.get(type) ?? 0
  return sum
}

function has(sum: number, weight: number): boolean {
  return Math.floor(sum / weight) % 2 === 1
}

function weigh(type: number): number {
  const known = weights.get(type)
  if (known !== undefined) return known
  if (weights.size === maxBits) throw new Error(`rules need more than ${maxBits} types`)
  const weight = 2 ** weights.size
  weights.set(type, weight)
  return weight
}
