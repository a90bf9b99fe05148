import { isAbsolute, join } from 'node:path'
import type { Key, Project } from '../definition/project.ts'
import { SecoursError } from '../diagnostic.ts'
import { nameFaultMessages, parseName, rootName } from '../dns/name.ts'
import { readText } from '../file/read.ts'
import { type TsigKey, tsigAlgorithmOf } from '../message/tsig-key.ts'

/** A key's file is a few lines. */
const maxSecretBytes = 64 * 1024

/** The keys of a project with their secrets, by name. Throws SecoursError (`secret-missing`, `secret-invalid`, those of files). */
export function readKeys(
  { keys, root }: Pick<Project, 'keys' | 'root'>,
  environment: Readonly<Record<string, string | undefined>>,
): ReadonlyMap<string, TsigKey> {
  return new Map([...keys].map(([name, key]) => [name, readKey(key, root, environment)]))
}

function readKey(key: Key, root: string, environment: Readonly<Record<string, string | undefined>>): TsigKey {
  const name = parseName(key.name, rootName)
  if ('fault' in name) throw invalid(key, `its name is none: ${nameFaultMessages[name.fault]}`)
  const algorithm = tsigAlgorithmOf(key.algorithm)
  if (algorithm === undefined) throw invalid(key, `${key.algorithm} is no TSIG algorithm`)
  const text = 'env' in key.secret ? fromEnvironment(key, key.secret.env, environment) : fromFile(key.secret.file, root)
  return { name: name.name, algorithm, secret: decodeSecret(key, text) }
}

function fromEnvironment(
  key: Key,
  variable: string,
  environment: Readonly<Record<string, string | undefined>>,
): string {
  const text = environment[variable]
  if (text !== undefined && text.trim() !== '') return text
  throw new SecoursError('secret-missing', `the key ${key.name} needs the environment variable ${variable}`, {
    hint: `set ${variable} to the secret, or name a file in secours.yaml`,
  })
}

function fromFile(path: string, root: string): string {
  return readText(isAbsolute(path) ? path : join(root, path), maxSecretBytes)
}

/** Bare base64, or the one `key` clause of a BIND configuration. What is wrong is told without the text. */
function decodeSecret(key: Key, text: string): Uint8Array {
  const clause = /\bsecret\s+"?([A-Za-z0-9+/=\s]+?)"?\s*;/.exec(text)
  const algorithm = /\balgorithm\s+"?([\w.-]+)"?\s*;/.exec(text)?.[1]
  if (algorithm !== undefined && tsigAlgorithmOf(algorithm) !== tsigAlgorithmOf(key.algorithm)) {
    throw invalid(key, `secours.yaml says ${key.algorithm}, its file ${algorithm}`)
  }
  const base64 = (clause?.[1] ?? text).replaceAll(/\s+/g, '')
  if (base64 === '' || !/^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/.test(base64)) {
    throw invalid(key, 'its secret is neither base64 nor a key clause of BIND')
  }
  return Buffer.from(base64, 'base64')
}

function invalid(key: Key, message: string): SecoursError {
  return new SecoursError('secret-invalid', `the key ${key.name}: ${message}`, {
    hint: 'tsig-keygen writes a clause that fits',
  })
}
