import { resolve } from 'node:path'
import manifest from '../../../package.json' with { type: 'json' }
import { defineCommand } from '../command.ts'
import { projectTemplate } from '../init/template.ts'
import { writeTemplate } from '../init/write.ts'
import { table } from '../print/text.ts'

export const command = defineCommand({
  name: 'init',
  describe: 'Writes a small project to start from',
  details:
    'The project is sound as it stands: one zone with a degraded variant, two sites, a CI workflow, and the schemas by which an editor completes its files. Nothing is overwritten.',
  positionals: [{ name: 'dir', describe: 'The folder; made where it is missing. Default: the current one' }],
  options: {},
  formats: ['human', 'json'],
  examples: [
    { command: 'secours init dns', describe: 'a project in ./dns' },
    { command: 'secours init && secours validate', describe: 'one in the current folder, checked' },
  ],
  exits: { 2: 'there is a project already, or the folder cannot be written' },
  async run({ dir = '.' }, shell) {
    const folder = resolve(shell.world.cwd, dir)
    const { written, kept } = writeTemplate(folder, projectTemplate(manifest.version))
    if (shell.format === 'json') {
      const paths = (files: typeof written) => files.map(({ path }) => path)
      shell.printJson({ folder, written: paths(written), kept: paths(kept) })
      return 0
    }
    const { style } = shell
    const lines = [
      `A project in ${style.bold(folder)}:`,
      ...table(written.map(({ path, purpose }) => [`  ${path}`, purpose])),
      ...kept.map(({ path }) => `  ${path} was there already and stays as it is`),
    ]
    const here = dir === '.' ? '' : dir
    const next = [...(here === '' ? [] : [`cd ${here}`]), 'secours validate', 'secours diff example.org']
    shell.print(`${[...lines, '', 'Next:', ...next.map((line) => `  ${line}`)].join('\n')}\n`)
    return 0
  },
})
