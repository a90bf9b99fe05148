/** What several rules ask of one thing, worked out when the first of them asks. Of contexts, `oncePerContext` is quicker. */
export function oncePer<Subject extends object, T>(compute: (subject: Subject) => T): (subject: Subject) => T {
  const answers = new WeakMap<Subject, { readonly value: T }>()
  return (subject) => {
    let found = answers.get(subject)
    if (found === undefined) {
      found = { value: compute(subject) }
      answers.set(subject, found)
    }
    return found.value
  }
}
