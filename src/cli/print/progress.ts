import type { Progress, Step } from '../../operate/progress.ts'
import type { Shell } from '../shell.ts'
import { visible } from './text.ts'
import { printMs } from './time.ts'

/** What a step that ended means to a person: well, and not. */
const words: Readonly<Record<Step, readonly [done: string, failed: string]>> = {
  observe: ['looked at', 'no answer from'],
  plan: ['planned', 'could not plan'],
  lock: ['locked', 'could not lock'],
  journal: ['wrote to the journal', 'could not write to the journal'],
  stage: ['prepared', 'could not prepare'],
  look: ['looked once more at', 'found changed'],
  activate: ['activated', 'could not activate'],
  verify: ['verified', 'not as wanted on'],
  undo: ['set back', 'could not set back'],
  outcome: ['ended', 'ended'],
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
    const [done, failed] = words[step]
    const verdict = state === 'failed' ? style.bad(failed) : done
    const why = message === undefined ? '' : `: ${visible(message)}`
    shell.note(
      `${style.faint(printMs(ms).padStart(9))}  ${verdict}${subject.length === 0 ? '' : ` ${subject.join(' ')}`}${why}`,
    )
  }
}
