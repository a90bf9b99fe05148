import { isUnfinished, type SwitchState, switchStates, transitions } from './states.ts'

/** The text of docs/states.md: the table of transitions as a diagram (mermaid) and as words. Deterministic. */
export function printStateDiagram(): string {
  const edges = new Map<string, { state: SwitchState; next: SwitchState; events: string[] }>()
  for (const { state, event, next } of transitions) {
    const key = `${state} ${next}`
    const edge = edges.get(key)
    if (edge === undefined) edges.set(key, { state, next, events: [event] })
    else edge.events.push(event)
  }
  const lines = [...edges.values()].map(({ state, next, events }) => `  ${state} --> ${next}: ${events.join(', ')}`)
  return `# The states of a switch

Generated from the table in \`src/failover/states.ts\`. An event that has no arrow from a state is refused by name.
Unfinished states: ${switchStates.filter(isUnfinished).join(', ')}. A command that finds one there was preceded by a switch
that was interrupted; \`resume\` or \`rollback\` goes on from it.

\`\`\`mermaid
stateDiagram-v2
  [*] --> idle
${lines.join('\n')}
\`\`\`
`
}
