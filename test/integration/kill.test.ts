import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { copyFileSync, cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { freePort } from '../servers/ports.ts'
import { waitFor } from '../servers/waiting.ts'

const repository = resolve(import.meta.dirname, '../..')
const program = join(repository, 'dist', 'cli.js')

/** Loaded before the program: kills its process right after its N-th entry in the journal was synced to the disk. */
const killer = `
import fs from 'node:fs'
import { syncBuiltinESMExports } from 'node:module'
const { fdatasyncSync } = fs
let synced = 0
fs.fdatasyncSync = (descriptor) => {
  fdatasyncSync(descriptor)
  if (++synced === Number(process.env.KILL)) process.kill(process.pid, 'SIGKILL')
}
syncBuiltinESMExports()
`

interface Ended {
  readonly code: number | null
  readonly signal: string | null
  readonly stdout: string
  readonly stderr: string
}

let root: string
const servers: ChildProcess[] = []

function start(argv: readonly string[], environment: Readonly<Record<string, string>> = {}): ChildProcess {
  const env = { ...process.env, NO_COLOR: '1', ...environment }
  return spawn(process.execPath, [...argv], { cwd: root, env, stdio: ['ignore', 'pipe', 'pipe'] })
}

async function run(argv: readonly string[], kill?: number): Promise<Ended> {
  const preload = kill === undefined ? [] : ['--import', join(root, 'killer.mjs')]
  const child = start([...preload, program, ...argv], kill === undefined ? {} : { KILL: `${kill}` })
  let stdout = ''
  let stderr = ''
  child.stdout?.setEncoding('utf8').on('data', (text: string) => {
    stdout += text
  })
  child.stderr?.setEncoding('utf8').on('data', (text: string) => {
    stderr += text
  })
  await once(child, 'close')
  return { code: child.exitCode, signal: child.signalCode, stdout, stderr }
}

/** The example project, and its two servers as processes of their own, with real sockets. */
async function startFleet(): Promise<void> {
  cpSync(join(repository, 'zones'), join(root, 'zones'), { recursive: true })
  writeFileSync(join(root, 'killer.mjs'), killer)
  const ports = await Promise.all([freePort(), freePort()])
  const definition = ports.reduce(
    (text, port, index) =>
      text
        .replace(index === 0 ? '192.0.2.53' : '198.51.100.53', `127.0.0.1:${port}`)
        .replace(`/var/lib/secours/ns${index + 1}`, join(root, `ns${index + 1}`))
        .replace(`/run/secours/ns${index + 1}.sock`, join(root, `ns${index + 1}.sock`)),
    readFileSync(join(repository, 'secours.yaml'), 'utf8'),
  )
  writeFileSync(join(root, 'secours.yaml'), definition)
  await run(['render', '--variant', 'normal', '--serial', '2012101200', '--out', 'rendered'])
  for (const [index, port] of ports.entries()) {
    const name = `ns${index + 1}`
    mkdirSync(join(root, name))
    for (const file of readdirSync(join(root, 'rendered', 'normal')))
      copyFileSync(join(root, 'rendered', 'normal', file), join(root, name, file))
    const server = start([program, 'serve', name, '--listen', `127.0.0.1:${port}`, '--control', `${name}.sock`])
    servers.push(server)
    let said = ''
    server.stderr?.setEncoding('utf8').on('data', (text: string) => {
      said += text
    })
    await waitFor(() => /answering for/.test(said))
  }
}

interface Status {
  readonly findings: readonly { readonly code: string }[]
  readonly zones: readonly { readonly variant: string; readonly servers: readonly { readonly state: string }[] }[]
}

async function look(): Promise<{ readonly code: number | null; readonly status: Status }> {
  const { code, stdout } = await run(['status', '--format', 'json'])
  return { code, status: JSON.parse(stdout) as Status }
}

beforeAll(async () => {
  root = mkdtempSync(join(tmpdir(), 'secours-kill-'))
  await startFleet()
})
afterEach(async () => {
  // Back to normal for the next, whatever came of it.
  await run(['restore', '--yes'])
})
afterAll(async () => {
  for (const server of servers) {
    const ended = once(server, 'close')
    server.kill()
    await ended
  }
  rmSync(root, { recursive: true, force: true })
})

/** intent, activating ns2, verified ns2, activating ns1, verified ns1, outcome. */
const entries = 6
const moments = Array.from({ length: entries }, (_, index) => index + 1)

describe('secours switch, killed while two servers run', () => {
  test.each(moments)('after entry %i: resume ends with both servers on one content', async (moment) => {
    expect((await run(['switch', 'degraded', '--yes'], moment)).signal).toBe('SIGKILL')
    const isEnded = moment === entries
    const found = await look()
    expect(found.status.findings.some(({ code }) => code === 'interrupted')).toBe(!isEnded)
    expect((await run(['resume', '--yes'])).code).toBe(isEnded ? 3 : 0)
    const { code, status } = await look()
    expect([code, status.findings]).toEqual([0, []])
    expect(status.zones.map(({ variant }) => variant)).toEqual(['normal', 'degraded', 'degraded'])
    expect(new Set(status.zones.flatMap((zone) => zone.servers.map(({ state }) => state)))).toEqual(
      new Set(['in-sync']),
    )
  })

  test.each([1, 2, 4])('after entry %i: rollback ends with both servers on normal', async (moment) => {
    expect((await run(['switch', 'degraded', '--yes'], moment)).signal).toBe('SIGKILL')
    expect((await run(['rollback', '--yes'])).code).toBe(0)
    const { code, status } = await look()
    expect([code, status.findings]).toEqual([0, []])
    expect(status.zones.map(({ variant }) => variant)).toEqual(['normal', 'normal', 'normal'])
  })
})
