import { EVENT_ID, type Event, getScalarValue, SCALAR_STYLE, type ScalarEvent } from 'js-yaml'
import type { Diagnostic } from '../../diagnostic.ts'
import { faultAt } from '../fault.ts'
import { type IncludedFile, lengthAmong, ownFile, placeIn, type TreeFile } from './included.ts'
import { equalKeyFaults } from './keys.ts'
import { aliasAllowance, maximumDepth } from './limits.ts'
import { flattenMergeKeys, isMergeKey, mergeIncluded } from './merge.ts'
import { isAbsent, type YamlMapping, type YamlNode, type YamlScalar, type YamlSequence } from './node.ts'
import type { ParsedYaml, YamlInclude } from './parse.ts'
import { placeTree } from './place-tree.ts'
import type { YamlSource } from './source.ts'

interface Frame {
  readonly node: YamlSequence | YamlMapping
  readonly anchor: string | undefined
  /** An `!include` of several files, of which these are the names. */
  readonly includes: boolean
  key: YamlScalar | undefined
  /** Nodes of this subtree with its aliases written out, and its height; both decide whether an alias is affordable. */
  size: number
  height: number
}

interface Anchored {
  readonly node: YamlNode
  readonly size: number
  readonly height: number
}

/**
 * Builds the tree of the one document that `events` describe, by an explicit stack. An alias shares the node that it
 * names, so that even a refused bomb costs nothing; its written-out size is only counted. The list of events is emptied on the way: the
 * two together would take twice the memory.
 */
