import type { BuiltZone } from '../../definition/project.ts'
import { codeSpan } from '../../diff/code-span.ts'
import { diffZones } from '../../diff/diff.ts'
import { printDiffPage, type ZoneDiff } from '../../diff/html.ts'
import { printChangesHuman } from '../../diff/human.ts'
import { zoneDiffToJson } from '../../diff/json.ts'
import { printChangesMarkdown } from '../../diff/markdown.ts'
import { printChangesNsupdate } from '../../diff/nsupdate.ts'
import { printSummary, summarizeChanges } from '../../diff/present.ts'
import { displayName, type Name } from '../../dns/name.ts'
import { contentsOf } from '../../failover/content.ts'
import { NameTable } from '../../zone/name-table.ts'
import { parseApex } from '../apex.ts'
import { defineCommand } from '../command.ts'
import { DefinitionFaults } from '../definition-faults.ts'
import { type DiffSide, fileSide, kindOfSide, pairsOf, variantSide } from '../diff-sides.ts'
import { countDiagnostics } from '../print/diagnostic.ts'
import { oneLine } from '../print/text.ts'
import { buildZone, requireProject, selectZones } from '../project-access.ts'
import { serverSide } from '../server-side.ts'
import type { Shell } from '../shell.ts'

export const command = defineCommand({
  name: 'diff',
  describe: 'Shows what differs between two contents of a zone',
  details: `FROM and TO are variants, master files, or @SERVER for what that server serves now. Without them normal is compared with every other variant in turn; with one of them, normal is compared with it.

Whole RRsets are compared. Serials, order and the case of names never count. Two files need no project.`,
  positionals: [
    { name: 'zone', describe: 'The zone: a name, or a glob', required: true },
    { name: 'from', describe: 'Default: normal' },
    { name: 'to', describe: 'Default: every other variant' },
  ],
  options: {},
  formats: ['human', 'json', 'markdown', 'html', 'nsupdate'],
  examples: [
    { command: 'secours diff tedomum.example', describe: 'normal against every variant' },
    { command: 'secours diff tedomum.example mail-only degraded', describe: 'one variant against another' },
    { command: 'secours diff tedomum.example @ns1', describe: 'normal against what ns1 serves' },
    { command: 'secours diff tedomum.example old.zone new.zone', describe: 'two master files' },
    {
      command: "secours diff '**' normal degraded --format html > degraded.html",
      describe: 'a page to be read by others',
    },
  ],
  exits: { 0: 'they are the same', 1: 'they differ' },
  async run({ zone, from, to }, shell) {
    const compared = namesTwoFiles(from, to, shell)
      ? [compareFiles(parseApex(zone), from as string, to as string, shell)]
      : await compareInProject(zone, from, to, shell)
    printCompared(compared, shell)
    return compared.some(({ changes }) => changes.length > 0) ? 1 : 0
  },
})

function namesTwoFiles(from: string | undefined, to: string | undefined, { world }: Shell): boolean {
  return [from, to].every((side) => side !== undefined && kindOfSide(side, world.cwd, []) === 'file')
}

function compareFiles(apex: Name, from: string, to: string, { world }: Shell): ZoneDiff {
  // One table for both: names are then compared by their ids.
  const names = new NameTable()
  return compare(apex, fileSide(world.cwd, from, apex, names), fileSide(world.cwd, to, apex, names))
}

async function compareInProject(
  zone: string,
  from: string | undefined,
  to: string | undefined,
  shell: Shell,
): Promise<readonly ZoneDiff[]> {
  const opened = requireProject(shell)
  const { project } = opened
  const compared: ZoneDiff[] = []
  for (const one of selectZones(project, [zone])) {
    const built = buildZone(opened, one)
    const { isLeftOut } = contentsOf(built, project.policy)
    for (const [left, right] of pairsOf(from, to, one.variants)) {
      const sideOf = (text: string): DiffSide | Promise<DiffSide> => sideIn(built, text, shell, one.variants)
      const sides = [await sideOf(left), await sideOf(right)] as const
      const onServer = left.startsWith('@') || right.startsWith('@')
      compared.push(compare(built.apex, ...sides, onServer ? isLeftOut : undefined))
    }
  }
  return compared

  function sideIn(
    built: BuiltZone,
    text: string,
    { world }: Shell,
    variants: readonly string[],
  ): DiffSide | Promise<DiffSide> {
    const kind = kindOfSide(text, world.cwd, variants)
    if (kind === 'server') return serverSide(project, built.apex, text.slice(1), shell)
    return kind === 'variant' ? variantSide(built, text) : fileSide(world.cwd, text, built.apex)
  }
}

function compare(
  apex: Name,
  from: DiffSide,
  to: DiffSide,
  leaveOut?: (owner: Name, type: number) => boolean,
): ZoneDiff {
  const diagnostics = [...from.diagnostics, ...to.diagnostics]
  // What could not be read would show as a difference.
  if (from.zone === undefined || to.zone === undefined || countDiagnostics(diagnostics).errors > 0) {
    throw new DefinitionFaults(diagnostics)
  }
  const changes = diffZones(from.zone, to.zone, leaveOut === undefined ? {} : { leaveOut })
  return { apex, from: from.label, to: to.label, changes }
}

function printCompared(compared: readonly ZoneDiff[], shell: Shell): void {
  const { format, style } = shell
  if (format === 'json') {
    shell.printJson({ diffs: compared.map(({ apex, from, to, changes }) => zoneDiffToJson(apex, from, to, changes)) })
    return
  }
  if (format === 'html') {
    shell.print(printDiffPage(compared))
    return
  }
  for (const [i, { apex, from, to, changes }] of compared.entries()) {
    const title = oneLine(`${displayName(apex)}: ${from} → ${to}`)
    const summary = printSummary(summarizeChanges(changes))
    if (format === 'markdown') {
      shell.print(
        `### ${codeSpan(title)}\n\n${changes.length === 0 ? 'No difference.\n' : printChangesMarkdown(changes, apex)}\n`,
      )
    } else if (format === 'nsupdate') {
      shell.print(`; ${title}\n${printChangesNsupdate(changes, apex)}`)
    } else {
      const marks = { owner: style.bold, added: style.good, removed: style.bad, changed: style.warn }
      const lines = printChangesHuman(changes, apex, marks)
      shell.print(`${i > 0 ? '\n' : ''}${[`${style.bold(title)}: ${summary}`, ...lines].join('\n')}\n`)
    }
  }
}
