// Wall time, CPU time and peak memory of a command, beside a peer's in the same run.
import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { delimiter, join } from 'node:path'

const folders = [...(process.env.PATH ?? '').split(delimiter), '/usr/sbin', '/sbin']

export function findProgram(name) {
  return folders.map((folder) => join(folder, name)).find((path) => existsSync(path))
}

const time = findProgram('time')

/** One run. GNU time tells the CPU time and the peak of the memory; without it only the wall is known. */
function runOnce(argv, scratch, exits) {
  const report = join(scratch, 'time')
  const timed = time === undefined ? argv : [time, '-q', '-f', '%M %U %S', '-o', report, ...argv]
  const started = performance.now()
  const { status, stderr, error } = spawnSync(timed[0], timed.slice(1), { stdio: ['ignore', 'ignore', 'pipe'] })
  const seconds = (performance.now() - started) / 1000
  if (error !== undefined) throw error
  if (!exits.includes(status)) throw new Error(`${argv.join(' ')} exited with ${status}: ${stderr}`)
  if (time === undefined) return { seconds, cpuSeconds: Number.NaN, megabytes: Number.NaN }
  const [kilobytes, user, system] = readFileSync(report, 'utf8').trim().split(' ').map(Number)
  return { seconds, cpuSeconds: user + system, megabytes: kilobytes / 1024 }
}

const best = (runs) => ({
  seconds: Math.min(...runs.map(({ seconds }) => seconds)),
  cpuSeconds: Math.min(...runs.map(({ cpuSeconds }) => cpuSeconds)),
  megabytes: Math.max(...runs.map(({ megabytes }) => megabytes)),
})

function median(values) {
  const sorted = values.toSorted((a, b) => a - b)
  return (sorted[(sorted.length - 1) >> 1] + sorted[sorted.length >> 1]) / 2
}

/**
 * The best of some runs of ours and of the peer's, and the median of the ratios of pairs: the two are taken in turn, so that both
 * see the same machine, and one that others use at the time spoils no more than a pair.
 */
export function compare(work, scratch) {
  const ours = []
  const peers = []
  for (let round = 0; round < (work.rounds ?? 5); round++) {
    work.before?.()
    ours.push(runOnce(work.ours, scratch, work.exits ?? [0]))
    if (work.peer !== undefined) peers.push(runOnce(work.peer, scratch, work.peerExits ?? [0]))
  }
  if (peers.length === 0) return { ours: best(ours) }
  const ratioOf = (key) => median(ours.map((run, round) => run[key] / peers[round][key]))
  return { ours: best(ours), peer: best(peers), ratio: ratioOf('seconds'), cpuRatio: ratioOf('cpuSeconds') }
}
