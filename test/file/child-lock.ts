import { readdirSync, writeSync } from 'node:fs'
import { join } from 'node:path'
import { SecoursError } from '../../src/diagnostic.ts'
import { acquireLock } from '../../src/file/lock.ts'

/** `FOLDER START`: at START (ms since 1970) tries every `*.lock` of FOLDER in turn, prints those it won, lives until its input ends. */
const [folder = '', start = '0'] = process.argv.slice(2)
const locks = readdirSync(folder)
  .filter((name) => name.endsWith('.lock'))
  .sort()
while (Date.now() < Number(start));
const won: string[] = []
for (const name of locks) {
  try {
    acquireLock({ path: join(folder, name), user: 'racer', doing: 'race', since: new Date() })
    won.push(name)
  } catch (error) {
    if (!(error instanceof SecoursError) || error.code !== 'locked') throw error
  }
}
writeSync(1, JSON.stringify(won))
process.stdin.resume()
