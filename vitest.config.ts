import { defineConfig } from 'vitest/config'

/** Tests that run the built program, whose build comes first. */
const program = ['test/cli/**/*.test.ts', 'test/demo/**/*.test.ts', 'test/integration/**/*.test.ts']

export default defineConfig({
  test: {
    environment: 'node',
    // Servers and the program run beside the tests: the cores are shared by all of them.
    maxWorkers: 2,
    // Far above what any test takes: a machine that is busy with other work is no fault.
    testTimeout: 60_000,
    hookTimeout: 60_000,
    allowOnly: false,
    reporters: ['default', './test/reporter.ts'],
    coverage: {
      provider: 'v8',
      include: ['src/**/*.ts'],
      exclude: ['**/*.generated.*'],
      reporter: ['text-summary', 'html', 'json-summary'],
      // The program runs in processes of its own, where nothing counts its lines.
      thresholds: { statements: 80, branches: 75, functions: 80, lines: 80 },
    },
    projects: [
      { extends: true, test: { name: 'unit', include: ['test/**/*.test.ts'], exclude: ['test/bench/**', ...program] } },
      {
        extends: true,
        test: {
          name: 'program',
          include: program,
          globalSetup: 'test/program.ts',
        },
      },
    ],
  },
})
