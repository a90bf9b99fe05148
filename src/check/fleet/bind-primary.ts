import type { Server } from '../../definition/project.ts'

/** Whether a server is known to be a BIND that loads zones from files as their primary: it is told so by rndc. */
export function isBindPrimary({ driver, options: { reload } }: Server): boolean {
  if (driver !== 'zonefile') return false
  return reload === 'rndc' || (typeof reload === 'object' && reload !== null && 'rndc' in reload)
}
