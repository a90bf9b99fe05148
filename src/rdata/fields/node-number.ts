import type { FieldKind } from '../field.ts'
import type { RdataSource } from '../source.ts'
import { takeWord } from './parts.ts'

const form = /^\d{1,20}$|^\d{1,10}\.\d{1,10}$/
const half = 0x1_0000_0000n

/**
 * A number of 64 bits in decimal; it may also be written as its two halves with a dot between, and is printed as one number
 * (draft-johnson-dns-ipn-cla section 3.1). In JSON a text: it is more than a number there holds.
 */
export const nodeNumber: FieldKind = {
  width: 8,
  parse(tokens, sink) {
    const token = takeWord(tokens, 'a node number')
    if (token < 0) return false
    const text = tokens.text(token)
    const parts = form.test(text) ? text.split('.').map(BigInt) : []
    const [high, low] = parts.length === 1 ? [(parts[0] as bigint) / half, (parts[0] as bigint) % half] : parts
    if (high === undefined || low === undefined || high >= half || low >= half) {
      return tokens.fail(`'${text}' is no number of 64 bits`)
    }
    sink.u32(Number(high))
    sink.u32(Number(low))
    return true
  },
  print: printNumber,
  copy(source, sink) {
    sink.u32(source.u32())
    sink.u32(source.u32())
  },
  schema: { type: ['integer', 'string'], pattern: form.source },
  toJson: printNumber,
}

function printNumber(source: RdataSource): string {
  const high = BigInt(source.u32())
  return String(high * half + BigInt(source.u32()))
}
