import { matchesPattern } from '../definition/name-pattern.ts'
import type { Ignore } from '../definition/project.ts'
import type { Diagnostic } from '../diagnostic.ts'
import { displayName, type Name } from '../dns/name.ts'
import { ignoreUnmatched } from './rules/ignore-unmatched.ts'
import { ruleOfCode } from './rules-by-code.ts'

/** A fault that the zone's own definition silences. */
export interface Silenced {
  readonly diagnostic: Diagnostic
  readonly ignore: Ignore
}

export interface AfterSilence {
  readonly kept: readonly Diagnostic[]
  readonly silenced: readonly Silenced[]
}

/** Parts a zone's faults into those that stay and those that it ignores, with the reason. */
export function silence(diagnostics: readonly Diagnostic[], ignores: readonly Ignore[]): AfterSilence {
  if (ignores.length === 0) return { kept: diagnostics, silenced: [] }
  const kept: Diagnostic[] = []
  const silenced: Silenced[] = []
  for (const diagnostic of diagnostics) {
    const ignore = isSilenceable(diagnostic.code) ? ignores.find((entry) => means(entry, diagnostic)) : undefined
    if (ignore === undefined) kept.push(diagnostic)
    else silenced.push({ diagnostic, ignore })
  }
  return { kept, silenced }
}

/** Warnings of the entries that silenced nothing. */
export function findUnmatched(apex: Name, ignores: readonly Ignore[], silenced: readonly Silenced[]): Diagnostic[] {
  const used = new Set(silenced.map(({ ignore }) => ignore))
  return ignores
    .filter((ignore) => !used.has(ignore))
    .map(({ code, name, place }) => ({
      code: ignoreUnmatched.code,
      severity: ignoreUnmatched.severity,
      message: whyUnmatched(code, name?.text),
      place,
      zone: displayName(apex),
    }))
}

function whyUnmatched(code: string, name: string | undefined): string {
  if (ruleOfCode(code) === undefined) return `no rule has the code ${code}`
  if (!isSilenceable(code)) return `${code} cannot be silenced: what it speaks of could not be read`
  return `no fault ${code}${name === undefined ? '' : ` at ${name}`} is there to be ignored`
}

/** What could not be read is no opinion of a rule. */
function isSilenceable(code: string): boolean {
  const rule = ruleOfCode(code)
  return rule !== undefined && (rule.kind === 'pair' || rule.check !== undefined)
}

function means({ code, name }: Ignore, { code: seen, owner }: Diagnostic): boolean {
  if (code !== seen) return false
  if (name === undefined) return true
  return owner !== undefined && matchesPattern(name, (owner === '.' ? owner : `${owner}.`) as Name)
}
