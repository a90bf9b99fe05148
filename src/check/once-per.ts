/** What several rules ask of one context, worked out when the first of them asks. */
export function oncePer<Context extends object, T>(compute: (context: Context) => T): (context: Context) => T {
  const known = new WeakMap<Context, { readonly value: T }>()
  return (context) => {
    let found = known.get(context)
    if (found === undefined) {
      found = { value: compute(context) }
      known.set(context, found)
    }
    return found.value
  }
}
