// npm run bench [-- --records 100000] [--only checkzone|switch]: what the program takes, beside its peers in the same run.
import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { cpus, tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { bundle } from '../bundle.mjs'
import { compare, findProgram } from './measure.mjs'
import { heading, printRow } from './table.mjs'
import { writeZone } from './zones.mjs'

const { values: options } = parseArgs({
  options: { records: { type: 'string', default: '1000000' }, only: { type: 'string', default: '' } },
})
const records = Number(options.records)
/** The goals for large zones are set at this size. */
const isFullSize = records === 1_000_000
const root = join(import.meta.dirname, '../..')
const program = [process.execPath, join(root, 'dist/cli.js')]
const apex = 'big.example'

/** A peer's command, or nothing where it is not installed. */
function peer(name, ...args) {
  const path = findProgram(name)
  return path === undefined ? {} : { peer: [path, ...args] }
}

function listWork(folder) {
  const before = join(folder, 'before.zone')
  const after = join(folder, 'after.zone')
  const sizes = [records / 100, records / 10, records].map((size) => Math.round(size)).filter((size) => size >= 100)
  return [
    { name: '--version', ours: [...program, '--version'], peer: [process.execPath, '-e', '0'], goal: 1.5, rounds: 10 },
    {
      name: 'validate of the example project',
      ours: [...program, 'validate', '--project', root],
      peer: [process.execPath, '-e', '0'],
      goal: 3,
      rounds: 10,
    },
    ...sizes.map((size) => {
      const file = join(folder, `${size}.zone`)
      const goal = isFullSize && size === records ? { goal: 0.8, megabytes: 300 } : {}
      return {
        name: `checkzone of ${size} records`,
        prepare: () => writeZone(file, `${apex}.`, size),
        ours: [...program, 'checkzone', apex, file],
        ...peer('nsd-checkzone', apex, file),
        ...goal,
      }
    }),
    {
      name: `diff of two zones of ${records} records`,
      prepare() {
        writeZone(before, `${apex}.`, records)
        writeZone(after, `${apex}.`, records, { version: 2 })
      },
      ours: [...program, 'diff', `${apex}.`, before, after],
      exits: [1],
      ...peer('ldns-compare-zones', before, after),
      peerExits: [0, 1],
      ...(isFullSize ? { goal: 0.1, megabytes: 500 } : {}),
      rounds: 2,
    },
  ].filter(({ name }) => name.includes(options.only))
}

/** The switch of a zone on real servers: bundled, since it stands on the harness of the tests. */
async function measureSwitch(folder) {
  const absent = ['named', 'rndc', 'knotd', 'nsd'].filter((name) => findProgram(name) === undefined)
  if (absent.length > 0) return console.log(`\nswitch: not measured, without ${absent.join(', ')}`)
  const script = await bundle(join(import.meta.dirname, 'switch.ts'), folder)
  console.log()
  spawnSync(process.execPath, [script, program[1]], { stdio: 'inherit' })
}

spawnSync(process.execPath, [join(root, 'build.mjs'), '--program'], { stdio: 'inherit' })
const folder = mkdtempSync(join(tmpdir(), 'secours-bench-'))
try {
  console.log(
    `Node ${process.version}, ${cpus().length} x ${cpus()[0]?.model}; the best times and the highest peak of some runs, the median of the ratios of pairs\n`,
  )
  console.log(heading)
  for (const work of listWork(folder)) {
    work.prepare?.()
    printRow(work, compare(work, folder))
  }
  if ('switch'.includes(options.only)) await measureSwitch(folder)
} finally {
  rmSync(folder, { recursive: true, force: true })
}
