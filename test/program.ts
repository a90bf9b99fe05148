import { execFileSync } from 'node:child_process'

/** Builds the program before the tests that run it, so that none of them judges an old one. */
export function setup(): void {
  execFileSync(process.execPath, ['build.mjs', '--program'], { stdio: 'inherit' })
}
