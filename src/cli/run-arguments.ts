import { resolve } from 'node:path'
import { SecoursError } from '../diagnostic.ts'
import { parseTtl } from '../dns/ttl.ts'
import type { LeftOut, Override } from '../failover/entry.ts'
import type { RunOptions } from '../operate/operator.ts'
import type { Option } from './command.ts'
import { asciiGlobs } from './project-access.ts'
import type { Shell } from './shell.ts'

/** Options of the commands that move zones. */
export const runOptions = {
  reason: { kind: 'text', placeholder: 'TEXT', describe: 'why, for the journal and for whoever looks at status' },
  allow: {
    kind: 'many',
    placeholder: 'CODE=REASON',
    describe: 'pass a gate by its name, with a reason that is recorded; may be repeated',
  },
  without: {
    kind: 'many',
    placeholder: 'SERVER=REASON',
    describe: 'leave a server out, with a reason that is recorded; may be repeated',
  },
  'all-or-nothing': { kind: 'flag', describe: 'refuse all zones where one is refused' },
} as const satisfies Readonly<Record<string, Option>>

export const expiresOption = {
  expires: {
    kind: 'text',
    placeholder: 'TIME',
    describe: 'after how long the activation counts as forgotten, as 36h; default: as the variant says',
  },
} as const satisfies Readonly<Record<string, Option>>

export const fromRenderOption = {
  'from-render': {
    kind: 'text',
    placeholder: 'DIR',
    describe: 'deploy what render wrote there: serves also where a definition is broken that day',
  },
} as const satisfies Readonly<Record<string, Option>>

export interface RunArguments {
  readonly zones: readonly string[]
  readonly reason?: string | undefined
  readonly expires?: string | undefined
  readonly allow: readonly string[]
  readonly without: readonly string[]
  readonly 'all-or-nothing': boolean
  readonly 'from-render'?: string | undefined
}

/** The options as operations take them. Throws SecoursError `usage`. */
export function runOptionsOf(args: RunArguments, { world }: Shell): RunOptions {
  const { zones, reason, expires, allow, without } = args
  const folder = args['from-render']
  return {
    zones: asciiGlobs(zones),
    ...(reason === undefined ? {} : { reason }),
    ...(expires === undefined ? {} : { expires: secondsOf(expires) }),
    allow: allow.map((text): Override => {
      const [code, why] = parsePair('--allow', text, 'a gate')
      return { code, reason: why }
    }),
    without: without.map((text): LeftOut => {
      const [server, why] = parsePair('--without', text, 'a server')
      return { server, reason: why }
    }),
    allOrNothing: args['all-or-nothing'],
    ...(folder === undefined ? {} : { fromRender: resolve(world.cwd, folder) }),
  }
}

function secondsOf(text: string): number {
  const seconds = parseTtl(text)
  if (seconds !== undefined && seconds > 0) return seconds
  throw new SecoursError('usage', `--expires does not take ${JSON.stringify(text)}`, {
    hint: 'write seconds, or units as in 36h or 2d',
  })
}

function parsePair(option: string, text: string, what: string): readonly [string, string] {
  const at = text.indexOf('=')
  const name = text.slice(0, Math.max(0, at)).trim()
  const reason = text.slice(at + 1).trim()
  if (at > 0 && name !== '' && reason !== '') return [name, reason]
  throw new SecoursError('usage', `${option} takes ${what} and a reason, and was given ${JSON.stringify(text)}`, {
    hint: `${option} '${name === '' ? 'NAME' : name}=why this is right today'`,
  })
}

/** What a switch to a variant is concerned with: that variant's errors, and whether its files are rendered already. */
export function concernsOf(variant: string, { 'from-render': folder }: Pick<RunArguments, 'from-render'>) {
  return { variants: [variant], rendered: folder !== undefined }
}
