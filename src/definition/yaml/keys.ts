import type { Diagnostic } from '../../diagnostic.ts'
import { faultAt } from '../fault.ts'
import { placeIn, type TreeFile } from './included.ts'
import type { YamlMapping, YamlScalar } from './node.ts'

/** Most mappings are one record: for them a few comparisons cost less than a map. */
const fewKeys = 8

/** Repeated keys of one file that are told. */
const maxRepeats = 10_000

/** Adds one fault for each key that repeats an earlier one of the same mapping, pointing at both. */
export function equalKeyFaults(file: TreeFile, { entries }: YamlMapping, faults: Diagnostic[]): void {
  const seen = entries.length > fewKeys ? new Map<string, YamlScalar>() : undefined
  for (let i = 0; i < entries.length; i++) {
    const { key } = entries[i] as (typeof entries)[number]
    const first = seen === undefined ? firstOf(entries, key.text, i) : seen.get(key.text)
    if (first === undefined) seen?.set(key.text, key)
    else if (faults.length < maxRepeats) faults.push(equalKeys(file, first, key))
  }
}

function firstOf(entries: YamlMapping['entries'], text: string, before: number): YamlScalar | undefined {
  for (let i = 0; i < before; i++) {
    const key = entries[i]?.key
    if (key?.text === text) return key
  }
  return undefined
}

function equalKeys(file: TreeFile, first: YamlScalar, second: YamlScalar): Diagnostic {
  const message = `the key ${JSON.stringify(second.text)} is given twice`
  const related = [{ message: 'the first is here', place: placeIn(file, first) }]
  return faultAt(file, second, 'yaml-duplicate-key', message, { related })
}
