// Prints what secours and its peers say of zones that dnssec-signzone and ldns-signzone signed: the tables of docs/conformance.md.
import { join } from 'node:path'
import { importSource } from '../bundle.mjs'

const { dnssecTable } = await importSource(join(import.meta.dirname, 'dnssec-table.ts'))
process.stdout.write(await dnssecTable(Math.floor(Date.now() / 1000)))
