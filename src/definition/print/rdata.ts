import { type Name, relativeName } from '../../dns/name.ts'
import { printGeneric } from '../../rdata/generic.ts'
import type { RecordType } from '../../rdata/record-type.ts'
import { WireSink } from '../../rdata/sink.ts'
import { WireSource } from '../../rdata/source.ts'
import { rdataKey } from '../../zone/rrset.ts'
import { printFlowMapping, printScalar } from './scalar.ts'

/** The values of an RRset in YAML, and the type that they stand under. */
export interface PrintedRdata {
  /** `TYPEnnn` where a value has neither fields nor a text that would be read as the same octets. */
  readonly type: string
  readonly values: readonly string[]
}

/** Rdata in wire form as the values of a definition: fields by name, names relative to the apex. */
export function printRdataValues(type: RecordType, rdata: readonly Uint8Array[], apex: Name): PrintedRdata {
  const values: string[] = []
  for (const wire of rdata) {
    const value = printValue(type, wire, apex)
    if (value === undefined) {
      return { type: `TYPE${type.code}`, values: rdata.map((each) => printScalar(printGeneric(each))) }
    }
    values.push(value)
  }
  return { type: type.name, values }
}

/** The first form that is read as the same rdata; undefined where there is none. */
function printValue(type: RecordType, wire: Uint8Array, apex: Name): string | undefined {
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
  return isRead(text) ? printScalar(text) : undefined
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
