// One zone on a BIND primary with BIND, Knot and NSD as secondaries: what a switch takes from the command to the last server
// verified, beside the same change made by hand (write the file, `rndc reload`, wait until every server answers the new serial).
import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { waitForSerial } from '../servers/ask.ts'
import { startFleet } from '../servers/fleet.ts'
import { run } from '../servers/run.ts'
import { removeServers } from '../servers/server.ts'
import { zoneText } from '../servers/zone-text.ts'

const apex = 'tedomum.example'
const [program = '', roundsText = '10'] = process.argv.slice(2)
const rounds = Number(roundsText)

/** Changes nearer to each other than a second are held back by some secondaries' own timers: that is not what is measured. */
const pauseMs = 1_300

const median = (values: readonly number[]) =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN
const row = (name: string, values: readonly number[]) =>
  console.log(`| ${name} | ${median(values).toFixed(0)} ms | ${Math.max(...values).toFixed(0)} ms |`)

function writeProject(folder: string, servers: readonly string[]): void {
  mkdirSync(join(folder, 'zones', apex), { recursive: true })
  writeFileSync(
    join(folder, 'secours.yaml'),
    `sites:\n  rennes: {networks: [192.0.2.0/24]}\n  secours: {networks: [198.51.100.0/24]}\nservers:\n${servers.join('\n')}\n`,
  )
  writeFileSync(
    join(folder, 'zones', apex, 'normal.yaml'),
    `ttl: 5m
soa: {mname: ns1, rname: hostmaster, refresh: 1h, retry: 1h, expire: 2w, minimum: 5m}
records:
  '': {type: NS, values: [ns1, ns2]}
  ns1: {type: A, value: 192.0.2.53}
  ns2: {type: A, value: 198.51.100.53}
  www: {type: A, value: 192.0.2.80}
`,
  )
  writeFileSync(
    join(folder, 'zones', apex, 'degraded.yaml'),
    `down: [rennes]\nreplace: [{from: 192.0.2.80, to: 198.51.100.80}]\n`,
  )
}

// The harness holds its children so that they keep no test alive; here nothing else would keep the script.
const awake = setInterval(() => {}, 1_000)
const folder = mkdtempSync(join(tmpdir(), 'secours-bench-switch-'))
try {
  const fleet = await startFleet('bind', ['bind', 'knot', 'nsd'], { [apex]: { text: zoneText(1) } })
  await waitForSerial(fleet.all, apex, 1)
  const { primary, secondaries } = fleet
  writeProject(folder, [
    `  ns1: {site: secours, address: '${primary.address}:${primary.port}', driver: zonefile, directory: ${join(primary.dir, 'zones')}, file: '{zone}.zone', reload: {rndc: {configFile: ${join(primary.dir, 'rndc.conf')}}}}`,
    ...secondaries.map(
      ({ address, port }, index) =>
        `  ns${index + 2}: {site: secours, address: '${address}:${port}', driver: secondary, primaries: [ns1]}`,
    ),
  ])

  const byHand: number[] = []
  for (let round = 0; round < rounds; round++) {
    await sleep(pauseMs)
    const started = performance.now()
    primary.write(apex, zoneText(round + 2, [`round${round} A 192.0.2.1`]))
    await primary.tell('reload', apex)
    await waitForSerial(fleet.all, apex, round + 2)
    byHand.push(performance.now() - started)
  }

  const wall: number[] = []
  const decided: number[] = []
  const waited: number[] = []
  for (let round = 0; round < rounds; round++) {
    await sleep(pauseMs)
    const command = round % 2 === 0 ? ['switch', 'degraded', '--reason', 'measured'] : ['restore']
    // What servers held before was put there by hand: the first switch takes it over on purpose.
    const adopt = round === 0 ? ['--allow', 'drift=measured', '--allow', 'unadopted=measured'] : []
    const started = performance.now()
    const { code, stdout, stderr } = await run(
      [process.execPath, program, ...command, ...adopt, '--yes', '-C', folder],
      {
        timeoutMs: 30_000,
      },
    )
    wall.push(performance.now() - started)
    const said = /last server verified: ([\d.]+) (ms|s), of which ([\d.]+) (ms|s) waiting/.exec(stdout + stderr)
    if (code !== 0 || said === null) throw new Error(`${command.join(' ')} exited with ${code}:\n${stdout}${stderr}`)
    decided.push(Number(said[1]) * (said[2] === 's' ? 1000 : 1))
    waited.push(Number(said[3]) * (said[4] === 's' ? 1000 : 1))
  }

  const start = Array.from({ length: rounds }, () => {
    const started = performance.now()
    spawnSync(process.execPath, ['-e', '0'])
    return performance.now() - started
  })
  console.log(
    `| one zone, a BIND primary, three secondaries; ${rounds} rounds | median | slowest |\n| --- | --- | --- |`,
  )
  row('by hand: write, rndc reload, until all four answer the new serial', byHand)
  row('secours: decision to last server verified, as it says itself', decided)
  row('of which waiting for servers', waited)
  row('secours: the whole process', wall)
  row('for comparison: node -e 0', start)
  console.log(
    `\nbeyond what the servers take (whole process less by hand, medians): ${(median(wall) - median(byHand)).toFixed(0)} ms; goal: under 1000 ms`,
  )
} finally {
  await removeServers()
  rmSync(folder, { recursive: true, force: true })
  clearInterval(awake)
}
