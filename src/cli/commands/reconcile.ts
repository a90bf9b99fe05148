import { planRun, runReconcile } from '../../operate/switch.ts'
import { defineCommand } from '../command.ts'
import { operatorOf } from '../operator.ts'
import { runOptions, runOptionsOf } from '../run-arguments.ts'
import { reportPlan, runAndReport, runExits } from '../run-command.ts'

export const command = defineCommand({
  name: 'reconcile',
  describe: 'Brings every server that is behind or astray into the active variant',
  details:
    'For the server that comes back from the dead with the zone of last week, and for the one that could not be reached. The active variant stays what it is.',
  positionals: [{ name: 'zones', describe: 'Zones by name or glob; all where none is given', many: true }],
  options: { ...runOptions, 'dry-run': { kind: 'flag', describe: 'Show the plan and change nothing' } },
  formats: ['human', 'json'],
  changes: true,
  examples: [
    { command: 'secours reconcile', describe: 'all zones; asks first' },
    { command: 'secours reconcile --dry-run', describe: 'what it would do' },
  ],
  exits: runExits,
  async run(args, shell) {
    const options = runOptionsOf(args, shell)
    if (args['dry-run']) {
      return reportPlan(shell, await planRun(operatorOf(shell), { kind: 'reconcile', variant: null, options }))
    }
    return await runAndReport(shell, {}, (operator) => runReconcile(operator, options))
  },
})
