import { runRollback } from '../../operate/switch.ts'
import { defineCommand } from '../command.ts'
import { runOptions, runOptionsOf } from '../run-arguments.ts'
import { runAndReport, runExits } from '../run-command.ts'

export const command = defineCommand({
  name: 'rollback',
  describe: 'Goes back from a switch that was interrupted, or that did not reach every server or zone',
  details:
    'Back to the variant that each zone had before that switch, under a new and higher serial. secours resume finishes it instead.',
  positionals: [],
  options: runOptions,
  formats: ['human', 'json'],
  changes: true,
  examples: [{ command: 'secours rollback', describe: 'asks first' }],
  exits: runExits,
  run(args, shell) {
    return runAndReport(shell, {}, (operator) => runRollback(operator, runOptionsOf({ ...args, zones: [] }, shell)))
  },
})
