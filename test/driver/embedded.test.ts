import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { mustName, type Name, sameName } from '../../src/dns/name.ts'
import { zonefile } from '../../src/driver/drivers/zonefile.ts'
import { openControl } from '../../src/server/control.ts'
import { type LoadedZone, makeReloader } from '../../src/server/reload.ts'
import { startServer } from '../../src/server/server.ts'
import { zoneFrom } from '../answer/zones.ts'
import { ownFolder } from '../file/child.ts'
import { serial } from '../servers/ask.ts'
import { zoneText } from '../servers/zone-text.ts'
import { contextOf, deploymentOf, listing } from './driving.ts'

const apex = 'tedomum.example'
let folder: string
let remove: () => void
let stop: () => Promise<void>
let address: { readonly address: string; readonly port: number }

/** Reads every zone file of the folder, as `serve` does. */
async function load(only?: Name): Promise<readonly LoadedZone[]> {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.zone'))
    .map((name) => ({ file: join(folder, name), zone: name.slice(0, -5) }))
    .filter(({ zone }) => only === undefined || sameName(mustName(zone), only))
    .map(({ file, zone }) => {
      try {
        return { file, zone: zoneFrom(zone, readFileSync(file, 'utf8')) }
      } catch (error) {
        return { file, apex: mustName(zone), failure: String(error) }
      }
    })
}

beforeEach(async () => {
  ;({ folder, remove } = ownFolder())
  const server = await startServer({ listen: [{ host: '127.0.0.1', port: 0 }], zones: [] })
  const reloader = makeReloader(server, load, [])
  const control = await openControl({ path: join(folder, 'control'), server, reloader, stop: () => undefined })
  address = { address: '127.0.0.1', port: server.endpoints[0]?.port ?? 0 }
  stop = async () => {
    await control.close()
    await server.stop()
  }
})
afterEach(async () => {
  await stop()
  remove()
})

const context = () => contextOf({ directory: '.', reload: { secours: { control: 'control' } } }, { root: folder })
const files = () => listing(folder).filter((line) => !line.startsWith('control '))

test('the embedded server takes a zone’s first file and each after it, and keeps its content when one is faulty', async () => {
  expect(await zonefile.inspect(context(), mustName(apex))).toMatchObject({
    kind: { kind: 'missing' },
    refusal: undefined,
  })
  for (const next of [1, 2, 3]) {
    const staged = await zonefile.stage(context(), deploymentOf(apex, zoneText(next)))
    expect(await serial(address, apex)).toBe(next === 1 ? undefined : next - 1)
    await staged.activate()
    expect(await serial(address, apex)).toBe(next)
  }
  expect(await zonefile.inspect(context(), mustName(apex))).toMatchObject({
    kind: { kind: 'primary', file: join(folder, `${apex}.zone`), loadedAt: expect.any(Date) },
    refusal: undefined,
  })
  const faulty = await zonefile.stage(context(), deploymentOf(apex, zoneText(4, ['www A not-an-address'])))
  await expect(faulty.activate()).rejects.toMatchObject({ code: 'zone-refused' })
  expect(await serial(address, apex)).toBe(3)
  expect(files()).toHaveLength(1)
})

test('a dead embedded server is unreachable, and nothing is written', async () => {
  await stop()
  const before = files()
  await expect(zonefile.inspect(context(), mustName(apex))).rejects.toMatchObject({ code: 'control-unreachable' })
  await expect(zonefile.stage(context(), deploymentOf(apex, zoneText(1)))).rejects.toMatchObject({
    code: 'control-unreachable',
  })
  expect(files()).toEqual(before)
  stop = async () => undefined
})

test('a name that the project spells in capitals is the same zone and the same file', async () => {
  for (const [next, name] of [apex, 'TEDOMUM.Example'].entries()) {
    const staged = await zonefile.stage(context(), deploymentOf(name, zoneText(next + 1)))
    await staged.activate()
  }
  expect(await serial(address, apex)).toBe(2)
  expect(files()).toHaveLength(1)
})
