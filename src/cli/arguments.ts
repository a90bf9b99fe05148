import type { Argv, Options } from 'yargs'
import yargs from 'yargs'
import { suggest } from '../definition/document/suggest.ts'
import { SecoursError } from '../diagnostic.ts'
import type { Command, Option } from './command.ts'
import type { SharedOptions } from './shell.ts'

/** A command line that is understood: which command, with what. */
export interface ParsedLine {
  readonly command: Command
  readonly args: Readonly<Record<string, unknown>>
  readonly shared: SharedOptions
}

const sharedOptions = {
  project: {
    alias: 'C',
    type: 'string',
    requiresArg: true,
    describe: 'The folder of secours.yaml (default: the nearest at or above this one)',
  },
  format: { type: 'string', requiresArg: true, describe: 'How to print' },
  quiet: { alias: 'q', type: 'boolean', describe: 'Print no prose beside the result' },
  'no-color': { type: 'boolean', describe: 'No colour (also NO_COLOR and TERM=dumb)' },
  yes: { alias: 'y', type: 'boolean', describe: 'Answer every question with yes' },
} as const satisfies Readonly<Record<string, Options>>

/** Parses a command line by yargs. Throws SecoursError `usage` for anything that the command does not know. */
export async function parseLine(argv: readonly string[], command: Command): Promise<ParsedLine> {
  let values: Readonly<Record<string, unknown>> = {}
  const parser = createParser()
    .command({
      command: usageOf(command),
      builder: (builder) => declareOptions(builder, command),
      handler: (parsed: Readonly<Record<string, unknown>>) => {
        values = parsed
      },
    })
    .fail((message: string | undefined, error: Error | undefined) => {
      // Yargs' own errors are about what was typed; all others are not.
      throw error === undefined || error.name === 'YError' ? usageFault(command, message ?? '', argv) : error
    })
  await parser.parseAsync([...argv])
  checkGivenOnce(values, command)
  return { command, args: argumentsOf(values, command), shared: sharedOf(values, command) }
}

/** The help of one command. */
export async function printCommandHelp(command: Command, columns: number): Promise<string> {
  const help = await describeCommand(createParser(columns), command).getHelp()
  return `${help}\n`
}

/** The help of the program: its commands, in the order given. */
export async function printProgramHelp(commands: readonly Command[], columns: number): Promise<string> {
  const parser = createParser(columns).usage(
    'secours COMMAND [ARGUMENTS]\n\nMoves authoritative DNS zones to a prepared degraded definition, proves that every server answers with it,\nand moves them back.',
  )
  for (const command of commands)
    parser.command({ command: commandLine(command), describe: command.describe, handler() {} })
  for (const [name, option] of Object.entries(sharedOptions)) parser.option(name, { ...option, group: shared })
  parser.epilogue(
    'Each command explains itself: secours help COMMAND\n\nIn an outage: secours status, secours plan VARIANT, secours switch VARIANT; afterwards secours restore.',
  )
  return `${await parser.getHelp()}\n`
}

const shared = 'Options of every command:'

/**
 * Yargs as every command line here is read: strict, in English, and taking no value for a number. Without `columns` for parsing
 * alone: yargs makes the help of each command that it runs, and breaking its lines takes longer than all the rest.
 */
function createParser(columns?: number): Argv {
  return yargs()
    .scriptName('secours')
    .locale('en')
    .parserConfiguration({
      'boolean-negation': false,
      'camel-case-expansion': false,
      'dot-notation': false,
      'greedy-arrays': false,
      'parse-numbers': false,
      'parse-positional-numbers': false,
    })
    .exitProcess(false)
    .showHelpOnFail(false)
    .strict()
    .help(false)
    .version(false)
    .wrap(columns === undefined ? null : Math.min(columns, 110))
}

function commandLine(command: Command): string {
  return [command.name, ...command.positionals.map(printPositional)].join(' ')
}

function printPositional({ name, required, many }: Command['positionals'][number]): string {
  const word = `${name.toUpperCase()}${many === true ? '..' : ''}`
  return required === true ? word : `[${word}]`
}

/** As yargs wants it. */
function usageOf({ name, positionals }: Command): string {
  const words = positionals.map((positional) => {
    const word = `${positional.name}${positional.many === true ? '..' : ''}`
    return positional.required === true ? `<${word}>` : `[${word}]`
  })
  return [name, ...words].join(' ')
}

function describeCommand(parser: Argv, command: Command): Argv {
  parser.usage(`secours ${commandLine(command)}\n\n${command.describe}.\n\n${command.details}`)
  declareOptions(parser, command)
  for (const { command: line, describe } of command.examples) parser.example(line, describe)
  return parser.epilogue(printExits(command))
}

function declareOptions(parser: Argv, command: Command): Argv {
  for (const { name, describe } of command.positionals) parser.positional(name, { type: 'string', describe })
  for (const [name, option] of Object.entries(command.options)) {
    parser.option(name, { ...optionOf(option), group: 'Options:' })
  }
  for (const [name, option] of sharedOptionsOf(command)) parser.option(name, { ...option, group: shared })
  return parser
}

