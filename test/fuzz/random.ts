/** A cheap sequence of numbers that a seed decides (xorshift32): millions of inputs a minute are drawn from it. */
export class Random {
  private state: number

  constructor(seed: number) {
    // Zero would stay zero; neighbouring seeds are spread.
    this.state = Math.imul(seed ^ 0x9e3779b9, 0x85ebca6b) | 1
  }

  /** A whole number from 0 to below `limit`. */
  below(limit: number): number {
    let { state } = this
    state ^= state << 13
    state ^= state >>> 17
    state ^= state << 5
    this.state = state
    return (state >>> 0) % limit
  }

  oneOf<T>(values: readonly T[]): T {
    return values[this.below(values.length)] as T
  }
}
