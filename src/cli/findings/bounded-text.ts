/** A list in a text that may only be so long: it gives its items until there is no room, and says how many are missing. */
export interface BoundedList {
  /** Stands before the items; nothing of the list is printed without any. */
  readonly head: string
  readonly items: readonly string[]
  /** Items that nobody made, since there was no room. */
  readonly left?: number
  readonly more: (missing: number) => string
  readonly tail: string
  /** Octets that this list may take of what is left. */
  readonly most: number
}

const octetsOf = (text: string) => Buffer.byteLength(text)

/** An upper bound of what `more` takes. */
const mostMissing = 99_999_999

/** Puts a text together, of at most `limit` octets as long as what stands outside of lists fits. */
export function boundText(parts: readonly (string | BoundedList)[], limit: number): string {
  let room = limit
  for (const part of parts) room -= frameOf(part)
  return parts
    .map((part) => {
      if (typeof part === 'string') return part
      const text = printList(part, Math.min(room, part.most))
      room -= octetsOf(text) - (text === '' ? 0 : frameOf(part))
      return text
    })
    .join('')
}

/** What a part takes whatever is left out of it. */
function frameOf(part: string | BoundedList): number {
  if (typeof part === 'string') return octetsOf(part)
  const { head, items, left = 0, more, tail } = part
  return items.length + left === 0 ? 0 : octetsOf(head + more(mostMissing) + tail)
}

function printList({ head, items, left = 0, more, tail }: BoundedList, room: number): string {
  if (items.length + left === 0) return ''
  let rest = room
  let count = 0
  for (const item of items) {
    rest -= octetsOf(item)
    if (rest < 0) break
    count++
  }
  const missing = items.length - count + left
  return [head, ...items.slice(0, count), missing === 0 ? '' : more(missing), tail].join('')
}
