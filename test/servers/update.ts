import { requireProgram } from './availability.ts'
import { type Ran, run } from './run.ts'
import type { Address, TsigKey } from './server.ts'

/**
 * Sends one UPDATE (RFC 2136) over TCP with nsupdate. `changes` are its update commands without that word, such as
 * `add www.example. 300 A 192.0.2.1`. nsupdate exits 0 on NOERROR, and else names the rcode on its standard error.
 */
export function nsupdate(server: Address, zone: string, changes: readonly string[], key?: TsigKey): Promise<Ran> {
  const lines = [
    `server ${server.address} ${server.port}`,
    ...(key ? [`key ${key.algorithm}:${key.name} ${key.secret}`] : []),
    `zone ${zone}`,
    ...changes.map((change) => `update ${change}`),
    'send',
    '',
  ]
  return run([requireProgram('nsupdate'), '-v'], { input: lines.join('\n') })
}
