import { type Name, relativeName } from '../../dns/name.ts'
import type { RecordType } from '../../rdata/record-type.ts'
import { WireSink } from '../../rdata/sink.ts'
import { WireSource } from '../../rdata/source.ts'
import { rdataKey } from '../../zone/rrset.ts'
import { printFlowMapping, printScalar } from './scalar.ts'

/**
 * Rdata in wire form as a value of a definition: its fields by name, else its presentation form, whichever is read as the same rdata
 * first. Names are relative to the apex. Asserts that one is.
 */
export function printRdataValue(type: RecordType, wire: Uint8Array, apex: Name): string {
  const key = rdataKey(type.code, wire)
  const isRead = (value: string | Readonly<Record<string, string>>): boolean => {
    const sink = new WireSink()
    return type.parseJson(value, apex, sink) === undefined && rdataKey(type.code, sink.take()) === key
  }
  const fields = fieldsOf(type, wire, apex)
  if (typeof fields === 'string') {
    if (isRead(fields)) return printScalar(fields)
  } else if (fields !== undefined) {
    const texts = Object.fromEntries(fields.map(([field, value]) => [field, String(value)]))
    if (isRead(texts)) {
      return printFlowMapping(
        fields.map(([field, value]) => [field, typeof value === 'number' ? String(value) : printScalar(value)]),
      )
    }
  }
  const text = type.print(new WireSource(wire))
  if (!isRead(text)) throw new Error(`${type.name} rdata is not read back: ${text}`)
  return printScalar(text)
}

/** The only field, or the fields in their order. Undefined where the type's JSON is made of the words of its text: the text is shorter. */
function fieldsOf(
  type: RecordType,
  wire: Uint8Array,
  apex: Name,
): string | readonly (readonly [string, string | number])[] | undefined {
  const json = type.toJson(new WireSource(wire))
  const [only] = type.fields
  if (typeof json === 'string') return only?.[1].name === undefined ? json : relativeName(json as Name, apex)
  if (typeof json === 'number') return String(json)
  const entries: (readonly [string, string | number])[] = []
  for (const [field, kind] of type.fields) {
    const value = json[field]
    if (value === undefined) return undefined
    const isName = kind.name !== undefined && typeof value === 'string'
    entries.push([field, isName ? relativeName(value as Name, apex) : value])
  }
  return entries
}
