import { load } from 'js-yaml'
import { displayName, type Name } from '../../src/dns/name.ts'

/** octoDNS's own default. */
const defaultTtl = 3600

/**
 * The RRsets that octoDNS files of a zone speak of, `www.example.org A 300, 2 records`, sorted: read by another YAML reader, and without
 * looking into values.
 */
export function setsOfOctodns(texts: readonly string[], apex: Name): readonly string[] {
  const zone = displayName(apex)
  const sets = texts.flatMap((text) =>
    Object.entries(mappingOf(load(text))).flatMap(([name, value]) => {
      const owner = name === '' ? zone : `${name}.${zone}`
      return listOf(value).flatMap((record) => setOf(owner, mappingOf(record)))
    }),
  )
  return sets.sort()
}

function setOf(owner: string, record: Readonly<Record<string, unknown>>): readonly string[] {
  if (mappingOf(record.octodns).ignored === true) return []
  const values = new Set(listOf(record.values ?? record.value).map((value) => JSON.stringify(value)))
  return [printSet(owner, String(record.type), Number(record.ttl ?? defaultTtl), values.size)]
}

export function printSet(owner: string, type: string, ttl: number, count: number): string {
  return `${owner} ${type} ${ttl}, ${count} ${count === 1 ? 'record' : 'records'}`
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [value]
}

function mappingOf(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null ? Object.fromEntries(Object.entries(value)) : {}
}
