import { toAscii } from '../definition/names.ts'
import { SecoursError } from '../diagnostic.ts'
import { type Name, nameFaultMessages, parseName, rootName } from '../dns/name.ts'

/** The apex that an argument names. Throws SecoursError `usage`. */
export function parseApex(text: string): Name {
  return parseNameArgument(text, 'a zone', 'a zone is named like example.org')
}

/** The name that an argument is, with or without a final dot, in A-label or U-label form. Throws SecoursError `usage`. */
export function parseNameArgument(text: string, of: string, hint: string): Name {
  const ascii = text === '' ? undefined : toAscii(text)
  const result = ascii === undefined ? undefined : parseName(ascii, rootName)
  if (result !== undefined && 'name' in result) return result.name
  const why = result === undefined ? '' : `: ${nameFaultMessages[result.fault]}`
  throw new SecoursError('usage', `${JSON.stringify(text)} is no name of ${of}${why}`, { hint })
}
