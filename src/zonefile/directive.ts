import type { IncludeRefusal, SourceFile } from '../diagnostic.ts'
import { nameFaultMessages, nameFaultOf } from '../dns/name.ts'
import { type Tokens, unescapeToken } from '../rdata/tokens.ts'
import type { NameId } from '../zone/name-table.ts'
import { parseGeneration } from './generate.ts'
import type { Reading } from './reader.ts'

/** Files within files within files: a fault rather than a stack that overflows. */
const maxIncludeDepth = 20
/** All files of one zone together: files that include others twice each double with every level. */
const maxIncludes = 1000
/** Octets of files that are read a second time and more: what a zone takes is bounded by what was written for it. */
const maxRepeatedOctets = 0x400_0000

type Directive = (reading: Reading, tokens: Tokens) => void

const directives: Readonly<Record<string, Directive>> = {
  $ORIGIN(reading, tokens) {
    const origin = takeName(reading, tokens, 'a name')
    if (origin < 0 || !isAtEnd(reading, tokens)) return
    reading.ownerBefore = '$ORIGIN'
    reading.setOrigin(origin)
  },

  $TTL(reading, tokens) {
    if (tokens.next >= tokens.count) reading.faultAt(0, 'directive-invalid', '$TTL needs a time')
    else {
      const ttl = reading.takeTtl(tokens)
      if (ttl >= 0 && isAtEnd(reading, tokens)) reading.defaultTtl = ttl
    }
  },

  $INCLUDE(reading, tokens) {
    const at = tokens.next++
    if (at >= tokens.count) {
      reading.faultAt(0, 'directive-invalid', '$INCLUDE needs the name of a file')
      return
    }
    let origin = reading.origin
    const hasOrigin = tokens.next < tokens.count
    if (hasOrigin) origin = takeName(reading, tokens, 'a name')
    if (origin < 0 || !isAtEnd(reading, tokens)) return
    reading.ownerBefore = hasOrigin || reading.ownerBefore === '$ORIGIN' ? 'this file' : ''
    include(reading, tokens, at, origin)
  },

  $GENERATE(reading, tokens) {
    const generation = parseGeneration(tokens)
    if ('message' in generation) reading.faultAt(generation.token, 'directive-invalid', generation.message)
    else reading.generate(generation)
  },
}

/** Obeys the directive in the first token. */
export function readDirective(reading: Reading, tokens: Tokens): void {
  const word = tokens.text(0)
  const directive = directives[word.toUpperCase()]
  if (directive !== undefined) directive(reading, tokens)
  else {
    const hint = `a name that begins with a dollar sign is written with a backslash before it; directives are ${Object.keys(directives).join(', ')}`
    reading.faultAt(0, 'directive-invalid', `'${word}' is no directive`, { hint })
  }
}

function takeName(reading: Reading, tokens: Tokens, what: string): NameId {
  const at = tokens.next++
  if (at >= tokens.count) {
    reading.faultAt(0, 'directive-invalid', `${tokens.text(0).toUpperCase()} needs ${what}`)
    return -1
  }
  if (tokens.quoted[at] === 1) {
    reading.faultAt(at, 'name-invalid', 'a name stands in quotes')
    return -1
  }
  const { names } = reading.builder
  const id = names.internText(tokens.source, tokens.starts[at] as number, tokens.ends[at] as number, reading.origin)
  if (id < 0) reading.faultAt(at, 'name-invalid', nameFaultMessages[nameFaultOf(id)])
  return id
}

function isAtEnd(reading: Reading, tokens: Tokens): boolean {
  if (tokens.next === tokens.count) return true
  reading.faultAt(tokens.next, 'directive-invalid', `more text than ${tokens.text(0).toUpperCase()} takes`)
  return false
}

const decoder = new TextDecoder()
const pathScratch = new Uint8Array(4096)

function include(reading: Reading, tokens: Tokens, at: number, origin: NameId): void {
  const file = openFile(reading, tokens, at)
  if (typeof file === 'string') reading.faultAt(at, 'include-failed', file)
  else if ('message' in file) reading.faultAt(at, 'include-failed', file.message, { hint: file.hint })
  else {
    reading.readFile(file, origin)
    reading.ownerBefore = '$INCLUDE'
  }
}

/** The file that a token names, or why it is not read. */
function openFile(reading: Reading, tokens: Tokens, at: number): SourceFile | IncludeRefusal | string {
  const { openFiles, options } = reading
  const length = unescapeToken(tokens, at, pathScratch)
  const path = decoder.decode(pathScratch.subarray(0, Math.max(0, length)))
  if (length <= 0 || path.includes('\0')) return 'this is no name of a file'
  if (options.load === undefined) return `${path}: files cannot be included here`
  if (openFiles.length > maxIncludeDepth) return `${path}: files include each other ${maxIncludeDepth} deep`
  if (++reading.includeCount > maxIncludes) return `${path}: the zone includes more than ${maxIncludes} files`
  const loaded = options.load(path, reading.lexer.file.path)
  if (typeof loaded === 'string' || 'message' in loaded) return loaded
  if (openFiles.some((open) => open.path === loaded.path)) return `${path} includes itself`
  const known = reading.included.get(loaded.path)
  if (known === undefined) {
    reading.included.set(loaded.path, loaded)
    return loaded
  }
  reading.repeatedOctets += known.bytes.length
  if (reading.repeatedOctets > maxRepeatedOctets) {
    return `${path}: files that are included again have more than ${maxRepeatedOctets} octets together`
  }
  return known
}
