import { basename } from 'node:path'
import { SecoursError } from '../../diagnostic.ts'
import { defineCommand } from '../command.ts'
import { completionScripts } from '../completion.ts'

export const command = defineCommand({
  name: 'completion',
  describe: 'Prints a script that lets the shell complete commands, zones and variants',
  details: 'Completes commands, options, and the zones and variants of the project at or above the current folder.',
  positionals: [{ name: 'shell', describe: `${Object.keys(completionScripts).join(', ')}; default: that of $SHELL` }],
  options: {},
  formats: [],
  examples: [
    { command: 'source <(secours completion bash)', describe: 'for this shell; put it in ~/.bashrc to keep it' },
    { command: 'secours completion fish > ~/.config/fish/completions/secours.fish', describe: 'for fish' },
  ],
  exits: {},
  async run({ shell: asked }, shell) {
    const name = asked ?? basename(shell.world.environment.SHELL ?? 'bash')
    if (!isKnown(name)) {
      const known = Object.keys(completionScripts).join(', ')
      throw new SecoursError('usage', `completion does not know the shell ${JSON.stringify(name)}`, {
        hint: `it knows ${known}`,
      })
    }
    shell.print(completionScripts[name])
    return 0
  },
})

function isKnown(name: string): name is keyof typeof completionScripts {
  return Object.hasOwn(completionScripts, name)
}
