import { SecoursError } from '../diagnostic.ts'
import type { Name } from '../dns/name.ts'
import { fillArguments, zoneArgument } from './placeholder.ts'
import { runTool, type ToolContext, wordsOf } from './tool.ts'

const timeoutMs = 120_000

export interface ServerCheck {
  /** The checker, with `{zone}` and `{file}` in it. */
  readonly argv: readonly string[]
  /** Whether it was asked for by name: then it must be there. */
  readonly required: boolean
  readonly context: ToolContext
}

/**
 * Has the server's own checker read a file. Throws SecoursError: `server-check-failed` with the checker's own words, in which the
 * file goes by the name `as` that it will have; `tool-missing` where a checker that was asked for is not installed.
 */
export async function checkByServer(check: ServerCheck, apex: Name, file: string, as: string): Promise<void> {
  const { argv, required, context } = check
  const command = fillArguments(argv, { zone: zoneArgument(apex), file })
  const result = await runTool(command, context, timeoutMs).catch((error: unknown) => {
    if (!required && error instanceof SecoursError && error.code === 'tool-missing') return undefined
    throw error
  })
  if (result === undefined || result.code === 0) return
  const words = wordsOf(result).replaceAll(file, as)
  const how = result.code === null ? 'was ended by a signal' : `exit code ${result.code}`
  throw new SecoursError(
    'server-check-failed',
    `${argv[0]} refuses ${zoneArgument(apex)}: ${words === '' ? how : words}`,
    {
      exitCode: 3,
      hint: 'correct the definition; --allow server-check-failed=REASON deploys it all the same',
    },
  )
}
