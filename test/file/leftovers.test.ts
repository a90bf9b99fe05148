import { mkdirSync, readdirSync, utimesSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { writeFileAtomic } from '../../src/file/atomic.ts'
import { ownFolder } from './child.ts'

let folder: string
let remove: () => void
beforeEach(() => {
  const own = ownFolder()
  folder = own.folder
  remove = own.remove
})
afterEach(() => remove())

const name = (digit: string) => `.secours-${digit.repeat(16)}.tmp`

test('a write takes away what killed processes left there, and nothing else', async () => {
  const twoHoursAgo = new Date(Date.now() - 2 * 3_600_000)
  for (const file of [name('a'), name('b'), '.secours-notes.tmp', 'old.zone']) {
    writeFileSync(join(folder, file), '')
    utimesSync(join(folder, file), twoHoursAgo, twoHoursAgo)
  }
  // Somebody may be at work with this one.
  writeFileSync(join(folder, name('c')), '')
  mkdirSync(join(folder, name('d')))
  utimesSync(join(folder, name('d')), twoHoursAgo, twoHoursAgo)
  await writeFileAtomic(join(folder, 'new.zone'), Buffer.from('new'))
  expect(readdirSync(folder).toSorted()).toEqual(
    [name('c'), name('d'), '.secours-notes.tmp', 'new.zone', 'old.zone'].toSorted(),
  )
})
