import { type ChildProcess, spawn } from 'node:child_process'
import { copyFileSync, cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { freePort } from '../servers/ports.ts'

/** The built program, which stands beside the built demo. */
const program = fileURLToPath(new URL('cli.js', import.meta.url))
const repository = fileURLToPath(new URL('..', import.meta.url))

export interface Ran {
  readonly code: number | null
  readonly stdout: string
  readonly stderr: string
  readonly seconds: number
}

/** One of the two name servers. */
export interface Actor {
  readonly name: 'ns1' | 'ns2'
  readonly port: number
  readonly folder: string
  readonly control: string
}

/** A copy of the example project whose two servers stand on this machine, in a folder of its own. */
export interface Stage {
  readonly root: string
  readonly actors: readonly Actor[]
  /** Runs a command of the program in the project. */
  run(args: readonly string[]): Promise<Ran>
  /** Starts a name server on the zones in its folder. */
  start(actor: Actor): void
  /** Takes its power away. */
  kill(actor: Actor): Promise<void>
  /** Ends the servers and removes the folder; may be called at any time and any number of times. */
  clear(): void
}

export async function setStage(): Promise<Stage> {
  const root = mkdtempSync(join(tmpdir(), 'secours-demo-'))
  const running = new Map<string, ChildProcess>()
  const clear = (): void => {
    for (const child of running.values()) child.kill('SIGKILL')
    running.clear()
    rmSync(root, { recursive: true, force: true })
  }
  // Before anything is started: whatever ends this process ends the servers, and leaves nothing behind.
  process.on('exit', clear)
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    process.on(signal, () => process.exit(signal === 'SIGINT' ? 130 : 143))
  }
  const actors = await Promise.all(
    (['ns1', 'ns2'] as const).map(async (name) => {
      const actor = { name, port: await freePort(), folder: join(root, name), control: join(root, `${name}.sock`) }
      mkdirSync(actor.folder)
      return actor
    }),
  )
  copyProject(root, actors)
  return {
    root,
    actors,
    run: (args) => runProgram(args, root),
    start(actor) {
      const args = [
        program,
        'serve',
        actor.folder,
        '--listen',
        `127.0.0.1:${actor.port}`,
        '--control',
        actor.control,
        '--quiet',
      ]
      const child = spawn(process.execPath, args, { cwd: root, stdio: ['ignore', 'ignore', 'inherit'] })
      running.set(actor.name, child)
    },
    async kill(actor) {
      const child = running.get(actor.name)
      if (child === undefined) return
      running.delete(actor.name)
      await new Promise((ended) => {
        child.once('exit', ended)
        child.kill('SIGKILL')
      })
    },
    clear,
  }
}

/** The example project as it is, but for where its two servers are. */
function copyProject(root: string, actors: readonly Actor[]): void {
  cpSync(join(repository, 'zones'), join(root, 'zones'), { recursive: true })
  let text = readFileSync(join(repository, 'secours.yaml'), 'utf8')
  for (const { name, port, folder, control } of actors) {
    text = text
      .replace(new RegExp(`(\\n  ${name}:\\n(?:    .*\\n)*?    address: ).*`), `$1127.0.0.1:${port}`)
      .replace(`/var/lib/secours/${name}`, folder)
      .replace(`/run/secours/${name}.sock`, control)
  }
  writeFileSync(join(root, 'secours.yaml'), text)
}

/** Gives each server the zone files that it had before the incident. */
export function installZones(from: string, actors: readonly Actor[]): void {
  for (const { folder } of actors) {
    for (const file of readdirSync(from)) if (file.endsWith('.zone')) copyFileSync(join(from, file), join(folder, file))
  }
}

function runProgram(args: readonly string[], cwd: string): Promise<Ran> {
  const start = performance.now()
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [program, ...args], { cwd, stdio: ['ignore', 'pipe', 'pipe'] })
    let stdout = ''
    let stderr = ''
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      stdout += text
    })
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      stderr += text
    })
    child.once('error', reject)
    child.once('close', (code) => resolve({ code, stdout, stderr, seconds: (performance.now() - start) / 1000 }))
  })
}
