import { isAbsolute, join } from 'node:path'
import type { Key } from '../definition/project.ts'
import { SecoursError } from '../diagnostic.ts'
import { parseName, rootName } from '../dns/name.ts'
import { readText } from '../file/read.ts'
import { type TsigKey, tsigAlgorithmOf } from '../message/tsig-key.ts'

/**
 * A key with its secret read: a file with a BIND `key` clause or bare base64, or a variable of the environment. Throws
 * SecoursError, which never shows the secret.
 */
export function readKey(key: Key, root: string, env: Readonly<Record<string, string | undefined>>): TsigKey {
  const { secret } = key
  const where = 'file' in secret ? secret.file : `the environment variable ${secret.env}`
  const text =
    'file' in secret
      ? readText(isAbsolute(secret.file) ? secret.file : join(root, secret.file), 65_536)
      : env[secret.env]
  if (text === undefined || text.trim() === '')
    throw new SecoursError('secret-missing', `the secret of the key ${key.name} is not in ${where}`, {
      hint: 'put it there, in base64 as in a BIND key clause',
    })
  const algorithm = tsigAlgorithmOf(key.algorithm)
  const name = parseName(key.name, rootName)
  const octets = decodeSecret(text)
  if (algorithm === undefined || 'fault' in name || octets === undefined)
    throw new SecoursError('secret-malformed', `what ${where} holds is no secret of the key ${key.name}`, {
      hint: 'it is base64, alone or in a BIND key clause',
    })
  return { name: name.name, algorithm, secret: octets }
}

function decodeSecret(text: string): Uint8Array | undefined {
  const clause = /\bsecret\s+"?([A-Za-z0-9+/=\s]+?)"?\s*;/.exec(text)?.[1]
  const base64 = (clause ?? text).replaceAll(/\s/g, '')
  if (!/^[A-Za-z0-9+/]+={0,2}$/.test(base64)) return undefined
  const octets = Buffer.from(base64, 'base64')
  return octets.length === 0 ? undefined : new Uint8Array(octets)
}
