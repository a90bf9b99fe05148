// Prints what secours and its peers say of zones that dnssec-signzone and ldns-signzone signed: the tables of docs/conformance.md.
import { join } from 'node:path'
import { build } from 'esbuild'

const { outputFiles } = await build({
  entryPoints: [join(import.meta.dirname, 'dnssec-table.ts')],
  bundle: true,
  write: false,
  platform: 'node',
  format: 'esm',
})
const { dnssecTable } = await import(
  `data:text/javascript;base64,${Buffer.from(outputFiles[0].text).toString('base64')}`
)
process.stdout.write(await dnssecTable(Math.floor(Date.now() / 1000)))
