import { displayName, type Name } from '../dns/name.ts'
import { printDuration } from '../dns/ttl.ts'
import { typeName } from '../rdata/registry.ts'
import { printRdata, type RRset } from '../zone/rrset.ts'
import type { Change } from './change.ts'
import { escapeHtml, printPage } from './page.ts'
import { groupByOwner, listRdataChanges, printSummary, summarizeChanges } from './present.ts'

/** What differs between two contents of one zone; `from` and `to` are what they are called. */
export interface ZoneDiff {
  readonly apex: Name
  readonly from: string
  readonly to: string
  readonly changes: readonly Change[]
}

/** Differences as one page: a summary, then a table for each pair of contents, its rows marked in words and in colour. */
export function printDiffPage(diffs: readonly ZoneDiff[]): string {
  const zones = [...new Set(diffs.map(({ apex }) => displayName(apex)))]
  const title = zones.length === 1 ? `What differs in ${zones[0]}` : `What differs in ${zones.length} zones`
  const summary = diffs.map(
    (diff, i) => `<li><a href="#diff-${i}">${titleOf(diff)}</a>: ${printSummary(summarizeChanges(diff.changes))}</li>`,
  )
  return printPage(title, [
    `<h1>${escapeHtml(title)}</h1>`,
    ...(summary.length === 0 ? ['<p>Nothing was compared.</p>'] : ['<ul>', ...summary, '</ul>']),
    ...diffs.flatMap(printDiff),
  ])
}

function titleOf({ apex, from, to }: ZoneDiff): string {
  return `${escapeHtml(displayName(apex))}: ${escapeHtml(from)} → ${escapeHtml(to)}`
}

function printDiff(diff: ZoneDiff, i: number): readonly string[] {
  const rows = groupByOwner(diff.changes, diff.apex).flatMap(({ owner, changes }) =>
    changes.map((change) => printRow(owner, change)),
  )
  return [
    `<section id="diff-${i}">`,
    `<h2>${titleOf(diff)}</h2>`,
    ...(rows.length === 0
      ? ['<p class="none">No difference.</p>']
      : [
          '<table>',
          '<thead><tr><th>name</th><th>type</th><th>change</th><th>before</th><th>after</th></tr></thead>',
          '<tbody>',
          ...rows,
          '</tbody>',
          '</table>',
        ]),
    '</section>',
  ]
}

const words = { create: 'added', update: 'changed', delete: 'removed' } as const

function printRow(owner: string, change: Change): string {
  const word = words[change.action]
  const { before, after } = cellsOf(change)
  const name = `<th scope="row"><code>${escapeHtml(owner)}</code></th>`
  const type = `<td>${escapeHtml(typeName(change.type))}</td>`
  return `<tr class="${word}">${name}${type}<td>${word}</td>${cell('before', before)}${cell('after', after)}</tr>`
}

function cell(label: string, items: readonly string[]): string {
  const list = items.length === 0 ? '' : `<ul>${items.map((item) => `<li>${item}</li>`).join('')}</ul>`
  return `<td data-label="${label}">${list}</td>`
}

function cellsOf(change: Change): { readonly before: readonly string[]; readonly after: readonly string[] } {
  if (change.action === 'create') return { before: [], after: wholeSet(change.after) }
  if (change.action === 'delete') return { before: wholeSet(change.before), after: [] }
  const { removed, added } = listRdataChanges(change.before, change.after)
  return { before: listed(removed, change.before), after: listed(added, change.after) }
}

function wholeSet(rrset: RRset): readonly string[] {
  return listed(
    rrset.rdata.map((wire) => printRdata(rrset.type, wire)),
    rrset,
  )
}

function listed(texts: readonly string[], { ttl }: RRset): readonly string[] {
  return [
    ...texts.map((text) => `<code>${escapeHtml(text)}</code>`),
    `<span class="ttl">TTL ${printDuration(ttl)}</span>`,
  ]
}
