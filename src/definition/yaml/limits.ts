/** Deep enough for every definition, shallow enough that no walk over the tree can exhaust the stack. */
export const maximumDepth = 64

/**
 * Values that the aliases of a file may stand for when written out: some repetition is their purpose, a multiple of the
 * whole file is an attack.
 */
export function aliasAllowance(events: number): number {
  return Math.max(10_000, 4 * events)
}
