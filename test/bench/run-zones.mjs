// npm run bench:zones [-- --records 1000000] [--zones 10000] [--rounds 5] [--only checkzone]: zones large and many, beside the peers in the
// same run. Files are written where TMPDIR says.
import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { cpus, tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { bundle } from '../bundle.mjs'
import { compare, findProgram } from './measure.mjs'
import { writeChain, writeLargeZone, writeLinkedZones, writeSmallZones } from './projects.mjs'
import { heading, printRow } from './table.mjs'
import { writeZone } from './zones.mjs'

const { values: options } = parseArgs({
  options: {
    records: { type: 'string', default: '1000000' },
    zones: { type: 'string', default: '10000' },
    rounds: { type: 'string', default: '5' },
    only: { type: 'string', default: '' },
  },
})
const records = Number(options.records)
const zones = Number(options.zones)
/** Goals are set at these sizes. */
const isFullSize = records === 1_000_000 && zones === 10_000
const root = join(import.meta.dirname, '../..')
const program = [process.execPath, join(root, 'dist/cli.js')]
const apex = 'big.example'

/** A peer's command, or nothing where it is not installed. */
function peer(name, ...args) {
  const path = findProgram(name)
  return path === undefined ? {} : { peer: [path, ...args] }
}

const validate = (folder) => [...program, 'validate', '--quiet', '--project', folder]

/** The script that reads a project and checks nothing: bundled, as the program is. */
async function bundleReader(folder) {
  return [process.execPath, await bundle(join(import.meta.dirname, 'read-project.ts'), folder)]
}

/** Each input is written when its first row comes, and removed after its last one. */
function listGroups(folder, reader) {
  const at = (name) => join(folder, name)
  return [
    {
      write(path) {
        mkdirSync(path)
        writeZone(join(path, 'a.zone'), `${apex}.`, records)
        writeZone(join(path, 'b.zone'), `${apex}.`, records, { version: 2 })
        writeZone(join(path, 'absolute.zone'), `${apex}.`, records, { absolute: true })
      },
      name: 'files',
      rows: (path) => [
        {
          name: `checkzone of ${records} records, all rules`,
          ours: [...program, 'checkzone', apex, join(path, 'a.zone')],
          ...peer('nsd-checkzone', apex, join(path, 'a.zone')),
          goal: 0.8,
          megabytes: 300,
        },
        {
          name: 'the same with absolute names',
          ours: [...program, 'checkzone', apex, join(path, 'absolute.zone')],
          ...peer('nsd-checkzone', apex, join(path, 'absolute.zone')),
          goal: 1,
        },
        {
          name: `diff of two zones of ${records} records`,
          ours: [...program, 'diff', `${apex}.`, join(path, 'a.zone'), join(path, 'b.zone')],
          exits: [1],
          ...peer('ldns-compare-zones', join(path, 'a.zone'), join(path, 'b.zone')),
          peerExits: [0, 1],
          goal: 0.1,
          megabytes: 500,
          rounds: 2,
        },
      ],
    },
    {
      name: 'large',
      write: (path) => writeLargeZone(path, records),
      rows: (path) => {
        const normal = join(path, 'zones', apex, 'normal.zone')
        return [
          {
            name: `validate of ${records} records with an overlay that moves a thousandth, all rules`,
            ours: validate(path),
            peer: [...program, 'checkzone', apex, normal],
            peerName: 'checkzone',
            goal: 1.5,
          },
        ]
      },
    },
    {
      name: 'master',
      write: (path) => writeSmallZones(path, zones, { format: 'zone', overlay: false }),
      rows: (path) => [
        {
          name: `validate of ${zones} zones of 30 records, master files`,
          ours: validate(path),
          ...peer('named-checkconf', '-z', join(path, 'named.conf')),
          goal: 1,
        },
        {
          name: 'render of them all',
          ours: [...program, 'render', '--quiet', '--project', path, '--out', at('rendered')],
          before: () => rmSync(at('rendered'), { recursive: true, force: true }),
          peer: validate(path),
          peerName: 'validate',
          goal: 2,
        },
      ],
    },
    {
      name: 'overlaid',
      write: (path) => writeSmallZones(path, zones, { format: 'zone', overlay: true }),
      rows: (path) => [
        {
          name: `validate of ${zones} zones with a degraded variant each, all rules`,
          ours: validate(path),
          peer: [...reader, path],
          peerName: 'reading them',
          goal: 2,
        },
      ],
    },
    {
      name: 'yaml',
      write: (path) => {
        writeSmallZones(path, zones, { format: 'yaml', overlay: true })
        writeSmallZones(at('peers'), zones, { format: 'zone', overlay: false })
      },
      rows: (path) => [
        {
          name: `validate of ${zones} zones in YAML with a shared overlay`,
          ours: validate(path),
          ...peer('named-checkconf', '-z', join(at('peers'), 'named.conf')),
          goal: 3,
        },
        {
          name: 'render of them all, both variants',
          ours: [...program, 'render', '--quiet', '--project', path, '--out', at('rendered')],
          before: () => rmSync(at('rendered'), { recursive: true, force: true }),
          peer: validate(path),
          peerName: 'validate',
          goal: 2,
        },
      ],
    },
    ...[1, 2, 4].map((times) => ({
      name: `chain${times}`,
      write: (path) => writeChain(path, (records / 40) * times),
      rows: (path) => [{ name: `validate of a chain of ${(records / 40) * times} aliases`, ours: validate(path) }],
    })),
    ...[1, 2, 4].map((times) => ({
      name: `linked${times}`,
      write: (path) => writeLinkedZones(path, (zones / 4) * times),
      rows: (path) => [
        { name: `validate of ${(zones / 4) * times} zones that lead into each other`, ours: validate(path) },
      ],
    })),
  ]
}

spawnSync(process.execPath, [join(root, 'build.mjs'), '--program'], { stdio: 'inherit' })
const folder = mkdtempSync(join(tmpdir(), 'secours-bench-'))
try {
  console.log(
    `Node ${process.version}, ${cpus().length} x ${cpus()[0]?.model}; the best times and the highest peak of some runs, the median of the ratios of pairs\n`,
  )
  console.log(heading)
  for (const { name, write, rows } of listGroups(folder, await bundleReader(folder))) {
    const path = join(folder, name)
    const wanted = rows(path).filter((row) => row.name.includes(options.only))
    if (wanted.length === 0) continue
    write(path)
    for (const { goal, megabytes, ...row } of wanted) {
      const work = { rounds: Number(options.rounds), ...row, ...(isFullSize ? { goal, megabytes } : {}) }
      printRow(work, compare(work, folder))
    }
    for (const written of [name, 'peers', 'rendered']) rmSync(join(folder, written), { recursive: true, force: true })
  }
} finally {
  rmSync(folder, { recursive: true, force: true })
}
