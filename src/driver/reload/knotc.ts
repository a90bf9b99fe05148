import type { Name } from '../../dns/name.ts'
import type { Inspection } from '../driver.ts'
import { type Options, pathOption, textOption } from '../options.ts'
import { pathSchema, programSchema } from '../options-schema.ts'
import { zoneArgument } from '../placeholder.ts'
import { runTool, type ToolContext, type ToolResult, withoutSignal, wordsOf } from '../tool.ts'
import { type Complaint, controlFailure, wrongKind } from './complaint.ts'
import { inspection, type ReloadKind } from './reload.ts'

/** Longer than knotc waits itself: what it says is better than our silence. */
const timeoutMs = 70_000

/** Knot DNS. */
export const knotc: ReloadKind = {
  name: 'knotc',
  schema: {
    title: 'options of knotc',
    description: 'The control socket of Knot DNS.',
    type: 'object',
    properties: {
      socket: pathSchema('The control socket.', '/run/knot/knot.sock'),
      configFile: pathSchema('The configuration file, which names the control socket.', '/etc/knot/knot.conf'),
      program: programSchema('knotc'),
    },
    additionalProperties: false,
    examples: [{ socket: '/run/knot/knot.sock' }],
  },
  connect(options, setup) {
    const command = controlArguments(options, setup.root)
    const tell = (words: readonly string[], apex: Name, context: ToolContext) =>
      runTool([...command, ...words, zoneArgument(apex)], context, timeoutMs)
    return {
      checker: ['kzonecheck', '-o', '{zone}', '{file}'],
      // Behind `--`, because a zone's name may begin with a dash.
      inspect: async (apex) => parseKnotStatus(await tell(['--', 'zone-status'], apex, setup)),
      // Without -b it says OK before it has looked at the file.
      reload: async (apex) => checkKnotReload(await tell(['-b', '--', 'zone-reload'], apex, withoutSignal(setup))),
    }
  },
}

function controlArguments(options: Options, root: string): readonly string[] {
  const socket = pathOption(options, 'socket', root)
  const configFile = pathOption(options, 'configFile', root)
  return [
    textOption(options, 'program') ?? 'knotc',
    ...(configFile === undefined ? [] : ['-c', configFile]),
    ...(socket === undefined ? [] : ['-s', socket]),
  ]
}

/** What `knotc zone-status` says of a zone: `[zone.] role: master | serial: 1`. Throws SecoursError where it says nothing of it. */
export function parseKnotStatus(result: ToolResult): Inspection {
  const words = wordsOf(result)
  if (/\(no such zone found\)/.test(words)) return inspection('missing', `knotc says ${words}`)
  if (result.code !== 0) throw controlFailure('knotc zone-status', result, complaints)
  const fields = new Map(
    words
      .replace(/^\[[^\]]*\] /, '')
      .split(' | ')
      .map((field) => [field.slice(0, field.indexOf(': ')), field.slice(field.indexOf(': ') + 2)]),
  )
  const role = fields.get('role')
  const detail = `knotc says role: ${role ?? 'nothing'}`
  if (role === 'slave') return inspection('secondary', detail)
  if (role !== 'master') return inspection('other', detail)
  if (fields.get('freeze') === 'yes')
    return inspection('primary', 'knotc says freeze: yes', {
      refusal: 'it is frozen, and loads nothing until it is thawed',
    })
  return inspection('primary', detail)
}

/** Throws SecoursError where a blocking `knotc zone-reload` says that the load failed. */
export function checkKnotReload(result: ToolResult): void {
  if (result.code !== 0) throw controlFailure('knotc zone-reload', result, complaints)
}

const complaints: readonly Complaint[] = [
  wrongKind(/no such zone found/, 'Knot has no such zone: add it to its configuration'),
  {
    says: /failed to connect to socket .*(not exists|connection refused)/,
    code: 'control-unreachable',
    hint: 'see that knotd runs, and that socket: or configFile: leads to its control socket',
  },
  {
    says: /failed to connect to socket .*not permitted|denied/,
    code: 'control-refused',
    hint: "run as a user who may use Knot's control socket (the group knot)",
  },
  {
    says: /failed to load configuration/,
    code: 'control-configuration',
    hint: 'correct configFile:, and see that this user may read it',
  },
  { says: /timeout|timed out/, code: 'control-timeout', hint: 'knotd is overloaded, or still loads; look at its log' },
  {
    says: /^error: \[[^\]]*\] \(/,
    code: 'reload-failed',
    hint: 'look at its log; it keeps what it served',
  },
]
