import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { askControl } from '../../src/server/ask-control.ts'
import { maxControlLine } from '../../src/server/control-protocol.ts'
import { ownFolder } from '../file/child.ts'
import { listenOn } from './control-socket.ts'

let folder: string
let remove: () => void
beforeEach(() => {
  ;({ folder, remove } = ownFolder())
})
afterEach(() => remove())

const request = { command: 'reload', zone: 'tedomum.example.' } as const

describe('askControl', () => {
  test('sends one line and returns the result of the line that comes back, however it is cut', async () => {
    const path = join(folder, 'socket')
    const lines = await listenOn(path, () => '{"version":1,"ok":true,"result":{"serial":7}}\n')
    expect(await askControl(path, request, { timeoutMs: 5_000 })).toEqual({ serial: 7 })
    expect(lines).toEqual(['{"version":1,"command":"reload","zone":"tedomum.example."}\n'])
  })

  test.each([
    ['a refusal', '{"version":1,"ok":false,"code":"reload-failed","message":"no SOA"}\n', 'reload-failed'],
    ['no JSON', 'reload-failed\n', 'control-bad-reply'],
    ['JSON that is no response', '{"version":1,"ok":true}\n', 'control-bad-reply'],
    ['another version', '{"version":2,"ok":true,"result":{}}\n', 'control-bad-reply'],
    ['a closed connection', null, 'control-bad-reply'],
    ['a line without an end', 'x'.repeat(maxControlLine + 1), 'control-bad-reply'],
    ['nothing', undefined, 'control-timeout'],
  ])('fails on %s', async (_, reply, code) => {
    const path = join(folder, 'socket')
    await listenOn(path, () => reply)
    await expect(askControl(path, request, { timeoutMs: 300 })).rejects.toMatchObject({ code })
  })

  test('fails where there is no socket, and where nothing listens on it', async () => {
    const path = join(folder, 'socket')
    const options = { timeoutMs: 1_000 }
    await expect(askControl(path, request, options)).rejects.toMatchObject({ code: 'control-unreachable' })
    writeFileSync(path, '')
    await expect(askControl(path, request, options)).rejects.toMatchObject({ code: 'control-unreachable' })
  })

  test('stops when it is told to', async () => {
    const path = join(folder, 'socket')
    const stopping = new AbortController()
    await listenOn(path, () => {
      stopping.abort()
      return undefined
    })
    const options = { timeoutMs: 5_000, signal: stopping.signal }
    await expect(askControl(path, request, options)).rejects.toMatchObject({ code: 'aborted' })
    await expect(askControl(path, request, options)).rejects.toMatchObject({ code: 'aborted' })
  })
})
