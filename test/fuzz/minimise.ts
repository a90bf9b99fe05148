/** The smallest part of an input, as far as leaving out pieces finds it, for which `fails` holds. At most `attempts` are made. */
export function minimise(input: Uint8Array, fails: (candidate: Uint8Array) => boolean, attempts = 5000): Uint8Array {
  let best = Uint8Array.from(input)
  let left = attempts
  for (let size = best.length >> 1; size >= 1 && left > 0; ) {
    let smaller = false
    for (let start = 0; start < best.length && left > 0; left--) {
      const candidate = new Uint8Array(best.length - Math.min(size, best.length - start))
      candidate.set(best.subarray(0, start))
      candidate.set(best.subarray(start + size), start)
      if (fails(candidate)) {
        best = candidate
        smaller = true
      } else start += size
    }
    if (!smaller || size > 1) size = smaller && size === 1 ? 1 : size >> 1
  }
  return best
}
