import { randomBytes } from 'node:crypto'
import { isAbsolute, join } from 'node:path'
import { checkProject } from '../check/run/check-project.ts'
import { ruleOfCode } from '../check/run/rules-by-code.ts'
import type { BuiltZone, Project } from '../definition/project.ts'
import type { Diagnostic } from '../diagnostic.ts'
import { displayName, foldName } from '../dns/name.ts'
import type { Moment } from '../dnssec/moment.ts'
import type { Plan } from '../failover/plan.ts'
import { connectFleet } from '../operate/connect-fleet.ts'
import type { Operator } from '../operate/operator.ts'
import { momentOf } from './moment.ts'
import { printDiagnostics } from './print/diagnostic.ts'
import { progressPrinter } from './print/progress.ts'
import { buildZone, requireProject } from './project-access.ts'
import type { Shell } from './shell.ts'

export interface OperatorOptions {
  /** The variants whose errors hold back zones; all where it is left out, none where it is empty. */
  readonly variants?: readonly string[]
  /** Rendered files are deployed: a definition that cannot be built today holds back nothing. */
  readonly rendered?: boolean
  /** Puts the question before anything is changed. */
  readonly question?: (plan: Plan) => string
  /** Without telling how it goes. */
  readonly quiet?: true
}

/** What the operations are given: the project with all zones built, its servers, the clock, the user. */
export function operatorOf(shell: Shell, options: OperatorOptions = {}): Operator {
  const { variants, rendered = false, question, quiet } = options
  const { world } = shell
  const opened = requireProject(shell)
  const { project } = opened
  // A folder that is no zone holds back no other zone.
  if (opened.diagnostics.length > 0) world.stderr.write(printDiagnostics(opened.diagnostics, shell.noteStyle))
  const zones = project.zones.map((zone) => buildZone(opened, zone))
  const signal = world.interruption()
  return {
    project,
    zones,
    faults: variants?.length === 0 ? [] : faultsOf(project, zones, variants, rendered, momentOf({}, world.now())),
    fleet: connectFleet(project, { env: world.environment, signal }),
    stateFolder: stateFolderOf(project),
    user: world.user,
    now: () => world.now().getTime(),
    newId: () => `${world.now().toISOString().slice(0, 19).replaceAll(/[-:]/g, '')}-${randomBytes(3).toString('hex')}`,
    signal,
    ...(question === undefined ? {} : { confirm: (plan: Plan) => shell.confirm(question(plan)) }),
    ...(quiet === true ? {} : { onProgress: progressPrinter(shell, zones.length) }),
  }
}

/** The folder of the journal and the lock. */
export function stateFolderOf({ root, statePath }: Project): string {
  return isAbsolute(statePath) ? statePath : join(root, statePath)
}

/** Errors that hold back a switch: all but those that nobody can mend on the day itself (class `ready`). */
function faultsOf(
  project: Project,
  zones: readonly BuiltZone[],
  variants: readonly string[] | undefined,
  rendered: boolean,
  moment: Moment,
): readonly Diagnostic[] {
  const isUnbuilt = ({ variants: built }: BuiltZone) => variants?.some((name) => built.get(name)?.zone === undefined)
  const unbuilt = new Set(zones.filter((zone) => rendered && isUnbuilt(zone)).map(({ apex }) => displayName(apex)))
  const byApex = new Map<string, BuiltZone>(zones.map((zone) => [foldName(zone.apex), zone]))
  const found = checkProject(project, (apex) => byApex.get(foldName(apex)), {
    moment,
    ...(variants === undefined ? {} : { variants }),
  })
  return found.diagnostics.filter(
    ({ severity, code, zone }) =>
      severity === 'error' && ruleOfCode(code)?.class !== 'ready' && (zone === undefined || !unbuilt.has(zone)),
  )
}
