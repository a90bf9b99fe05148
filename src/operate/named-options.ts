import { rules } from '../check/run/rules-by-code.ts'
import { SecoursError } from '../diagnostic.ts'
import { firmGates, gateCodes } from '../failover/gate.ts'
import type { Operator, RunOptions } from './operator.ts'

/**
 * Sees that gates and servers which an operator names exist: a typing error would leave out nobody and lift nothing, unnoticed.
 * Throws SecoursError (exit code 2): `gate-unknown`, `gate-firm` for one that no reason lifts, `server-unknown`.
 */
export function checkNamedOptions({ project, faults }: Operator, { allow = [], without = [] }: RunOptions): void {
  const ofRules = [...rules, ...faults].map(({ code }) => code)
  const known = new Set<string>([...gateCodes.filter((code) => !firmGates.has(code)), ...ofRules])
  for (const { code } of allow) {
    if (known.has(code)) continue
    if (firmGates.has(code))
      throw new SecoursError('gate-firm', `no reason lifts the gate ${code}`, {
        hint: 'mend what it tells of; --without SERVER=REASON leaves a server out',
      })
    throw new SecoursError('gate-unknown', `there is no gate ${code}`, {
      hint: `secours plan shows those that hold; beside the codes of rules there are ${gateCodes.filter((one) => known.has(one)).join(', ')}`,
    })
  }
  const stranger = without.find(({ server }) => !project.servers.has(server))
  if (stranger === undefined) return
  throw new SecoursError('server-unknown', `no server of the project is ${stranger.server}`, {
    hint: `there are ${[...project.servers.keys()].join(', ')}`,
  })
}
