// npm run conformance [-- FOLDER]: how far secours and the installed peers agree with a suite of zone files that others wrote.
import { join } from 'node:path'
import { findProgram } from '../bench/measure.mjs'
import { importSource } from '../bundle.mjs'

const root = join(import.meta.dirname, '../..')
const suites = process.argv[2] ?? process.env.SECOURS_SUITES ?? join(root, '../shared/suites')
const { runConformance } = await importSource(join(import.meta.dirname, 'conformance.ts'))
process.exitCode = runConformance(suites, findProgram, (text) => process.stdout.write(text))
