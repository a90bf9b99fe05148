import { encodeName, maxLabelLength, maxNameLength, type Name, printWireName, scanName } from '../dns/name.ts'
import { grownInt32, grownUint8 } from './columns.ts'

/** A name's number in a `NameTable`. The root is 0. */
export type NameId = number

export const rootId: NameId = 0
export const noName: NameId = -1

/**
 * Names held once each, as a trie: a name is its parent's id and its first label, and knows the id of its lower-case form, so
 * that spelling is kept while comparison is of ids. Several zones may share one table; then their names compare by id too.
 */
export class NameTable {
  /** Names held. Ids are 0 to `size - 1`. */
  size = 1
  private parents: Int32Array
  private folded: Int32Array
  private labelOffsets: Uint32Array
  private labelLengths: Uint8Array
  private wireLengths: Uint8Array
  private depths: Uint8Array
  private labels: Uint8Array
  private labelsEnd = 0
  /** Open addressing; 0 is free (the root is in no slot). */
  private slots: Int32Array
  private hashes: Int32Array

  /** `capacity`: about how many names are expected. */
  constructor(capacity = 256) {
    const rows = Math.max(16, capacity)
    this.parents = new Int32Array(rows)
    this.folded = new Int32Array(rows)
    this.labelOffsets = new Uint32Array(rows)
    this.labelLengths = new Uint8Array(rows)
    this.wireLengths = new Uint8Array(rows)
    this.depths = new Uint8Array(rows)
    this.hashes = new Int32Array(rows)
    this.labels = new Uint8Array(rows * 12)
    this.slots = new Int32Array(slotCount(rows))
    this.parents[0] = noName
    this.wireLengths[0] = 1
  }

  /** The parent's id; `noName` for the root. */
  parent(id: NameId): NameId {
    return this.parents[id] as NameId
  }

  /** The id of the lower-case form: two names are the same when theirs are. */
  fold(id: NameId): NameId {
    return this.folded[id] as NameId
  }

  /** Labels, the root's not counted. */
  depth(id: NameId): number {
    return this.depths[id] as number
  }

  /** Octets in wire form. */
  wireLength(id: NameId): number {
    return this.wireLengths[id] as number
  }

  /** The first label's octets: a view. */
  label(id: NameId): Uint8Array {
    const start = this.labelOffsets[id] as number
    return this.labels.subarray(start, start + (this.labelLengths[id] as number))
  }

  /** Whether the first label is `*` (RFC 4592). */
  isWildcard(id: NameId): boolean {
    return this.labelLengths[id] === 1 && this.labels[this.labelOffsets[id] as number] === 0x2a
  }

  /** The ancestor of `id` (or itself) with `depth` labels. */
  ancestor(id: NameId, depth: number): NameId {
    let at = id
    for (let left = (this.depths[id] as number) - depth; left > 0; left--) at = this.parents[at] as number
    return at
  }

  /** Whether the folded name `id` is the folded name `top` or stands below it. */
  isAtOrBelow(id: NameId, top: NameId): boolean {
    const depth = this.depths[top] as number
    return (this.depths[id] as number) >= depth && this.ancestor(id, depth) === top
  }

  /**
   * The id of the name whose first label is given, under `parent`; made where it is not there yet. The caller has checked the
   * limits of RFC 1035 section 2.3.4.
   */
  child(parent: NameId, bytes: Uint8Array, start: number, end: number): NameId {
    const hash = hashLabel(parent, bytes, start, end)
    const found = this.probe(parent, bytes, start, end, hash)
    if (found >= 0) return found
    let hasUpper = false
    for (let at = start; at < end; at++) {
      const octet = bytes[at] as number
      if (octet >= 0x41 && octet <= 0x5a) hasUpper = true
    }
    const foldedParent = this.folded[parent] as number
    let folded = noName
    if (hasUpper) {
      const lower = bytes.slice(start, end)
      for (let i = 0; i < lower.length; i++) {
        const octet = lower[i] as number
        if (octet >= 0x41 && octet <= 0x5a) lower[i] = octet + 0x20
      }
      folded = this.child(foldedParent, lower, 0, lower.length)
    } else if (foldedParent !== parent) folded = this.child(foldedParent, bytes, start, end)
    return this.insert(parent, bytes, start, end, hash, folded)
  }

