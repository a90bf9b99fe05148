import { describe, expect, it } from 'vitest'
import { keepRecent } from '../../../src/check/run/recent-zones.ts'
import { displayName, mustName, type Name } from '../../../src/dns/name.ts'
import { builtZoneOf } from '../../reach/built-zone-of.ts'

/** A zone of three records, counted as four with itself. */
const lines = '@ 300 NS ns1\nns1 300 A 192.0.2.1\nwww 300 A 192.0.2.2'

function countBuilds() {
  const builds: string[] = []
  const build = (apex: Name) => {
    builds.push(displayName(apex))
    return builtZoneOf(displayName(apex), { normal: { lines } })
  }
  return { builds, build }
}

describe('zones that are kept while a project is checked', () => {
  it('are built once, whether they pass first or are led into first', () => {
    const { builds, build } = countBuilds()
    const { lookup, pass } = keepRecent(build)
    for (const apex of ['a.example.', 'b.example.']) pass(mustName(apex))
    for (const apex of ['A.example.', 'c.example.', 'c.example.']) lookup(mustName(apex))
    pass(mustName('c.example.'))
    expect(builds).toEqual(['a.example', 'b.example', 'c.example'])
  })

  it('are no more than there is room for: those that pass are let go, those led into last stay', () => {
    const { builds, build } = countBuilds()
    const { lookup, pass } = keepRecent(build, 8, 4)
    for (const apex of ['a.example.', 'b.example.', 'a.example.', 'b.example.']) pass(mustName(apex))
    expect(builds).toEqual(['a.example', 'b.example', 'b.example'])
    for (const apex of ['c.example.', 'd.example.', 'c.example.', 'e.example.', 'c.example.']) lookup(mustName(apex))
    expect(builds.slice(3)).toEqual(['c.example', 'd.example', 'e.example'])
    lookup(mustName('a.example.'))
    expect(builds.slice(6)).toEqual(['a.example'])
  })
})
