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
