import type { ZoneContext } from './zone-context.ts'

/** What several rules ask of one zone, worked out when the first of them asks. */
export function oncePerZone<T>(compute: (context: ZoneContext) => T): (context: ZoneContext) => T {
  const known = new WeakMap<ZoneContext, { readonly value: T }>()
  return (context) => {
    let found = known.get(context)
    if (found === undefined) {
      found = { value: compute(context) }
      known.set(context, found)
    }
    return found.value
  }
}
