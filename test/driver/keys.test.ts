import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Key } from '../../src/definition/project.ts'
import { readKey } from '../../src/driver/keys.ts'

let folder: string
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'secours-keys-'))
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const secret = 'c2Vjb3VycyBzZWNvdXJz'
const place = { file: { path: 'secours.yaml', bytes: new Uint8Array(0) }, start: 0, end: 0 }
const key = (source: Key['secret'], more: Partial<Key> = {}): Key => ({
  name: 'transfer',
  algorithm: 'hmac-sha256',
  secret: source,
  place,
  ...more,
})
const inFile = (text: string, name = 'key') => {
  writeFileSync(join(folder, name), text)
  return { file: name }
}

describe('a key', () => {
  test.each([
    ['bare base64', `${secret}\n`],
    ['a clause as BIND has it', `key "transfer" {\n  algorithm hmac-sha256;\n  secret "${secret}";\n};\n`],
    ['a clause on one line, without quotes', `key transfer { algorithm hmac-sha256; secret ${secret}; };`],
  ])('is read from a file with %s', (_, text) => {
    const read = readKey(key(inFile(text)), folder, {})
    expect(read).toMatchObject({ name: 'transfer.', algorithm: 'hmac-sha256' })
    expect(Buffer.from(read.secret).toString()).toBe('secours secours')
  })

  test('is read from the environment', () => {
    const read = readKey(key({ env: 'KEY' }), folder, { KEY: secret })
    expect(Buffer.from(read.secret).toString()).toBe('secours secours')
  })

  test.each<readonly [string, () => Key, string]>([
    ['a file that is not there', () => key({ file: 'none' }), 'file-missing'],
    ['a variable that is not set', () => key({ env: 'NONE' }), 'secret-missing'],
    ['an empty file', () => key(inFile('\n')), 'secret-missing'],
    ['what is no base64', () => key(inFile('not a secret!')), 'secret-malformed'],
    ['a name that is none', () => key(inFile(secret), { name: 'a..b' }), 'secret-malformed'],
  ])('with %s is refused, and the secret not shown', (_, make, code) => {
    expect(() => readKey(make(), folder, {})).toThrow(expect.objectContaining({ code }))
    expect(() => readKey(make(), folder, {})).not.toThrow(/secret!|c2Vjb3/)
  })
})
