import { suggest } from '../definition/document/suggest.ts'
import { SecoursError } from '../diagnostic.ts'
import { allCommands } from './all.generated.ts'
import { parseLine, printCommandHelp, printProgramHelp } from './arguments.ts'
import type { Command } from './command.ts'
import { commandName } from './command-name.ts'
import { completeLine, completionWord } from './completion.ts'
import { DefinitionFaults, printFaults } from './definition-faults.ts'
import { styleFor } from './print/style.ts'
import { visible } from './print/text.ts'
import { createShell, wantsColour } from './shell.ts'
import type { World } from './world.ts'

/** Exit codes beyond those that commands return: the program itself is at fault. */
const internalErrorExit = 70

/** What a person does first, first. Commands that are missing here follow by name. */
const order = [
  'init',
  'import',
  'validate',
  'diff',
  'explain',
  'render',
  'checkzone',
  'plan',
  'status',
  'switch',
  'restore',
  'reconcile',
  'resume',
  'rollback',
  'history',
  'serve',
]

/** Runs a command line and returns the exit code. Never throws; nothing that it prints is a stack trace. */
export async function runProgram(argv: readonly string[], world: World): Promise<number> {
  try {
    return await runLine(argv, world)
  } catch (error) {
    return printFailure(error, argv, world)
  }
}

async function runLine(argv: readonly string[], world: World): Promise<number> {
  if (argv[0] === completionWord) {
    world.stdout.write(await completeLine(argv.slice(1), world, await loadAll()))
    return 0
  }
  const { columns } = world.stdout
  const name = commandName(argv)
  if (name === undefined) {
    const asked = argv.some(isHelp)
    const stream = asked ? world.stdout : world.stderr
    const stray = argv.find((word) => word.startsWith('-') && !isHelp(word))
    if (!asked && stray !== undefined) throw usage(`${stray} needs a command`)
    stream.write(await printProgramHelp(await loadAll(), columns))
    return asked ? 0 : 2
  }
  if (name === 'help') {
    const about = argv.filter((word) => word !== 'help' && !isHelp(word))[0]
    const text =
      about === undefined
        ? await printProgramHelp(await loadAll(), columns)
        : await printCommandHelp(await loadCommand(about), columns)
    world.stdout.write(text)
    return 0
  }
  const command = await loadCommand(name)
  if (argv.slice(0, endOfOptions(argv)).some(isHelp)) {
    world.stdout.write(await printCommandHelp(command, columns))
    return 0
  }
  const { args, shared } = await parseLine(argv, command)
  const shell = createShell(world, shared)
  try {
    return await command.run(args, shell)
  } catch (error) {
    if (!(error instanceof DefinitionFaults)) throw error
    printFaults(shell, error.diagnostics)
    return 2
  }
}

const isHelp = (word: string) => word === '--help' || word === '-h'

function endOfOptions(argv: readonly string[]): number {
  const end = argv.indexOf('--')
  return end < 0 ? argv.length : end
}

async function loadCommand(name: string): Promise<Command> {
  if (!isCommand(name)) {
    const meant = suggest(name, [...Object.keys(allCommands), 'help'])
    throw usage(
      `there is no command ${JSON.stringify(name)}`,
      meant === undefined ? undefined : `did you mean ${meant}?`,
    )
  }
  return (await allCommands[name]()).command
}

async function loadAll(): Promise<readonly Command[]> {
  const commands = await Promise.all(Object.values(allCommands).map(async (load) => (await load()).command))
  const rank = ({ name }: Command) => (order.includes(name) ? order.indexOf(name) : order.length)
  return commands.toSorted((a, b) => rank(a) - rank(b) || (a.name < b.name ? -1 : 1))
}

function isCommand(name: string): name is keyof typeof allCommands {
  return Object.hasOwn(allCommands, name)
}

function usage(message: string, hint = 'secours help lists the commands'): SecoursError {
  return new SecoursError('usage', message, { hint })
}

/** One line for what failed outside; for a fault of the program itself, how to come by its details. */
function printFailure(error: unknown, argv: readonly string[], world: World): number {
  const style = styleFor(wantsColour(world, world.stderr, argv.includes('--no-color')))
  const say = (text: string): void => world.stderr.write(`${text}\n`)
  if (error instanceof SecoursError) {
    say(`${style.bad('error')}: ${style.bold(error.code)}: ${visible(error.message)}`)
    if (error.hint !== undefined) say(`   ${style.name('hint')}: ${visible(error.hint)}`)
    if (wantsJson(argv)) {
      const { code, message, hint } = error
      const document = { version: 1, error: { code, message, ...(hint === undefined ? {} : { hint }) } }
      world.stdout.write(`${JSON.stringify(document, null, 2)}\n`)
    }
    return error.exitCode
  }
  const message = error instanceof Error ? error.message : String(error)
  say(`${style.bad('internal error')}: ${visible(message)}`)
  say('   This is a fault of secours, not of your zones.')
  if ((world.environment.SECOURS_DEBUG ?? '') !== '') say(error instanceof Error ? (error.stack ?? message) : message)
  else say(`   ${style.name('hint')}: run it again with SECOURS_DEBUG=1 for the details that a report of it needs`)
  return internalErrorExit
}

function wantsJson(argv: readonly string[]): boolean {
  return argv.includes('--format=json') || argv[argv.indexOf('--format') + 1] === 'json'
}
