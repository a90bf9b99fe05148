import { join, relative, resolve } from 'node:path'
import { suggest } from '../../definition/document/suggest.ts'
import type { BuiltZone } from '../../definition/project.ts'
import { SecoursError } from '../../diagnostic.ts'
import { isSerial, type Serial } from '../../dns/serial.ts'
import { type RenderedFile, renderProject } from '../../render/render-project.ts'
import { defineCommand } from '../command.ts'
import { DefinitionFaults } from '../definition-faults.ts'
import { countDiagnostics } from '../print/diagnostic.ts'
import { ProgressLine } from '../print/progress-line.ts'
import { count, visible } from '../print/text.ts'
import { buildZone, requireProject, selectZones } from '../project-access.ts'
import { type FileDifference, type FileState, type HandledFile, writeRendered } from '../rendered-folder.ts'
import type { Shell } from '../shell.ts'

export const command = defineCommand({
  name: 'render',
  describe: 'Writes the zone files of every variant, with snippets of configuration and a manifest',
  details: `The files stand under DIR/VARIANT/ZONE.zone. The same definitions give the same files, to the octet, so that they can be committed and compared.

A file has no serial of its own but a placeholder: secours gives the serial when it deploys. To use a file by hand, raise it above the one that is served, or give it with --serial.`,
  positionals: [{ name: 'zones', describe: 'Zones by name or glob; all where none is given', many: true }],
  options: {
    variant: { kind: 'text', placeholder: 'VARIANT', describe: 'only this one' },
    out: { kind: 'text', placeholder: 'DIR', describe: 'where to; default: build beside secours.yaml' },
    check: { kind: 'flag', describe: 'Write nothing; say what differs' },
    serial: { kind: 'text', placeholder: 'N', describe: 'the serial of every file' },
    mnemonics: { kind: 'flag', describe: 'Every record type by its name, also where older servers know only TYPEnnn' },
  },
  formats: ['human', 'json'],
  examples: [
    { command: 'secours render', describe: 'everything, into build/' },
    { command: 'secours render --check --out rendered', describe: 'in CI: is what is committed up to date?' },
    {
      command: 'secours render tedomum.example --variant degraded --serial 2026010101',
      describe: 'one file, to use by hand',
    },
  ],
  exits: {
    1: '--check found a difference',
    2: 'wrong usage, a definition of which no zone can be built (whether it is sound is for validate), or a folder that cannot be written',
  },
  async run({ zones: globs, variant, out, check, serial, mnemonics }, shell) {
    const opened = requireProject(shell)
    const chosen = selectZones(opened.project, globs)
    if (variant !== undefined)
      requireVariant(
        variant,
        chosen.flatMap(({ variants }) => variants),
      )
    const faults = [...opened.diagnostics]
    const folder = out === undefined ? join(opened.project.root, 'build') : resolve(shell.world.cwd, out)
    const options = {
      ...(variant === undefined ? {} : { variant }),
      ...(serial === undefined ? {} : { serial: parseSerial(serial) }),
      mnemonics,
    }
    const partial = globs.length > 0 || variant !== undefined
    const progress = new ProgressLine(shell, check ? 'compared' : 'rendered', chosen.length)
    const built = (function* (): Generator<BuiltZone> {
      for (const zone of chosen) {
        const one = buildZone(opened, zone)
        faults.push(...faultsOf(one, variant))
        yield one
        progress.advance()
      }
      // Before the first file is put in its place: all of them can be.
      if (countDiagnostics(faults).errors > 0) throw new DefinitionFaults(faults)
    })()
    const rendered = (function* (): Generator<RenderedFile> {
      // A snippet lists the zones of its variant: some of them alone make none.
      for (const file of renderProject(built, options))
        if (globs.length === 0 || !file.path.endsWith('.conf')) yield file
    })()
    const files = await writeRendered(rendered, { folder, check, partial }).finally(() => progress.end())
    report(folder, files, check, shell)
    return check && files.some(({ state }) => state !== 'unchanged') ? 1 : 0
  },
})

function requireVariant(variant: string, known: readonly string[]): void {
  if (known.includes(variant)) return
  const meant = suggest(variant, known)
  throw new SecoursError('variant-unknown', `no zone has a variant ${variant}`, {
    hint: meant === undefined ? `there are ${[...new Set(known)].join(', ')}` : `did you mean ${meant}?`,
  })
}

function faultsOf({ variants }: BuiltZone, only: string | undefined) {
  return [...variants.values()]
    .filter(({ name }) => only === undefined || name === only)
    .flatMap(({ diagnostics }) => diagnostics)
}

function parseSerial(text: string): Serial {
  const number = /^\d+$/.test(text) ? Number(text) : Number.NaN
  if (isSerial(number)) return number
  throw new SecoursError('usage', `--serial does not take ${JSON.stringify(text)}`, {
    hint: 'a serial is a number from 0 to 4294967295',
  })
}

const differences: Readonly<Record<FileDifference, string>> = {
  missing: 'is missing',
  'line-ends': 'has CRLF at the ends of its lines',
  content: 'differs',
}

/** What became of a file, or how it differs. */
function wordOf({ state, difference }: HandledFile, checked: boolean): string {
  if (difference !== undefined) return differences[difference]
  return checked && state === 'removed' ? 'is rendered no more' : state
}

function report(folder: string, files: readonly HandledFile[], check: boolean, shell: Shell): void {
  if (shell.format === 'json') {
    shell.printJson({ folder, checked: check, files })
    return
  }
  if (shell.quiet && !check) return
  const { style } = shell
  const shown = relative(shell.world.cwd, folder)
  const where = shown === '' || shown.startsWith('..') ? folder : shown
  for (const file of files) {
    if (file.state === 'unchanged') continue
    shell.print(`${visible(join(where, file.path))}  ${style.warn(wordOf(file, check))}\n`)
  }
  const of = (state: FileState) => files.filter((file) => file.state === state).length
  const [changed, same] = [of('written') + of('removed'), of('unchanged')]
  if (shell.quiet) return
  if (check) {
    const verdict = changed === 0 ? `${visible(where)}: up to date` : `${count(changed, 'file')} not up to date`
    const mends = changed === 0 ? '' : `: secours render mends ${changed === 1 ? 'it' : 'them'}`
    shell.print(`${verdict}${mends}\n`)
    // Where git made these, it makes them again.
    if (files.some(({ difference }) => difference === 'line-ends'))
      shell.print(
        `   ${style.name('hint')}: a .gitattributes there that says \`* -text\` keeps git from changing ends of lines\n`,
      )
  } else
    shell.print(
      `${visible(where)}: ${count(of('written'), 'file')} written, ${same} unchanged, ${of('removed')} removed\n`,
    )
}
