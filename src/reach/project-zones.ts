import { type BuiltZone, normalVariant, type Variant } from '../definition/project.ts'
import { foldName, labelsOf, type Name, rootName } from '../dns/name.ts'
import type { Zone } from '../zone/zone.ts'

/** Gives a zone of the project, built; undefined where the project has none of that apex. */
export type BuiltZoneLookup = (apex: Name) => BuiltZone | undefined

/** A variant whose zone could be built. */
export interface ReachedVariant {
  readonly variant: Variant
  readonly zone: Zone
}

/** The zones of a project as they are while one variant is active: of each zone the variant of that name, else normal. */
export class ProjectZones {
  private readonly apexes: ReadonlySet<string>
  /** Names that stand above an apex. */
  private readonly ancestors: ReadonlySet<string>
  private readonly lookup: BuiltZoneLookup
  /** The variant that is active. */
  readonly variantName: string

  constructor(apexes: Iterable<Name>, lookup: BuiltZoneLookup, variantName: string) {
    this.apexes = new Set(Array.from(apexes, foldName))
    this.ancestors = new Set([...this.apexes].flatMap((apex) => suffixesOf(apex as Name).slice(1)))
    this.lookup = lookup
    this.variantName = variantName
  }

  /** Whether the project has one zone only. */
  get isOneZone(): boolean {
    return this.apexes.size === 1
  }

  /** The variant of a zone that is served with this one. */
  variantOf(apex: Name): Variant | undefined {
    const built = this.lookup(apex)
    return built?.variants.get(this.variantName) ?? built?.variants.get(normalVariant)
  }

  /**
   * The zone of the project that is to answer for a name: the one with the longest apex. `outside` where the project has none,
   * `faulty` where its definition could not be built.
   */
  zoneFor(name: Name): ReachedVariant | 'outside' | 'faulty' {
    const apex = this.apexFor(name)
    if (apex === undefined) return 'outside'
    const variant = this.variantOf(apex)
    return variant?.zone === undefined ? 'faulty' : { variant, zone: variant.zone }
  }

  /** The longest apex of the project at or above a name, folded. */
  apexFor(name: Name): Name | undefined {
    const folded = foldName(name)
    for (let at = 0; at < folded.length; at = nextLabel(folded, at)) {
      const suffix = folded.slice(at)
      if (this.apexes.has(suffix)) return suffix as Name
    }
    return this.apexes.has(rootName) ? rootName : undefined
  }

  /** Whether another zone of the project has its apex below this one, so that names in this zone may be the other's. */
  hasZoneBelow(apex: Name): boolean {
    return this.ancestors.has(foldName(apex))
  }
}

/** Where the label behind the one at `start` begins; the name's end where none follows. */
function nextLabel(name: Name, start: number): number {
  for (let at = start; at < name.length; at++) {
    // An escape is a backslash and one character; what follows of `\DDD` are digits.
    if (name[at] === '\\') at++
    else if (name[at] === '.') return at + 1
  }
  return name.length
}

/** A name and the names above it, the root last. */
function suffixesOf(name: Name): Name[] {
  const labels = labelsOf(name)
  return [...labels.map((_, skip) => `${labels.slice(skip).join('.')}.` as Name), rootName]
}
