import { existsSync, renameSync, statSync, writeFileSync } from 'node:fs'
import { createConnection, createServer } from 'node:net'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { SecoursError } from '../../src/diagnostic.ts'
import { mustName } from '../../src/dns/name.ts'
import { askControl } from '../../src/server/ask-control.ts'
import { type Control, openControl } from '../../src/server/control.ts'
import type { ControlRequest } from '../../src/server/control-protocol.ts'
import { type LoadedZone, makeReloader, type ZoneLoader } from '../../src/server/reload.ts'
import { type NameServer, startServer } from '../../src/server/server.ts'
import { zoneFrom } from '../answer/zones.ts'
import { ownFolder } from '../file/child.ts'
import { zoneText } from '../servers/zone-text.ts'

let folder: string
let remove: () => void
let path: string
let server: NameServer
let control: Control
let stopped: number
let load: ZoneLoader

const good = (apex: string, serial: number): LoadedZone => ({
  zone: zoneFrom(apex, zoneText(serial)),
  file: `/zones/${apex}.zone`,
})
const bad = (apex: string): LoadedZone => ({
  apex: mustName(`${apex}.`),
  file: `/zones/${apex}.zone`,
  failure: 'line 3: no SOA',
})
const ask = (request: ControlRequest) => askControl(path, request, { timeoutMs: 5_000 })

beforeEach(async () => {
  ;({ folder, remove } = ownFolder())
  path = join(folder, 'control.sock')
  stopped = 0
  const initial = [good('one.example', 1), bad('two.example')]
  load = async () => initial
  server = await startServer({
    listen: [{ host: '127.0.0.1', port: 0 }],
    zones: initial.flatMap((zone) => ('failure' in zone ? [] : [zone])),
  })
  const reloader = makeReloader(
    server,
    (only) => load(only),
    initial,
    () => new Date('2026-01-02T03:04:05Z'),
  )
  control = await openControl({ path, server, reloader, stop: () => stopped++ })
})
afterEach(async () => {
  await control.close()
  await server.stop(0)
  remove()
})

