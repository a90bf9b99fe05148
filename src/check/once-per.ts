/** What was worked out of a context, each by the function that did it. */
type Answers = Map<unknown, { readonly value: unknown }>

const all = new WeakMap<object, Answers>()

/** Rules ask about one context for a while, and then about the next: the weak map is for those that come back. */
let lastContext: object | undefined
let lastAnswers: Answers = new Map()

/** What several rules ask of one context, worked out when the first of them asks. */
export function oncePer<Context extends object, T>(compute: (context: Context) => T): (context: Context) => T {
  return (context) => {
    const answers = answersOf(context)
    let found = answers.get(compute)
    if (found === undefined) {
      found = { value: compute(context) }
      answers.set(compute, found)
    }
    return found.value as T
  }
}

function answersOf(context: object): Answers {
  if (context === lastContext) return lastAnswers
  let answers = all.get(context)
  if (answers === undefined) {
    answers = new Map()
    all.set(context, answers)
  }
  lastContext = context
  lastAnswers = answers
  return answers
}
