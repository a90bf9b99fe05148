import { type CheckProjectOptions, checkProject } from '../../src/check/run/check-project.ts'
import type { NamePattern } from '../../src/definition/name-pattern.ts'
import type { BuiltZone, Project, Server, Site } from '../../src/definition/project.ts'
import { type Diagnostic, lineColumnAt } from '../../src/diagnostic.ts'
import { foldName, labelsOf, mustName } from '../../src/dns/name.ts'
import { fileOf, sitesOf } from '../reach/built-zone-of.ts'

const twoSites = sitesOf({ rennes: ['192.0.2.0/24', '2001:db8:1::/48'], secours: ['198.51.100.0/24'] })

/** A server by which a site is used; it stands in no zone, and nothing is concluded from it. */
function serverIn({ name, place }: Site): Server {
  return {
    name: `server-in-${name}`,
    site: name,
    endpoint: { host: '203.0.113.254', port: 53 },
    driver: 'secondary',
    options: {},
    key: undefined,
    zones: undefined,
    primaries: undefined,
    observe: 'soa',
    tcp: true,
    external: false,
    nodes: 1,
    place,
  }
}

/** A project of zones that are built already. */
export function projectOf(zones: readonly BuiltZone[], sites: ReadonlyMap<string, Site> = twoSites): Project {
  return {
    root: '.',
    sites,
    keys: new Map(),
    servers: new Map(),
    policy: {
      serial: 'date',
      serialHeadroom: 0,
      canary: undefined,
      maxDegraded: 172800,
      quorum: 0.5,
      unmanaged: [],
    },
    operatorNeeds: [],
    ignore: [],
    statePath: '.secours',
    zones: zones.map(({ apex, variants }) => ({ apex, folder: `zones/${apex}`, variants: [...variants.keys()] })),
  }
}

export function check(
  zones: readonly BuiltZone[],
  options: CheckProjectOptions = {},
  sites = twoSites,
  servers: readonly Server[] = Array.from(sites.values(), serverIn),
) {
  const byApex = new Map(zones.map((zone) => [foldName(zone.apex), zone]))
  const project = { ...projectOf(zones, sites), servers: new Map(servers.map((server) => [server.name, server])) }
  return checkProject(project, (apex) => byApex.get(foldName(apex)), options)
}

/** `error leads-to-down-site degraded.zone:2:1 www.example A`, with the message where it is asked for. */
export function show(diagnostic: Diagnostic): string {
  const { severity, code, place, owner = '', type = '' } = diagnostic
  const at = place === undefined ? undefined : lineColumnAt(place.file.bytes, place.start)
  const file = place?.file.path.replace(/^.*\//, '')
  return `${severity} ${code} ${file}:${at?.line}:${at?.column} ${owner} ${type}`.trimEnd()
}

export function patternOf(text: string, apex = 'example.'): NamePattern {
  const relative = text === '@' ? '' : text
  return { text, labels: [...relative.split('.').filter(Boolean), ...labelsOf(foldName(mustName(apex)))] }
}

/** A place in a file of entries, one a line. */
export function placeOf(line: number) {
  return { file: fileOf('zones/overlay.yaml', '\n'.repeat(20)), start: line - 1, end: line }
}
