// node test/bench/dnssec.mjs [--records 100000]: checkzone of a signed zone, beside those that judge signatures too.
import { spawnSync } from 'node:child_process'
import { appendFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { compare, findProgram } from './measure.mjs'
import { mix } from './zones.mjs'

const { values: options } = parseArgs({
  options: { records: { type: 'string', default: '100000' }, rounds: { type: 'string', default: '3' } },
})
const records = Number(options.records)
const apex = 'signed.example'
const program = join(import.meta.dirname, '../../dist/cli.js')

/** One address at each name: the shape with the most signatures, one over the address and one over the NSEC record. */
function writeHosts(file) {
  writeFileSync(file, '$TTL 3600\n@ SOA ns1 hostmaster 1 7200 900 1209600 300\n@ NS ns1\n@ NS ns2\n')
  const hosts = ['ns1', 'ns2', ...Array.from({ length: records - 5 }, (_, at) => `host-${String(at).padStart(6, '0')}`)]
  const lines = hosts.map((host, at) => `${host} A 203.0.113.${mix(at, 1) & 255}\n`)
  appendFileSync(file, lines.join(''))
}

function sign(folder, file) {
  const keys = ['257', '256'].map((flags) => {
    const key = flags === '257' ? ['-f', 'KSK'] : []
    return runTool('dnssec-keygen', ['-q', '-K', folder, '-a', 'ECDSAP256SHA256', ...key, apex]).trim()
  })
  for (const key of keys) appendFileSync(file, readFileSync(join(folder, `${key}.key`)))
  const paths = keys.map((key) => join(folder, key))
  runTool('dnssec-signzone', [
    '-P',
    '-x',
    '-d',
    folder,
    '-e',
    '+90d',
    '-o',
    apex,
    '-f',
    `${file}.signed`,
    file,
    ...paths,
  ])
  return `${file}.signed`
}

function runTool(name, args) {
  const { status, stdout, stderr, error } = spawnSync(name, args, { encoding: 'utf8', maxBuffer: 1 << 28 })
  if (error !== undefined) throw error
  if (status !== 0) throw new Error(`${name} exited with ${status}: ${stderr}`)
  return stdout
}

const folder = mkdtempSync(join(tmpdir(), 'secours-bench-'))
try {
  const plain = join(folder, 'zone')
  writeHosts(plain)
  const signed = sign(folder, plain)
  const count = readFileSync(signed, 'latin1').match(/\bRRSIG\s+\S+ 13 /g)?.length
  console.log(`${records} records, ${count} signatures`)
  const peers = [
    ['dnssec-verify', '-q', '-o', apex, signed],
    ['kzonecheck', '-o', apex, signed],
    ['ldns-verify-zone', signed],
  ]
  for (const [name, ...args] of peers) {
    const path = findProgram(name)
    if (path === undefined) continue
    const work = { ours: [process.execPath, program, 'checkzone', apex, signed], peer: [path, ...args] }
    const { ours, peer, ratio, cpuRatio } = compare({ ...work, rounds: Number(options.rounds) }, folder)
    const show = ({ seconds, cpuSeconds, megabytes }) =>
      `${seconds.toFixed(1)} s, CPU ${cpuSeconds.toFixed(1)} s, ${Math.round(megabytes)} MiB`
    console.log(`| ${show(ours)} | ${name}: ${show(peer)} | ${ratio.toFixed(2)} | ${cpuRatio.toFixed(2)} |`)
  }
} finally {
  rmSync(folder, { recursive: true, force: true })
}
