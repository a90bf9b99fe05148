/*
 * What is said on the control socket of the embedded server: over a Unix stream socket, one JSON object a line, each request
 * answered by one response, in order.
 */

/** Where the control socket is unless it is said. */
export const defaultControlPath = '/run/secours/control.sock'

/** Longest line that either side takes. */
export const maxControlLine = 1024 * 1024

export interface ControlRequest {
  readonly command: 'status' | 'reload' | 'zonestatus' | 'notify' | 'stop'
  /** An apex in presentation form; commands about zones without it mean all of them. */
  readonly zone?: string
}

/** `result` is the command's own; `code` names why it failed. */
export type ControlResponse =
  | { readonly ok: true; readonly result: Readonly<Record<string, unknown>> }
  | { readonly ok: false; readonly code: string; readonly message: string }

/** The code of a response to a request about a zone that the server does not have. */
export const zoneUnknown = 'zone-unknown'

/** The result of `zonestatus` for one zone. */
export interface ControlZoneStatus {
  readonly type: 'primary' | 'secondary'
  /** The file that it is read from, absolute. */
  readonly file: string
  /** Null while it is not loaded. */
  readonly serial: number | null
  /** When it was last loaded, in ISO 8601; null where it never was. */
  readonly loadedAt: string | null
}

/** A line as a response; undefined where it is none. */
export function parseControlResponse(line: string): ControlResponse | undefined {
  const value = parseObject(line)
  if (value?.ok === true && isObject(value.result)) return { ok: true, result: value.result }
  if (value?.ok === false && typeof value.code === 'string' && typeof value.message === 'string')
    return { ok: false, code: value.code, message: value.message }
  return undefined
}

/** A request or response as its line. */
export function printControlLine(message: ControlRequest | ControlResponse): string {
  return `${JSON.stringify(message)}\n`
}

function parseObject(line: string): Readonly<Record<string, unknown>> | undefined {
  try {
    const value: unknown = JSON.parse(line)
    return isObject(value) ? value : undefined
  } catch {
    return undefined
  }
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
