import { spawnSync } from 'node:child_process'
import { chmodSync, copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'

/** Says what the CI script ends with when its steps end as given. No program of the system is touched. */
describe('the last line of .ci/run', () => {
  let folder: string

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'secours-ci-'))
    mkdirSync(join(folder, '.ci'))
    mkdirSync(join(folder, 'bin'))
    copyFileSync('.ci/run', join(folder, '.ci/run'))
    const programs = {
      npm: [
        'case "$*" in',
        'ci) exit "$CI_RC" ;;',
        'test) [ -z "$COUNTS" ] || echo "$COUNTS" >"$SECOURS_TEST_COUNTS"; exit "$TEST_RC" ;;',
        '"run demo") exit "$DEMO_RC" ;;',
        'esac',
      ].join('\n'),
      'dpkg-query': 'printf installed',
      'apt-get': 'exit 1',
    }
    for (const [name, text] of Object.entries(programs)) {
      writeFileSync(join(folder, 'bin', name), `#!/bin/sh\n${text}\n`)
      chmodSync(join(folder, 'bin', name), 0o755)
    }
  })
  afterEach(() => {
    rmSync(folder, { recursive: true, force: true })
  })

  const sound = { CI_RC: '0', TEST_RC: '0', DEMO_RC: '0', COUNTS: '' }
  const counts = (passed: number, failed = 0, skipped: readonly string[] = []) =>
    JSON.stringify({ passed, failed, skipped })

  test.each([
    ['all passed', { COUNTS: counts(5) }, 'tests: 5 passed, 0 failed'],
    ['tests failed', { COUNTS: counts(5, 2), TEST_RC: '1' }, 'tests: 5 passed, 2 failed'],
    ['a check other than the tests failed', { COUNTS: counts(5), TEST_RC: '1' }, 'tests: 5 passed, 1 failed'],
    ['a test was skipped', { COUNTS: counts(5, 0, ['a']) }, 'tests: 5 passed, 1 failed'],
    ['the demo failed', { COUNTS: counts(5), DEMO_RC: '1' }, 'tests: 5 passed, 1 failed'],
    ['tests and the demo failed', { COUNTS: counts(5, 2), TEST_RC: '1', DEMO_RC: '1' }, 'tests: 5 passed, 3 failed'],
    ['nothing could be installed', { CI_RC: '1' }, 'tests: 0 passed, 1 failed'],
    ['the tests never began', { TEST_RC: '1' }, 'tests: 0 passed, 1 failed'],
    ['nothing was proved', {}, 'tests: 0 passed, 1 failed'],
  ])('when %s', (_, environment, line) => {
    const { stdout, status } = spawnSync(join(folder, '.ci/run'), {
      encoding: 'utf8',
      env: { ...sound, PATH: `${join(folder, 'bin')}${delimiter}${process.env.PATH}`, ...environment },
    })
    expect(stdout.trimEnd().split('\n').at(-1)).toBe(line)
    expect(status === 0).toBe(line.endsWith(' 0 failed'))
  })
})
