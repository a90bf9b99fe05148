import { normalVariant } from '../definition/project.ts'
import type { Plan } from '../failover/plan.ts'
import { execute } from './execute.ts'
import type { Operator, RunOptions } from './operator.ts'
import { prepare, type RunRequest } from './prepare.ts'
import type { SwitchReport } from './result.ts'

/** What `switch VARIANT` would do. Changes nothing. */
export function planSwitch(operator: Operator, variant: string, options: RunOptions = {}): Promise<Plan> {
  return planRun(operator, requestOf(variant, options))
}

/** What any run would do. Changes nothing. */
export async function planRun(operator: Operator, request: RunRequest): Promise<Plan> {
  return (await prepare(operator, request)).plan
}

/** Moves zones to a variant; `normal` is `restore`. */
export function runSwitch(operator: Operator, variant: string, options: RunOptions = {}): Promise<SwitchReport> {
  return run(operator, requestOf(variant, options))
}

/** Moves zones back to normal: its content as it now is, under a newer serial. */
export function runRestore(operator: Operator, options: RunOptions = {}): Promise<SwitchReport> {
  return run(operator, requestOf(normalVariant, options))
}

/** Brings every server that is behind or astray into the active variant. */
export function runReconcile(operator: Operator, options: RunOptions = {}): Promise<SwitchReport> {
  return run(operator, { kind: 'reconcile', variant: null, options })
}

/** Finishes an interrupted, partial or split switch. */
export function runResume(operator: Operator, options: RunOptions = {}): Promise<SwitchReport> {
  return run(operator, { kind: 'resume', variant: null, options })
}

/** Goes back from an interrupted, partial or split switch, by a forward change. */
export function runRollback(operator: Operator, options: RunOptions = {}): Promise<SwitchReport> {
  return run(operator, { kind: 'rollback', variant: null, options })
}

function requestOf(variant: string, options: RunOptions): RunRequest {
  return { kind: variant === normalVariant ? 'restore' : 'switch', variant, options }
}

async function run(operator: Operator, request: RunRequest): Promise<SwitchReport> {
  return execute(operator, await prepare(operator, request))
}
