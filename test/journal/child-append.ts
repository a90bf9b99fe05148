import { writeSync } from 'node:fs'
import { openJournal } from '../../src/journal/journal.ts'
import { noteFormat } from './note.ts'

/** `PATH`: appends entries until it is killed, and prints the number of each once it is acknowledged. */
const journal = openJournal(process.argv[2] ?? '', noteFormat)
for (;;) {
  const seq = journal.length() + 1
  journal.append('switch', new Date(), { type: 'note', text: `${seq} ${'x'.repeat((seq * 997) % 9000)}` })
  writeSync(1, `${seq}\n`)
}