function optionOf(option: Option): Options {
  const common = { describe: option.describe, ...(option.alias === undefined ? {} : { alias: option.alias }) }
  if (option.kind === 'flag') return { ...common, type: 'boolean' }
  // Yargs has no name for a value: it stands in the description.
  const describe = `${option.placeholder}: ${option.describe}`
  if (option.kind === 'many') return { ...common, describe, type: 'array', string: true, requiresArg: true }
  const { choices } = option
  return { ...common, describe, type: 'string', requiresArg: true, ...(choices === undefined ? {} : { choices }) }
}

function sharedOptionsOf({ formats, changes }: Command): [string, Options][] {
  return Object.entries(sharedOptions).flatMap(([name, option]): [string, Options][] => {
    if (name === 'format') return formats.length === 0 ? [] : [[name, { ...option, choices: formats }]]
    // Harmless everywhere, shown where it has a meaning.
    return [[name, name === 'yes' && !changes ? { ...option, hidden: true } : option]]
  })
}

function printExits({ exits }: Command): string {
  const lines = Object.entries({
    0: 'done; nothing to report',
    2: 'wrong usage, or unreadable configuration',
    ...exits,
  })
  return ['Exit codes:', ...lines.map(([code, meaning]) => `  ${code}  ${meaning}`)].join('\n')
}

/** Yargs' words as ours. */
function usageFault(command: Command, message: string, argv: readonly string[]): SecoursError {
  const { name } = command
  const unknown = /^Unknown (argument|command)s?: (.*)$/s.exec(message)
  const words = unknown?.[2]?.split(', ') ?? []
  const see = `secours help ${name}`
  if (words.length > 0) {
    const known = [...Object.keys(command.options), ...sharedOptionsOf(command).map(([option]) => option)]
    const told = words.map((word) => {
      const meant = suggest(word, known)
      return meant === undefined ? undefined : `did you mean --${meant}?`
    })
    const hint = told.find((text) => text !== undefined) ?? `${see} lists what it takes`
    return usage(`${name} does not know ${words.map((word) => asTyped(word, argv)).join(', ')}`, hint)
  }
  const few = /^Not enough non-option arguments: got (\d+)/.exec(message)
  if (few) {
    const missing = command.positionals.filter(({ required }) => required).slice(Number(few[1]))
    const names = missing.map((positional) => positional.name.toUpperCase()).join(' and ')
    return usage(`${name} needs ${names}`, `secours ${commandLine(command)}`)
  }
  const empty = /^Not enough arguments following: (.*)$/.exec(message)
  if (empty) return usage(`${dashed(empty[1] ?? '')} needs a value`, see)
  const choice = /Argument: (.*?), Given: (.*?), Choices: (.*)$/s.exec(message)
  if (choice) {
    const [, option = '', given = '', choices = ''] = choice
    const listed = choices.replaceAll('"', '')
    const meant = suggest(given.replaceAll('"', ''), listed.split(', '))
    return usage(
      `${dashed(option)} does not take ${given}; it takes ${listed}`,
      meant === undefined ? see : `did you mean ${meant}?`,
    )
  }
  return usage(message, see)
}

function dashed(option: string): string {
  return option.length === 1 ? `-${option}` : `--${option}`
}

/** A word too many as it stood on the line; an option with its dashes and without its value. */
function asTyped(word: string, argv: readonly string[]): string {
  if (argv.includes(word)) return JSON.stringify(word)
  return argv.some((typed) => typed.split('=')[0] === `--${word}`) ? `--${word}` : `-${word}`
}

function usage(message: string, hint: string): SecoursError {
  return new SecoursError('usage', message, { hint })
}

function checkGivenOnce(values: Readonly<Record<string, unknown>>, command: Command): void {
  const several = new Set(
    Object.entries(command.options).flatMap(([name, { kind }]) => (kind === 'many' ? [name] : [])),
  )
  const lists = new Set(command.positionals.flatMap(({ name, many }) => (many === true ? [name] : [])))
  for (const [name, value] of Object.entries(values)) {
    if (name === '_' || several.has(name) || lists.has(name)) continue
    if (Array.isArray(value)) throw usage(`${dashed(name)} is given more than once`, `secours help ${command.name}`)
  }
}

function argumentsOf(values: Readonly<Record<string, unknown>>, command: Command): Readonly<Record<string, unknown>> {
  const options = Object.entries(command.options).map(([name, { kind }]): [string, unknown] => {
    const value = values[name]
    return [name, kind === 'flag' ? value === true : kind === 'many' ? (value ?? []) : value]
  })
  const positionals = command.positionals.map(({ name, many }): [string, unknown] => [
    name,
    many === true ? (values[name] ?? []) : values[name],
  ])
  return Object.fromEntries([...options, ...positionals])
}

function sharedOf(values: Readonly<Record<string, unknown>>, command: Command): SharedOptions {
  const text = (name: string) => (typeof values[name] === 'string' ? values[name] : undefined)
  return {
    format: text('format') ?? command.formats[0] ?? 'human',
    quiet: values.quiet === true,
    noColor: values['no-color'] === true,
    yes: values.yes === true,
    projectFolder: text('project'),
  }
}
