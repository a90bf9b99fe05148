import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { mustName } from '../../../src/dns/name.ts'
import { chooseReloader } from '../../../src/driver/reload/choose.ts'
import { printControlLine } from '../../../src/server/control-protocol.ts'
import { ownFolder } from '../../file/child.ts'
import { listenOn } from '../../server/control-socket.ts'

let folder: string
let remove: () => void
beforeEach(() => {
  ;({ folder, remove } = ownFolder())
})
afterEach(() => remove())

const apex = mustName('-Dash.Example')
const setup = (view?: string) => ({ root: folder, env: { PATH: `${folder}:${process.env.PATH}` }, view })

/** A control program that says what it is told to and writes down its arguments, a line each call. */
function fakeProgram(name: string, says = '', code = 0): () => readonly string[] {
  writeFileSync(
    join(folder, name),
    `#!/bin/sh\nprintf '%s ' "$@" >> ${folder}/calls; echo >> ${folder}/calls\ncat <<'END'\n${says}\nEND\nexit ${code}\n`,
    { mode: 0o755 },
  )
  return () => readFileSync(join(folder, 'calls'), 'utf8').trim().split(' \n')
}

const bind = 'name: x\ntype: primary\ndynamic: no'
const knot = '[x.] role: master | serial: 1'
const nsd = 'zone:\tx\n\tstate: master'

describe('a way of reloading', () => {
  test.each([
    ['rndc', 'rndc', bind, undefined, 'zonestatus -dash.example', 'reload -dash.example'],
    ['rndc', 'rndc', bind, 'inner', 'zonestatus -dash.example IN inner', 'reload -dash.example IN inner'],
    [
      { rndc: { server: '192.0.2.53', port: 9953, keyFile: 'etc/rndc.key' } },
      'rndc',
      bind,
      undefined,
      '-k ROOT/etc/rndc.key -s 192.0.2.53 -p 9953 zonestatus -dash.example',
      '-k ROOT/etc/rndc.key -s 192.0.2.53 -p 9953 reload -dash.example',
    ],
    [
      { rndc: { configFile: '/etc/bind/other.conf', program: './other-rndc' } },
      'other-rndc',
      bind,
      undefined,
      '-c /etc/bind/other.conf zonestatus -dash.example',
      '-c /etc/bind/other.conf reload -dash.example',
    ],
    ['knotc', 'knotc', knot, undefined, '-- zone-status -dash.example', '-b -- zone-reload -dash.example'],
    [
      { knotc: { socket: 'knot.sock', configFile: '/etc/knot.conf' } },
      'knotc',
      knot,
      undefined,
      '-c /etc/knot.conf -s ROOT/knot.sock -- zone-status -dash.example',
      '-c /etc/knot.conf -s ROOT/knot.sock -b -- zone-reload -dash.example',
    ],
    ['nsd-control', 'nsd-control', nsd, undefined, '-- zonestatus -dash.example', '-- reload -dash.example'],
    [
      { 'nsd-control': { configFile: 'nsd.conf', server: '192.0.2.53@8952' } },
      'nsd-control',
      nsd,
      undefined,
      '-c ROOT/nsd.conf -s 192.0.2.53@8952 -- zonestatus -dash.example',
      '-c ROOT/nsd.conf -s 192.0.2.53@8952 -- reload -dash.example',
    ],
  ])('%j asks %s', async (reload, program, says, view, inspected, reloaded) => {
    const calls = fakeProgram(program, says)
    const reloader = chooseReloader(reload, setup(view))
    expect(await reloader.inspect(apex)).toMatchObject({ kind: { kind: 'primary' }, refusal: undefined })
    await reloader.reload(apex)
    expect(calls()).toEqual([inspected, reloaded].map((line) => line.replaceAll('ROOT', folder)))
  })

  test('rndc asks again where named closes the connection unread, and gives up after some tries', async () => {
    const calls = fakeProgram('rndc', '', 1)
    writeFileSync(join(folder, 'rndc'), 'echo "rndc: connection to remote host closed." >&2\nexit 1\n', { flag: 'a' })
    const script = readFileSync(join(folder, 'rndc'), 'utf8').replace('exit 1\n', '')
    writeFileSync(join(folder, 'rndc'), script)
    await expect(chooseReloader('rndc', setup()).inspect(apex)).rejects.toMatchObject({ code: 'control-key-refused' })
    expect(calls()).toHaveLength(5)

    const once = `[ "$(wc -l < ${folder}/calls)" -gt 7 ] && { echo 'type: primary'; exit 0; }\n`
    writeFileSync(join(folder, 'rndc'), script.replace('echo "rndc', `${once}echo "rndc`))
    expect(await chooseReloader('rndc', setup()).inspect(apex)).toMatchObject({ kind: { kind: 'primary' } })
    expect(calls()).toHaveLength(8)
  })

  test('by a command gives it the zone, and knows nothing of the server', async () => {
    const calls = fakeProgram('reload-zone')
    const reloader = chooseReloader(['./reload-zone', 'zone={zone}', 'a b'], setup())
    expect(reloader.checker).toBeUndefined()
    expect(await reloader.inspect(apex)).toMatchObject({ kind: { kind: 'other' }, refusal: undefined })
    await reloader.reload(apex)
    expect(calls()).toEqual(['zone=-dash.example a b'])
  })

  test('by a command that fails tells how, in its words', async () => {
    fakeProgram('reload-zone', 'no such unit', 5)
    await expect(chooseReloader(['reload-zone'], setup()).reload(apex)).rejects.toMatchObject({
      code: 'reload-failed',
      message: 'reload-zone: exit code 5: no such unit',
    })
  })

  test('by the control socket of the embedded server asks it', async () => {
    const status = { type: 'primary', file: '/srv/x.zone', serial: 7, loadedAt: '2026-11-22T12:43:21.000Z' }
    const lines = await listenOn(join(folder, 'socket'), () => printControlLine({ ok: true, result: status }))
    const reloader = chooseReloader({ secours: { control: 'socket' } }, setup())
    expect(await reloader.inspect(apex)).toMatchObject({
      kind: { kind: 'primary', file: '/srv/x.zone', loadedAt: new Date(status.loadedAt) },
      refusal: undefined,
    })
    await reloader.reload(apex)
    const zone = '-Dash.Example.'
    expect(lines).toEqual([
      printControlLine({ command: 'zonestatus', zone }),
      printControlLine({ command: 'reload', zone }),
    ])
  })

  test.each([
    ['zone-unknown', { kind: { kind: 'missing' }, refusal: undefined }],
    ['busy', undefined],
  ])('the embedded server refuses with %s', async (code, inspected) => {
    await listenOn(join(folder, 'socket'), () => printControlLine({ ok: false, code, message: 'not here' }))
    const reloader = chooseReloader({ secours: { control: 'socket' } }, setup())
    if (inspected === undefined) await expect(reloader.inspect(apex)).rejects.toMatchObject({ code })
    else expect(await reloader.inspect(apex)).toMatchObject(inspected)
    await expect(reloader.reload(apex)).rejects.toMatchObject({ code, message: 'not here' })
  })
})
