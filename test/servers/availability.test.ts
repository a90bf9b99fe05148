import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { absentPrograms, programPath } from './availability.ts'
import { type Ran, run } from './run.ts'

const folder = mkdtempSync(join(tmpdir(), 'secours-absent-'))
const vitest = join(import.meta.dirname, '../../node_modules/vitest/vitest.mjs')

afterAll(() => rmSync(folder, { recursive: true, force: true }))

describe('programs', () => {
  test('finds one of the machine, and none that does not exist', () => {
    expect(programPath('sh')).toMatch(/\/sh$/)
    expect(absentPrograms(['sh', 'secours-no-such-program'])).toEqual(['secours-no-such-program'])
  })
})

describe('tests of an absent server', () => {
  test('are skipped by a title that names it', async () => {
    const ran = await runTests('')
    expect(ran).toMatchObject({ code: 0 })
    expect(ran.stdout).toContain('transfers (absent: secours-no-such-program)')
    expect(ran.stdout).toMatch(/Tests .*1 passed \| 1 skipped/)
  })

  test('fail where SECOURS_REQUIRE_SERVERS is 1', async () => {
    const ran = await runTests('1')
    expect(ran).toMatchObject({ code: 1 })
    expect(ran.stderr).toContain('not installed: secours-no-such-program')
    expect(ran.stdout).toMatch(/Tests .*1 failed \| 1 passed/)
  })
})

/** Runs two tests with a vitest of their own: one whose server is absent, one whose program is there. */
function runTests(required: string): Promise<Ran> {
  writeFileSync(
    join(folder, 'absent.test.ts'),
    `import { describeWith } from '${join(import.meta.dirname, 'availability.ts')}'
describeWith(['sh', 'secours-no-such-program'], 'transfers', () => { test('needs it', () => {}) })
describeWith(['sh'], 'shell', () => { test('has it', () => {}) })
`,
  )
  writeFileSync(join(folder, 'vitest.config.mjs'), 'export default { test: { globals: true, reporters: ["verbose"] } }')
  const environment = ['NO_COLOR=1', `SECOURS_REQUIRE_SERVERS=${required}`]
  const command = [process.execPath, vitest, 'run', '--root', folder]
  return run(['/usr/bin/env', '-u', 'FORCE_COLOR', ...environment, ...command], { timeoutMs: 30_000 })
}
