import type { FileMap } from '../memory-project.ts'

/** A faulty project and all its diagnostics: `file:line:column: code`, in any order. */
export interface FaultCase {
  readonly name: string
  readonly files: FileMap
  readonly faults: readonly string[]
}

/** A sound secours.yaml for cases whose fault is elsewhere. */
export const soundProject = `defaults:
  ttl: 1h
  soa: {mname: ns1, rname: hostmaster@a.example, refresh: 2h, retry: 15m, expire: 2w, minimum: 5m}
sites:
  rennes: {networks: [192.0.2.0/24]}
`

/** A sound normal variant. */
export const soundZone = `records:
  '': {type: NS, values: [ns1]}
  ns1: {type: A, value: 192.0.2.53}
  www: {type: A, value: 192.0.2.80}
`

/** A sound project of one zone, with some files replaced or added; undefined takes one away. */
export function project(files: Readonly<Record<string, string | Uint8Array | undefined>>): FileMap {
  const all = { 'secours.yaml': soundProject, 'zones/a.example/normal.yaml': soundZone, ...files }
  return Object.fromEntries(
    Object.entries(all).flatMap(([path, text]): [string, string | Uint8Array][] =>
      text === undefined ? [] : [[path, text]],
    ),
  )
}

/** A sound project whose zone is this. */
export function zone(text: string | Uint8Array): FileMap {
  return project({ 'zones/a.example/normal.yaml': text })
}

/** A sound project with this own overlay. */
export function overlay(text: string): FileMap {
  return project({ 'zones/a.example/degraded.yaml': text })
}
