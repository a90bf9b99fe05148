import type { Proof } from './proofs.ts'
import type { SuiteZone } from './suite-zones.ts'

/** What became of a proof. */
export interface Outcome {
  /** The counts, then what speaks against it and is known, with its reason. */
  readonly lines: readonly string[]
  /** What is not known, and what is known and no longer so. */
  readonly faults: readonly string[]
}

/** Looks at every zone; counts by suite, which is the folder that a name begins with. */
export function prove({ title, known, faultsOf }: Proof, zones: readonly SuiteZone[]): Outcome {
  const counts = new Map<string, { all: number; sound: number }>()
  const found = new Set<string>()
  for (const zone of zones) {
    const faults = faultsOf(zone)
    const suite = zone.name.slice(0, zone.name.indexOf('/'))
    const count = counts.get(suite) ?? { all: 0, sound: 0 }
    counts.set(suite, count)
    count.all++
    if (faults.length === 0) count.sound++
    for (const fault of faults) found.add(`${zone.name}: ${fault}`)
  }
  const bySuite = [...counts].map(([suite, { all, sound }]) => `${sound} of ${all} in ${suite}`)
  const explained = [...found].flatMap((fault) => (known.has(fault) ? [`${fault} (${known.get(fault)})`] : []))
  const settled = [...known.keys()].filter((fault) => !found.has(fault) && isOfAny(fault, zones))
  return {
    lines: [`${title}: ${bySuite.join(', ')}`, ...explained],
    faults: [
      ...[...found].filter((fault) => !known.has(fault)).map((fault) => `${fault}: not explained`),
      ...settled.map((fault) => `${fault}: explained, and no longer so`),
    ],
  }
}

/** A suite that is not at hand settles nothing. */
function isOfAny(fault: string, zones: readonly SuiteZone[]): boolean {
  return zones.some(({ name }) => fault.startsWith(`${name}: `))
}
