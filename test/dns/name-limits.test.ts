import { describe, expect, it } from 'vitest'
import { parseName, rootName } from '../../src/dns/name.ts'

/** A name of four labels whose wire form takes `octets` octets. */
const nameOf = (octets: number) => [63, 63, 63, octets - 194].map((length) => 'a'.repeat(length)).join('.')

describe('the limit of 255 octets in wire form (RFC 1035 section 2.3.4)', () => {
  it.each([
    ['absolute, 255', `${nameOf(255)}.`, undefined],
    ['absolute, 256', `${nameOf(256)}.`, 'name-too-long'],
    ['relative, 255', nameOf(255), undefined],
    ['relative, 256', nameOf(256), 'name-too-long'],
    ['a label of 63', `${'a'.repeat(63)}.`, undefined],
    ['a label of 64', `${'a'.repeat(64)}.`, 'label-too-long'],
  ])('%s', (_title, text, fault) => {
    const result = parseName(text, rootName)
    expect('fault' in result ? result.fault : undefined).toBe(fault)
  })
})
