import { writeSync } from 'node:fs'
import { SecoursError } from '../../src/diagnostic.ts'
import { openJournal } from '../../src/journal/journal.ts'
import { noteFormat } from './note.ts'

/** `PATH`: appends entries until it is killed or cannot, and prints the number of each once it is acknowledged, or the error's code. */
const journal = openJournal(process.argv[2] ?? '', noteFormat)
for (;;) {
  const seq = journal.length() + 1
  try {
    journal.append('switch', new Date(), { type: 'note', text: `${seq} ${'x'.repeat((seq * 997) % 9000)}` })
  } catch (error) {
    if (!(error instanceof SecoursError)) throw error
    writeSync(1, `${error.code}\n`)
    break
  }
  writeSync(1, `${seq}\n`)
}
