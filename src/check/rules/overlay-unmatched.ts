import type { Place } from '../../diagnostic.ts'
import { displayName } from '../../dns/name.ts'
import { printNetwork } from '../../dns/network.ts'
import { typeName } from '../../rdata/registry.ts'
import { idleLeaves } from '../leads/idle-leaves.ts'
import { matchesAnything } from '../pattern-match.ts'
import { definePairRule } from '../rule.ts'
import type { VariantContext } from '../variant-context.ts'

/** An entry of an overlay that means something in the base, or in the variant. */
interface Entry {
  readonly what: string
  readonly shared: boolean
  readonly place: Place
  /** Undefined where the entry has its use; of one that is shared nobody says where it has none. */
  readonly fault: Fault | undefined
}

interface Fault {
  /** Behind `replace www`: in a zone, and in all of them. */
  readonly here: string
  readonly anywhere: string
  readonly hint: string
}

export const overlayUnmatched = definePairRule({
  code: 'overlay-unmatched',
  class: 'variant',
  severity: 'error',
  title:
    'a replace or remove of an overlay matches nothing, or a leave nothing that leads to a down site: the normal zone moved on',
  why: 'What it was to move stays where it was, and the day of the outage is when that shows.',
  example: 'replace: [{from: 192.0.2.80, to: 198.51.100.80}], and nothing is at 192.0.2.80 any more',
  start() {
    /** Shared entries, by where they stand: one is at fault only where it matches in no zone at all. */
    const shared = new Map<string, Entry>()
    return {
      check(context, report) {
        for (const entry of entriesOf(context)) {
          const { what, place, fault } = entry
          if (entry.shared) {
            const key = `${place.file.path}:${place.start}:${what}`
            if (fault === undefined || !shared.has(key)) shared.set(key, entry)
          } else if (fault !== undefined) {
            report({ place, message: `${what} ${fault.here}`, hint: fault.hint })
          }
        }
      },
      conclude(report) {
        for (const { what, place, fault } of shared.values()) {
          if (fault === undefined) continue
          report({ severity: 'warning', place, message: `${what} ${fault.anywhere}`, hint: fault.hint })
        }
      },
    }
  },
})

function entriesOf(context: VariantContext): Entry[] {
  const { variant, zone, normal } = context
  const { name, origin, base = name, replacements, removals, leaves } = variant
  const idle = leaves.length === 0 ? undefined : idleLeaves(context)
  const unmatched = (matches: boolean, what: string): Fault | undefined =>
    matches ? undefined : { ...nothing(base), hint: `write ${what} that ${base} has today, or take the entry out` }
  return [
    ...replacements.map(({ from, shared, place, matched }) => {
      const text = typeof from === 'string' ? displayName(from) : printNetwork(from)
      return {
        what: `replace ${text}`,
        shared,
        place,
        fault: unmatched(matched > 0, typeof from === 'string' ? 'a target' : 'an address'),
      }
    }),
    ...removals.map(({ pattern, type, shared, place, matched }) => {
      // In a whole zone nothing is removed: what a shared overlay says declares what it does without.
      const isMeant = origin === 'whole' ? matchesAnything(normal.zone, pattern, type) : matched > 0
      return {
        what: `remove ${printPattern(pattern.text, type)}`,
        shared,
        place,
        fault: unmatched(isMeant, type === undefined ? 'a name' : 'a name and a type'),
      }
    }),
    ...leaves.map((leave) => {
      const { pattern, type, shared, place } = leave
      const what = `leave ${printPattern(pattern.text, type)}`
      if (idle?.has(leave) !== true) return { what, shared, place, fault: undefined }
      const isThere = matchesAnything(zone, pattern, type)
      const wasThere = !isThere && matchesAnything(normal.zone, pattern, type)
      return { what, shared, place, fault: idleFault(name, isThere, wasThere) }
    }),
  ]
}

/** Of an entry under `leave` that excuses nothing: it would hide the next name that is forgotten. */
function idleFault(variant: string, isThere: boolean, wasThere: boolean): Fault {
  if (isThere) {
    return {
      here: `means nothing that leads to a site which ${variant} takes down`,
      anywhere: 'means nothing that leads to a site that is down, in any zone',
      hint: 'take it out: it would hide the next name that is forgotten',
    }
  }
  return {
    ...nothing(variant),
    hint: wasThere
      ? `${variant} does away with it: take out one of the two`
      : `write a name that ${variant} has, or take the entry out`,
  }
}

function nothing(variant: string): Pick<Fault, 'here' | 'anywhere'> {
  return { here: `matches nothing in ${variant}`, anywhere: 'matches nothing in any zone' }
}

function printPattern(text: string, type: number | undefined): string {
  const name = text === '' ? '@' : text
  return type === undefined ? name : `${name} ${typeName(type)}`
}
