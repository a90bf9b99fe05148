// What `npm test` runs: every check, also after one has failed, so that one run tells all there is to mend.
import { spawnSync } from 'node:child_process'

const scripts = ['lint', 'types', 'unused', 'program', 'package', 'coverage']

const failed = scripts.filter((script) => {
  console.log(`\n== ${script}`)
  return spawnSync('npm', ['run', '--silent', script], { stdio: 'inherit' }).status !== 0
})

console.log(failed.length === 0 ? '\nAll checks passed.' : `\nFailed: ${failed.join(', ')}`)
process.exitCode = failed.length === 0 ? 0 : 1
