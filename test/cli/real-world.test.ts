import { userInfo } from 'node:os'
import { Writable } from 'node:stream'
import { expect, test, vi } from 'vitest'
import { realWorld, sinkOf } from '../../src/cli/real-world.ts'

vi.mock('node:os', async (original) => ({
  ...(await original<object>()),
  userInfo: vi.fn(() => ({ username: 'ann' })),
}))

test('who the operator is, is asked of the system where somebody wants to know it, and not at every start', () => {
  vi.stubEnv('SUDO_USER', undefined)
  const world = realWorld()
  expect(userInfo).not.toHaveBeenCalled()
  expect(world.user).toBe('ann')
  vi.stubEnv('SUDO_USER', 'bea')
  expect(realWorld().user).toBe('bea')
  vi.unstubAllEnvs()
})

function streamOf(properties: { readonly isTTY?: boolean; readonly columns?: number }) {
  return Object.assign(new Writable({ write: (_chunk, _encoding, done) => done() }), properties)
}

test.each([
  ['a terminal', { isTTY: true, columns: 132 }, { isTerminal: true, columns: 132 }],
  ['a terminal that nobody has told its size', { isTTY: true, columns: 0 }, { isTerminal: true, columns: 80 }],
  ['a pipe', {}, { isTerminal: false, columns: 80 }],
])('%s', (_, properties, sink) => {
  expect(sinkOf(streamOf(properties))).toMatchObject(sink)
})
