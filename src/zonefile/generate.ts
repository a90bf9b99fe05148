import type { Tokens } from '../rdata/tokens.ts'

/** A template of `$GENERATE`: plain text, and places for the number. */
type Part = string | { readonly offset: number; readonly width: number; readonly base: string }

/** What a `$GENERATE` stands for: one line for each number. */
export interface Generation {
  readonly count: number
  /** The lines, many in one text. */
  texts(): Generator<string>
}

/** Why a `$GENERATE` is none, and at which token. */
export interface GenerationFault {
  readonly message: string
  readonly token: number
}

const largest = 0x7fffffff

/**
 * `$GENERATE first-last[/step] owner [ttl] [class] type rdata` as BIND has it: `$` is the number, `${offset,width,base}` the number
 * with an offset, filled with zeros to a width, in base d, o, x, X, or as nibbles from the lowest on (n, N); `\$` and `$$` are a
 * dollar sign. An offset lasts: a plain `$` behind it, in the same word, has it too. Rdata in quotes as a whole stands for what is
 * in the quotes.
 */
export function parseGeneration(tokens: Tokens): Generation | GenerationFault {
  if (tokens.count < 5)
    return { message: '$GENERATE needs a range, an owner, a type and rdata', token: tokens.count - 1 }
  const range = /^(\d{1,10})-(\d{1,10})(?:\/(\d{1,10}))?$/.exec(tokens.text(1))
  const [first, last, step] = [range?.[1], range?.[2], range?.[3] ?? '1'].map(Number) as [number, number, number]
  if (range === null || last > largest || first > last || step === 0) {
    return { message: `'${tokens.text(1)}' is no range such as 1-20 or 0-254/2`, token: 1 }
  }
  const count = Math.floor((last - first) / step) + 1
  const reached = first + (count - 1) * step
  const parts: Part[] = []
  for (let token = 2; token < tokens.count; token++) {
    const isWholeRdata = tokens.quoted[token] === 1 && token === tokens.count - 1
    const written = tokens.text(token)
    const text = isWholeRdata ? unquoted(written) : tokens.quoted[token] === 1 ? `"${written}"` : written
    const template = text === '' ? 'is empty' : parseTemplate(text, first, reached)
    if (typeof template === 'string') return { message: `'${text}': ${template}`, token }
    if (token > 2) parts.push(' ')
    for (const part of template) parts.push(part)
  }
  return {
    count,
    *texts() {
      let text = ''
      for (let i = 0; i < count; i++) {
        text += `${printParts(parts, first + i * step)}\n`
        if (text.length < textLength) continue
        yield text
        text = ''
      }
      if (text !== '') yield text
    },
  }
}

/** What is in quotes, whose own quotes are no longer escaped. */
function unquoted(text: string): string {
  return text.replaceAll(/\\(.)/gs, (pair, character) => (character === '"' ? '"' : pair))
}

const textLength = 0x1_0000

/** The parts of a template for the numbers from `first` to `last`, or what is wrong with it. */
function parseTemplate(text: string, first: number, last: number): Part[] | string {
  const parts: Part[] = []
  let lastOffset = 0
  // An escape, a dollar sign with what belongs to it, or text without either.
  for (const [piece] of text.matchAll(/\\.|\$\$|\$\{[^}]*\}?|\$|[^\\$]+|\\/gs)) {
    if (piece === '$$') parts.push('\\$')
    else if (!piece.startsWith('$')) parts.push(piece)
    else if (piece === '$') parts.push({ offset: lastOffset, width: 0, base: 'd' })
    else {
      const modifier = /^\$\{([+-]?\d{1,10})(?:,(\d{1,3})(?:,([doxXnN]))?)?\}$/.exec(piece)
      if (modifier === null) return `${piece} is not \${offset,width,base} with a base of d, o, x, X, n or N`
      const [, offset, width = '0', base = 'd'] = modifier
      if (Number(width) > 255) return `${piece} is wider than a name`
      if (last + Number(offset) > largest || first + Number(offset) < -largest) {
        return `${piece} leads beyond what 32 bits hold`
      }
      lastOffset = Number(offset)
      parts.push({ offset: lastOffset, width: Number(width), base })
    }
  }
  return parts
}

function printParts(parts: readonly Part[], number: number): string {
  return parts
    .map((part) => (typeof part === 'string' ? part : printNumber(number + part.offset, part.width, part.base)))
    .join('')
}

/** As C prints it: a negative number in another base than ten is one of 32 bits without a sign. */
function printNumber(number: number, width: number, base: string): string {
  if (base === 'd') {
    return number < 0 ? `-${String(-number).padStart(width - 1, '0')}` : String(number).padStart(width, '0')
  }
  const bits = number >>> 0
  if (base === 'o') return bits.toString(8).padStart(width, '0')
  if (base === 'x') return bits.toString(16).padStart(width, '0')
  if (base === 'X') return bits.toString(16).toUpperCase().padStart(width, '0')
  const nibbles = printNibbles(bits, width)
  return base === 'N' ? nibbles.toUpperCase() : nibbles
}

/** The lowest nibble first, dots behind each; the width counts digits and dots, so that an even one ends in a dot. */
function printNibbles(bits: number, width: number): string {
  let text = ''
  let rest = bits
  do {
    text += (rest & 0xf).toString(16)
    rest >>>= 4
    if (rest > 0 || text.length < width) text += '.'
  } while (rest > 0 || text.length < width)
  return text
}
