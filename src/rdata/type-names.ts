/**
 * The mnemonics of record types. They are noted where a type is defined, apart from the registry, since types are fields of other
 * types too (NSEC, RRSIG, CSYNC).
 */
const codes = new Map<string, number>()
const names = new Map<number, string>()

export function noteTypeName(name: string, code: number): void {
  codes.set(name, code)
  names.set(code, name)
}

/** The mnemonic of a type, or `TYPEnnn`. */
export function printTypeCode(code: number): string {
  return names.get(code) ?? `TYPE${code}`
}

/** The code of a mnemonic or of `TYPEnnn`, in any case; -1 where it is none. */
export function parseTypeCode(text: string): number {
  const known = codes.get(text) ?? codes.get(text.toUpperCase())
  if (known !== undefined) return known
  const digits = /^TYPE(\d{1,5})$/i.exec(text)?.[1]
  return digits === undefined || Number(digits) > 0xffff ? -1 : Number(digits)
}
