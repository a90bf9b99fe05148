import { SecoursError } from '../../diagnostic.ts'
import { runTool, toolMessage, zoneArgument } from '../tool.ts'
import type { ReloadTool, ToolContext } from './reload-tool.ts'

/** An argument list of the operator's own; `{zone}` in it stands for the zone. It cannot tell how a zone is set up. */
export function commandTool(argv: readonly string[], context: ToolContext): ReloadTool {
  const [name = ''] = argv
  return {
    name,
    inspect: undefined,
    reload: async (apex) => {
      const zone = zoneArgument(apex)
      const output = await runTool(
        argv.map((argument) => argument.replaceAll('{zone}', () => zone)),
        context,
      )
      if (output.code !== 0)
        throw new SecoursError('reload-failed', `${name} ended with ${output.code}: ${toolMessage(output)}`)
    },
  }
}
