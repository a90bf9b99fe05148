// npm run injection -- [PROJECTS]: makes sound projects, puts one mistake into each, and prints which were told, and what else was.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { build } from 'esbuild'

const folder = mkdtempSync(join(tmpdir(), 'secours-injection-'))
try {
  const bundle = join(folder, 'main.mjs')
  await build({
    entryPoints: [join(import.meta.dirname, 'main.ts')],
    bundle: true,
    outfile: bundle,
    platform: 'node',
    format: 'esm',
    target: 'node20',
    logLevel: 'error',
    banner: {
      js: `import{createRequire as createRequire_}from'node:module';const require=createRequire_('file:///');`,
    },
  })
  await import(pathToFileURL(bundle).href)
} finally {
  rmSync(folder, { recursive: true, force: true })
}
