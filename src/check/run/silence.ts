import { suggest } from '../../definition/document/suggest.ts'
import { matchesPattern } from '../../definition/name-pattern.ts'
import { type Ignore, normalVariant } from '../../definition/project.ts'
import type { Diagnostic } from '../../diagnostic.ts'
import { displayName, type Name } from '../../dns/name.ts'
import { ignoreUnmatched } from '../rules/ignore-unmatched.ts'
import { ruleOfCode, rules } from './rules-by-code.ts'

/** A fault that the zone's own definition silences. */
export interface Silenced {
  readonly diagnostic: Diagnostic
  readonly ignore: Ignore
}

export interface AfterSilence {
  readonly kept: readonly Diagnostic[]
  readonly silenced: readonly Silenced[]
}

/** Parts a zone's faults into those that stay and those that are ignored, with the reason; `ignoresOf` says what a variant ignores. */
export function silence(
  diagnostics: readonly Diagnostic[],
  ignoresOf: (variant: string | undefined) => readonly Ignore[],
): AfterSilence {
  const kept: Diagnostic[] = []
  const silenced: Silenced[] = []
  for (const diagnostic of diagnostics) {
    const ignore = isSilenceable(diagnostic.code)
      ? ignoresOf(diagnostic.variant).find((entry) => means(entry, diagnostic))
      : undefined
    if (ignore === undefined) kept.push(diagnostic)
    else silenced.push({ diagnostic, ignore })
  }
  return { kept, silenced }
}

/** Warnings of the entries of one zone that silenced nothing; without an apex of shared ones, which are seen in many zones. */
export function findUnmatched(
  apex: Name | undefined,
  ignores: Iterable<Ignore>,
  { kept, silenced }: AfterSilence,
): Diagnostic[] {
  const used = new Set(silenced.map(({ ignore }) => keyOf(ignore)))
  const unused = new Map<string, Ignore>()
  for (const ignore of ignores) if (!used.has(keyOf(ignore))) unused.set(keyOf(ignore), ignore)
  return [...unused.values()].map((entry) => ({
    code: ignoreUnmatched.code,
    severity: ignoreUnmatched.severity,
    message: whyUnmatched(entry),
    place: entry.place,
    ...hintOf(entry, kept),
    ...(apex === undefined ? {} : { zone: displayName(apex) }),
  }))
}

/** An entry is read again for every zone and variant that it serves. */
function keyOf({ code, place }: Ignore): string {
  return `${place.file.path}:${place.start}:${code}`
}

function whyUnmatched({ code, name }: Ignore): string {
  if (ruleOfCode(code) === undefined) return `no rule has the code ${code}`
  if (!isSilenceable(code)) return `${code} cannot be silenced: what it speaks of could not be read`
  return `no fault ${code}${name === undefined ? '' : ` at ${name.text}`} is there to be ignored`
}

/** The code that was probably meant, of one that no rule has; of a fault that another variant has, where the entry belongs. */
function hintOf(entry: Ignore, kept: readonly Diagnostic[]): { readonly hint?: string } {
  const { code } = entry
  const elsewhere = isSilenceable(code) ? kept.find((diagnostic) => means(entry, diagnostic)) : undefined
  if (elsewhere !== undefined) return { hint: `${elsewhere.variant ?? normalVariant} has it: the entry belongs there` }
  const suggestion = ruleOfCode(code) === undefined ? suggest(code, silenceableCodes) : undefined
  return suggestion === undefined ? {} : { hint: `did you mean ${suggestion}?` }
}

/** Whether `ignore` can mean a code: what could not be read is no opinion of a rule. */
export function isSilenceable(code: string): boolean {
  const rule = ruleOfCode(code)
  return rule !== undefined && (rule.kind === 'pair' || rule.check !== undefined)
}

/** All that `ignore` can mean, in alphabetical order. */
export const silenceableCodes: readonly string[] = rules
  .map(({ code }) => code)
  .filter(isSilenceable)
  .sort()

function means({ code, name }: Ignore, { code: seen, owner }: Diagnostic): boolean {
  if (code !== seen) return false
  if (name === undefined) return true
  return owner !== undefined && matchesPattern(name, (owner === '.' ? owner : `${owner}.`) as Name)
}
