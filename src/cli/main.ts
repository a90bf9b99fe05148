import manifest from '../../package.json' with { type: 'json' }
import { allCommands } from './all.generated.ts'
import { commandName } from './command-name.ts'

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
  // The command's own files are read while the parser is: the program finds them loaded.
  const [{ runProgram }, { flushOutput, realWorld }] = await Promise.all([
    import('./program.ts'),
    import('./real-world.ts'),
    loadCommand(commandName(argv)),
  ])
  const code = await runProgram(argv, realWorld())
  await flushOutput()
  // A socket that somebody forgot must not keep an operator waiting.
  process.exit(code)
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

async function loadCommand(name: string | undefined): Promise<void> {
  const load = Object.entries(allCommands).find(([known]) => known === name)?.[1]
  await load?.()
}
