import { normalVariant } from '../../definition/project.ts'
import { planSwitch, runRestore } from '../../operate/switch.ts'
import { defineCommand } from '../command.ts'
import { showNormalEdits } from '../normal-edits.ts'
import { operatorOf } from '../operator.ts'
import { concernsOf, fromRenderOption, runOptions, runOptionsOf } from '../run-arguments.ts'
import { reportPlan, runAndReport, runExits } from '../run-command.ts'

export const command = defineCommand({
  name: 'restore',
  describe: 'Moves zones back to normal',
  details:
    'The content is that of normal as it is now, under a new and higher serial: no secondary stays behind. What was edited in normal since the zones left it is shown first. Otherwise it is a switch like every other.',
  positionals: [{ name: 'zones', describe: 'Zones by name or glob; all where none is given', many: true }],
  options: {
    ...runOptions,
    ...fromRenderOption,
    'dry-run': { kind: 'flag', describe: 'Show the plan and change nothing' },
  },
  formats: ['human', 'json'],
  changes: true,
  examples: [
    { command: "secours restore --reason 'Rennes is back'", describe: 'all zones; asks first' },
    { command: 'secours restore --dry-run', describe: 'what it would do' },
  ],
  exits: runExits,
  async run(args, shell) {
    const options = runOptionsOf(args, shell)
    if (args['dry-run']) {
      const operator = operatorOf(shell, concernsOf(normalVariant, args))
      showNormalEdits(shell, operator, args.zones)
      return reportPlan(shell, await planSwitch(operator, normalVariant, options))
    }
    return await runAndReport(shell, concernsOf(normalVariant, args), (operator) => {
      showNormalEdits(shell, operator, args.zones)
      return runRestore(operator, options)
    })
  },
})
