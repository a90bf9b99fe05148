import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, onTestFinished, test } from 'vitest'
import { freePort } from '../servers/ports.ts'
import { exampleProject, makeFolder } from './run.ts'

const program = join(exampleProject, 'dist', 'cli.js')

interface Ended {
  readonly code: number | null
  readonly stdout: string
  readonly stderr: string
}

function start(cwd: string, argv: readonly string[]): { readonly child: ChildProcess; readonly ended: Promise<Ended> } {
  const child = spawn(process.execPath, [program, ...argv], { cwd, stdio: ['ignore', 'pipe', 'pipe'] })
  onTestFinished(() => {
    child.kill('SIGKILL')
  })
  let stdout = ''
  let stderr = ''
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    stdout += text
  })
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    stderr += text
  })
  const ended = once(child, 'close').then(([code]: (number | null)[]) => ({ code: code ?? null, stdout, stderr }))
  return { child, ended }
}

const run = (cwd: string, ...argv: readonly string[]) => start(cwd, argv).ended

describe('the built program', () => {
  test.each(['--version', '-V'])('answers %s with the version of the package', async (option) => {
    const { version } = JSON.parse(readFileSync(join(exampleProject, 'package.json'), 'utf8')) as { version: string }
    expect(await run(makeFolder(), option)).toEqual({ code: 0, stdout: `${version}\n`, stderr: '' })
  })

  test('finds the project above the current folder', async () => {
    const { code, stdout } = await run(join(exampleProject, 'zones', 'asso.example'), 'validate')
    expect([code, stdout]).toEqual([0, expect.stringMatching(/3 zones, 8 variants: sound\n$/)])
  })

  test('ends without a word when nobody reads on', async () => {
    const lines = Array.from({ length: 200_000 }, (_, i) => `h${i} A 192.0.2.1`).join('\n')
    const folder = makeFolder({
      'big.zone': `$TTL 300\n@ SOA ns1 h 1 2 3 9 5\n@ NS ns1\n@ NS ns.example.net.\nns1 A 192.0.2.1\n${lines}\n`,
    })
    const { child, ended } = start(folder, ['checkzone', 'example.org', 'big.zone', '--print'])
    child.stdout?.once('data', () => child.stdout?.destroy())
    const { code, stderr } = await ended
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
  })

  test('prints a large zone whole into a pipe', async () => {
    const lines = Array.from({ length: 50_000 }, (_, i) => `h${i} A 192.0.2.1`).join('\n')
    const folder = makeFolder({
      'big.zone': `$TTL 300\n@ SOA ns1 h 1 2 3 9 5\n@ NS ns1\n@ NS ns.example.net.\nns1 A 192.0.2.1\n${lines}\n`,
    })
    const { code, stdout } = await run(folder, 'checkzone', 'example.org', 'big.zone', '--print')
    expect([code, stdout.split('\n').length]).toEqual([0, 50_005])
  })

  test.each(['SIGINT', 'SIGTERM'] as const)('ends a server in order on %s', async (signal) => {
    const port = await freePort()
    const folder = makeFolder({
      'example.org.zone': '$TTL 300\n@ SOA ns1 h 1 2 3 9 5\n@ NS ns1\n@ NS ns.example.net.\nns1 A 192.0.2.1\n',
    })
    const { child, ended } = start(folder, ['serve', '.', '--listen', `127.0.0.1:${port}`, '--control', 'c.sock'])
    await once(child.stderr as NodeJS.ReadableStream, 'data')
    child.kill(signal)
    const { code, stderr } = await ended
    expect(code).toBe(0)
    expect(stderr).toMatch(/stopped\n$/)
  })

  test('says that the current folder is gone', async () => {
    const argv = ['-c', `mkdir gone && cd gone && rmdir ../gone && exec "$0" "$1" validate`, process.execPath, program]
    const child = spawn('sh', argv, { cwd: makeFolder() })
    let stderr = ''
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      stderr += text
    })
    expect(await once(child, 'close')).toEqual([2, null])
    expect(stderr).toBe(
      'error: folder-missing: the current folder does not exist any more\n   hint: cd to one that does\n',
    )
  })
})
