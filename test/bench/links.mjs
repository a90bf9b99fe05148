// node test/bench/links.mjs [--aliases 25000] [--zones 2500] [--records 10]: what `validate` takes where everything leads
// somewhere else, at n, 2n and 4n. Twice the links are to take about twice the time: the last column says how far that holds.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { compare } from './measure.mjs'
import { mix } from './zones.mjs'

const { values: options } = parseArgs({
  options: {
    aliases: { type: 'string', default: '25000' },
    zones: { type: 'string', default: '2500' },
    records: { type: 'string', default: '10' },
    only: { type: 'string', default: '' },
  },
})
const program = [process.execPath, join(import.meta.dirname, '../../dist/cli.js')]
const recordsOfZone = Number(options.records)

const project = `sites:
  rennes: {networks: [192.0.2.0/24, 10.0.0.0/8]}
  secours: {networks: [198.51.100.0/24]}
`
const head = (apex) => `$TTL 300
@ SOA ns1.${apex} hostmaster.${apex} 1 2h 15m 2w 5m
@ NS ns1.${apex}
@ NS ns2.${apex}
`
const servers = 'ns1 A 192.0.2.53\nns2 A 198.51.100.53\n'

/** Writes a project: its zones' normal by apex, each with an overlay that takes a site down. */
function writeProject(folder, zones) {
  mkdirSync(join(folder, 'zones'), { recursive: true })
  writeFileSync(join(folder, 'secours.yaml'), project)
  for (const [apex, lines] of zones) {
    mkdirSync(join(folder, 'zones', apex))
    writeFileSync(join(folder, 'zones', apex, 'normal.zone'), lines)
    const overlay = 'down: [rennes]\nrecords:\n  changed: {type: TXT, value: t}\n'
    writeFileSync(join(folder, 'zones', apex, 'degraded.yaml'), overlay)
  }
}

function* range(count) {
  for (let at = 0; at < count; at++) yield at
}

const linesOf = (count, line) => Array.from(range(count), line).join('')

/** Zones in a ring, or led to at random; each has some aliases and a mail target in another. */
function* zonesThatLead(count, next) {
  for (const zone of range(count)) {
    const other = (use) => `z${next(zone, use) % count}.test.`
    const own = linesOf(recordsOfZone, (at) => `host${at} A 198.51.100.${at % 250}\n`)
    const lines = `www CNAME www.${other(0)}\nalias CNAME web.${other(1)}\n@ MX 10 mail.${other(2)}\nweb A 192.0.2.80\nmail A 192.0.2.25\n`
    const names = zone === 0 ? servers : ''
    yield [
      `z${zone}.test`,
      `${head('z0.test.')}${names}${lines.replace('www CNAME', zone % 50 === 0 ? 'www2 CNAME' : 'www CNAME')}${own}`,
    ]
  }
}

const one = (lines) => [['links.test', `${head('links.test.')}${servers}${lines}`]]
const aliases = Number(options.aliases)
const zones = Number(options.zones)
const kinds = [
  {
    name: 'aliases, each of the next, the last of a dead address',
    n: aliases,
    write: (n) => one(`${linesOf(n, (at) => `c${at} CNAME c${at + 1}\n`)}c${n} A 192.0.2.80\n`),
  },
  {
    name: 'aliases of one name with a dead address',
    n: aliases,
    write: (n) => one(`${linesOf(n, (at) => `c${at} CNAME web\n`)}web A 192.0.2.80\n`),
  },
  {
    name: 'aliases of one name with as many dead addresses',
    n: aliases,
    write: (n) => {
      const addresses = linesOf(n, (at) => `web A 10.${at >> 16}.${(at >> 8) & 255}.${at & 255}\n`)
      return one(linesOf(n, (at) => `c${at} CNAME web\n`) + addresses)
    },
  },
  {
    name: 'mail targets, of which all are dead, shared by all names',
    n: Math.round(aliases ** 0.5) * 10,
    write: (n) =>
      one(
        `${linesOf(n, (at) => `m${at} MX 10 mx${at % 10}\nm${at} MX 10 mx${(at + 1) % 10}\n`)}${linesOf(10, (at) => `mx${at} A 192.0.2.${at}\n`)}`,
      ),
  },
  { name: 'zones in a ring', n: zones, write: (n) => zonesThatLead(n, (zone, use) => zone + use + 1) },
  { name: 'zones that lead to each other at random', n: zones, write: (n) => zonesThatLead(n, mix) },
]

console.log(
  '| work | n | seconds | CPU seconds | MiB | CPU time for each, beside n |\n| --- | --- | --- | --- | --- | --- |',
)
for (const { name, n, write } of kinds.filter((kind) => kind.name.includes(options.only))) {
  let first
  for (const count of [n, 2 * n, 4 * n]) {
    const folder = mkdtempSync(join(tmpdir(), 'secours-links-'))
    try {
      writeProject(folder, write(count))
      const ours = [...program, 'validate', '--project', folder]
      const run = compare({ ours, exits: [0, 1], rounds: 2 }, folder).ours
      const each = run.cpuSeconds / count
      first ??= each
      const cells = [name, count, run.seconds.toFixed(2), run.cpuSeconds.toFixed(2), run.megabytes.toFixed(0)]
      console.log(`| ${[...cells, (each / first).toFixed(2)].join(' | ')} |`)
    } finally {
      rmSync(folder, { recursive: true, force: true })
    }
  }
}
