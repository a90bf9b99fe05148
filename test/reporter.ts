import { writeFileSync } from 'node:fs'
import type { Reporter, SerializedError, TestModule } from 'vitest/node'

/**
 * Names the skipped tests after the run, since a number is easily overlooked. Where SECOURS_TEST_COUNTS names a file,
 * the counts are written there as JSON; a test file or a run that broke counts as one failed test.
 */
export default class implements Reporter {
  onTestRunEnd(modules: readonly TestModule[], unhandled: readonly SerializedError[]): void {
    const counts = { passed: 0, failed: unhandled.length, skipped: [] as string[] }
    for (const module of modules) {
      if (module.state() === 'failed' && [...module.children.allTests('failed')].length === 0) counts.failed++
      for (const test of module.children.allTests()) {
        const { state } = test.result()
        if (state === 'passed') counts.passed++
        else if (state === 'failed') counts.failed++
        else counts.skipped.push(`${module.relativeModuleId} > ${test.fullName}`)
      }
    }
    if (counts.skipped.length > 0) {
      process.stdout.write(`Skipped:\n${counts.skipped.map((name) => `  ${name}\n`).join('')}\n`)
    }
    const file = process.env.SECOURS_TEST_COUNTS
    if (file !== undefined) writeFileSync(file, `${JSON.stringify(counts, null, 2)}\n`)
  }
}
