/** Numbers of the DNS parameters registry that messages are made of. */
export const classIn = 1
/** UPDATE: an RRset that must not be, or a record to delete (RFC 2136 section 2). */
const classNone = 254
export const classAny = 255

/** Whether rdata in records of a class is of the form that its type has in class IN: others are opaque octets (RFC 3597 section 3). */
export function hasTypedRdata(recordClass: number): boolean {
  return recordClass === classIn || recordClass === classNone || recordClass === classAny
}

export const opcodes = { query: 0, iquery: 1, status: 2, notify: 4, update: 5 } as const

export const rcodes = {
  noError: 0,
  formErr: 1,
  servFail: 2,
  nxDomain: 3,
  notImp: 4,
  refused: 5,
  yxDomain: 6,
  yxRrset: 7,
  nxRrset: 8,
  notAuth: 9,
  notZone: 10,
  /** Also BADSIG, in a TSIG record (RFC 8945 section 3). */
  badVers: 16,
  badKey: 17,
  badTime: 18,
  badTrunc: 22,
  badCookie: 23,
} as const

const rcodeNames: Readonly<Record<number, string>> = {
  0: 'NOERROR',
  1: 'FORMERR',
  2: 'SERVFAIL',
  3: 'NXDOMAIN',
  4: 'NOTIMP',
  5: 'REFUSED',
  6: 'YXDOMAIN',
  7: 'YXRRSET',
  8: 'NXRRSET',
  9: 'NOTAUTH',
  10: 'NOTZONE',
  16: 'BADVERS',
  17: 'BADKEY',
  18: 'BADTIME',
  22: 'BADTRUNC',
  23: 'BADCOOKIE',
}

/** The mnemonic of an RCODE, or `RCODE` and its number. */
export function rcodeName(code: number): string {
  return rcodeNames[code] ?? `RCODE${code}`
}
