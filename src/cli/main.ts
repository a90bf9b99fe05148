import { fileURLToPath } from 'node:url'
import manifest from '../../package.json' with { type: 'json' }
import { loadProgram } from './load-program.ts'

const argv = process.argv.slice(2)

// Answered before anything is loaded: start-up is part of the product.
if (argv.length === 1 && (argv[0] === '--version' || argv[0] === '-V')) {
  process.stdout.write(`${manifest.version}\n`)
} else if (!hasCurrentFolder()) {
  process.stderr.write(
    'error: folder-missing: the current folder does not exist any more\n   hint: cd to one that does\n',
  )
  process.exitCode = 2
} else {
  const { exports: program } = loadProgram(fileURLToPath(new URL('program.cjs', import.meta.url)))
  await (program as typeof import('./start.ts')).start(argv)
}

/** Where it does not exist, the command-line parser cannot even be loaded. */
function hasCurrentFolder(): boolean {
  try {
    process.cwd()
    return true
  } catch {
    return false
  }
}
