import { runProgram } from './program.ts'
import { flushOutput, realWorld } from './real-world.ts'

export { runProgram }

/** Runs a command line in the world as it is, and ends the process. */
export async function start(argv: readonly string[]): Promise<never> {
  const code = await runProgram(argv, realWorld())
  await flushOutput()
  // A socket that somebody forgot must not keep an operator waiting.
  process.exit(code)
}
