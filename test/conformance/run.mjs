// npm run conformance [-- FOLDER]: how far secours and the installed peers agree with a suite of zone files that others wrote.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { build } from 'esbuild'
import { findProgram } from '../bench/measure.mjs'

const root = join(import.meta.dirname, '../..')
const suites = process.argv[2] ?? process.env.SECOURS_SUITES ?? join(root, '../shared/suites')
const folder = mkdtempSync(join(tmpdir(), 'secours-conformance-'))
try {
  const outfile = join(folder, 'conformance.mjs')
  await build({
    entryPoints: [join(import.meta.dirname, 'conformance.ts')],
    outfile,
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: 'node20',
    banner: { js: "import { createRequire } from 'node:module'\nconst require = createRequire(import.meta.url)" },
    logLevel: 'error',
  })
  const { runConformance } = await import(pathToFileURL(outfile).href)
  process.exitCode = runConformance(suites, findProgram, (text) => process.stdout.write(text))
} finally {
  rmSync(folder, { recursive: true, force: true })
}
