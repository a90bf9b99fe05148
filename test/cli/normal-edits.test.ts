import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { serveExample } from './fleet.ts'
import { run } from './run.ts'

test('restore shows what was edited in normal since the switch, before it asks, and puts it online', async () => {
  const { root } = await serveExample()
  expect((await run(root, ['switch', 'degraded', '--reason', 'no power', '--yes'])).code).toBe(0)
  const quiet = await run(root, ['restore', '--dry-run'])
  expect([quiet.code, quiet.stderr]).toEqual([0, expect.not.stringContaining('edited')])

  const path = join(root, 'zones/tedomum.example/normal.yaml')
  writeFileSync(path, readFileSync(path, 'utf8').replace('192.0.2.91', '192.0.2.92'))
  const planned = await run(root, ['restore', '--dry-run', '--format', 'json'])
  expect(planned.stderr).toContain(
    'tedomum.example: normal was edited since the zone left it; the restore brings that too:\n' +
      '  monitoring\n    ~ A  192.0.2.91 → 192.0.2.92\n',
  )
  expect(planned.json()).toMatchObject({ kind: 'restore' })
  const restored = await run(root, ['restore', '--yes'])
  expect([restored.code, restored.stderr]).toEqual([0, expect.stringContaining('192.0.2.91 → 192.0.2.92')])
  expect((await run(root, ['diff', 'tedomum.example', '@ns2', 'normal'])).code).toBe(0)
})
