import manifest from '../../package.json' with { type: 'json' }

const argv = process.argv.slice(2)

// Answered before anything is loaded: start-up is part of the product.
if (argv.length === 1 && (argv[0] === '--version' || argv[0] === '-V')) {
  process.stdout.write(`${manifest.version}\n`)
} else {
  const [{ runProgram }, { flushOutput, realWorld }] = await Promise.all([
    import('./program.ts'),
    import('./real-world.ts'),
  ])
  const code = await runProgram(argv, realWorld())
  await flushOutput()
  // A socket that somebody forgot must not keep an operator waiting.
  process.exit(code)
}
