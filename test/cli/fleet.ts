import { copyFileSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { onTestFinished } from 'vitest'
import { freePort } from '../servers/ports.ts'
import { copyExample, type Outcome, run } from './run.ts'

/** A name server of the project, served by the program itself in this process. */
export interface ServedServer {
  readonly name: string
  readonly port: number
  readonly folder: string
  /** Stops it; what it printed and its exit code come back. */
  stop(): Promise<Outcome>
  /** Starts it again on what is in its folder. */
  start(): Promise<void>
}

export interface ServedProject {
  readonly root: string
  readonly ns1: ServedServer
  readonly ns2: ServedServer
}

/** The example project on this machine: ns1 and ns2 run, and serve normal under the serial 2012101200. */
export async function serveExample(): Promise<ServedProject> {
  const root = copyExample()
  await run(root, ['render', '--variant', 'normal', '--serial', '2012101200', '--out', 'rendered'])
  const ns1 = await makeServer(root, 'ns1')
  const ns2 = await makeServer(root, 'ns2')
  await Promise.all([ns1.start(), ns2.start()])
  return { root, ns1, ns2 }
}

async function makeServer(root: string, name: string): Promise<ServedServer> {
  const port = await freePort()
  const folder = join(root, name)
  const control = join(root, `${name}.sock`)
  mkdirSync(folder)
  const rendered = join(root, 'rendered', 'normal')
  for (const file of readdirSync(rendered)) copyFileSync(join(rendered, file), join(folder, file))
  const path = join(root, 'secours.yaml')
  const address = new RegExp(`(\\n  ${name}:\\n(?:    .*\\n)*?    address: ).*`)
  writeFileSync(
    path,
    readFileSync(path, 'utf8')
      .replace(address, `$1127.0.0.1:${port}`)
      .replace(`/var/lib/secours/${name}`, folder)
      .replace(`/run/secours/${name}.sock`, control),
  )
  let running: { readonly stop: AbortController; readonly ended: Promise<Outcome> } | undefined
  const server: ServedServer = {
    name,
    port,
    folder,
    async start() {
      const stop = new AbortController()
      const argv = ['serve', folder, '--listen', `127.0.0.1:${port}`, '--control', control]
      let started = (): void => {}
      const listening = new Promise<void>((resolve) => {
        started = resolve
      })
      const ended = run(root, argv, {
        signal: stop.signal,
        onStderr: (text) => /answering for/.test(text) && started(),
      })
      running = { stop, ended }
      await Promise.race([listening, ended])
    },
    async stop() {
      if (running === undefined) throw new Error(`${name} does not run`)
      const { stop, ended } = running
      running = undefined
      stop.abort()
      return await ended
    },
  }
  onTestFinished(async () => {
    if (running !== undefined) await server.stop()
  })
  return server
}