  /** The id of a name in uncompressed wire form. */
  internWire(wire: Uint8Array, start = 0): NameId {
    const end = this.markLabels(wire, start)
    let id = rootId
    for (let i = end - 1; i >= 0; i--) {
      const at = labelMarks[i] as number
      id = this.child(id, wire, at + 1, at + 1 + (wire[at] as number))
    }
    return id
  }

  /**
   * The id of a name as it stands in a text between two offsets (RFC 1035 section 5.1), under `origin` where it is relative; made
   * where it is not there yet. Negative where it is no name: `nameFaultOf` tells why.
   */
  internText(text: Uint8Array, start: number, end: number, origin: NameId): number {
    const first = start === end ? 0 : (text[start] as number)
    if (end - start === 1 && first === 0x40 && origin >= 0) return origin
    // The fast lane: no escapes, nothing wrong. All else is left to the one reader of names.
    let labels = 0
    let labelStart = start
    let at = start
    for (; at < end; at++) {
      const octet = text[at] as number
      if (octet === 0x5c) return this.internUnusualText(text, start, end, origin)
      if (octet !== 0x2e) continue
      const length = at - labelStart
      if (length === 0 || length > maxLabelLength || labels === labelMarks.length) {
        return this.internUnusualText(text, start, end, origin)
      }
      labelMarks[labels++] = labelStart
      labelStart = at + 1
    }
    let id = rootId
    let labelEnd = end - 1
    if (labelStart < end) {
      if (origin < 0 || end - labelStart > maxLabelLength || labels === labelMarks.length) {
        return this.internUnusualText(text, start, end, origin)
      }
      labelMarks[labels++] = labelStart
      id = origin
      labelEnd = end
    }
    if (labels === 0 || (this.wireLengths[id] as number) + labelEnd - start + 1 > maxNameLength) {
      return this.internUnusualText(text, start, end, origin)
    }
    for (let i = labels - 1; i >= 0; i--) {
      const mark = labelMarks[i] as number
      id = this.child(id, text, mark, labelEnd)
      labelEnd = mark - 1
    }
    return id
  }

  private internUnusualText(text: Uint8Array, start: number, end: number, origin: NameId): number {
    const originWire = origin < 0 ? undefined : originScratch.subarray(0, this.writeWire(origin, originScratch, 0))
    const length = scanName(text, start, end, originWire, textScratch)
    return length < 0 ? length : this.internWire(textScratch)
  }

  /** The id of a name, made where it is not there yet. */
  intern(name: Name): NameId {
    return this.internWire(encodeName(name))
  }

  /** The id of a name's lower-case form where it is held, else `noName`. Makes nothing. */
  find(name: Name): NameId {
    return this.findWire(encodeName(name))
  }

  /** As `find`, of a name in uncompressed wire form. */
  findWire(wire: Uint8Array, start = 0): NameId {
    const end = this.markLabels(wire, start)
    let id = rootId
    for (let i = end - 1; i >= 0 && id >= 0; i--) {
      const at = labelMarks[i] as number
      id = this.findChild(id, wire, at + 1, at + 1 + (wire[at] as number))
    }
    return id
  }

  /** The folded id of a label under a folded parent where it is held, else `noName`. */
  findChild(parent: NameId, bytes: Uint8Array, start: number, end: number): NameId {
    for (let at = start; at < end; at++) {
      const octet = bytes[at] as number
      foldedLabel[at - start] = octet >= 0x41 && octet <= 0x5a ? octet + 0x20 : octet
    }
    return this.probe(parent, foldedLabel, 0, end - start, hashLabel(parent, foldedLabel, 0, end - start))
  }

  /** Writes the wire form to `out` at `at`; returns the offset after it. */
  writeWire(id: NameId, out: Uint8Array, at: number): number {
    let write = at
    for (let name = id; name > 0; name = this.parents[name] as number) {
      const length = this.labelLengths[name] as number
      const offset = this.labelOffsets[name] as number
      out[write++] = length
      for (let i = 0; i < length; i++) out[write++] = this.labels[offset + i] as number
    }
    out[write++] = 0
    return write
  }

  /** The presentation form. */
  name(id: NameId): Name {
    this.writeWire(id, wireScratch, 0)
    return printWireName(wireScratch)
  }

  /** Canonical order of two labels of the same parent (RFC 4034 section 6.1); both ids folded. */
  compareLabels(a: NameId, b: NameId): number {
    const aStart = this.labelOffsets[a] as number
    const bStart = this.labelOffsets[b] as number
    const aLength = this.labelLengths[a] as number
    const bLength = this.labelLengths[b] as number
    const common = Math.min(aLength, bLength)
    for (let i = 0; i < common; i++) {
      const order = (this.labels[aStart + i] as number) - (this.labels[bStart + i] as number)
      if (order !== 0) return order
    }
    return aLength - bLength
  }

