import { displayName, foldName, type Name } from '../dns/name.ts'
import { matchesInOrder } from './name-pattern.ts'
import type { Project, Server } from './project.ts'

/** A zone's name as plans, results and the journal have it: lower case, without the final dot. */
export function zoneKey(apex: Name): string {
  return displayName(foldName(apex))
}

/** The servers that serve a zone, in the project's order. */
export function serversOf(project: Project, apex: Name): readonly Server[] {
  const zone = zoneKey(apex)
  return [...project.servers.values()].filter(
    ({ zones }) => zones === undefined || zones.some((glob) => matchesZoneGlob(glob, zone)),
  )
}

/** Whether a zone's name (`zoneKey`) is the one given or matches the glob: `*` is a part of one label, `**` any labels, the root included. */
export function matchesZoneGlob(glob: string, zone: string): boolean {
  // The root has no label that a glob could match.
  if (zone === '.' || glob === '.') return zone === glob || (zone === '.' && glob === '**')
  const labels = glob.toLowerCase().replace(/\.$/, '').split('.')
  // The last part is at least one label.
  const parts = labels.at(-1) === '**' ? [...labels, '*'] : labels
  return matchesInOrder(parts, zone.split('.'), '**', meansLabel)
}

function meansLabel(part: string, label: string): boolean {
  return matchesInOrder([...part], [...label], '*', (character, other) => character === other)
}
