import { statSync } from 'node:fs'
import { basename, dirname, resolve } from 'node:path'
import { toAscii } from '../../definition/names.ts'
import { SecoursError } from '../../diagnostic.ts'
import { type Name, parseName, rootName } from '../../dns/name.ts'
import { fileFailure } from '../../file/failure.ts'

const endings = /(?:\.octodns)?\.(?:zone|db|hosts|txt|ya?ml|json|signed)$/i

/** The zone that a file or folder is named for (`db.example.org`, `example.org.zone`, `example.org/normal.zone`), or undefined. */
export function zoneOfPath(path: string): Name | undefined {
  const stem = basename(path).replace(endings, '').replace(/^db\./i, '').replace(/^\$/, '')
  const text = stem === 'normal' ? basename(dirname(resolve(path))) : stem
  const name = toAscii(text.replaceAll('%2F', '/').replace(/\.$/, ''))
  // A zone of one label is rare, and a file with a name of one label is not named for its zone.
  if (name === undefined || !/^[\w/-]+(?:\.[\w/-]+)+$/.test(name)) return undefined
  const result = parseName(name, rootName)
  return 'name' in result ? result.name : undefined
}

export function zoneUntold(path: string): SecoursError {
  return new SecoursError('usage', `${path} does not tell the name of its zone`, { hint: 'say it with --zone NAME' })
}

/** Throws SecoursError where nothing can be read at a path: said before the name of a zone is asked for. */
export function requirePath(cwd: string, path: string): void {
  try {
    statSync(resolve(cwd, path))
  } catch (cause) {
    throw fileFailure('read', path, cause)
  }
}
