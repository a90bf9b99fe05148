import { checkProject } from '../../src/check/run/check-project.ts'
import type { Diagnostic } from '../../src/diagnostic.ts'
import { memoryProject } from '../definition/memory-project.ts'
import { type Injected, inject } from '../injection/inject.ts'

/** What became of one project. */
export interface Outcome extends Injected {
  /** What should have been told and was not. */
  readonly missed: readonly string[]
  /** What was told beside it: errors and warnings. */
  readonly others: readonly string[]
}

/** Judges the project of a number as `validate` does. */
export function judge(number: number): Outcome {
  const injected = inject(number)
  const { project, build, diagnostics } = memoryProject(injected.files)
  const found = [...diagnostics, ...checkProject(project, build).diagnostics]
  const grave = found.filter(({ severity }) => severity !== 'info').map(describe)
  return { ...injected, missed: without(injected.expected, grave), others: without(grave, injected.expected) }
}

/** Some texts without others, each of which takes one away: what is told twice is told once too often. */
function without(texts: readonly string[], others: readonly string[]): readonly string[] {
  const left = [...others]
  return texts.filter((text) => {
    const at = left.indexOf(text)
    if (at >= 0) left.splice(at, 1)
    return at < 0
  })
}

function describe({ severity, code, zone = '-', owner = '-', type = '-' }: Diagnostic): string {
  return `${severity} ${code} ${zone} ${owner} ${type}`
}
