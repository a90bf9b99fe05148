import type { ExitCode } from '../diagnostic.ts'
import type { Shell } from './shell.ts'

/** An argument without a dash. One that is `many` stands last and takes the rest. */
export interface Positional {
  readonly name: string
  readonly describe: string
  readonly required?: true
  readonly many?: true
}

/** An option. `placeholder` names its value in the help; `many` may be given several times. */
export type Option =
  | { readonly kind: 'flag'; readonly describe: string; readonly alias?: string }
  | {
      readonly kind: 'text'
      readonly describe: string
      readonly placeholder: string
      readonly choices?: readonly string[]
      readonly alias?: string
    }
  | { readonly kind: 'many'; readonly describe: string; readonly placeholder: string; readonly alias?: string }

type PositionalValue<P> = P extends { many: true }
  ? readonly string[]
  : P extends { required: true }
    ? string
    : string | undefined

type OptionValue<O> = O extends { kind: 'flag' }
  ? boolean
  : O extends { kind: 'many' }
    ? readonly string[]
    : O extends { choices: readonly (infer C)[] }
      ? C | undefined
      : string | undefined

/** The arguments of a command by their names, as `run` gets them. */
export type Arguments<P extends readonly Positional[], O extends Readonly<Record<string, Option>>> = {
  readonly [K in P[number] as K['name']]: PositionalValue<K>
} & { readonly [K in keyof O]: OptionValue<O[K]> }

export interface Example {
  readonly command: string
  readonly describe: string
}

/** One command of the program: what it is called, what it says about itself, and what it does. */
export interface Command {
  readonly name: string
  /** One line, for the list of commands. */
  readonly describe: string
  /** The rest of what its help says above the options. */
  readonly details: string
  readonly positionals: readonly Positional[]
  readonly options: Readonly<Record<string, Option>>
  /** What `--format` takes; the first is the default. Empty for a command that reports nothing. */
  readonly formats: readonly string[]
  /** Whether it changes servers, and so may ask. */
  readonly changes: boolean
  readonly examples: readonly Example[]
  /** What its exit codes mean, as far as they are its own. */
  readonly exits: Readonly<Partial<Record<ExitCode, string>>>
  run(args: Readonly<Record<string, unknown>>, shell: Shell): Promise<ExitCode>
}

/** For commands: types the arguments of `run` by what is declared. The folder's files are found by the generator. */
export function defineCommand<
  const P extends readonly Positional[],
  const O extends Readonly<Record<string, Option>>,
>(definition: {
  readonly name: string
  readonly describe: string
  readonly details: string
  readonly positionals: P
  readonly options: O
  readonly formats: readonly string[]
  readonly changes?: true
  readonly examples: readonly Example[]
  readonly exits: Readonly<Partial<Record<ExitCode, string>>>
  // A method, so that a command of its own arguments counts as one of any.
  run(args: Arguments<P, O>, shell: Shell): Promise<ExitCode>
}): Command {
  const { run, changes = false, ...rest } = definition
  return { ...rest, changes, run: (args, shell) => run(args as Arguments<P, O>, shell) }
}
