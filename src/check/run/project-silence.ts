import type { Project, ProjectIgnore } from '../../definition/project.ts'
import type { Diagnostic } from '../../diagnostic.ts'
import { type AfterSilence, findUnmatched, isSilenceable, type Silenced } from './silence.ts'

const reach = 'what secours.yaml ignores is told of its own lines: of sites, servers and what the operator needs'

/** Parts faults into those that stay and those that secours.yaml ignores: of itself alone. Those of a zone are the zone's to ignore. */
export function silenceProject(diagnostics: readonly Diagnostic[], { ignore }: Pick<Project, 'ignore'>): AfterSilence {
  if (ignore.length === 0) return { kept: diagnostics, silenced: [] }
  const kept: Diagnostic[] = []
  const silenced: Silenced[] = []
  for (const diagnostic of diagnostics) {
    const entry = isSilenceable(diagnostic.code) ? ignore.find((one) => means(one, diagnostic)) : undefined
    if (entry === undefined) kept.push(diagnostic)
    else silenced.push({ diagnostic, ignore: entry })
  }
  return { kept, silenced }
}

function means({ code, place, of }: ProjectIgnore, diagnostic: Diagnostic): boolean {
  const at = diagnostic.place
  if (code !== diagnostic.code || at === undefined || at.file.path !== place.file.path) return false
  return of === undefined || of.places.some(({ start }) => start === at.start)
}

/** Warnings of the entries that silenced nothing in a whole project. */
export function findUnmatchedInProject(
  { ignore }: Pick<Project, 'ignore'>,
  silenced: readonly Silenced[],
): readonly Diagnostic[] {
  return ignore.flatMap((entry) => {
    const hint = isSilenceable(entry.code) ? { hint: reach } : {}
    return findUnmatched(undefined, [entry], { kept: [], silenced }).map((diagnostic) => ({ ...diagnostic, ...hint }))
  })
}
