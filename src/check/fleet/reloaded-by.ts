import type { Server } from '../../definition/project.ts'

/** The tool that tells a server to load what was deployed to it, by its name; undefined where a command of the operator's own does. */
export function reloadedBy({ driver, options: { reload } }: Server): string | undefined {
  if (driver !== 'zonefile') return undefined
  if (typeof reload === 'string') return reload
  return typeof reload === 'object' && reload !== null && !Array.isArray(reload) ? Object.keys(reload)[0] : undefined
}

/** Whether a server is known to be a BIND that loads zones from files as their primary: it is told so by rndc. */
export function isBindPrimary(server: Server): boolean {
  return reloadedBy(server) === 'rndc'
}

/** NSD and secours's own server serve zones as they come. */
const neverSign: ReadonlySet<string> = new Set(['nsd-control', 'secours'])

/** Whether a server that is deployed to may sign zones by itself. */
export function maySign(server: Server): boolean {
  return !neverSign.has(reloadedBy(server) ?? '')
}
