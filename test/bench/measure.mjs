// Wall time and peak memory of a command, beside a peer's in the same run.
import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { delimiter, join } from 'node:path'

const folders = [...(process.env.PATH ?? '').split(delimiter), '/usr/sbin', '/sbin']

export function findProgram(name) {
  return folders.map((folder) => join(folder, name)).find((path) => existsSync(path))
}

const time = findProgram('time')

/** One run. GNU time tells the peak of the memory; without it only the wall is known. */
function runOnce(argv, scratch, exits) {
  const report = join(scratch, 'time')
  const timed = time === undefined ? argv : [time, '-q', '-f', '%M', '-o', report, ...argv]
  const started = performance.now()
  const { status, stderr, error } = spawnSync(timed[0], timed.slice(1), { stdio: ['ignore', 'ignore', 'pipe'] })
  const seconds = (performance.now() - started) / 1000
  if (error !== undefined) throw error
  if (!exits.includes(status)) throw new Error(`${argv.join(' ')} exited with ${status}: ${stderr}`)
  return { seconds, megabytes: time === undefined ? undefined : Number(readFileSync(report, 'utf8')) / 1024 }
}

const best = (runs) => ({
  seconds: Math.min(...runs.map(({ seconds }) => seconds)),
  megabytes: Math.max(...runs.map(({ megabytes }) => megabytes ?? Number.NaN)),
})

/** The best of some runs of ours and of the peer's, taken in turn, so that both see the same machine. */
export function compare(work, scratch) {
  const ours = []
  const peers = []
  for (let round = 0; round < (work.rounds ?? 3); round++) {
    ours.push(runOnce(work.ours, scratch, work.exits ?? [0]))
    if (work.peer !== undefined) peers.push(runOnce(work.peer, scratch, work.peerExits ?? [0]))
  }
  return { ours: best(ours), peer: peers.length === 0 ? undefined : best(peers) }
}
