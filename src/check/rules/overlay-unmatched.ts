import type { Variant } from '../../definition/project.ts'
import type { Place } from '../../diagnostic.ts'
import { displayName } from '../../dns/name.ts'
import { printNetwork } from '../../dns/network.ts'
import { typeName } from '../../rdata/registry.ts'
import type { Zone } from '../../zone/zone.ts'
import { matchesAnything } from '../pattern-match.ts'
import { definePairRule } from '../rule.ts'

/** An entry of an overlay that means something in the base. */
interface Entry {
  readonly what: string
  readonly shared: boolean
  readonly place: Place
  readonly matched: boolean
  /** The variant in which it looked. */
  readonly in: string
}

export const overlayUnmatched = definePairRule({
  code: 'overlay-unmatched',
  class: 'variant',
  severity: 'error',
  title: 'a replace, remove or leave of an overlay matches nothing: the normal zone moved on',
  why: 'What it was to move stays where it was, and the day of the outage is when that shows.',
  example: 'replace: [{from: 192.0.2.80, to: 198.51.100.80}], and nothing is at 192.0.2.80 any more',
  start() {
    /** Shared entries, by where they stand: one is at fault only where it matches in no zone at all. */
    const shared = new Map<string, Entry>()
    return {
      check({ variant, zone, normal }, report) {
        for (const entry of entriesOf(variant, zone, normal.zone)) {
          if (entry.shared) {
            const key = `${entry.place.file.path}:${entry.place.start}:${entry.what}`
            if (entry.matched || !shared.has(key)) shared.set(key, entry)
          } else if (!entry.matched) {
            report({ place: entry.place, message: `${entry.what} matches nothing in ${entry.in}` })
          }
        }
      },
      conclude(report) {
        for (const { what, place, matched } of shared.values()) {
          if (!matched) report({ severity: 'warning', place, message: `${what} matches nothing in any zone` })
        }
      },
    }
  },
})

function entriesOf(variant: Variant, zone: Zone, normal: Zone): Entry[] {
  const { name, origin, base = name, replacements, removals, leaves } = variant
  return [
    ...replacements.map(({ from, shared, place, matched }) => {
      const text = typeof from === 'string' ? displayName(from) : printNetwork(from)
      return { what: `replace ${text}`, shared, place, matched: matched > 0, in: base }
    }),
    ...removals.map(({ pattern, type, shared, place, matched }) => {
      // In a whole zone nothing is removed: what a shared overlay says declares what it does without.
      const isMeant = origin === 'whole' ? matchesAnything(normal, pattern, type) : matched > 0
      return { what: `remove ${printPattern(pattern.text, type)}`, shared, place, matched: isMeant, in: base }
    }),
    ...leaves.map(({ pattern, type, shared, place }) => {
      const what = `leave ${printPattern(pattern.text, type)}`
      return { what, shared, place, matched: matchesAnything(zone, pattern, type), in: name }
    }),
  ]
}

function printPattern(text: string, type: number | undefined): string {
  const name = text === '' ? '@' : text
  return type === undefined ? name : `${name} ${typeName(type)}`
}
