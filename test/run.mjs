// What `npm test` runs: every check, also after one has failed, so that one run tells all there is to mend.
import { spawnSync } from 'node:child_process'

const steps = [
  ['lint', 'biome', 'check', '--error-on-warnings'],
  ['types', 'tsc', '-p', '.'],
  ['unused code', 'knip'],
  ['program', 'node', 'build.mjs', '--program'],
  ['package', 'publint', '--strict'],
  ['tests', 'vitest', 'run', '--coverage'],
]

const failed = steps.filter(([name, program, ...options]) => {
  console.log(`\n== ${name}`)
  // npm puts the programs of node_modules on the path.
  return spawnSync(program, options, { stdio: 'inherit' }).status !== 0
})

console.log(failed.length === 0 ? '\nAll checks passed.' : `\nFailed: ${failed.map(([name]) => name).join(', ')}`)
process.exitCode = failed.length === 0 ? 0 : 1