describe('the control socket', () => {
  it('is for its owner alone, and gone when it is closed', async () => {
    expect(statSync(path).mode & 0o777).toBe(0o600)
    await control.close()
    expect(existsSync(path)).toBe(false)
  })

  it('says what is served, what is not and why', async () => {
    const one = {
      zone: 'one.example',
      type: 'primary',
      state: 'served',
      serial: 1,
      records: 3,
      file: '/zones/one.example.zone',
      loadedAt: '2026-01-02T03:04:05.000Z',
    }
    const two = {
      zone: 'two.example',
      type: 'primary',
      state: 'not-loaded',
      file: '/zones/two.example.zone',
      failure: 'line 3: no SOA',
    }
    expect(await ask({ command: 'zonestatus', zone: 'ONE.example.' })).toEqual(one)
    expect(await ask({ command: 'zonestatus', zone: 'two.example' })).toEqual(two)
    expect(await ask({ command: 'status' })).toMatchObject({ pid: process.pid, zones: [one, two] })
  })

  it.each<[string, ControlRequest]>([
    ['of a status', { command: 'zonestatus', zone: 'three.example' }],
    ['of a NOTIFY', { command: 'notify', zone: 'three.example' }],
    ['of a NOTIFY, never loaded', { command: 'notify', zone: 'two.example' }],
    ['of no name', { command: 'zonestatus', zone: 'a..b' }],
  ])('knows no zone %s', async (_, request) => {
    await expect(ask(request)).rejects.toMatchObject({ code: 'zone-unknown' })
  })

  it('reloads one zone, and all of them', async () => {
    load = async () => [good('one.example', 2)]
    expect(await ask({ command: 'reload', zone: 'one.example' })).toEqual({
      zones: [{ zone: 'one.example', state: 'loaded', serial: 2, previousSerial: 1 }],
    })
    load = async () => [good('two.example', 5), good('new.example', 7)]
    expect(await ask({ command: 'reload' })).toEqual({
      zones: [
        { zone: 'one.example', state: 'removed', previousSerial: 2 },
        { zone: 'two.example', state: 'loaded', serial: 5 },
        { zone: 'new.example', state: 'loaded', serial: 7 },
      ],
    })
    expect(server.zones.map(({ zone }) => zone.apexName)).toEqual(['two.example.', 'new.example.'])
  })

  it('keeps what it serves where the file is faulty, and says so', async () => {
    load = async () => [bad('one.example'), good('two.example', 5)]
    await expect(ask({ command: 'reload' })).rejects.toMatchObject({
      code: 'zone-refused',
      message: 'one.example was refused: line 3: no SOA',
    })
    expect(await ask({ command: 'zonestatus', zone: 'one.example' })).toMatchObject({
      state: 'served',
      serial: 1,
      failure: 'line 3: no SOA',
      loadedAt: '2026-01-02T03:04:05.000Z',
    })
    expect(await ask({ command: 'zonestatus', zone: 'two.example' })).toMatchObject({ state: 'served', serial: 5 })
  })

  it('takes up a zone that is new, and knows none that is in no file', async () => {
    load = async (only) => (only === mustName('new.example.') ? [good('new.example', 1)] : [])
    expect(await ask({ command: 'reload', zone: 'new.example' })).toMatchObject({ zones: [{ state: 'loaded' }] })
    await expect(ask({ command: 'reload', zone: 'absent.example' })).rejects.toMatchObject({ code: 'zone-unknown' })
    expect(server.zones).toHaveLength(2)
  })

  it('passes on why the files could not be read at all, and goes on', async () => {
    load = () => Promise.reject(new SecoursError('no-such-folder', 'zones: there is no such folder'))
    await expect(ask({ command: 'reload' })).rejects.toMatchObject({ code: 'no-such-folder' })
    expect(await ask({ command: 'zonestatus', zone: 'one.example' })).toMatchObject({ serial: 1 })
  })

  it('reloads one after another', async () => {
    let loading = 0
    load = async () => {
      expect(++loading).toBe(1)
      await new Promise((resolve) => setTimeout(resolve, 20))
      loading--
      return [good('one.example', 2)]
    }
    await Promise.all([ask({ command: 'reload' }), ask({ command: 'reload' })])
  })

  it('answers before it stops', async () => {
    expect(await ask({ command: 'stop' })).toEqual({})
    await expect.poll(() => stopped).toBe(1)
  })

  it.each([
    ['no JSON', 'status'],
    ['no object', '[1]'],
    ['no version', '{"command":"status"}'],
    ['another version', '{"version":2,"command":"status"}'],
    ['no command of ours', '{"version":1,"command":"destroy"}'],
    ['a key of no request', '{"version":1,"command":"status","now":true}'],
    ['a zone that is no text', '{"version":1,"command":"reload","zone":7}'],
    ['no zone where one is needed', '{"version":1,"command":"zonestatus"}'],
    ['a zone where none is taken', '{"version":1,"command":"stop","zone":"one.example"}'],
  ])('refuses %s, and takes the next line', async (_, line) => {
    const socket = createConnection(path)
    socket.write(`${line}\n{"version":1,"command":"zonestatus","zone":"one.example"}\n`)
    const lines = await new Promise<unknown[]>((resolve) => {
      let text = ''
      socket.on('data', (chunk) => {
        text += String(chunk)
        const parts = text.split('\n')
        if (parts.length > 2) resolve(parts.slice(0, 2).map((part) => JSON.parse(part) as unknown))
      })
    })
    socket.destroy()
    expect(lines).toMatchObject([
      { version: 1, ok: false, code: 'bad-request' },
      { version: 1, ok: true, result: { zone: 'one.example' } },
    ])
    expect(stopped).toBe(0)
  })
})

describe('opening the control socket', () => {
  const open = (at: string) =>
    openControl({ path: at, server, reloader: makeReloader(server, load, []), stop: () => undefined })

  it('takes the place of one that a killed server left, and of no other', async () => {
    await expect(open(path)).rejects.toMatchObject({ code: 'address-in-use' })
    expect(await ask({ command: 'zonestatus', zone: 'one.example' })).toMatchObject({ serial: 1 })

    const left = join(folder, 'left.sock')
    const killed = createServer()
    await new Promise<void>((resolve) => killed.listen(left, resolve))
    // Renamed, so that closing does not unlink it: as after SIGKILL.
    renameSync(left, `${left}.kept`)
    await new Promise((resolve) => killed.close(resolve))
    const second = await open(`${left}.kept`)
    await second.close()

    const file = join(folder, 'file')
    writeFileSync(file, 'precious')
    await expect(open(file)).rejects.toMatchObject({ code: 'address-in-use' })
    expect(statSync(file).size).toBe(8)
  })

  it('says what is wrong with the place', async () => {
    await expect(open(join(folder, 'absent', 'x.sock'))).rejects.toMatchObject({ code: 'no-such-folder' })
  })
})
