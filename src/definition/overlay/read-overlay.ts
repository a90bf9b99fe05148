import type { Diagnostic } from '../../diagnostic.ts'
import type { Name } from '../../dns/name.ts'
import { parseTtl } from '../../dns/ttl.ts'
import { soaType } from '../../dns/type-codes.ts'
import { recordTypeOfCode } from '../../rdata/registry.ts'
import type { NameTable } from '../../zone/name-table.ts'
import { nameAt, patternAt, placeOf, type ReadContext, readIgnores, typeAt } from '../declarations.ts'
import { faultFinder, type ParsedDocument } from '../document/parse-document.ts'
import { itemsAt, secondsAt, textAt, textOf, truthAt } from '../document/parts.ts'
import { spanOf } from '../document/schema-faults.ts'
import { suggest } from '../document/suggest.ts'
import { type Entry, type EntryContext, readEntries } from '../entries.ts'
import { faultAt } from '../fault.ts'
import type { Expectation, Ignore, Leave, Removal, TtlCap } from '../project.ts'
import { parseRdataText } from '../rdata-text.ts'
import { valueAt, type YamlNode } from '../yaml/node.ts'
import { type ReplaceRule, readReplacements } from './read-replacements.ts'

/** One overlay file as it is meant for one zone: names are under that zone's apex. */
export interface Overlay {
  readonly shared: boolean
  readonly context: EntryContext
  readonly base: { readonly variant: string; readonly node: YamlNode } | undefined
  readonly description: string | undefined
  readonly down: readonly string[]
  readonly expires: number | undefined
  readonly ttl: TtlCap | undefined
  readonly replacements: readonly ReplaceRule[]
  readonly entries: readonly Entry[]
  readonly removals: readonly Omit<Removal, 'matched'>[]
  readonly leaves: readonly Leave[]
  readonly expectations: readonly Expectation[]
  readonly ignore: readonly Ignore[]
  /** Whether the shared overlay of the variant lies under this one. */
  readonly usesShared: boolean
  readonly diagnostics: readonly Diagnostic[]
}

/** Reads a parsed overlay for a zone. `sites` are the names that `down` may have. */
export function readOverlay(
  document: ParsedDocument,
  shared: boolean,
  zone: { readonly apex: Name; readonly names: NameTable },
  sites: Iterable<string>,
): Overlay {
  const { file, node } = document
  const diagnostics = [...document.diagnostics]
  const context = { file, ...zone, diagnostics, isFaulty: faultFinder(document) }
  const baseNode = valueAt(node, 'base')
  const base = textOf(baseNode)
  return {
    shared,
    context,
    base: baseNode === undefined || base === undefined ? undefined : { variant: base, node: baseNode },
    description: textAt(node, 'description'),
    down: readDown(node, context, [...sites]),
    expires: secondsAt(node, 'expires'),
    ttl: readCap(valueAt(node, 'ttl'), context),
    replacements: readReplacements(node, shared, context),
    entries: [...readEntries(valueAt(node, 'records'), context)],
    removals: readRemovals(node, shared, context),
    leaves: readLeaves(node, shared, context),
    expectations: readExpectations(node, context),
    ignore: readIgnores(node, shared, context),
    usesShared: truthAt(node, 'shared') ?? true,
    diagnostics,
  }
}

function readDown(node: YamlNode | undefined, context: ReadContext, sites: readonly string[]): readonly string[] {
  return itemsAt(node, 'down').flatMap((item) => {
    const site = textOf(item)
    if (site === undefined || context.isFaulty(item)) return []
    if (sites.includes(site)) return [site]
    const suggestion = suggest(site, sites)
    const hint = suggestion === undefined ? 'sites are declared in secours.yaml' : `did you mean ${suggestion}?`
    const message = `there is no site ${JSON.stringify(site)}`
    context.diagnostics.push(faultAt(context.file, spanOf(item), 'unknown-site', message, { hint }))
    return []
  })
}

function readCap(node: YamlNode | undefined, context: ReadContext): TtlCap | undefined {
  if (node === undefined || context.isFaulty(node)) return undefined
  const all = node.kind === 'mapping'
  const text = all ? textAt(node, 'all') : textOf(node)
  const seconds = text === undefined ? undefined : parseTtl(text)
  return seconds === undefined ? undefined : { seconds, all, place: placeOf(node, context) }
}

function readRemovals(node: YamlNode | undefined, shared: boolean, context: ReadContext): Overlay['removals'] {
  return itemsAt(node, 'remove').flatMap((item) => {
    const selection = readSelection(item, context)
    if (selection?.type === soaType) {
      const hint = 'its timers are those of normal, and ttl caps its minimum'
      const message = 'the SOA cannot be removed: without one there is no zone'
      const at = spanOf(valueAt(item, 'type') ?? item)
      context.diagnostics.push(
        faultAt(context.file, at, 'soa-removed', message, { hint, reference: 'RFC 1035 section 5.2' }),
      )
      return []
    }
    return selection === undefined ? [] : [{ ...selection, shared, place: placeOf(item, context) }]
  })
}

function readLeaves(node: YamlNode | undefined, shared: boolean, context: ReadContext): readonly Leave[] {
  return itemsAt(node, 'leave').flatMap((item) => {
    const selection = readSelection(item, context)
    return selection === undefined ? [] : [{ ...selection, shared, place: placeOf(item, context) }]
  })
}

function readSelection(item: YamlNode, context: ReadContext) {
  const reason = textAt(item, 'reason')
  if (reason === undefined || context.isFaulty(item)) return undefined
  const pattern = patternAt(item, context)
  const type = typeAt(item, context)
  const typeIsKnown = type !== undefined || valueAt(item, 'type') === undefined
  return pattern === undefined || !typeIsKnown ? undefined : { pattern, type, reason }
}

function readExpectations(node: YamlNode | undefined, context: ReadContext): readonly Expectation[] {
  return itemsAt(node, 'expect').flatMap((item) => {
    if (context.isFaulty(item)) return []
    const name = nameAt(item, context)
    const type = typeAt(item, context)
    if (name === undefined || type === undefined) return []
    const answer = valueAt(item, 'answer') === undefined ? undefined : readAnswer(item, type, context)
    return [{ name, type, answer, rcode: textAt(item, 'rcode'), place: placeOf(item, context) }]
  })
}

/** The rdata that are expected, as they are written; a fault is noted for each that is none. */
function readAnswer(item: YamlNode, type: number, context: ReadContext): readonly string[] {
  const recordType = recordTypeOfCode(type)
  return itemsAt(item, 'answer').flatMap((each) => {
    const text = textOf(each)
    if (text === undefined) return []
    const result = parseRdataText(text, recordType, context.apex)
    if ('wire' in result) return [text]
    const message = `${recordType.name} rdata ${result.fault}`
    context.diagnostics.push(faultAt(context.file, spanOf(each), 'rdata-invalid', message, { type: recordType.name }))
    return []
  })
}
