import { openSwitchJournal } from '../../src/operate/recorded.ts'
import { runResume, runRollback, runSwitch } from '../../src/operate/switch.ts'
import { openScene } from './scene.ts'

/**
 * `FOLDER COMMAND WHEN N`: runs a command over the servers in a folder and kills itself right before or after the N-th entry
 * that it appends to the journal.
 */
const [folder = '', command = '', when = '', count = ''] = process.argv.slice(2)
const { operator } = openScene(folder)
let appended = 0

const die = (): void => {
  process.kill(process.pid, 'SIGKILL')
}
const lethal: typeof operator = {
  ...operator,
  openJournal: (path) => {
    const journal = openSwitchJournal(path)
    return {
      ...journal,
      append: (...entry) => {
        appended++
        if (when === 'before' && appended === Number(count)) die()
        const written = journal.append(...entry)
        if (when === 'after' && appended === Number(count)) die()
        return written
      },
    }
  },
}
if (command === 'resume') await runResume(lethal)
else if (command === 'rollback') await runRollback(lethal)
else await runSwitch(lethal, command)
