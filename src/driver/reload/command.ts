import { SecoursError } from '../../diagnostic.ts'
import { fillArguments, zoneArgument } from '../placeholder.ts'
import { failureOf, runTool, withoutSignal } from '../tool.ts'
import { inspection, type Reloader, type ReloadSetup } from './reload.ts'

const timeoutMs = 60_000

/** Reloading by an argument list of the operator's own, with `{zone}` in it where it wants the zone. */
export function reloadByCommand(argv: readonly string[], setup: ReloadSetup): Reloader {
  return {
    checker: undefined,
    // No tool of the server's is known: what it serves afterwards is all that tells.
    inspect: async () => inspection('other', 'reloaded by a command, which does not say', { refusal: null }),
    reload: async (apex) => {
      const command = fillArguments(argv, { zone: zoneArgument(apex) })
      const result = await runTool(command, withoutSignal(setup), timeoutMs)
      if (result.code !== 0)
        throw new SecoursError('reload-failed', failureOf(command, result), {
          hint: 'run it by hand; the new file is in place',
        })
    },
  }
}
