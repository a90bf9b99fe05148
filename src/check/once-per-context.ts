/** What rules ask many things of: keeps the answers itself, since ten thousand small zones are asked about once each. */
export interface Remembering {
  /** By the number of the question; sparse. */
  readonly answers: unknown[]
}

/** Stands for an answer that is `undefined`. */
const nothing = Symbol('nothing')

let questions = 0

/** What several rules ask of one context, worked out when the first of them asks. */
export function oncePerContext<Context extends Remembering, T>(
  compute: (context: Context) => T,
): (context: Context) => T {
  const question = questions++
  return (context) => {
    const known = context.answers[question]
    if (known !== undefined) return (known === nothing ? undefined : known) as T
    const answer = compute(context)
    context.answers[question] = answer === undefined ? nothing : answer
    return answer
  }
}
