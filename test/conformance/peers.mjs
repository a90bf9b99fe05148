// npm run peers: asks the installed peers about a faulty zone file of each rule and its sound twin, and records what they say.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { build } from 'esbuild'
import { findProgram } from '../bench/measure.mjs'

const folder = mkdtempSync(join(tmpdir(), 'secours-peers-'))
try {
  const outfile = join(folder, 'peers.mjs')
  await build({
    entryPoints: [join(import.meta.dirname, 'peers.ts')],
    outfile,
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: 'node20',
    banner: { js: "import { createRequire } from 'node:module'\nconst require = createRequire(import.meta.url)" },
    logLevel: 'error',
  })
  const { askPeers } = await import(pathToFileURL(outfile).href)
  const recorded = await askPeers(Math.floor(Date.now() / 1000), findProgram, (text) => process.stderr.write(text))
  if (recorded === undefined) process.exitCode = 2
  else {
    const file = join(import.meta.dirname, 'peers.recorded.json')
    writeFileSync(file, `${JSON.stringify(recorded, null, 2)}\n`)
    process.stdout.write(`${recorded.rows.length} rows are in ${file}\n`)
  }
} finally {
  rmSync(folder, { recursive: true, force: true })
}
