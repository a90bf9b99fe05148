import { mkdirSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { zonefile } from '../../src/driver/drivers/zonefile.ts'
import { ownFolder } from '../file/child.ts'
import { zoneText } from '../servers/zone-text.ts'
import { contextOf, deploymentOf } from './driving.ts'

/*
 * BIND takes no file that is older than its last load. That lies in our future where a clock went back in the meantime, or is
 * another machine's. Its own clock cannot be set here: a program that prints what rndc does stands for it.
 */

let folder: string
let remove: () => void
beforeEach(() => {
  ;({ folder, remove } = ownFolder())
  mkdirSync(join(folder, 'zones'))
})
afterEach(() => remove())

const lastLoaded = new Date('2099-01-02T03:04:05Z')

test.each([
  ['here', undefined],
  ['carried by a command that keeps dates', ['cp', '-p', '{file}', '{target}']],
])('a file written %s is dated after the last load', async (_, push) => {
  const says = `type: primary\nlast loaded: ${lastLoaded.toUTCString()}\ndynamic: no\n`
  writeFileSync(join(folder, 'rndc'), `#!/bin/sh\ncat <<'END'\n${says}END\n`, { mode: 0o755 })
  const options = {
    directory: join(folder, 'zones'),
    checker: false,
    reload: { rndc: { program: join(folder, 'rndc') } },
    ...(push ? { push } : {}),
  }
  const staged = await zonefile.stage(contextOf(options), deploymentOf('a.example', zoneText(1)))
  await staged.activate()
  expect(statSync(join(folder, 'zones', 'a.example.zone')).mtime).toEqual(new Date(lastLoaded.getTime() + 1000))
})
