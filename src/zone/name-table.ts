import { encodeName, foldWire, maxLabelLength, maxNameLength, type Name, printWireName, scanName } from '../dns/name.ts'
import { ColumnSpace, grownInt32, grownUint8 } from './columns.ts'
import { hashLabel, hashName, hashPrime, hashSeed } from './name-hash.ts'

/** A name's number in a `NameTable`. The root is 0. */
export type NameId = number

export const rootId: NameId = 0
export const noName: NameId = -1

/** A name's row: parent, folded, where its first label begins, and its three lengths in one number. */
const rowLength = 4
const foldedAt = 1
const labelAt = 2
const lengthsAt = 3

/** Arrays that fill from their beginning: what is too long of them is never touched, and takes no memory. */
const spareRoom = 2
const octetsPerLabel = 12

/** A slot of the hash table: the id (0: free, the root is in no slot) beside the hash, so that most probes end here. */
const slotLength = 2

/**
 * Names held once each, as a trie: a name is its parent's id and its first label, and knows the id of its lower-case form, so
 * that spelling is kept while comparison is of ids. Several zones may share one table; then their names compare by id too.
 */
export class NameTable {
  /** Names held. Ids are 0 to `size - 1`. */
  size = 1
  private rows: Int32Array
  private slots: Int32Array
  private labels: Uint8Array
  private labelsEnd = 0

  /** `capacity`: about how many names are expected. */
  constructor(capacity = 64) {
    const count = Math.max(16, capacity)
    const rows = count * spareRoom * rowLength
    const slots = slotCount(count) * slotLength
    const octets = count * spareRoom * octetsPerLabel
    const space = new ColumnSpace((rows + slots) * 4 + octets)
    this.rows = space.int32(rows)
    this.slots = space.int32(slots)
    this.labels = space.uint8(octets)
    this.rows[0] = noName
    this.rows[lengthsAt] = packLengths(0, 0, 1)
  }

  /** Makes room for about `count` names in all, at once: a table that doubles its way there copies all of them at each step. */
  reserve(count: number): void {
    const rows = count * spareRoom * rowLength
    const octets = count * spareRoom * octetsPerLabel
    if (rows > this.rows.length) this.rows = grownInt32(this.rows, rows)
    if (octets > this.labels.length) this.labels = grownUint8(this.labels, octets)
    if (slotCount(count) * slotLength > this.slots.length) this.growSlots(slotCount(count) * slotLength)
  }

  /** The parent's id; `noName` for the root. */
  parent(id: NameId): NameId {
    return this.rows[id * rowLength] as NameId
  }

  /** The id of the lower-case form: two names are the same when theirs are. */
  fold(id: NameId): NameId {
    return this.rows[id * rowLength + foldedAt] as NameId
  }

  /** Labels, the root's not counted. */
  depth(id: NameId): number {
    return ((this.rows[id * rowLength + lengthsAt] as number) >> 8) & 0xff
  }

  /** Octets in wire form. */
  wireLength(id: NameId): number {
    return (this.rows[id * rowLength + lengthsAt] as number) >> 16
  }

  /** The first label's octets: a view. */
  label(id: NameId): Uint8Array {
    const start = this.labelStart(id)
    return this.labels.subarray(start, start + this.labelLength(id))
  }

  /** An octet of the first label: for who looks at the labels of all names, where views would be made by the million. */
  labelOctet(id: NameId, at: number): number {
    return this.labels[this.labelStart(id) + at] as number
  }

  /** Whether the table has a 1 for every octet of the first label between two offsets. */
  everyOctet(id: NameId, from: number, to: number, table: Uint8Array): boolean {
    const { labels } = this
    const start = this.labelStart(id)
    for (let at = start + from; at < start + to; at++) if (table[labels[at] as number] !== 1) return false
    return true
  }

  /** Octets in the first label. */
  labelLength(id: NameId): number {
    return (this.rows[id * rowLength + lengthsAt] as number) & 0xff
  }

  /** Whether the first label is `*` (RFC 4592). */
  isWildcard(id: NameId): boolean {
    return this.labelLength(id) === 1 && this.labels[this.labelStart(id)] === 0x2a
  }

  /** The ancestor of `id` (or itself) with `depth` labels. */
  ancestor(id: NameId, depth: number): NameId {
    let at = id
    for (let left = this.depth(id) - depth; left > 0; left--) at = this.parent(at)
    return at
  }

