/** Messages over TCP: each behind its length in two octets (RFC 1035 section 4.2.2). */
export function frameMessage(message: Uint8Array): Uint8Array {
  const framed = new Uint8Array(2 + message.length)
  framed[0] = message.length >> 8
  framed[1] = message.length
  framed.set(message, 2)
  return framed
}

/** Cuts a stream of octets into messages, however the network cut it. */
export class FrameSplitter {
  private chunks: Uint8Array[] = []
  private held = 0
  private needed = 2
  private inHeader = true

  /** Takes a chunk; gives the messages that it completes. A message may be a view of the chunk. */
  push(chunk: Uint8Array): readonly Uint8Array[] {
    const messages: Uint8Array[] = []
    this.chunks.push(chunk)
    this.held += chunk.length
    while (this.held >= this.needed) {
      const octets = this.take(this.needed)
      if (this.inHeader) {
        this.needed = ((octets[0] as number) << 8) | (octets[1] as number)
        this.inHeader = false
      } else {
        this.needed = 2
        this.inHeader = true
        messages.push(octets)
      }
    }
    return messages
  }

  private take(count: number): Uint8Array {
    const first = this.chunks[0] ?? new Uint8Array(0)
    this.held -= count
    if (first.length >= count) {
      if (first.length === count) this.chunks.shift()
      else this.chunks[0] = first.subarray(count)
      return first.subarray(0, count)
    }
    const all = Buffer.concat(this.chunks)
    this.chunks = all.length > count ? [all.subarray(count)] : []
    return all.subarray(0, count)
  }
}
