import { beyondTheFile } from './peer-cases.ts'
import { type PeerName, peerNames, type RecordedPeers, type RecordedRow } from './peer-marks.ts'
import recorded from './peers.recorded.json' with { type: 'json' }

export const recordedPeers = recorded as RecordedPeers

/** The table of docs/rules.md, out of what was recorded. */
export function printPeersTable({ versions, rows }: RecordedPeers = recordedPeers): string {
  const head = ['rule', 'fault', 'secours', ...peerNames.map((name) => `${name} ${versions[name]}`)]
  const body = rows.map((row) => [
    `[\`${row.code}\`](#${row.code})`,
    row.what,
    row.secours,
    ...peerNames.map((name) => row[name]),
  ])
  const beyond = Object.entries(beyondTheFile).map(([code, looksAt]) => `[\`${code}\`](#${code}) (${looksAt})`)
  return [
    [head, head.map(() => '---'), ...body].map((cells) => `| ${cells.join(' | ')} |`).join('\n'),
    countOf(rows),
    `No zone file alone shows what these look at: ${beyond.join(', ')}.`,
  ].join('\n\n')
}

/** How many of the faults each tells, rejecting or not. */
function countOf(rows: readonly RecordedRow[]): string {
  const tells = (name: PeerName | 'secours') => rows.filter((row) => row[name] === 'E' || row[name] === 'w').length
  const each = peerNames.map((name) => `${name} ${tells(name)}`).join(', ')
  return `Of ${rows.length === 1 ? 'one fault' : `${rows.length} faults`} secours tells ${tells('secours')}, ${each}.`
}
