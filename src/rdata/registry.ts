import { allRecordTypes } from './all.generated.ts'
import { genericOctets } from './generic.ts'
import { defineRecordType, type RecordType } from './record-type.ts'

const byName = new Map<string, RecordType>(allRecordTypes.map((type) => [type.name, type]))
const byCode = new Map<number, RecordType>(allRecordTypes.map((type) => [type.code, type]))

/** The known record types, by name. */
export const knownRecordTypes: readonly RecordType[] = allRecordTypes

/** Types that never stand in a zone: 0, OPT and the meta and query types 128 to 255 (RFC 6895 section 3.1). */
export function isMetaType(code: number): boolean {
  return code === 0 || code === 41 || (code >= 128 && code <= 255)
}

/** The type of a code; a code without a file of its own is opaque octets (RFC 3597). */
export function recordTypeOfCode(code: number): RecordType {
  let type = byCode.get(code)
  if (type === undefined) {
    const name = `TYPE${code}`
    type = defineRecordType({ name, code, reference: 'RFC 3597', fields: { octets: genericOctets }, examples: [] })
    byCode.set(code, type)
  }
  return type
}

/** The type of a mnemonic or of `TYPEnnn`, in any case; undefined where there is none or it is a meta type. */
export function recordTypeOfName(text: string): RecordType | undefined {
  const upper = text.toUpperCase()
  const known = byName.get(upper)
  if (known !== undefined) return known
  const digits = /^TYPE(\d{1,5})$/.exec(upper)?.[1]
  if (digits === undefined || Number(digits) > 0xffff || isMetaType(Number(digits))) return undefined
  return recordTypeOfCode(Number(digits))
}

/** The mnemonic, or `TYPEnnn`. */
export function typeName(code: number): string {
  return byCode.get(code)?.name ?? `TYPE${code}`
}
