import { parseRdataText } from '../../definition/rdata-text.ts'
import type { Name } from '../../dns/name.ts'
import { recordTypeOfCode } from '../../rdata/registry.ts'

/** An expected rdata in wire form; undefined where it is none of its type. */
export function expectedRdata(type: number, text: string, apex: Name): Uint8Array | undefined {
  const result = parseRdataText(text, recordTypeOfCode(type), apex)
  return 'wire' in result ? result.wire : undefined
}
