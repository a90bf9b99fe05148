import type { Name } from '../dns/name.ts'
import { printDuration } from '../dns/ttl.ts'
import { typeName } from '../rdata/registry.ts'
import { printRdata, type RRset } from '../zone/rrset.ts'
import type { Change } from './change.ts'
import { codeCell } from './code-span.ts'
import { groupByOwner, listRdataChanges } from './present.ts'

/** Changes as a table in GitHub's markdown, for a review: name, type, what was, what will be. Empty text for no change. */
export function printChangesMarkdown(changes: readonly Change[], apex: Name): string {
  if (changes.length === 0) return ''
  const rows = groupByOwner(changes, apex).flatMap(({ owner, changes: here }) =>
    here.map((change, i) => {
      const { before, after } = cellsOf(change)
      return `| ${i === 0 ? codeCell(owner) : ''} | ${typeName(change.type)} | ${before} | ${after} |`
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
    ...texts.map(codeCell),
    ...(ttlDiffers ? [`TTL ${printDuration(rrset.ttl)}`] : []),
  ]
  return { before: cell(removed, change.before).join('<br>'), after: cell(added, change.after).join('<br>') }
}

function wholeCell(rrset: RRset): string {
  const rdata = rrset.rdata.map((wire) => codeCell(printRdata(rrset.type, wire)))
  return [...rdata, `TTL ${printDuration(rrset.ttl)}`].join('<br>')
}
