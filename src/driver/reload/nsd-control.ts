import { SecoursError } from '../../diagnostic.ts'
import type { ZoneKind } from '../driver.ts'
import { type Options, pathOption } from '../options.ts'
import { runTool, type ToolOutput, toolMessage, zoneArgument } from '../tool.ts'
import type { ReloadKind, ToolContext } from './reload-tool.ts'

/** NSD's control program. */
export const nsdControl: ReloadKind = {
  name: 'nsd-control',
  make: (options, context) => ({
    name: 'nsd-control',
    inspect: async (apex) => parseZoneStatus(await runControl(['zonestatus', zoneArgument(apex)], options, context)),
    reload: async (apex) => {
      const output = await runControl(['reload', zoneArgument(apex)], options, context)
      if (output.code !== 0)
        throw new SecoursError('reload-failed', toolMessage(output), { hint: 'look into the log of nsd' })
    },
  }),
}

function runControl(command: readonly string[], options: Options, context: ToolContext): Promise<ToolOutput> {
  const config = pathOption(options, 'configFile', context.root)
  return runTool(['nsd-control', ...(config === undefined ? [] : ['-c', config]), ...command], context)
}

/** What `nsd-control zonestatus ZONE` says: `state: primary` (or `master`) where it reads a file, else that of a secondary. */
export function parseZoneStatus(output: ToolOutput): ZoneKind {
  const nothing = { file: undefined, loadedAt: undefined }
  const message = toolMessage(output)
  if (/not configured|no such zone|unknown zone/.test(message))
    return { kind: 'missing', detail: 'nsd has no such zone', ...nothing }
  const state = /^\s*state: (\S+)/m.exec(output.stdout)?.[1]
  if (output.code !== 0 || state === undefined)
    throw new SecoursError('control-failed', message, { hint: 'run nsd-control zonestatus by hand' })
  const isPrimary = state === 'primary' || state === 'master'
  return isPrimary
    ? { kind: 'primary', detail: 'a primary zone', ...nothing }
    : { kind: 'secondary', detail: `a secondary zone (${state})`, ...nothing }
}
