import { readHistory } from '../../operate/history.ts'
import { defineCommand } from '../command.ts'
import { stateFolderOf } from '../operator.ts'
import { printHistory } from '../print/history.ts'
import { requireProject } from '../project-access.ts'

export const command = defineCommand({
  name: 'history',
  describe: 'Shows every switch in the journal: when, by whom, why, how it went',
  details: 'Reads the journal only; asks no server. Times are in UTC.',
  positionals: [],
  options: {},
  formats: ['human', 'json'],
  examples: [{ command: 'secours history | tail -20', describe: 'the last one' }],
  exits: {},
  async run(_, shell) {
    const history = readHistory({ stateFolder: stateFolderOf(requireProject(shell).project) })
    if (shell.format === 'json') shell.printJson(history)
    else shell.print(printHistory(history, shell.style))
    return 0
  },
})
