/**
 * What is spoken on the control socket: a request is one line of JSON, its response another. The socket's file mode says who may
 * speak; nothing else asks.
 */

/** Raised by a change that an older side would misread. */
const controlVersion = 1

export const defaultControlPath = '/run/secours/control.sock'

/** Error codes of responses. */
export const zoneUnknown = 'zone-unknown'
export const zoneRefused = 'zone-refused'
const badRequest = 'bad-request'

/** Characters of the longest line that either side takes. */
export const maxControlLine = 1024 * 1024

export const controlCommands = ['status', 'reload', 'zonestatus', 'notify', 'stop'] as const

/** `zone` is a name with or without its final dot; only `reload` may leave it out, meaning all zones, and only `zonestatus` and `notify` need it. */
export interface ControlRequest {
  readonly command: (typeof controlCommands)[number]
  readonly zone?: string
}

export type ControlResult = Readonly<Record<string, unknown>>

/** `code` says why a request failed; a reload's `result` says it zone by zone even then. */
export type ControlResponse =
  | { readonly ok: true; readonly result: ControlResult }
  | { readonly ok: false; readonly code: string; readonly message: string; readonly result?: ControlResult }

export interface ControlError {
  readonly code: string
  readonly message: string
}

/** A request or a response as its line, under our version. */
export function printControlLine(message: ControlRequest | ControlResponse): string {
  return `${JSON.stringify({ version: controlVersion, ...message })}\n`
}

/** A request's line, or why it is none. */
export function parseControlRequest(line: string): ControlRequest | ControlError {
  const value = parseObject(line)
  const bad = (message: string): ControlError => ({ code: badRequest, message })
  if (value === undefined) return bad('a request is one JSON object on a line')
  const { version, command, zone, ...unknown } = value
  if (version !== controlVersion) return bad(`version ${controlVersion} is spoken here, not ${String(version)}`)
  const known = controlCommands.find((name) => name === command)
  if (known === undefined) return bad(`the commands are ${controlCommands.join(', ')}`)
  const [surplus] = Object.keys(unknown)
  if (surplus !== undefined) return bad(`a request has no ${surplus}`)
  if (zone === undefined) {
    return known === 'zonestatus' || known === 'notify' ? bad(`${known} needs a zone`) : { command: known }
  }
  if (typeof zone !== 'string') return bad('a zone is a name')
  if (known === 'status' || known === 'stop') return bad(`${known} takes no zone`)
  return { command: known, zone }
}

/** A response's line; undefined where it is none of this version. */
export function parseControlResponse(line: string): ControlResponse | undefined {
  const value = parseObject(line)
  if (value === undefined || value.version !== controlVersion) return undefined
  const result = asObject(value.result)
  if (value.ok === true && result !== undefined) return { ok: true, result }
  if (value.ok !== false || typeof value.code !== 'string' || typeof value.message !== 'string') return undefined
  const { code, message } = value
  return result === undefined ? { ok: false, code, message } : { ok: false, code, message, result }
}

function parseObject(line: string): ControlResult | undefined {
  try {
    return asObject(JSON.parse(line))
  } catch {
    return undefined
  }
}

function asObject(value: unknown): ControlResult | undefined {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value } : undefined
}
