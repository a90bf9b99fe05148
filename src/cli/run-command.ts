import type { ExitCode } from '../diagnostic.ts'
import { holds } from '../failover/gate.ts'
import type { Plan } from '../failover/plan.ts'
import type { Operator } from '../operate/operator.ts'
import type { SwitchReport } from '../operate/result.ts'
import { type OperatorOptions, operatorOf } from './operator.ts'
import { printPlan, summaryOf, titleOf } from './print/plan.ts'
import { printReport } from './print/report.ts'
import type { Shell } from './shell.ts'

/** Exit codes of the commands that move zones. */
export const runExits = {
  0: 'done; servers of a site that is down may be absent',
  2: 'wrong usage, or unreadable configuration',
  3: 'refused by a gate, or another operator is at work; nothing was changed',
  4: 'failed at the canary and undone, or before anything was changed',
  5: 'not wholly there (split, partial, interrupted): secours status tells, then resume, rollback or reconcile',
} as const

/** Runs one of the operations that move zones, with its question, its progress and its report. */
export async function runAndReport(
  shell: Shell,
  concerns: Pick<OperatorOptions, 'variants' | 'rendered'>,
  act: (operator: Operator) => Promise<SwitchReport>,
): Promise<ExitCode> {
  const operator = operatorOf(shell, { ...concerns, question: questionFor(shell) })
  const report = await act(operator)
  if (shell.format === 'json') shell.printJson(report.result)
  else shell.print(printReport(report, shell.world.now(), shell.style))
  return report.exitCode
}

/** Prints a plan; 3 where a gate would refuse. */
export function reportPlan(shell: Shell, plan: Plan): ExitCode {
  if (shell.format === 'json') shell.printJson(plan)
  else shell.print(printPlan(plan, shell.world.now(), shell.style))
  return plan.gates.some(holds) ? 3 : 0
}

/** Shows the plan before the question, to who is asked. */
function questionFor({ world, noteStyle }: Shell): (plan: Plan) => string {
  return (plan) => {
    if (world.ask !== undefined) world.stderr.write(`${printPlan(plan, world.now(), noteStyle)}\n`)
    return `${titleOf(plan)}: ${summaryOf(plan)}. Do it?`
  }
}
