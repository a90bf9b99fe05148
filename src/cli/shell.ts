import { SecoursError } from '../diagnostic.ts'
import { type Style, styleFor } from './print/style.ts'
import type { Sink, World } from './world.ts'

/** What every command is given: the world, and the options that all commands share. */
export interface Shell {
  readonly world: World
  /** One of the command's formats. */
  readonly format: string
  readonly quiet: boolean
  /** Marks for what goes to stdout, and for what goes to stderr. */
  readonly style: Style
  readonly noteStyle: Style
  /** The folder given by `--project`. */
  readonly projectFolder: string | undefined
  /** Writes what was asked for. */
  print(text: string | Uint8Array): void
  /** Writes the one document of `--format json`, with its version. */
  printJson(document: object): void
  /** Tells a person how it goes, on stderr; silent under `--quiet`. */
  note(text: string): void
  /** Tells a person what must not be missed, on stderr. */
  warn(text: string): void
  /** Whether the operator says yes. Throws SecoursError `nobody-to-ask` where there is neither a terminal nor `--yes`. */
  confirm(question: string): Promise<boolean>
}

export interface SharedOptions {
  readonly format: string
  readonly quiet: boolean
  readonly noColor: boolean
  readonly yes: boolean
  readonly projectFolder: string | undefined
}

export function createShell(world: World, options: SharedOptions): Shell {
  const noteStyle = styleFor(wantsColour(world, world.stderr, options.noColor))
  return {
    world,
    format: options.format,
    quiet: options.quiet,
    style: styleFor(options.format !== 'json' && wantsColour(world, world.stdout, options.noColor)),
    noteStyle,
    projectFolder: options.projectFolder,
    print: (text) => world.stdout.write(text),
    printJson: (document) => world.stdout.write(printDocument(document)),
    note(text) {
      if (!options.quiet) world.stderr.write(`${text}\n`)
    },
    warn: (text) => world.stderr.write(`${noteStyle.warn('warning')}: ${text}\n`),
    async confirm(question) {
      if (options.yes) return true
      if (world.ask === undefined) {
        throw new SecoursError('nobody-to-ask', 'this changes servers, and there is no terminal to ask at', {
          hint: 'look at it with `secours plan`, then add --yes',
        })
      }
      const answer = (await world.ask(`${question} ${noteStyle.bold('[y/N]')} `)).trim().toLowerCase()
      return answer === 'y' || answer === 'yes'
    },
  }
}

/** The one document of `--format json`, with the version that all of them begin with. */
export function printDocument(document: object): string {
  return `${JSON.stringify({ version: 1, ...document }, null, 2)}\n`
}

/** https://no-color.org: set and not empty. */
export function wantsColour({ environment }: World, sink: Sink, noColor: boolean): boolean {
  if (noColor || (environment.NO_COLOR ?? '') !== '' || environment.TERM === 'dumb') return false
  return sink.isTerminal
}
