/** One zone file of a suite, and what its authors say of it. */
export interface Case {
  /** Relative to the suite's folder. */
  readonly path: string
  /** The apex, as tools take it. */
  readonly origin: string
  readonly expected: Verdict
  /** Whether names that are no host names are to be refused (`named-checkzone -k fail`). */
  readonly failsNames: boolean
  /** Whether an accepted zone is to draw a warning. */
  readonly warns: boolean
}

/** `crashed`: the tool ended by a signal, and said nothing. */
export type Verdict = 'accepted' | 'rejected' | 'crashed'

const verdicts: Readonly<Record<string, Verdict>> = { ok: 'accepted', bad: 'rejected' }

/** The cases of a table with a head line: path, origin, `ok` or `bad`, note. Throws for a line that is none. */
export function parseCases(text: string): readonly Case[] {
  const lines = text.split('\n').slice(1)
  return lines.flatMap((line) => {
    if (line === '') return []
    const [path = '', origin = '', word = '', note = ''] = line.split('\t')
    const expected = verdicts[word]
    if (expected === undefined) throw new Error(`no case: ${line}`)
    return [{ path, origin, expected, failsNames: note.includes('-k fail'), warns: note.includes('with a warning') }]
  })
}
