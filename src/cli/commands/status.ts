import { zoneKey } from '../../definition/placement.ts'
import type { BuiltZone } from '../../definition/project.ts'
import { readStatus } from '../../operate/status.ts'
import { defineCommand } from '../command.ts'
import { operatorOf } from '../operator.ts'
import { type LeftName, printStatus } from '../print/status.ts'
import { asciiGlobs } from '../project-access.ts'

export const command = defineCommand({
  name: 'status',
  describe: 'Shows which variant should be served, since when and why, and what every server really serves',
  details:
    'Asks every server; changes nothing. A server of a site that the active variant declares down may be absent.',
  positionals: [{ name: 'zones', describe: 'Zones by name or glob; all where none is given', many: true }],
  options: {},
  formats: ['human', 'json'],
  examples: [
    { command: 'secours status', describe: 'everything' },
    { command: 'secours status --format json | jq .findings', describe: 'for a script' },
  ],
  exits: { 0: 'everything is as it should be', 1: 'something is not' },
  async run({ zones }, shell) {
    const operator = operatorOf(shell, { variants: [], quiet: true })
    const status = await readStatus(operator, asciiGlobs(zones))
    const leaves = leavesOf(operator.zones, new Map(status.zones.map(({ zone, variant }) => [zone, variant])))
    if (shell.format === 'json') {
      const withLeaves = status.zones.map((zone) => ({ ...zone, leaves: leaves.get(zone.zone) ?? [] }))
      shell.printJson({ ...status, zones: withLeaves })
    } else shell.print(printStatus(status, leaves, shell.world.now(), shell.style))
    return status.findings.length === 0 ? 0 : 1
  },
})

/** By zone: the names that its active variant leaves leading to a site that is down. */
function leavesOf(
  zones: readonly BuiltZone[],
  active: ReadonlyMap<string, string>,
): ReadonlyMap<string, readonly LeftName[]> {
  return new Map(
    zones.map(({ apex, variants }) => {
      const leaves = variants.get(active.get(zoneKey(apex)) ?? '')?.leaves ?? []
      return [zoneKey(apex), leaves.map(({ pattern, reason }) => ({ name: pattern.text, reason }))]
    }),
  )
}