  /** Canonical order of two folded names. */
  compare(a: NameId, b: NameId): number {
    if (a === b) return 0
    const aDepth = this.depths[a] as number
    const bDepth = this.depths[b] as number
    let x = this.ancestor(a, Math.min(aDepth, bDepth))
    let y = this.ancestor(b, Math.min(aDepth, bDepth))
    // One is an ancestor of the other: the shorter first.
    if (x === y) return aDepth - bDepth
    while (this.parents[x] !== this.parents[y]) {
      x = this.parents[x] as number
      y = this.parents[y] as number
    }
    return this.compareLabels(x, y)
  }

  private markLabels(wire: Uint8Array, start: number): number {
    let count = 0
    for (let at = start; (wire[at] as number) > 0; at += 1 + (wire[at] as number)) labelMarks[count++] = at
    return count
  }

  private probe(parent: NameId, bytes: Uint8Array, start: number, end: number, hash: number): NameId {
    const { slots, labels } = this
    const mask = slots.length - 1
    const length = end - start
    for (let slot = hash & mask; ; slot = (slot + 1) & mask) {
      const id = slots[slot] as number
      if (id === 0) return noName
      if (this.hashes[id] !== hash || this.parents[id] !== parent || this.labelLengths[id] !== length) continue
      const offset = this.labelOffsets[id] as number
      let i = 0
      while (i < length && labels[offset + i] === bytes[start + i]) i++
      if (i === length) return id
    }
  }

  private insert(parent: NameId, bytes: Uint8Array, start: number, end: number, hash: number, folded: NameId): NameId {
    if (this.size === this.parents.length) this.growRows()
    const id = this.size++
    const length = end - start
    if (this.labelsEnd + length > this.labels.length) {
      const grown = new Uint8Array(this.labels.length * 2)
      grown.set(this.labels)
      this.labels = grown
    }
    for (let i = 0; i < length; i++) this.labels[this.labelsEnd + i] = bytes[start + i] as number
    this.parents[id] = parent
    this.folded[id] = folded < 0 ? id : folded
    this.labelOffsets[id] = this.labelsEnd
    this.labelLengths[id] = length
    this.wireLengths[id] = (this.wireLengths[parent] as number) + length + 1
    this.depths[id] = (this.depths[parent] as number) + 1
    this.hashes[id] = hash
    this.labelsEnd += length
    this.place(id, hash)
    return id
  }

  private place(id: NameId, hash: number): void {
    const mask = this.slots.length - 1
    let slot = hash & mask
    while (this.slots[slot] !== 0) slot = (slot + 1) & mask
    this.slots[slot] = id
  }

  private growRows(): void {
    const rows = this.parents.length * 2
    this.parents = grownInt32(this.parents, rows)
    this.folded = grownInt32(this.folded, rows)
    this.hashes = grownInt32(this.hashes, rows)
    const offsets = new Uint32Array(rows)
    offsets.set(this.labelOffsets)
    this.labelOffsets = offsets
    this.labelLengths = grownUint8(this.labelLengths, rows)
    this.wireLengths = grownUint8(this.wireLengths, rows)
    this.depths = grownUint8(this.depths, rows)
    this.slots = new Int32Array(slotCount(rows))
    for (let id = 1; id < this.size; id++) this.place(id, this.hashes[id] as number)
  }
}

const labelMarks = new Int32Array(128)
const foldedLabel = new Uint8Array(64)
const wireScratch = new Uint8Array(maxNameLength)
const originScratch = new Uint8Array(maxNameLength)
const textScratch = new Uint8Array(2 * maxNameLength)

/** A power of two at least twice the rows, so that probes stay short. */
function slotCount(rows: number): number {
  return 2 ** Math.ceil(Math.log2(rows * 2))
}

/** FNV-1a over the parent's id and the label's octets, mixed once more for the low bits. */
function hashLabel(parent: NameId, bytes: Uint8Array, start: number, end: number): number {
  let hash = Math.imul(parent ^ 0x811c9dc5, 0x01000193)
  for (let at = start; at < end; at++) hash = Math.imul(hash ^ (bytes[at] as number), 0x01000193)
  return hash ^ (hash >>> 15)
}
