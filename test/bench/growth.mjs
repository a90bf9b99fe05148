// node test/bench/growth.mjs [--sizes 10000,100000,1000000] [--rounds 3]: how time and memory of checkzone grow with the zone, for
// each record, beside nsd-checkzone in the same run. Exits 1 where a record of the largest zone costs much more than one of a zone
// ten times smaller; what a program takes for an empty zone is taken off first.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { compare, findProgram } from './measure.mjs'
import { writeZone } from './zones.mjs'

const { values } = parseArgs({
  options: { sizes: { type: 'string', default: '10000,100000,1000000' }, rounds: { type: 'string', default: '3' } },
})
const sizes = values.sizes.split(',').map(Number)
const rounds = Number(values.rounds)
const apex = 'big.example'
const program = [process.execPath, join(import.meta.dirname, '../../dist/cli.js'), 'checkzone', apex]
const nsd = findProgram('nsd-checkzone')
/** A zone of so few records takes what starting takes. */
const fewest = 10
/** Times as much for a record: noise and the caches that a large zone outgrows. */
const allowed = 1.6

const scratch = mkdtempSync(join(tmpdir(), 'secours-growth-'))

function measure(records) {
  const file = join(scratch, `${records}.zone`)
  writeZone(file, `${apex}.`, records)
  const peer = nsd === undefined ? {} : { peer: [nsd, apex, file] }
  const result = compare({ ours: [...program, file], ...peer, rounds }, scratch)
  rmSync(file)
  return result
}

/** What each record takes: microseconds of CPU time (of the wall where it is not known) and octets. */
function perRecord(run, empty, records) {
  const seconds = (each) => (Number.isNaN(each.cpuSeconds) ? each.seconds : each.cpuSeconds)
  return {
    microseconds: ((seconds(run) - seconds(empty)) / records) * 1e6,
    octets: ((run.megabytes - empty.megabytes) / records) * 1024 ** 2,
  }
}

const rows = []
try {
  const empty = measure(fewest)
  console.log('records      wall     CPU   memory  each record  | nsd-checkzone')
  for (const records of sizes) {
    const { ours, peer, ratio, cpuRatio } = measure(records)
    const cells = (run, base) => {
      const { microseconds, octets } = perRecord(run, base, records)
      const total = `${run.seconds.toFixed(2).padStart(7)} s ${run.cpuSeconds.toFixed(2).padStart(6)} s ${run.megabytes.toFixed(0).padStart(5)} MiB`
      return `${total}  ${microseconds.toFixed(2)} µs ${octets.toFixed(0).padStart(4)} octets`
    }
    const beside =
      peer === undefined
        ? 'not here'
        : `${cells(peer, empty.peer)}; ratio ${ratio.toFixed(2)}, CPU ${cpuRatio.toFixed(2)}`
    console.log(`${String(records).padStart(7)} ${cells(ours, empty.ours)} | ${beside}`)
    rows.push({ records, ...perRecord(ours, empty.ours, records) })
  }
} finally {
  rmSync(scratch, { recursive: true, force: true })
}

for (const [i, row] of rows.entries()) {
  const before = rows[i - 1]
  // A small zone is over before the program is warm: it is measured, and nothing follows from it.
  if (before === undefined || before.records < 100_000) continue
  for (const what of ['microseconds', 'octets']) {
    if (row[what] <= before[what] * allowed) continue
    console.log(
      `a record of ${row.records} takes ${(row[what] / before[what]).toFixed(2)} times the ${what} of one of ${before.records}`,
    )
    process.exitCode = 1
  }
}
