import { planSwitch } from '../../operate/switch.ts'
import { defineCommand } from '../command.ts'
import { operatorOf } from '../operator.ts'
import { concernsOf, expiresOption, fromRenderOption, runOptions, runOptionsOf } from '../run-arguments.ts'
import { reportPlan } from '../run-command.ts'

export const command = defineCommand({
  name: 'plan',
  describe: 'Shows everything that a switch would do, and what would hold it back',
  details: 'Looks at every server and changes nothing. Takes the options of switch, so that a plan shows what they do.',
  positionals: [
    { name: 'variant', describe: 'Where the zones would go', required: true },
    { name: 'zones', describe: 'Zones by name or glob; all where none is given', many: true },
  ],
  options: { ...runOptions, ...expiresOption, ...fromRenderOption },
  formats: ['human', 'json'],
  examples: [
    { command: 'secours plan degraded', describe: 'all zones' },
    { command: 'secours plan normal tedomum.example', describe: 'what a restore of one zone would do' },
  ],
  exits: { 0: 'nothing would refuse it', 3: 'a gate would refuse all of it, a zone, or a server' },
  async run(args, shell) {
    const operator = operatorOf(shell, concernsOf(args.variant, args))
    return reportPlan(shell, await planSwitch(operator, args.variant, runOptionsOf(args, shell)))
  },
})
