import { describe, expect, test } from 'vitest'
import * as codes from '../../src/dns/type-codes.ts'
import { recordTypeOfName } from '../../src/rdata/registry.ts'

/** Types that stand in no zone: MD and MF (RFC 1035), OPT (RFC 6891), NXNAME (RFC 9824) and what only questions ask for (RFC 1035, 1995, 2930, 8945). */
const notInZones: Readonly<Record<string, number>> = {
  MD: 3,
  MF: 4,
  OPT: 41,
  NXNAME: 128,
  TKEY: 249,
  TSIG: 250,
  IXFR: 251,
  AXFR: 252,
  MAILB: 253,
  MAILA: 254,
  ANY: 255,
}

describe('the numbers of record types', () => {
  test.each(Object.entries(codes))('%s is the number that the type itself has', (constant, code) => {
    const mnemonic = constant.replace(/Type$/, '').toUpperCase()
    expect(code).toBe(notInZones[mnemonic] ?? recordTypeOfName(mnemonic)?.code)
  })
})
