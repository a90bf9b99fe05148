import { runResume } from '../../operate/switch.ts'
import { defineCommand } from '../command.ts'
import { runOptions, runOptionsOf } from '../run-arguments.ts'
import { runAndReport, runExits } from '../run-command.ts'

export const command = defineCommand({
  name: 'resume',
  describe: 'Finishes a switch that was interrupted, or that did not reach every server or zone',
  details:
    'Goes on to where that switch was going. secours rollback goes back instead; secours status tells of which switch they speak.',
  positionals: [],
  options: runOptions,
  formats: ['human', 'json'],
  changes: true,
  examples: [{ command: 'secours resume', describe: 'asks first' }],
  exits: runExits,
  run(args, shell) {
    return runAndReport(shell, {}, (operator) => runResume(operator, runOptionsOf({ ...args, zones: [] }, shell)))
  },
})
