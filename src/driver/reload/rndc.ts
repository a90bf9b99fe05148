import { setTimeout as sleep } from 'node:timers/promises'
import { SecoursError } from '../../diagnostic.ts'
import type { Name } from '../../dns/name.ts'
import type { Inspection } from '../driver.ts'
import { numberOption, type Options, pathOption, textOption } from '../options.ts'
import { pathSchema, programSchema } from '../options-schema.ts'
import { zoneArgument } from '../placeholder.ts'
import { runTool, type ToolContext, type ToolResult, withoutSignal, wordsOf } from '../tool.ts'
import { type Complaint, controlFailure, wrongKind } from './complaint.ts'
import { inspection, type ReloadKind } from './reload.ts'

const timeoutMs = 30_000

/** BIND's control channel. */
export const rndc: ReloadKind = {
  name: 'rndc',
  schema: {
    title: 'options of rndc',
    description: "BIND's control channel.",
    type: 'object',
    properties: {
      server: {
        title: 'an address',
        description: 'Where it listens.',
        type: 'string',
        minLength: 1,
        examples: ['127.0.0.1'],
      },
      port: {
        title: 'a port',
        description: 'Its port.',
        type: 'integer',
        minimum: 1,
        maximum: 65535,
        examples: [953],
      },
      keyFile: pathSchema(
        'The file with its key; an rndc.conf, where there is one, goes before it.',
        '/etc/bind/rndc.key',
      ),
      configFile: pathSchema('A configuration file of rndc.', '/etc/bind/rndc.conf'),
      program: programSchema('rndc'),
    },
    additionalProperties: false,
    examples: [{ server: '127.0.0.1', port: 953, keyFile: '/etc/bind/rndc.key' }],
  },
  connect(options, setup) {
    const command = controlArguments(options, setup.root)
    const tell = (verb: string, apex: Name, context: ToolContext) => {
      const where = setup.view === undefined ? [] : ['IN', setup.view]
      return runRndc([...command, verb, zoneArgument(apex), ...where], context)
    }
    return {
      checker: ['named-checkzone', '-i', 'local', '-k', 'fail', '--', '{zone}', '{file}'],
      inspect: async (apex) => parseRndcStatus(await tell('zonestatus', apex, setup)),
      reload: async (apex) => checkRndcReload(await tell('reload', apex, withoutSignal(setup))),
    }
  },
}

/** named at times closes a control connection unread, most of all while it is busy; both commands may be repeated. */
const attempts = 5
const pauseMs = 50

async function runRndc(argv: readonly string[], context: ToolContext): Promise<ToolResult> {
  for (let left = attempts - 1; ; left--) {
    const result = await runTool(argv, context, timeoutMs)
    if (result.code === 0 || left === 0 || !result.stderr.includes('connection to remote host closed')) return result
    await sleep(pauseMs)
  }
}

function controlArguments(options: Options, root: string): readonly string[] {
  const server = textOption(options, 'server')
  const port = numberOption(options, 'port')
  const keyFile = pathOption(options, 'keyFile', root)
  const configFile = pathOption(options, 'configFile', root)
  return [
    textOption(options, 'program') ?? 'rndc',
    ...(configFile === undefined ? [] : ['-c', configFile]),
    ...(keyFile === undefined ? [] : ['-k', keyFile]),
    ...(server === undefined ? [] : ['-s', server]),
    ...(port === undefined ? [] : ['-p', String(port)]),
  ]
}

/** What `rndc zonestatus` says of a zone. Throws SecoursError where it says nothing of it. */
export function parseRndcStatus(result: ToolResult): Inspection {
  if (result.code !== 0) return failedStatus(result)
  const fields = new Map(
    result.stdout.split('\n').flatMap((line) => {
      const colon = line.indexOf(': ')
      return colon === -1 ? [] : [[line.slice(0, colon), line.slice(colon + 2).trim()] as const]
    }),
  )
  const type = fields.get('type')
  const dynamic = fields.get('dynamic')
  // Behind the zone's own file those that it includes are listed.
  const file = fields.get('files')?.split(', ')[0]
  const more = { ...(file === undefined ? {} : { file }), ...loadedAt(fields.get('last loaded')) }
  // `master` and `slave` are what versions before 9.14 say.
  if (type === 'secondary' || type === 'slave' || type === 'mirror' || type === 'stub')
    return inspection('secondary', `rndc says type: ${type}`, more)
  if (type !== 'primary' && type !== 'master') return inspection('other', `rndc says type: ${type ?? 'nothing'}`, more)
  if (dynamic === 'yes') {
    const frozen = fields.get('frozen') === 'yes' ? ', frozen: yes' : ''
    return inspection('dynamic', `rndc says dynamic: yes${frozen}`, more)
  }
  return inspection('primary', `rndc says type: ${type}`, more)
}

function loadedAt(text: string | undefined): { readonly loadedAt?: Date } {
  const at = new Date(text ?? '')
  return Number.isNaN(at.getTime()) ? {} : { loadedAt: at }
}

function failedStatus(result: ToolResult): Inspection {
  const words = wordsOf(result)
  // A primary whose file is absent or faulty, which a sound file mends; or a secondary that never had a transfer.
  if (/failed: zone not loaded/.test(words)) return inspection('other', 'rndc says zone not loaded', { refusal: null })
  if (/no matching zone/.test(words)) return inspection('missing', `rndc says ${words}`)
  throw controlFailure('rndc zonestatus', result, complaints)
}

/** Throws SecoursError where `rndc reload` says that the file will not be loaded; it exits 0 for some of these. */
export function checkRndcReload(result: ToolResult): void {
  if (result.code !== 0) throw controlFailure('rndc reload', result, complaints)
  if (/zone reload up-to-date/.test(result.stdout))
    throw new SecoursError('reload-skipped', 'rndc reload: BIND takes the file for no newer than what it has loaded', {
      hint: 'compare the clocks and the file\'s date with "last loaded" of rndc zonestatus; then reload again',
    })
  if (/zone refresh queued/.test(result.stdout)) throw controlFailure('rndc reload', result, complaints)
}

const complaints: readonly Complaint[] = [
  wrongKind(/zone refresh queued/, 'BIND is secondary of the zone: it asked its primary and read no file'),
  wrongKind(/failed: dynamic zone/, 'the zone takes dynamic updates: let driver: update deploy it'),
  wrongKind(/no matching zone/, 'BIND has no such zone: add it to its configuration'),
  { says: /found in multiple views/, code: 'view-missing', hint: 'say which one by view:' },
  { says: /no matching view/, code: 'view-unknown', hint: 'correct view:' },
  {
    says: /connection refused|host unreachable|network unreachable|couldn't get address/,
    code: 'control-unreachable',
    hint: 'see that named runs, and that its controls { } have the address and port that rndc is given',
  },
  { says: /timed out/, code: 'control-timeout', hint: 'named hangs or is overloaded; look at its log' },
  {
    says: /connection to remote host closed|bad auth|not authorized|expected a key/,
    code: 'control-key-refused',
    hint: "compare rndc's key with the one in named's controls { }, and the clocks; an rndc.conf goes before keyFile",
  },
  {
    says: /was found|does not exist|could not load rndc configuration|no key definition/,
    code: 'control-configuration',
    hint: 'give keyFile: or configFile:, and see that this user may read it',
  },
]
