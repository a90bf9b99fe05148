import { spawnSync } from 'node:child_process'
import { checkZone } from '../../src/check/run/check-zone.ts'
import { readMasterFileAt } from '../../src/cli/master-file.ts'
import type { Diagnostic } from '../../src/diagnostic.ts'
import { mustName } from '../../src/dns/name.ts'
import type { Case, Verdict } from './cases.ts'

/** What one tool makes of a case; the suite's folder is the current one, since its files include each other. */
export interface Tool {
  readonly name: string
  judge(one: Case, suite: string): Verdict
}

/** The faults that `checkzone` finds, in this process. */
export function ownDiagnostics({ path, origin }: Case, suite: string): readonly Diagnostic[] {
  const { zone, diagnostics } = readMasterFileAt(suite, path, mustName(`${origin}.`))
  const moment = { at: Math.floor(Date.now() / 1000), expiresWithin: 0 }
  return [...diagnostics, ...checkZone(zone, { moment })]
}

/** `hostname-charset` is an error where a BIND server loads the zone: what `-k fail` means to `named-checkzone`. */
export const secours: Tool = {
  name: 'secours checkzone',
  judge(one, suite) {
    const isError = ({ severity, code }: Diagnostic) =>
      severity === 'error' || (one.failsNames && code === 'hostname-charset')
    return ownDiagnostics(one, suite).some(isError) ? 'rejected' : 'accepted'
  },
}

const readByDnspython = `
import sys, dns.zone
try:
    dns.zone.from_file(sys.argv[2], sys.argv[1], relativize=False, check_origin=True)
except Exception as fault:
    sys.exit(1)
`

type Arguments = (one: Case) => readonly string[]

const peers: readonly (readonly [name: string, program: string, argumentsFor: Arguments])[] = [
  [
    'named-checkzone',
    'named-checkzone',
    ({ origin, path, failsNames }) => ['-i', 'local', ...(failsNames ? ['-k', 'fail'] : []), origin, path],
  ],
  ['kzonecheck', 'kzonecheck', ({ origin, path }) => ['-o', `${origin}.`, path]],
  ['nsd-checkzone', 'nsd-checkzone', ({ origin, path }) => [origin, path]],
  ['validns', 'validns', ({ origin, path }) => ['-z', `${origin}.`, path]],
  // Its packages are Debian's own, which another Python in the PATH may not see.
  ['dnspython', '/usr/bin/python3', ({ origin, path }) => ['-c', readByDnspython, origin, path]],
]

/** Those of the peers that this machine has. `find` gives the path of a program. */
export function installedPeers(find: (program: string) => string | undefined): readonly Tool[] {
  return peers.flatMap(([name, program, argumentsFor]): Tool[] => {
    const path = program.startsWith('/') ? program : find(program)
    if (path === undefined || (name === 'dnspython' && spawnSync(path, ['-c', 'import dns.zone']).status !== 0))
      return []
    return [{ name, judge: (one, suite) => run(path, argumentsFor(one), suite) }]
  })
}

/** The peers that there are, installed or not. */
export const peerNames: readonly string[] = peers.map(([name]) => name)

function run(path: string, argv: readonly string[], suite: string): Verdict {
  const { status, signal, error } = spawnSync(path, argv, { cwd: suite, stdio: 'ignore', timeout: 60_000 })
  if (error !== undefined && status === null && signal === null) throw error
  if (signal !== null) return 'crashed'
  return status === 0 ? 'accepted' : 'rejected'
}
