import { basename, dirname, resolve } from 'node:path'
import { toAscii } from '../../definition/names.ts'
import { SecoursError } from '../../diagnostic.ts'
import { type Name, parseName, rootName } from '../../dns/name.ts'

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
