import { join } from 'node:path'
import { expect, test } from 'vitest'
import { run } from '../servers/run.ts'

test('a folder of inputs that is not there is told, and is no fault of a reader', async () => {
  const { code, stdout, stderr } = await run([process.execPath, join(import.meta.dirname, 'run.mjs'), '20000'])
  expect({ code, stdout }).toEqual({ code: 2, stdout: '' })
  expect(stderr).toContain('no folder of inputs: 20000 (the number of inputs is --inputs N)')
})