export function composeDocument(source: YamlSource, events: (Event | undefined)[], include?: YamlInclude): ParsedYaml {
  const { text, octetOffsets } = source
  const included: IncludedFile[] = []
  const file: TreeFile = include === undefined ? source.file : { own: source.file, included }
  let length = lengthAmong(source.file)
  const diagnostics: Diagnostic[] = []
  const stack: Frame[] = []
  const anchors = new Map<string, Anchored | undefined>()
  const allowance = aliasAllowance(events.length)
  let root: YamlNode | undefined
  let documents = 0
  let aliased = 0
  /** Code units read so far: an absent value and the end of a collection have no position in the events. */
  let position = 0

  const octet = (index: number): number => (octetOffsets === undefined ? index : (octetOffsets[index] as number))
  const fault = (code: string, message: string, start: number, end: number, hint?: string): Diagnostic =>
    faultAt(file, { start: octet(start), end: octet(end) }, code, message, hint === undefined ? {} : { hint })

  const attach = (node: YamlNode, size: number, height: number): Diagnostic | undefined => {
    const frame = stack[stack.length - 1]
    if (frame === undefined) {
      root = node
      return undefined
    }
    frame.size += size
    if (height >= frame.height) frame.height = height + 1
    const parent = frame.node
    if (parent.kind === 'sequence') {
      parent.items.push(node)
    } else if (frame.key !== undefined) {
      parent.entries.push({ key: frame.key, value: node })
      frame.key = undefined
    } else if (node.kind !== 'scalar') {
      return faultAt(file, node, 'yaml-key', 'a key must be a word or a text')
    } else if (isMergeKey(node) && include === undefined) {
      const hint = 'write the keys out; an alias may stand for a whole value'
      return faultAt(file, node, 'yaml-merge-key', 'merge keys (<<) are not part of YAML 1.2', { hint })
    } else {
      frame.key = node
    }
    return undefined
  }

  const composeScalar = (event: ScalarEvent): YamlScalar => {
    const { valueStart, valueEnd, style } = event
    const plain = style === SCALAR_STYLE.PLAIN && event.tagStart < 0
    if (valueStart < 0) {
      position = afterColon(text, position)
      const start = octet(position)
      return { kind: 'scalar', start, end: start, text: '', plain }
    }
    const quotes = style === SCALAR_STYLE.SINGLE_QUOTED || style === SCALAR_STYLE.DOUBLE_QUOTED ? 1 : 0
    position = valueEnd + quotes
    const value = getScalarValue(text, event)
    return { kind: 'scalar', start: octet(valueStart - quotes), end: octet(position), text: value, plain }
  }

  const attachAlias = (start: number, end: number): Diagnostic | undefined => {
    const name = text.slice(start, end)
    const target = anchors.get(name)
    position = end
    if (target === undefined) {
      const message = anchors.has(name)
        ? `*${name} stands inside what it names`
        : `no &${name} stands before this alias`
      return fault('yaml-alias', message, start - 1, end)
    }
    aliased += target.size
    if (aliased > allowance || target.height + stack.length > maximumDepth) {
      const message = `the aliases up to here stand for more than ${allowance} values, or nest deeper than ${maximumDepth} levels`
      return fault('yaml-alias', message, start - 1, end)
    }
    return attach(target.node, target.size, target.height)
  }

  const readIncluded = (path: YamlScalar, read: YamlInclude) => {
    const place = placeIn(file, path)
    const found = read(path.text, place)
    const own = ownFile(found.file)
    if (own === source.file) {
      diagnostics.push(...found.diagnostics)
      return { node: { ...path, text: '', plain: true }, size: 1, height: 1 }
    }
    const note = { message: 'included here', place }
    for (const diagnostic of found.diagnostics) {
      diagnostics.push({ ...diagnostic, related: [...(diagnostic.related ?? []), note] })
    }
    if (found.node === undefined) return { node: { ...path, text: '', plain: true }, size: 1, height: 1 }
    const base = length
    for (const each of [{ file: own, base: 0, notes: [] }, ...('own' in found.file ? found.file.included : [])]) {
      included.push({ file: each.file, base: base + each.base, notes: [...each.notes, note] })
      length += lengthAmong(each.file)
    }
    return placeTree(found.node, base)
  }

  const attachIncluded = ({ node, size, height }: Anchored, anchor: string | undefined): Diagnostic | undefined => {
    if (anchor !== undefined) anchors.set(anchor, { node, size, height })
    if (height + stack.length <= maximumDepth) return attach(node, size, height)
    return faultAt(file, node, 'yaml-nesting', `nested more than ${maximumDepth} levels deep, with the included file`)
  }

  /** Of an `!include [a, b]`: one file that cannot be read is told, and the others count. */
  const attachAllIncluded = (node: YamlSequence, anchor: string | undefined, read: YamlInclude) => {
    const paths = node.items
    const absent = { ...node, kind: 'scalar', text: '', plain: true } as const
    if (paths.length === 0) return attachIncluded({ node: absent, size: 1, height: 1 }, anchor)
    const parts = paths.map((path) => {
      if (path.kind === 'scalar') return readIncluded(path, read)
      diagnostics.push(faultAt(file, path, 'include-failed', 'the name of a file belongs here'))
      return { node: absent, size: 1, height: 1 }
    })
    const found = parts.filter((part) => !isAbsent(part.node))
    const merged = mergeIncluded(
      found.map((part) => part.node),
      { start: node.start, end: node.end },
    )
    const at = paths.find((_, i) => parts[i]?.node === merged.at)
    if (at !== undefined) {
      const message = 'of several files all hold keys, or all a list'
      diagnostics.push(faultAt(file, at, 'include-failed', message))
    }
    const size = found.reduce((sum, part) => sum + part.size, 1)
    const height = Math.max(1, ...found.map((part) => part.height))
    return attachIncluded({ node: merged.node ?? absent, size, height }, anchor)
  }

  /** Tags choose a type, and here the schema does: only `!!str`, which says what is the case anyway, is let through. */
  const tagFault = (start: number, end: number): Diagnostic | undefined => {
    const tag = text.slice(start, end)
    return tag === '!!str' || tag === '!' ? undefined : fault('yaml-tag', `the tag ${tag} has no use here`, start, end)
  }

  const anchorOf = ({ anchorStart, anchorEnd }: { readonly anchorStart: number; readonly anchorEnd: number }) =>
    anchorStart < 0 ? undefined : text.slice(anchorStart, anchorEnd)

  const isInclude = ({ tagStart, tagEnd }: { readonly tagStart: number; readonly tagEnd: number }) =>
    tagStart >= 0 && text.slice(tagStart, tagEnd) === '!include'

  const compose = (event: Event): Diagnostic | undefined => {
    switch (event.type) {
      case EVENT_ID.SCALAR: {
        const scalar = composeScalar(event)
        const anchor = anchorOf(event)
        if (include !== undefined && isInclude(event)) return attachIncluded(readIncluded(scalar, include), anchor)
        if (anchor !== undefined) anchors.set(anchor, { node: scalar, size: 1, height: 1 })
        return (event.tagStart < 0 ? undefined : tagFault(event.tagStart, event.tagEnd)) ?? attach(scalar, 1, 1)
      }
      case EVENT_ID.MAPPING:
      case EVENT_ID.SEQUENCE: {
        position = event.start + 1
        const place = { start: octet(event.start), end: octet(position) }
        const anchor = anchorOf(event)
        const includes = include !== undefined && event.type === EVENT_ID.SEQUENCE && isInclude(event)
        if (anchor !== undefined) anchors.set(anchor, undefined)
        const node: YamlSequence | YamlMapping =
          event.type === EVENT_ID.MAPPING
            ? { kind: 'mapping', ...place, entries: [] }
            : { kind: 'sequence', ...place, items: [] }
        stack.push({ node, anchor, includes, key: undefined, size: 1, height: 1 })
        return event.tagStart < 0 || includes ? undefined : tagFault(event.tagStart, event.tagEnd)
      }
      case EVENT_ID.ALIAS:
        return attachAlias(event.anchorStart, event.anchorEnd)
      case EVENT_ID.DOCUMENT: {
        if (++documents === 1) return undefined
        const marker = text.indexOf('---', position)
        const start = marker < 0 ? position : marker
        return fault('yaml-documents', 'a second document begins here; a definition is one', start, start + 3)
      }
      default: {
        const frame = stack.pop()
        if (frame === undefined) return undefined
        const { anchor, size, height } = frame
        const node = ended(frame.node, octet(position))
        if (include !== undefined && frame.includes && node.kind === 'sequence') {
          return attachAllIncluded(node, anchor, include)
        }
        if (node.kind === 'mapping') {
          if (include !== undefined) flattenMergeKeys(file, node, diagnostics)
          equalKeyFaults(file, node, diagnostics)
        }
        if (anchor !== undefined) anchors.set(anchor, { node, size, height })
        return attach(node, size, height)
      }
    }
  }

  for (const [at, event] of events.entries()) {
    events[at] = undefined
    const fatal = event === undefined ? undefined : compose(event)
    if (fatal !== undefined) return { file, node: undefined, diagnostics: [...diagnostics, fatal] }
  }
  if (root === undefined || isAbsent(root)) {
    return { file, node: undefined, diagnostics: [fault('file-empty', 'the file is empty', 0, 0)] }
  }
  return { file: included.length === 0 ? source.file : file, node: root, diagnostics }
}

/** The collection with its end, and a list that has no room for more. */
function ended(node: YamlSequence | YamlMapping, end: number): YamlSequence | YamlMapping {
  const { start } = node
  return node.kind === 'mapping'
    ? { kind: 'mapping', start, end, entries: node.entries.slice() }
    : { kind: 'sequence', start, end, items: node.items.slice() }
}

/** An absent value has no place of its own: the faults in it point behind its key's colon. */
function afterColon(text: string, position: number): number {
  let at = position
  while (text[at] === ' ') at++
  return text[at] === ':' ? at + 1 : position
}