  /** Whether the folded name `id` is the folded name `top` or stands below it. */
  isAtOrBelow(id: NameId, top: NameId): boolean {
    const depth = this.depth(top)
    return this.depth(id) >= depth && this.ancestor(id, depth) === top
  }

  /**
   * The id of the name whose first label is given, under `parent`; made where it is not there yet. The caller has checked the
   * limits of RFC 1035 section 2.3.4.
   */
  child(parent: NameId, bytes: Uint8Array, start: number, end: number): NameId {
    return this.childOfHash(parent, bytes, start, end, hashLabel(bytes, start, end))
  }

  private childOfHash(parent: NameId, bytes: Uint8Array, start: number, end: number, labelHash: number): NameId {
    const hash = hashName(parent, labelHash, bytes[end - 1] as number)
    const found = this.probe(parent, bytes, start, end, hash)
    return found >= 0
      ? found
      : this.insert(parent, bytes, start, end, hash, this.childFolded(parent, bytes, start, end))
  }

  /** The id of the lower-case form of a name that is not held yet; `noName` where that is the name itself. */
  private childFolded(parent: NameId, bytes: Uint8Array, start: number, end: number): NameId {
    const foldedParent = this.fold(parent)
    for (let at = start; at < end; at++) {
      const octet = bytes[at] as number
      if (octet < 0x41 || octet > 0x5a) continue
      // A copy, also of a Buffer, whose `slice` is none.
      const lower = foldWire(Uint8Array.from(bytes.subarray(start, end)))
      return this.child(foldedParent, lower, 0, lower.length)
    }
    return foldedParent === parent ? noName : this.child(foldedParent, bytes, start, end)
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
    let hash = hashSeed
    // The hash of a label leaves its last octet out.
    let hashBefore = hashSeed
    for (let at = start; at < end; at++) {
      const octet = text[at] as number
      if (octet === 0x5c) return this.internUnusualText(text, start, end, origin)
      if (octet !== 0x2e) {
        hashBefore = hash
        hash = Math.imul(hash ^ octet, hashPrime)
      } else {
        if (at === labelStart || at - labelStart > maxLabelLength || labels === labelMarks.length) {
          return this.internUnusualText(text, start, end, origin)
        }
        labelHashes[labels] = hashBefore
        labelMarks[labels++] = labelStart
        labelStart = at + 1
        hash = hashSeed
      }
    }
    let id = rootId
    let labelEnd = end - 1
    if (labelStart < end) {
      if (origin < 0 || end - labelStart > maxLabelLength || labels === labelMarks.length) {
        return this.internUnusualText(text, start, end, origin)
      }
      labelHashes[labels] = hashBefore
      labelMarks[labels++] = labelStart
      id = origin
      labelEnd = end
    }
    if (labels === 0 || this.wireLength(id) + labelEnd - start + 1 > maxNameLength) {
      return this.internUnusualText(text, start, end, origin)
    }
    for (let i = labels - 1; i >= 0; i--) {
      const mark = labelMarks[i] as number
      id = this.childOfHash(id, text, mark, labelEnd, labelHashes[i] as number)
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
    const length = end - start
    for (let i = 0; i < length; i++) {
      const octet = bytes[start + i] as number
      foldedLabel[i] = octet >= 0x41 && octet <= 0x5a ? octet + 0x20 : octet
    }
    return this.probe(
      parent,
      foldedLabel,
      0,
      length,
      hashName(parent, hashLabel(foldedLabel, 0, length), foldedLabel[length - 1] as number),
    )
  }

  /** Writes the wire form to `out` at `at`; returns the offset after it. */
  writeWire(id: NameId, out: Uint8Array, at: number): number {
    let write = at
    for (let name = id; name > 0; name = this.parent(name)) {
      const length = this.labelLength(name)
      const offset = this.labelStart(name)
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

  /**
   * The presentation form as it stands in a master file under `$ORIGIN origin`: `@`, `www`, or the absolute name where it does not
   * stand at or below `origin` in that spelling. Under the root, and for `noName`, every name is absolute.
   */
  printUnder(id: NameId, origin: NameId): string {
    if (origin <= rootId) return this.name(id)
    if (id === origin) return '@'
    const depth = this.depth(origin)
    if (this.depth(id) < depth || this.ancestor(id, depth) !== origin) return this.name(id)
    const length = this.writeWire(id, wireScratch, 0) - this.wireLength(origin)
    wireScratch[length] = 0
    return printWireName(wireScratch).slice(0, -1)
  }

  /** Canonical order of two labels of the same parent (RFC 4034 section 6.1); both ids folded. */
  compareLabels(a: NameId, b: NameId): number {
    const { labels } = this
    const aStart = this.labelStart(a)
    const bStart = this.labelStart(b)
    const aLength = this.labelLength(a)
    const bLength = this.labelLength(b)
    const common = Math.min(aLength, bLength)
    for (let i = 0; i < common; i++) {
      const order = (labels[aStart + i] as number) - (labels[bStart + i] as number)
      if (order !== 0) return order
    }
    return aLength - bLength
  }

  /** Canonical order of two folded names. */
  compare(a: NameId, b: NameId): number {
    if (a === b) return 0
    const aDepth = this.depth(a)
    const bDepth = this.depth(b)
    let x = this.ancestor(a, Math.min(aDepth, bDepth))
    let y = this.ancestor(b, Math.min(aDepth, bDepth))
    // One is an ancestor of the other: the shorter first.
    if (x === y) return aDepth - bDepth
    for (;;) {
      const above = this.parent(x)
      const beside = this.parent(y)
      if (above === beside) break
      x = above
      y = beside
    }
    return this.compareLabels(x, y)
  }

  private markLabels(wire: Uint8Array, start: number): number {
    let count = 0
    for (let at = start; (wire[at] as number) > 0; at += 1 + (wire[at] as number)) labelMarks[count++] = at
    return count
  }

  private labelStart(id: NameId): number {
    return this.rows[id * rowLength + labelAt] as number
  }

  private probe(parent: NameId, bytes: Uint8Array, start: number, end: number, hash: number): NameId {
    const { slots, rows, labels } = this
    const mask = slots.length - 1
    const length = end - start
    for (let slot = (hash * slotLength) & mask; ; slot = (slot + slotLength) & mask) {
      const id = slots[slot] as number
      if (id === 0) return noName
      if (slots[slot + 1] !== hash) continue
      const row = id * rowLength
      if (rows[row] !== parent || ((rows[row + lengthsAt] as number) & 0xff) !== length) continue
      const offset = rows[row + labelAt] as number
      let i = 0
      while (i < length && labels[offset + i] === bytes[start + i]) i++
      if (i === length) return id
    }
  }

  private insert(parent: NameId, bytes: Uint8Array, start: number, end: number, hash: number, folded: NameId): NameId {
    if (this.size * rowLength === this.rows.length) this.rows = grownInt32(this.rows, this.rows.length * 2)
    if (this.size * slotLength * 2 >= this.slots.length) this.growSlots(this.slots.length * 2)
    const length = end - start
    if (this.labelsEnd + length > this.labels.length) this.labels = grownUint8(this.labels, this.labels.length * 2)
    const id = this.size++
    const { labels, labelsEnd } = this
    for (let i = 0; i < length; i++) labels[labelsEnd + i] = bytes[start + i] as number
    const row = id * rowLength
    this.rows[row] = parent
    this.rows[row + foldedAt] = folded < 0 ? id : folded
    this.rows[row + labelAt] = labelsEnd
    this.rows[row + lengthsAt] = packLengths(length, this.depth(parent) + 1, this.wireLength(parent) + length + 1)
    this.labelsEnd = labelsEnd + length
    place(this.slots, id, hash)
    return id
  }

  private growSlots(length: number): void {
    const { slots } = this
    this.slots = new Int32Array(length)
    for (let slot = 0; slot < slots.length; slot += slotLength) {
      if (slots[slot] !== 0) place(this.slots, slots[slot] as number, slots[slot + 1] as number)
    }
  }
}

function place(slots: Int32Array, id: NameId, hash: number): void {
  const mask = slots.length - 1
  let slot = (hash * slotLength) & mask
  while (slots[slot] !== 0) slot = (slot + slotLength) & mask
  slots[slot] = id
  slots[slot + 1] = hash
}

function packLengths(label: number, depth: number, wire: number): number {
  return label | (depth << 8) | (wire << 16)
}

const labelMarks = new Int32Array(128)
const labelHashes = new Int32Array(128)
const foldedLabel = new Uint8Array(64)
const wireScratch = new Uint8Array(maxNameLength)
const originScratch = new Uint8Array(maxNameLength)
const textScratch = new Uint8Array(2 * maxNameLength)

/** A power of two at least twice the names, so that probes stay short. */
function slotCount(names: number): number {
  return 2 ** Math.ceil(Math.log2(names * 2))
}
