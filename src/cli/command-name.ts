/** Options with a value that may stand before the command's name. */
const leadingWithValue = new Set(['-C', '--project', '--format'])

/** The command's name in a command line, or undefined where only options stand there. */
export function commandName(argv: readonly string[]): string | undefined {
  for (let at = 0; at < argv.length; at++) {
    const word = argv[at] as string
    if (leadingWithValue.has(word)) at++
    else if (!word.startsWith('-') || word === '-') return word
  }
  return undefined
}
