import { expect, test } from 'vitest'
import { SecoursError } from '../../src/diagnostic.ts'
import { fileFailure } from '../../src/file/failure.ts'

const systemError = (code: string) => Object.assign(new Error(code), { code, syscall: 'open', errno: -1 })

test.each([
  ['EACCES', 'file-permission'],
  ['EPERM', 'file-permission'],
  ['EROFS', 'file-read-only'],
  ['ENOSPC', 'file-no-space'],
  ['EDQUOT', 'file-no-space'],
  ['ENOENT', 'file-missing'],
  ['ENOTDIR', 'file-not-folder'],
  ['EEXIST', 'file-not-folder'],
  ['EISDIR', 'file-is-folder'],
  ['EMFILE', 'file-too-many-open'],
])('%s is %s, with a hint and its cause', (number, code) => {
  const cause = systemError(number)
  expect(fileFailure('write', '/srv/zone', cause)).toMatchObject({
    code,
    cause,
    hint: expect.any(String),
    message: expect.stringMatching(/^cannot write \/srv\/zone: /),
  })
})

test('an error that has no name of its own keeps the system’s', () => {
  expect(fileFailure('write', '/srv/zone', systemError('EIO'))).toMatchObject({
    code: 'file-failed',
    message: 'cannot write /srv/zone: EIO',
  })
})

test('a typed error passes, a bug is thrown', () => {
  const typed = new SecoursError('locked', 'locked')
  expect(fileFailure('write', '/srv/zone', typed)).toBe(typed)
  const bug = new TypeError('no function')
  expect(() => fileFailure('write', '/srv/zone', bug)).toThrow(bug)
})
