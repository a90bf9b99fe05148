// TypeScript for scripts that Node 20 runs.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { build } from 'esbuild'

/** Packages in CommonJS ask for Node's own modules by `require`, which a module does not have. */
const requireOfModules = `import{createRequire as createRequire_}from'node:module';const require=createRequire_('file:///');`

/** Bundles a TypeScript module, with all that it imports, into a script in `folder`; returns its path. */
export async function bundle(entry, folder) {
  const outfile = join(folder, basename(entry).replace(/\.ts$/, '.mjs'))
  await build({
    entryPoints: [entry],
    outfile,
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: 'node20',
    logLevel: 'error',
    banner: { js: requireOfModules },
  })
  return outfile
}

/** Imports a TypeScript module, with all that it imports. */
export async function importSource(entry) {
  const folder = mkdtempSync(join(tmpdir(), 'secours-bundle-'))
  try {
    return await import(pathToFileURL(await bundle(entry, folder)).href)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
