import { SecoursError } from '../diagnostic.ts'
import { printChangesHuman } from '../diff/human.ts'
import { readNormalEdits } from '../operate/kept-normal.ts'
import type { Operator } from '../operate/operator.ts'
import type { Shell } from './shell.ts'

/** Zones whose edits are shown in full. */
const mostZones = 20

/** Shows what was edited in normal since the zones left it: who restores puts that online too. */
export function showNormalEdits(shell: Shell, operator: Operator, zones: readonly string[]): void {
  const say = (line: string) => shell.world.stderr.write(`${line}\n`)
  try {
    const edits = readNormalEdits(operator, zones)
    for (const { zone, apex, changes } of edits.slice(0, mostZones)) {
      say(`${zone}: normal was edited since the zone left it; the restore brings that too:`)
      for (const line of printChangesHuman(changes, apex)) say(`  ${line}`)
    }
    if (edits.length > mostZones) say(`and ${edits.length - mostZones} more zones whose normal was edited`)
  } catch (error) {
    if (!(error instanceof SecoursError)) throw error
    say(`warning: ${error.code}: what was edited in normal cannot be told: ${error.message}`)
    if (error.hint !== undefined) say(`   hint: ${error.hint}`)
  }
}
