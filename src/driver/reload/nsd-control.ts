import type { Name } from '../../dns/name.ts'
import type { Inspection } from '../driver.ts'
import { pathOption, textOption } from '../options.ts'
import { pathSchema, programSchema } from '../options-schema.ts'
import { zoneArgument } from '../placeholder.ts'
import { runTool, type ToolContext, type ToolResult, withoutSignal, wordsOf } from '../tool.ts'
import { type Complaint, controlFailure, wrongKind } from './complaint.ts'
import { inspection, type ReloadKind } from './reload.ts'

const timeoutMs = 30_000

/** NSD. */
export const nsdControl: ReloadKind = {
  name: 'nsd-control',
  schema: {
    title: 'options of nsd-control',
    description: 'The remote control of NSD.',
    type: 'object',
    properties: {
      configFile: pathSchema(
        'The configuration file of NSD, which says where its remote control listens.',
        '/etc/nsd/nsd.conf',
      ),
      server: {
        title: 'an address',
        description: 'Where it listens, with @ before a port, instead of what the configuration file says.',
        type: 'string',
        minLength: 1,
        examples: ['192.0.2.53@8952'],
      },
      program: programSchema('nsd-control'),
    },
    additionalProperties: false,
    examples: [{ configFile: '/etc/nsd/nsd.conf' }],
  },
  connect(options, setup) {
    const configFile = pathOption(options, 'configFile', setup.root)
    const server = textOption(options, 'server')
    const command = [
      textOption(options, 'program') ?? 'nsd-control',
      ...(configFile === undefined ? [] : ['-c', configFile]),
      ...(server === undefined ? [] : ['-s', server]),
      // A zone's name may begin with a dash.
      '--',
    ]
    const tell = (verb: string, apex: Name, context: ToolContext) =>
      runTool([...command, verb, zoneArgument(apex)], context, timeoutMs)
    return {
      checker: ['nsd-checkzone', '--', '{zone}', '{file}'],
      inspect: async (apex) => parseNsdStatus(await tell('zonestatus', apex, setup)),
      reload: async (apex) => checkNsdReload(await tell('reload', apex, withoutSignal(setup))),
    }
  },
}

/** What `nsd-control zonestatus` says of a zone. A primary that failed to load is `master` too. Throws SecoursError. */
export function parseNsdStatus(result: ToolResult): Inspection {
  if (result.code !== 0) {
    const words = wordsOf(result)
    if (/not configured/.test(words)) return inspection('missing', `nsd-control says ${words}`)
    throw controlFailure('nsd-control zonestatus', result, complaints)
  }
  const state = /^\tstate: (.*)$/m.exec(result.stdout)?.[1]
  const detail = `nsd-control says state: ${state ?? 'nothing'}`
  if (state === 'master') return inspection('primary', detail)
  // Whatever else it says of a zone's state, it says of one that it transfers.
  return inspection(state === undefined ? 'other' : 'secondary', detail)
}

/** Throws SecoursError where `nsd-control reload` says that it was not heard; of the file it says nothing. */
export function checkNsdReload(result: ToolResult): void {
  if (result.code !== 0) throw controlFailure('nsd-control reload', result, complaints)
}

const complaints: readonly Complaint[] = [
  wrongKind(/not configured/, 'NSD has no such zone: add it to its configuration'),
  {
    says: /Permission denied/,
    code: 'control-refused',
    hint: "run as a user who may use NSD's control socket and read its keys",
  },
  {
    says: /connect \(|[Cc]onnection refused/,
    code: 'control-unreachable',
    hint: 'see that nsd runs with control-enable: yes, and that configFile: is the one it runs with',
  },
  {
    says: /could not read config file|Could not open/,
    code: 'control-configuration',
    hint: 'correct configFile:, and see that this user may read it',
  },
  {
    says: /SSL|certificate|handshake/i,
    code: 'control-key-refused',
    hint: 'compare the keys and certificates of nsd and nsd-control (nsd-control-setup makes them)',
  },
]
