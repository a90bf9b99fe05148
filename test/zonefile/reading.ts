import { lineColumnAt, type SourceFile } from '../../src/diagnostic.ts'
import { mustName, type Name } from '../../src/dns/name.ts'
import { typeName } from '../../src/rdata/registry.ts'
import type { Zone } from '../../src/zone/zone.ts'
import { type MasterFileResult, readMasterFile } from '../../src/zonefile/reader.ts'

/** A source with one octet per character, so that any octet can be written in a test. */
export function sourceFile(text: string, path = 'a.zone'): SourceFile {
  return { path, bytes: Uint8Array.from(Buffer.from(text, 'latin1')) }
}

/** Reads a text; `included` are the files that may be included, by path. */
export function readText(
  text: string,
  { apex = mustName('example.'), included = {} }: { apex?: Name; included?: Readonly<Record<string, string>> } = {},
): MasterFileResult {
  const load = (path: string) => (path in included ? sourceFile(included[path] as string, path) : 'no such file')
  return readMasterFile(sourceFile(text), { apex, load })
}

/** `www.example. 300 A 192.0.2.1`, in the order of reading. */
export function recordsOf(zone: Zone): string[] {
  return Array.from({ length: zone.recordCount }, (_, record) => {
    const { owners, ttls, types } = zone.columns
    const owner = zone.names.name(owners[record] as number)
    return `${owner} ${ttls[record]} ${typeName(types[record] as number)} ${zone.printRdata(record)}`
  })
}

/** `a.zone:1:12: rdata-invalid`, and the text that is pointed at. */
export function faultsOf({ diagnostics }: MasterFileResult): string[] {
  return diagnostics.map(({ code, place }) => {
    if (place === undefined) return code
    const { line, column } = lineColumnAt(place.file.bytes, place.start)
    const text = Buffer.from(place.file.bytes.subarray(place.start, place.end)).toString('latin1')
    const path = place.file.path === 'a.zone' ? '' : `${place.file.path}:`
    return `${path}${line}:${column} ${code} ${JSON.stringify(text)}`
  })
}
