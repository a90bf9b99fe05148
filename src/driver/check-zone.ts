import { SecoursError } from '../diagnostic.ts'
import type { Name } from '../dns/name.ts'
import { runTool, type ToolOptions, toolMessage, zoneArgument } from './tool.ts'

/**
 * Has named-checkzone read a file as named would, without a look at the network (`-i local`). Nothing is checked where it is not
 * installed: then named runs elsewhere. Throws SecoursError (`server-check-failed`) with its words.
 */
export async function checkWithNamed(apex: Name, path: string, options: ToolOptions): Promise<void> {
  try {
    const output = await runTool(['named-checkzone', '-i', 'local', '-k', 'fail', zoneArgument(apex), path], options)
    if (output.code === 0) return
    throw new SecoursError(
      'server-check-failed',
      `named-checkzone refuses ${zoneArgument(apex)}: ${toolMessage(output)}`,
      {
        exitCode: 3,
      },
    )
  } catch (error) {
    if (error instanceof SecoursError && error.code === 'tool-missing') return
    throw error
  }
}
