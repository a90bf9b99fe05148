/** Typed arrays do not grow: these give a longer copy. */

export function grownInt32(from: Int32Array, rows: number): Int32Array {
  const grown = new Int32Array(rows)
  grown.set(from)
  return grown
}

export function grownUint8(from: Uint8Array, rows: number): Uint8Array {
  const grown = new Uint8Array(rows)
  grown.set(from)
  return grown
}

export function grownUint16(from: Uint16Array, rows: number): Uint16Array {
  const grown = new Uint16Array(rows)
  grown.set(from)
  return grown
}

export function grownUint32(from: Uint32Array, rows: number): Uint32Array {
  const grown = new Uint32Array(rows)
  grown.set(from)
  return grown
}

/**
 * Typed arrays out of one piece of memory, for those that are made together: ten thousand small zones wait for each piece that is asked
 * for. Arrays of 4 octets an entry are taken first, then those of 2, then of 1.
 */
export class ColumnSpace {
  private readonly buffer: ArrayBuffer
  private at = 0

  constructor(octets: number) {
    this.buffer = new ArrayBuffer(octets)
  }

  int32(rows: number): Int32Array {
    return new Int32Array(this.buffer, this.take(rows * 4), rows)
  }

  uint32(rows: number): Uint32Array {
    return new Uint32Array(this.buffer, this.take(rows * 4), rows)
  }

  uint16(rows: number): Uint16Array {
    return new Uint16Array(this.buffer, this.take(rows * 2), rows)
  }

  uint8(rows: number): Uint8Array {
    return new Uint8Array(this.buffer, this.take(rows), rows)
  }

  private take(octets: number): number {
    const start = this.at
    this.at += octets
    return start
  }
}
