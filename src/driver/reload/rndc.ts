import { setTimeout as sleep } from 'node:timers/promises'
import { SecoursError } from '../../diagnostic.ts'
import type { Name } from '../../dns/name.ts'
import type { ZoneKind } from '../driver.ts'
import { numberOption, type Options, pathOption, textOption } from '../options.ts'
import { runTool, type ToolOutput, toolMessage, zoneArgument } from '../tool.ts'
import type { ReloadKind, ToolContext } from './reload-tool.ts'

/** BIND's control channel. */
export const rndc: ReloadKind = {
  name: 'rndc',
  make: (options, context) => ({
    name: 'rndc',
    inspect: async (apex) => parseZoneStatus(await runRndc(['zonestatus', ...zoneOf(apex, context)], options, context)),
    reload: async (apex) => {
      const output = await runRndc(['reload', ...zoneOf(apex, context)], options, context)
      if (output.code !== 0)
        throw new SecoursError('reload-failed', toolMessage(output), { hint: 'look into the log of named' })
    },
  }),
}

function zoneOf(apex: Name, { view }: ToolContext): readonly string[] {
  return view === undefined ? [zoneArgument(apex)] : [zoneArgument(apex), 'IN', view]
}

/** named at times closes a control connection unread, most of all while it is busy; both commands may be repeated. */
const attempts = 5
const pauseMs = 50

async function runRndc(command: readonly string[], options: Options, context: ToolContext): Promise<ToolOutput> {
  const argv = ['rndc', ...flagsOf(options, context.root), ...command]
  for (let left = attempts; ; left--) {
    const output = await runTool(argv, context)
    const message = toolMessage(output)
    if (output.code === 0 || !message.includes('connection to remote host closed')) {
      if (/^rndc: (connect failed|neither|error|could not)/.test(message)) throw unreachable(message)
      return output
    }
    if (left <= 1) throw unreachable(message)
    await sleep(pauseMs)
  }
}

function unreachable(message: string): SecoursError {
  return new SecoursError('control-unreachable', message, {
    hint: 'check that named runs, its controls statement, and the key that rndc signs with',
  })
}

function flagsOf(options: Options, root: string): readonly string[] {
  const server = textOption(options, 'server')
  const port = numberOption(options, 'port')
  const keyFile = pathOption(options, 'keyFile', root)
  const configFile = pathOption(options, 'configFile', root)
  return [
    ...(configFile === undefined ? [] : ['-c', configFile]),
    ...(keyFile === undefined ? [] : ['-k', keyFile]),
    ...(server === undefined ? [] : ['-s', server]),
    ...(port === undefined ? [] : ['-p', String(port)]),
  ]
}

const kinds: Readonly<Record<string, ZoneKind['kind']>> = {
  primary: 'primary',
  master: 'primary',
  secondary: 'secondary',
  slave: 'secondary',
  mirror: 'secondary',
  stub: 'secondary',
}

/** What `rndc zonestatus` says. */
export function parseZoneStatus(output: ToolOutput): ZoneKind {
  const nothing = { file: undefined, loadedAt: undefined }
  if (output.code !== 0) {
    const message = toolMessage(output)
    if (message.includes('not found')) return { kind: 'missing', detail: 'named has no such zone', ...nothing }
    if (message.includes('not loaded'))
      return {
        kind: 'other',
        detail: 'named has the zone, but could not load it, and does not say of what type it is',
        ...nothing,
      }
    throw new SecoursError('control-failed', message, { hint: 'run rndc zonestatus by hand' })
  }
  const facts = new Map(
    output.stdout.split('\n').flatMap((line) => {
      const [, key, value] = /^([a-z ]+): (.*)$/.exec(line) ?? []
      return key === undefined || value === undefined ? [] : [[key, value] as const]
    }),
  )
  const type = facts.get('type') ?? 'unknown'
  const isDynamic = facts.get('dynamic') === 'yes'
  const kind = isDynamic ? 'dynamic' : (kinds[type] ?? 'other')
  const loaded = Date.parse(facts.get('last loaded') ?? '')
  return {
    kind,
    detail: isDynamic ? `a dynamic ${type} zone` : `a ${type} zone`,
    file: facts.get('files')?.split(', ')[0],
    loadedAt: Number.isNaN(loaded) ? undefined : new Date(loaded),
  }
}
