import { SecoursError } from '../../diagnostic.ts'
import { type ToolResult, wordsOf } from '../tool.ts'

/** What a control program says when it fails, what that means, and what can be done. */
export interface Complaint {
  readonly says: RegExp
  readonly code: string
  readonly hint: string
}

/** The typed error for what a control program said; `control-failed` where it is none of the known complaints. */
export function controlFailure(doing: string, result: ToolResult, complaints: readonly Complaint[]): SecoursError {
  const words = wordsOf(result)
  const known = complaints.find(({ says }) => says.test(words))
  const said = words === '' ? `exit code ${result.code ?? 'none, a signal ended it'}` : words
  return new SecoursError(
    known?.code ?? 'control-failed',
    `${doing}: ${said}`,
    known === undefined ? {} : { hint: known.hint },
  )
}

export const wrongKind = (says: RegExp, hint: string): Complaint => ({ says, code: 'wrong-kind', hint })
