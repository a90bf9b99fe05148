import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  compareNames,
  encodeName,
  foldName,
  isAtOrBelow,
  labelsOf,
  mustName,
  type Name,
  nameFaultOf,
  nameOfLabels,
  parentName,
  parseName,
} from '../../src/dns/name.ts'
import { NameTable, noName, rootId } from '../../src/zone/name-table.ts'

const octet = fc.oneof(fc.constantFrom(...Buffer.from('aAbB.*09')), fc.nat(255))
const label = fc.array(octet, { minLength: 1, maxLength: 8 }).map((octets) => Uint8Array.from(octets))
const anyName = fc.array(label, { maxLength: 6 }).map((labels): Name => nameOfLabels(labels))

describe('NameTable', () => {
  it('holds any names, and knows of them what their text says', () => {
    void fc.assert(
      fc.property(fc.array(anyName, { minLength: 1, maxLength: 40 }), (names) => {
        const table = new NameTable(1)
        const ids = names.map((name) => table.intern(name))
        for (const [i, id] of ids.entries()) {
          const name = names[i] as Name
          expect(table.intern(name)).toBe(id)
          expect(table.name(id)).toBe(name)
          expect(table.name(table.fold(id))).toBe(foldName(name))
          expect(table.find(name)).toBe(table.fold(id))
          expect(table.depth(id)).toBe(labelsOf(name).length)
          expect(table.wireLength(id)).toBe(encodeName(name).length)
          expect(table.isWildcard(id)).toBe(labelsOf(name)[0] === '*')
          if (name !== '.') expect(table.name(table.parent(id))).toBe(parentName(name))
        }
      }),
    )
  })

  it('compares as names do', () => {
    void fc.assert(
      fc.property(anyName, anyName, (a, b) => {
        const table = new NameTable()
        const [x, y] = [table.fold(table.intern(a)), table.fold(table.intern(b))]
        expect(Math.sign(table.compare(x, y))).toBe(Math.sign(compareNames(a, b)))
        expect(table.isAtOrBelow(x, y)).toBe(isAtOrBelow(a, b))
        expect(x === y).toBe(foldName(a) === foldName(b))
      }),
    )
  })

  it('finds without making', () => {
    const table = new NameTable()
    table.intern(mustName('WWW.example.'))
    const { size } = table
    expect(table.find(mustName('mail.example.'))).toBe(noName)
    expect(table.find(mustName('www.example.net.'))).toBe(noName)
    expect(table.find(mustName('www.EXAMPLE.'))).toBeGreaterThan(rootId)
    expect(table.size).toBe(size)
  })

  it('leaves the octets alone that it reads from', () => {
    const bytes = Buffer.from('WWW.Example.')
    new NameTable().internText(bytes, 0, bytes.length, rootId)
    expect(bytes.toString()).toBe('WWW.Example.')
  })

  it('reads names in text as parseName does', { timeout: 60_000 }, () => {
    const origin = mustName('Sub.example.')
    const piece = fc.constantFrom(
      'a',
      'Bc',
      '.',
      '..',
      '@',
      '*',
      '\\.',
      '\\065',
      '\\256',
      '\\',
      'x'.repeat(63),
      'y'.repeat(64),
    )
    const text = fc.oneof(
      fc.array(piece, { maxLength: 7 }).map((parts) => parts.join('')),
      fc
        .tuple(fc.integer({ min: 115, max: 130 }), fc.constantFrom('', 'a', 'aa', 'aaa.'))
        .map(([n, end]) => 'a.'.repeat(n) + end),
      fc.string({ unit: 'binary', maxLength: 20 }),
    )
    void fc.assert(
      fc.property(text, fc.constantFrom(origin, mustName('.'), undefined), (written, top) => {
        const table = new NameTable()
        const bytes = new TextEncoder().encode(written)
        const id = table.internText(bytes, 0, bytes.length, top === undefined ? noName : table.intern(top))
        const expected = parseName(written, top)
        expect(id < 0 ? { fault: nameFaultOf(id) } : { name: table.name(id) }).toEqual(expected)
      }),
      { numRuns: 300 },
    )
  })

  it.each([
    ['www.Example.', 'Example.', 'www'],
    ['Example.', 'Example.', '@'],
    ['www.example.', 'Example.', 'www.example.'],
    ['a\\..Example.', 'Example.', 'a\\.'],
    ['\\@.Example.', 'Example.', '\\@'],
    ['example.net.', 'Example.', 'example.net.'],
    ['net.', 'example.net.', 'net.'],
    ['www.', '.', 'www.'],
    ['.', '.', '.'],
    ['.', 'Example.', '.'],
  ])('prints %s under %s as %s', (name, origin, expected) => {
    const table = new NameTable()
    expect(table.printUnder(table.intern(mustName(name)), table.intern(mustName(origin)))).toBe(expected)
  })
})
