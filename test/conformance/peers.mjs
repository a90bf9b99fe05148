// npm run peers: asks the installed peers about a faulty zone file of each rule and its sound twin, and records what they say.
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { findProgram } from '../bench/measure.mjs'
import { importSource } from '../bundle.mjs'

const { askPeers } = await importSource(join(import.meta.dirname, 'peers.ts'))
const recorded = await askPeers(Math.floor(Date.now() / 1000), findProgram, (text) => process.stderr.write(text))
if (recorded === undefined) process.exitCode = 2
else {
  const file = join(import.meta.dirname, 'peers.recorded.json')
  writeFileSync(file, `${JSON.stringify(recorded, null, 2)}\n`)
  process.stdout.write(`${recorded.rows.length} rows are in ${file}\n`)
}
