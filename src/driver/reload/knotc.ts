import { SecoursError } from '../../diagnostic.ts'
import type { ZoneKind } from '../driver.ts'
import { type Options, pathOption } from '../options.ts'
import { runTool, type ToolOutput, toolMessage, zoneArgument } from '../tool.ts'
import type { ReloadKind, ToolContext } from './reload-tool.ts'

/** Knot's control socket. */
export const knotc: ReloadKind = {
  name: 'knotc',
  make: (options, context) => ({
    name: 'knotc',
    inspect: async (apex) =>
      parseZoneStatus(await runKnotc(['zone-status', zoneArgument(apex), '+role'], options, context)),
    reload: async (apex) => {
      // Blocking: it returns once the zone was loaded, or was not.
      const output = await runKnotc(['-b', 'zone-reload', zoneArgument(apex)], options, context)
      if (output.code !== 0)
        throw new SecoursError('reload-failed', toolMessage(output), { hint: 'look into the log of knotd' })
    },
  }),
}

function runKnotc(command: readonly string[], options: Options, context: ToolContext): Promise<ToolOutput> {
  const config = pathOption(options, 'configFile', context.root)
  const socket = pathOption(options, 'socket', context.root)
  const flags = [...(config === undefined ? [] : ['-c', config]), ...(socket === undefined ? [] : ['-s', socket])]
  return runTool(['knotc', ...flags, ...command], context)
}

/** What `knotc zone-status ZONE +role` says: `[example.] role: master`. */
export function parseZoneStatus(output: ToolOutput): ZoneKind {
  const nothing = { file: undefined, loadedAt: undefined }
  const message = toolMessage(output)
  if (message.includes('no such zone')) return { kind: 'missing', detail: 'knotd has no such zone', ...nothing }
  const role = /\brole: (\w+)/.exec(output.stdout)?.[1]
  if (output.code !== 0 || role === undefined)
    throw new SecoursError('control-failed', message, { hint: 'run knotc zone-status by hand' })
  const kind = role === 'master' ? 'primary' : role === 'slave' ? 'secondary' : 'other'
  return { kind, detail: `a zone with the role ${role}`, ...nothing }
}
