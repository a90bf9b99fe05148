import type { Diagnostic } from '../diagnostic.ts'
import { textAt } from './document/parts.ts'
import { faultAt } from './fault.ts'
import type { TreeFile } from './yaml/included.ts'
import { valueAt, type YamlEntry, type YamlMapping, type YamlNode } from './yaml/node.ts'

/** Answers that octoDNS's providers make up. */
const sections: Readonly<Record<string, string>> = {
  dynamic: 'answers that depend on health or place cannot be written in a zone; its static values are used',
  geo: 'answers that depend on the place cannot be written in a zone; its static values are used',
}

/** What octoDNS itself heeds and no answer shows. */
const silentParts: ReadonlySet<string> = new Set(['lenient', 'ignored'])

/** Whether octoDNS passes a record over. */
export function isIgnored(record: YamlMapping): boolean {
  return textAt(valueAt(record, 'octodns'), 'ignored')?.toLowerCase() === 'true'
}

/**
 * What a key of a record says that a zone cannot hold, as warnings; undefined where the key is none of octoDNS's own. Of a section
 * `octodns` with `lenient` alone nothing is lost: it tells octoDNS to be content with less.
 */
export function foreignKeyFaults(
  file: TreeFile,
  record: YamlMapping,
  { key, value }: YamlEntry,
): readonly Diagnostic[] | undefined {
  const warn = (message: string, hint?: string): readonly Diagnostic[] => [
    { ...faultAt(file, key, 'octodns-section', message, hint === undefined ? {} : { hint }), severity: 'warning' },
  ]
  if (key.text === 'octodns') {
    if (isIgnored(record)) return warn('the record is left out, as octoDNS does')
    const parts = value.kind === 'mapping' ? value.entries.map((entry) => entry.key.text) : []
    const lost = parts.filter((part) => !silentParts.has(part))
    if (value.kind === 'mapping' && lost.length === 0) return []
    const what = lost.length === 0 ? 'octodns' : lost.map((part) => `octodns.${part}`).join(', ')
    const verb = lost.length > 1 ? 'are' : 'is'
    const isForSome = lost.includes('included') || lost.includes('excluded')
    const hint = isForSome ? 'the record is the same on all servers then; remove it if that is not meant' : undefined
    return warn(
      `${what} ${verb} left out: what octoDNS and its providers do with the record has no part in a zone`,
      hint,
    )
  }
  const reason = Object.hasOwn(sections, key.text) ? sections[key.text] : undefined
  if (reason === undefined) return undefined
  if (isIgnored(record)) return []
  const pools = key.text === 'dynamic' ? printPools(valueAt(value, 'pools')) : ''
  return warn(`${key.text} is left out: ${reason}`, pools === '' ? undefined : `its pools: ${pools}`)
}

/** `ams 192.0.2.1; iad 192.0.2.2, 192.0.2.3`. */
function printPools(pools: YamlNode | undefined): string {
  if (pools?.kind !== 'mapping') return ''
  const printed = pools.entries.map(({ key, value: pool }) => {
    const values = valueAt(pool, 'values')
    const texts = values?.kind === 'sequence' ? values.items.flatMap((item) => textAt(item, 'value') ?? []) : []
    return texts.length === 0 ? key.text : `${key.text} ${texts.join(', ')}`
  })
  return printed.join('; ')
}

const foreignTypes: Readonly<Record<string, string>> = {
  ALIAS:
    'write the addresses that its target has as A and AAAA; below the apex, where nothing stands beside it, a CNAME',
  URLFWD: 'write the addresses of a web server that redirects, as A and AAAA',
}

/** What is said of a type that no zone can hold: the message, and what to do instead. */
export function foreignTypeFault(type: string): { readonly message: string; readonly hint: string } {
  const upper = type.toUpperCase()
  const instead = Object.hasOwn(foreignTypes, upper) ? foreignTypes[upper] : undefined
  if (instead !== undefined) {
    return { message: `${upper} is octoDNS's own: its providers make other records of it`, hint: instead }
  }
  const provider = /^([^/]+)\/(.+)$/.exec(type)
  if (provider !== null) {
    const [, name = ''] = provider
    return {
      message: `${type} is a type of the provider ${name.replace(/Provider$/, '')} alone`,
      hint: 'write what that provider answers for it, as A and AAAA or as another type',
    }
  }
  return {
    message: `unknown record type ${JSON.stringify(type)}`,
    hint: 'a zone file has no such type, or this program does not know it; TYPEnnn holds any rdata',
  }
}
