import type { Progress, Step } from '../../operate/progress.ts'
import type { Shell } from '../shell.ts'
import { visible } from './text.ts'
import { printMs } from './time.ts'

/** What a step that ended means, to a person. */
const words: Readonly<Record<Step, string>> = {
  observe: 'looked at',
  plan: 'planned',
  lock: 'locked',
  journal: 'intent written to the journal',
  stage: 'prepared',
  look: 'looked at once more',
  activate: 'activated',
  verify: 'verified',
  undo: 'set back',
  outcome: 'outcome written to the journal',
}

/** With more zones than this, progress is told by server. */
const mostZones = 10

/** Tells how a run goes, a line for each step that ended, on stderr. */
export function progressPrinter(shell: Shell, zones: number): (progress: Progress) => void {
  const { noteStyle: style } = shell
  return ({ step, state, server, zone, canary, message, ms }) => {
    if (state === 'begun') return
    // What fails is told whatever there is of it.
    if (state === 'done' && zone !== undefined && zones > mostZones) return
    const subject = [server, canary === true ? '(canary)' : undefined, zone].filter((part) => part !== undefined)
    const verdict = state === 'failed' ? style.bad(`${words[step]}: failed`) : words[step]
    const why = message === undefined ? '' : `: ${visible(message)}`
    shell.note(
      `${style.faint(printMs(ms).padStart(9))}  ${verdict}${subject.length === 0 ? '' : ` ${subject.join(' ')}`}${why}`,
    )
  }
}
