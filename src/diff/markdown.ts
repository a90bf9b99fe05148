import type { Name } from '../dns/name.ts'
import { printDuration } from '../dns/ttl.ts'
import { typeName } from '../rdata/registry.ts'
import { printRdata, type RRset } from '../zone/rrset.ts'
import type { Change } from './change.ts'
import { groupByOwner, listRdataChanges } from './present.ts'

/** Changes as a table in GitHub's markdown, for a review: name, type, what was, what will be. Empty text for no change. */
export function printChangesMarkdown(changes: readonly Change[], apex: Name): string {
  if (changes.length === 0) return ''
  const rows = groupByOwner(changes, apex).flatMap(({ owner, changes: here }) =>
    here.map((change, i) => {
      const { before, after } = cellsOf(change)
      return `| ${i === 0 ? code(owner) : ''} | ${typeName(change.type)} | ${before} | ${after} |`
    }),
  )
  return ['| name | type | before | after |', '| --- | --- | --- | --- |', ...rows, ''].join('\n')
}

function cellsOf(change: Change): { before: string; after: string } {
  if (change.action === 'create') return { before: '', after: wholeCell(change.after) }
  if (change.action === 'delete') return { before: wholeCell(change.before), after: '*removed*' }
  const { removed, added } = listRdataChanges(change.before, change.after)
  const ttlDiffers = change.before.ttl !== change.after.ttl
  const cell = (texts: readonly string[], rrset: RRset) => [
    ...texts.map(code),
    ...(ttlDiffers ? [`TTL ${printDuration(rrset.ttl)}`] : []),
  ]
  return { before: cell(removed, change.before).join('<br>'), after: cell(added, change.after).join('<br>') }
}

function wholeCell(rrset: RRset): string {
  const rdata = rrset.rdata.map((wire) => code(printRdata(rrset.type, wire)))
  return [...rdata, `TTL ${printDuration(rrset.ttl)}`].join('<br>')
}

/** A code span of a table cell: fenced by more backquotes than it holds in a row, its bars escaped. */
function code(text: string): string {
  const runs = text.match(/`+/g) ?? []
  const fence = '`'.repeat(Math.max(0, ...runs.map((run) => run.length)) + 1)
  const inner = text.replaceAll('|', '\\|')
  return fence.length > 1 ? `${fence} ${inner} ${fence}` : `${fence}${inner}${fence}`
}
