import { userInfo } from 'node:os'
import { expect, test, vi } from 'vitest'
import { realWorld } from '../../src/cli/real-world.ts'

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
