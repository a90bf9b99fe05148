// npm run injection -- [PROJECTS]: makes sound projects, puts one mistake into each, and prints which were told, and what else was.
import { join } from 'node:path'
import { importSource } from '../bundle.mjs'

await importSource(join(import.meta.dirname, 'main.ts'))
