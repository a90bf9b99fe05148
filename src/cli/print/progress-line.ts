import type { Shell } from '../shell.ts'
import { count } from './text.ts'

/** What is over sooner needs no word. */
const firstAfterMs = 500
const everyMs = 100

/** To the line's beginning, and without what stands there. */
const clear = '\r\u001b[K'

/**
 * One line on stderr that tells how far a long run is, and is gone when it ends: at a terminal only, and not under `--quiet`. `did` says
 * what became of what is done (`checked`), which is zones unless another `noun` is given; of how many there will be is not always known.
 */
export class ProgressLine {
  private readonly shell: Shell
  private readonly did: string
  private readonly total: number | undefined
  private readonly noun: string
  private readonly isShown: boolean
  private done = 0
  private next: number
  private isThere = false

  constructor(shell: Shell, did: string, total?: number, noun = 'zone') {
    const { environment, stderr } = shell.world
    this.shell = shell
    this.did = did
    this.total = total
    this.noun = noun
    this.isShown = stderr.isTerminal && !shell.quiet && environment.TERM !== 'dumb'
    this.next = this.isShown ? shell.world.now().getTime() + firstAfterMs : 0
  }

  /** One more is done, or several are. */
  advance(by = 1): void {
    this.done += by
    if (!this.isShown) return
    const { world } = this.shell
    const now = world.now().getTime()
    if (now < this.next) return
    this.next = now + everyMs
    this.isThere = true
    const { did, done, total, noun } = this
    const text = total === undefined ? `${did} ${count(done, noun)}` : `${did} ${done} of ${count(total, noun)}`
    world.stderr.write(`${clear}${text.slice(0, world.stderr.columns - 1)}`)
  }

  /** Takes the line away: before anything else is written, however the run ended. */
  end(): void {
    if (this.isThere) this.shell.world.stderr.write(clear)
    this.isThere = false
  }
}
