import { mkdirSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { loadsAnotherFile } from '../../src/driver/loaded-file.ts'
import { ownFolder } from '../file/child.ts'

test.each([
  ['/var/lib/bind/db.x', '/var/lib/bind/db.x', false],
  ['/var/lib/../lib/bind//db.x', '/var/lib/bind/db.x', false],
  ['db.x', '/var/lib/bind/db.x', false],
  ['bind/db.x', '/var/lib/bind/db.x', false],
  ['/zones/db.x', '/var/named/chroot/zones/db.x', false],
  ['/var/lib/bind/db.x', '/var/lib/knot/db.x', true],
  ['b.x', '/var/lib/bind/db.x', true],
  ['db.y', '/var/lib/bind/db.x', true],
  ['/other/zones/db.x', '/zones/db.x', true],
])('a server that loads %s when %s is written loads another file: %s', async (said, target, another) => {
  expect(await loadsAnotherFile(said, target, false)).toBe(another)
})

test('two ways to one folder of this machine lead to one file', async () => {
  const { folder, remove } = ownFolder()
  mkdirSync(join(folder, 'real'))
  symlinkSync(join(folder, 'real'), join(folder, 'link'))
  const [said, target] = [join(folder, 'link', 'db.x'), join(folder, 'real', 'db.x')]
  expect(await loadsAnotherFile(said, target, true)).toBe(false)
  expect(await loadsAnotherFile(said, target, false)).toBe(true)
  expect(await loadsAnotherFile(said, join(folder, 'real', 'db.y'), true)).toBe(true)
  remove()
})
