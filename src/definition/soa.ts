import type { Diagnostic, SourceFile } from '../diagnostic.ts'
import type { Name } from '../dns/name.ts'
import { parseTtl } from '../dns/ttl.ts'
import { soaType } from '../dns/type-codes.ts'
import { recordTypeOfCode } from '../rdata/registry.ts'
import type { ZoneBuilder } from '../zone/zone-builder.ts'
import { spanOf } from './document/schema-faults.ts'
import { faultAt } from './fault.ts'
import { toAscii } from './names.ts'
import { valueAt, type YamlNode, type YamlScalar } from './yaml/node.ts'

/** The `soa` of a file: of a zone, or of the project's defaults. */
export interface SoaSource {
  readonly file: SourceFile
  readonly node: YamlNode | undefined
}

const fields = ['mname', 'rname', 'refresh', 'retry', 'expire', 'minimum'] as const

/**
 * Writes the SOA of a zone: each field as the zone says it, else as the defaults do. Its serial is 0: serials are given when
 * the zone is deployed. `fallback` is where a missing field is told.
 */
export function commitSoa(
  builder: ZoneBuilder,
  apex: Name,
  ttl: number,
  sources: readonly SoaSource[],
  fallback: { readonly file: SourceFile; readonly node: YamlNode },
): readonly Diagnostic[] {
  const found = new Map<string, { readonly file: SourceFile; readonly node: YamlScalar }>()
  for (const field of [...fields, 'ttl']) {
    for (const { file, node } of sources) {
      const value = valueAt(node, field)
      if (value?.kind === 'scalar' && !found.has(field)) found.set(field, { file, node: value })
    }
  }
  const missing = fields.filter((field) => !found.has(field))
  if (missing.length > 0) {
    const message = missing.length === fields.length ? 'soa is missing' : `soa lacks ${missing.join(', ')}`
    const hint = 'say it here, or under defaults in secours.yaml'
    const first = sources.find(({ node }) => node !== undefined)
    const at = missing.length < fields.length && first?.node !== undefined ? { ...first, node: first.node } : fallback
    return [faultAt(at.file, spanOf(at.node), 'missing-key', message, { hint })]
  }
  const texts = Object.fromEntries([...found].map(([field, { node }]) => [field, nameText(field, node.text)]))
  const fault = recordTypeOfCode(soaType).parseJson({ ...texts, serial: '0' }, apex, builder.sink)
  if (fault !== undefined) {
    builder.discard()
    const { file, node } = found.get(/^(\w+): /.exec(fault)?.[1] ?? '') ?? fallback
    return [faultAt(file, spanOf(node), 'rdata-invalid', `SOA rdata ${fault}`, { type: 'SOA' })]
  }
  const own = found.get('ttl')
  const place = found.get('mname') ?? fallback
  const seconds = (own === undefined ? undefined : parseTtl(own.node.text)) ?? ttl
  builder.commit(builder.apex, soaType, seconds, builder.addFile(place.file), place.node.start)
  return []
}

/** RFC 1035 section 8: the local part of a mailbox is one label, whose dots are escaped. What follows the `@` is absolute. */
function nameText(field: string, text: string): string {
  if (field !== 'mname' && field !== 'rname') return text
  const at = field === 'rname' ? text.lastIndexOf('@') : -1
  if (at <= 0) return toAscii(text) ?? text
  const local = text.slice(0, at).replaceAll(/(?<!\\)\./g, '\\.')
  const domain = toAscii(text.slice(at + 1)) ?? text.slice(at + 1)
  return `${local}.${domain}${domain.endsWith('.') ? '' : '.'}`
}
