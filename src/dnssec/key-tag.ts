const rsaMd5 = 1

/** The key tag of a DNSKEY's rdata (RFC 4034 appendix B; of RSA/MD5, appendix B.1). */
export function keyTag(rdata: Uint8Array): number {
  const { length } = rdata
  // The last but two and the last but one octet of the modulus.
  if (rdata[3] === rsaMd5) return length < 7 ? 0 : ((rdata[length - 3] as number) << 8) | (rdata[length - 2] as number)
  let sum = 0
  for (let at = 0; at < length; at++) sum += at & 1 ? (rdata[at] as number) : (rdata[at] as number) << 8
  return (sum + (Math.floor(sum / 0x1_0000) & 0xffff)) & 0xffff
}
