/** Caps the negative TTL, the last field of a SOA whose rdata ends at `end` (RFC 2308 section 4). */
export function capMinimum(bytes: Uint8Array, end: number, limit: number): void {
  const view = new DataView(bytes.buffer, bytes.byteOffset)
  view.setUint32(end - 4, Math.min(view.getUint32(end - 4), limit))
}
