import assert from 'node:assert/strict'
import { objectOption } from '../options.ts'
import { commandTool } from './command.ts'
import { knotc } from './knotc.ts'
import { nsdControl } from './nsd-control.ts'
import type { ReloadKind, ReloadTool, ToolContext } from './reload-tool.ts'
import { rndc } from './rndc.ts'

/** The kinds of reload, by the name that `reload:` gives. */
const reloadKinds: ReadonlyMap<string, ReloadKind> = new Map([rndc, knotc, nsdControl].map((kind) => [kind.name, kind]))

/** The tool that a `reload:` means: a name, an object of one name with options, or an argument list. */
export function reloadTool(reload: unknown, context: ToolContext): ReloadTool {
  if (Array.isArray(reload)) return commandTool(reload.map(String), context)
  const [name, options] =
    typeof reload === 'string' ? [reload, {}] : (Object.entries(objectOption(reload) ?? {})[0] ?? [])
  const kind = reloadKinds.get(String(name))
  assert(kind !== undefined, 'the schema of the project knows every kind of reload')
  return kind.make(objectOption(options) ?? {}, context)
}
