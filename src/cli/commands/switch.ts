import { planSwitch, runSwitch } from '../../operate/switch.ts'
import { defineCommand } from '../command.ts'
import { operatorOf } from '../operator.ts'
import { concernsOf, expiresOption, fromRenderOption, runOptions, runOptionsOf } from '../run-arguments.ts'
import { reportPlan, runAndReport, runExits } from '../run-command.ts'

export const command = defineCommand({
  name: 'switch',
  describe: 'Moves zones to a variant, and proves that every server answers with it',
  details: `Looks at every server, shows the plan, asks, writes the intent into the journal, prepares every server, changes one of them first (the canary), then the others, and asks each of them for the result.

It may be stopped at any moment: secours status tells what was done, and resume or rollback finishes it.`,
  positionals: [
    { name: 'variant', describe: 'Where the zones go', required: true },
    { name: 'zones', describe: 'Zones by name or glob; all where none is given', many: true },
  ],
  options: {
    ...runOptions,
    ...expiresOption,
    ...fromRenderOption,
    'dry-run': { kind: 'flag', describe: 'Show the plan and change nothing' },
  },
  formats: ['human', 'json'],
  changes: true,
  examples: [
    { command: "secours switch degraded --reason 'Rennes has no power'", describe: 'all zones; asks first' },
    { command: 'secours switch mail-only tedomum.example --yes', describe: 'one zone, without a question' },
    {
      command: "secours switch degraded --allow drift='ns1 was edited by hand'",
      describe: 'past a gate, by its name and with a reason',
    },
  ],
  exits: runExits,
  async run(args, shell) {
    const { variant } = args
    const options = runOptionsOf(args, shell)
    if (args['dry-run']) {
      return reportPlan(shell, await planSwitch(operatorOf(shell, concernsOf(variant, args)), variant, options))
    }
    return await runAndReport(shell, concernsOf(variant, args), (operator) => runSwitch(operator, variant, options))
  },
})
