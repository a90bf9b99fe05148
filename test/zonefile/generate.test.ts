import { describe, expect, it } from 'vitest'
import { describeWith } from '../servers/availability.ts'
import { faultsOf, readText, recordsOf } from './reading.ts'

/** `§` stands for the dollar sign: what looks like a template is none. */
const dollars = (text: string) => text.replaceAll('§', '$')

const sound: readonly (readonly [directive: string, ...records: string[]])[] = [
  ['§GENERATE 1-2 host§ A 192.0.2.§', 'host1.example. 60 A 192.0.2.1', 'host2.example. 60 A 192.0.2.2'],
  [
    '§generate 0-4/2 § 5 IN PTR h§.example.net. ; a comment',
    '0.example. 5 PTR h0.example.net.',
    '2.example. 5 PTR h2.example.net.',
    '4.example. 5 PTR h4.example.net.',
  ],
  ['§GENERATE 1-1 a§ IN 5 CNAME b§{10}', 'a1.example. 5 CNAME b11.example.'],
  ['§GENERATE 9-10 a§{0,3} A 192.0.2.§{-8,0,d}', 'a009.example. 60 A 192.0.2.1', 'a010.example. 60 A 192.0.2.2'],
  ['§GENERATE 10-10 §{0,0,x}-§{0,4,X}-§{0,0,o} A 192.0.2.1', 'a-000A-12.example. 60 A 192.0.2.1'],
  ['§GENERATE 26-26 §{0,3,n} PTR §{0,7,N}', 'a.1.example. 60 PTR A.1.0.0.example.'],
  ['§GENERATE 26-26 q§{0,3,n} PTR §{0,6,N}', 'qa.1.example. 60 PTR A.1.0.'],
  ['§GENERATE 1-1 a\\§b§§c§ A 192.0.2.1', 'a\\§b\\§c1.example. 60 A 192.0.2.1'],
  ['§GENERATE 1-1 x§ MX "1§ mail§"', 'x1.example. 60 MX 11 mail1.example.'],
  ['§GENERATE 1-1 m§ MX 10 mail§', 'm1.example. 60 MX 10 mail1.example.'],
  ['§GENERATE 1-1 §§ORIGIN A 192.0.2.§', '\\§ORIGIN.example. 60 A 192.0.2.1'],
  ['§GENERATE 1-1 n§{-3,4}-§{-2,0,x}-§{-2,0,n} A 192.0.2.1', 'n-002-ffffffff-f.f.f.f.f.f.f.f.example. 60 A 192.0.2.1'],
  ['§GENERATE 1-1 y§ TXT "a § b"', 'y1.example. 60 TXT "a" "1" "b"'],
  ['§GENERATE 1-1 z§ TXT "\\"a § b\\" \\\\c\\;"', 'z1.example. 60 TXT "a 1 b" "\\\\c;"'],
  // BIND keeps an offset for what follows in the word.
  ['§GENERATE 1-1 o§-§{5}.§-§{0}-§ TXT §{-1,2}.§-§{7,0,x}.§', 'o1-6.6-1-1.example. 60 TXT "00.0-8.8"'],
  ['§GENERATE 3-3 (x§\n A 192.0.2.§)', 'x3.example. 60 A 192.0.2.3'],
]

describe('$GENERATE', () => {
  it.each(sound)('%s', (directive, ...records) => {
    const result = readText(`$TTL 60\n${dollars(directive)}\n`)
    expect(faultsOf(result)).toEqual([])
    expect(recordsOf(result.zone)).toEqual(records.map(dollars))
  })

  it('leaves the owner as it was, and stands for the place of its records', () => {
    const { zone } = readText('a 60 A 192.0.2.1\n$GENERATE 1-2 b$ A 192.0.2.$\n A 192.0.2.9\n')
    expect(recordsOf(zone).at(-1)).toBe('a.example. 60 A 192.0.2.9')
    expect(zone.placeOf(2)?.start).toBe(17)
  })

  it.each([
    ['§GENERATE 1-2 a§ A', '1:18 directive-invalid "A"'],
    ['§GENERATE 2-1 a§ A 192.0.2.§', '1:11 directive-invalid "2-1"'],
    ['§GENERATE 1-2/0 a§ A 192.0.2.§', '1:11 directive-invalid "1-2/0"'],
    ['§GENERATE 1-4294967295 a§ A 192.0.2.§', '1:11 directive-invalid "1-4294967295"'],
    ['§GENERATE 1-2 a§{0 A 192.0.2.§', '1:15 directive-invalid "a§{0"'],
    ['§GENERATE 1-2 a§ A 192.0.2.§{0,0,y}', '1:20 directive-invalid "192.0.2.§{0,0,y}"'],
    ['§GENERATE 255-300 a§ A 192.0.2.§', '1:1 rdata-invalid "§GENERATE 255-300 a§ A 192.0.2.§"'],
    ['§GENERATE 1-300 a..§ A 192.0.2.§', '1:1 name-invalid "§GENERATE 1-300 a..§ A 192.0.2.§"'],
    ['§GENERATE 1-300 a§ TKEY x', '1:1 type-invalid "§GENERATE 1-300 a§ TKEY x"'],
    ['§GENERATE 1-300 a§ A "192.0.2.§ ("', '1:1 syntax "§GENERATE 1-300 a§ A \\"192.0.2.§ ("'],
  ])('%s has one fault', (directive, fault) => {
    const result = readText(`$TTL 60\n@ A 192.0.2.1\n${dollars(directive)}\ngood A 192.0.2.1\n`)
    expect(faultsOf(result)).toEqual([dollars(fault).replace(/^1:/, '3:')])
    expect(recordsOf(result.zone).at(-1)).toBe('good.example. 60 A 192.0.2.1')
  })

  it('refuses a number of records that does not fit the memory', () => {
    const result = readText('$TTL 60\n$GENERATE 1-2147483647 a TXT x\n')
    expect(faultsOf(result)).toEqual(['2:11 directive-invalid "1-2147483647"'])
  })
})

describeWith(['named-compilezone'], '$GENERATE beside named-compilezone', () => {
  it('stands for the same records', async () => {
    const { mkdtempSync, rmSync, writeFileSync } = await import('node:fs')
    const { run } = await import('../servers/run.ts')
    const { join } = await import('node:path')
    const { tmpdir } = await import('node:os')
    const folder = mkdtempSync(join(tmpdir(), 'secours-generate-'))
    try {
      // BIND knows no parentheses here and no rdata of two words without quotes, and drops what is out of the zone.
      const directives = sound.map(([line]) => dollars(line)).filter((line) => !/[(]|\$\$|MX 10/.test(line))
      const text = `$TTL 60\n@ SOA ns.example.net. h 1 2 3 4 5\n@ NS ns.example.net.\n${directives.join('\n')}\n`
      writeFileSync(join(folder, 'zone'), text)
      const argv = ['named-compilezone', '-q', '-i', 'none', '-k', 'ignore', '-r', 'ignore', '-s', 'full', '-o', '-']
      const { code, stdout } = await run([...argv, 'example', join(folder, 'zone')])
      expect(code).toBe(0)
      expect(recordsOf(readText(stdout).zone).sort()).toEqual(recordsOf(readText(text).zone).sort())
    } finally {
      rmSync(folder, { recursive: true, force: true })
    }
  })
})
