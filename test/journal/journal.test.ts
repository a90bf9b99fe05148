import { spawn } from 'node:child_process'
import {
  appendFileSync,
  chmodSync,
  copyFileSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  truncateSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import fc from 'fast-check'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { openJournal } from '../../src/journal/journal.ts'
import { genesis, printLine } from '../../src/journal/line.ts'
import { readJournal } from '../../src/journal/read.ts'
import { bundle } from '../bundle.mjs'
import { firstOutput, ownFolder, startChild } from '../file/child.ts'
import { type Note, noteFormat } from './note.ts'

let folder: string
let path: string
let remove: () => void
beforeEach(() => {
  ;({ folder, remove } = ownFolder())
  path = join(folder, 'state', 'journal.jsonl')
})
afterEach(() => remove())

const at = new Date('2012-10-15T11:00:00Z')
const read = () => [...readJournal(path, noteFormat)]
const texts = () => read().map((entry) => (entry.type === 'note' ? entry.text : entry.type))

function append(...notes: readonly string[]): number {
  const journal = openJournal(path, noteFormat)
  for (const text of notes) journal.append('switch-1', at, { type: 'note', text })
  journal.close()
  return journal.repaired
}

describe('append and read', () => {
  test('entries come back as they went in, over several openings', () => {
    const journal = openJournal(path, noteFormat)
    expect(journal.append('switch-1', at, { type: 'mark' })).toEqual({
      type: 'mark',
      seq: 1,
      at: '2012-10-15T11:00:00.000Z',
      id: 'switch-1',
    })
    journal.close()
    append('two', 'three')
    expect(read()).toEqual([
      { type: 'mark', seq: 1, at: at.toISOString(), id: 'switch-1' },
      { type: 'note', text: 'two', seq: 2, at: at.toISOString(), id: 'switch-1' },
      { type: 'note', text: 'three', seq: 3, at: at.toISOString(), id: 'switch-1' },
    ])
    const first: unknown = JSON.parse(readFileSync(path, 'utf8').split('\n')[0] ?? '')
    expect(first).toMatchObject({ version: 1, seq: 1, id: 'switch-1', type: 'mark', digest: expect.any(String) })
  })

  test('any text, of any length, over any number of openings', () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.array(
            fc.oneof(
              fc.string({ unit: 'binary' }),
              fc.nat(200_000).map((n) => 'é'.repeat(n)),
            ),
          ),
          { maxLength: 4 },
        ),
        (openings) => {
          rmSync(path, { force: true })
          for (const notes of openings) append(...notes)
          expect(texts()).toEqual(openings.flat())
        },
      ),
      { numRuns: 20 },
    )
  })

  test.each([
    [40_000, 40_000],
    [70_000, 10],
    [10, 70_000],
    [300_000, 300_000],
  ])('lines of %i and %i octets at the end are found from there', (before, last) => {
    const notes = ['one', 'x'.repeat(before), 'y'.repeat(last)]
    append(...notes)
    expect(append('next')).toBe(0)
    expect(texts()).toEqual([...notes, 'next'])
    appendFileSync(path, 'z'.repeat(last))
    expect(append()).toBe(last)
    expect(texts()).toEqual([...notes, 'next'])
  })

  test('a journal that is not there yet has no entries, and reading makes none', () => {
    expect(read()).toEqual([])
    expect(statSync(path, { throwIfNoEntry: false })).toBeUndefined()
  })

  test('it is its owner’s alone, or the group’s where the folder is', () => {
    append('one')
    expect(statSync(join(folder, 'state')).mode & 0o777).toBe(0o700)
    expect(statSync(path).mode & 0o777).toBe(0o600)
    chmodSync(join(folder, 'state'), 0o2770)
    path = join(folder, 'state', 'other.jsonl')
    append('one')
    expect(statSync(path).mode & 0o777).toBe(0o660)
  })

  test('what could not be read back is not written', () => {
    const journal = openJournal<Note>(path, { ...noteFormat, validate: () => 'never valid' })
    expect(() => journal.append('switch-1', at, { type: 'mark' })).toThrow(/could not be read back/)
    const reserved = { type: 'mark' as const, seq: 7 }
    expect(() => journal.append('switch-1', at, reserved)).toThrow(/reserved key seq/)
    journal.close()
    expect(readFileSync(path, 'utf8')).toBe('')
  })

  const replaceByCopy = () => {
    renameSync(path, `${path}.old`)
    copyFileSync(`${path}.old`, path)
  }
  test.each<[string, () => void]>([
    ['lengthened', () => appendFileSync(path, 'x\n')],
    ['shortened', () => truncateSync(path, 5)],
    ['removed', () => rmSync(path)],
    ['moved away', () => renameSync(path, `${path}.old`)],
    ['replaced by a copy', replaceByCopy],
  ])('a journal that was %s by another hand takes no more entries', (_, harm) => {
    const journal = openJournal(path, noteFormat)
    journal.append('switch-1', at, { type: 'mark' })
    harm()
    expect(() => journal.append('switch-1', at, { type: 'mark' })).toThrow(
      expect.objectContaining({ code: 'journal-moved', hint: expect.any(String) }),
    )
    expect(() => journal.append('switch-1', at, { type: 'mark' })).toThrow(/after a failed append/)
    journal.close()
  })

  test('opening looks at the end alone, reading at 100,000 entries', () => {
    let previous = genesis
    const lines: string[] = []
    for (let seq = 1; seq <= 100_000; seq++) {
      const { line, digest } = printLine(
        previous,
        { seq, at: at.toISOString(), id: 'x' },
        { type: 'note', text: `${seq}` },
      )
      lines.push(line)
      previous = digest
    }
    append()
    const content = `${lines.join('\n')}\n`
    // The damage, far from the end, does not meet the eye of who only opens.
    writeFileSync(path, content.replace('"text":"50000"', '"text":"other"'))
    append('last')
    expect(read).toThrow(expect.objectContaining({ message: expect.stringContaining(' line 50000 ') }))
    writeFileSync(path, content)
    append('last')
    let count = 0
    for (const entry of readJournal(path, noteFormat)) count = entry.seq
    expect(count).toBe(100_001)
  })
})

describe('a crash', () => {
  test('cut anywhere, the whole lines are there, and appending goes on after them', () => {
    const notes = ['one', 'deux é', 'three', 'x'.repeat(70_000)]
    append(...notes)
    const whole = readFileSync(path)
    const cuts = fc.oneof(fc.nat(700), fc.nat(whole.length), fc.constantFrom(whole.length - 1, whole.length))
    fc.assert(
      fc.property(cuts, fc.nat(5000), (cut, zeros) => {
        const kept = whole.subarray(0, cut)
        // Some file systems keep the new length and fill it with NULs.
        writeFileSync(path, Buffer.concat([kept, Buffer.alloc(zeros)]))
        const lines = kept.toString('latin1').split('\n').length - 1
        expect(texts()).toEqual(notes.slice(0, lines))
        expect(append('next')).toBe(zeros + cut - (kept.lastIndexOf(0x0a) + 1))
        expect(texts()).toEqual([...notes.slice(0, lines), 'next'])
      }),
      { numRuns: 100 },
    )
  })

  test('a last line whose first block was lost is passed over', () => {
    append('one', 'x'.repeat(9000))
    const content = readFileSync(path)
    content.fill(0, content.indexOf(0x0a) + 1, 4096)
    writeFileSync(path, content)
    expect(texts()).toEqual(['one'])
    append('two')
    expect(texts()).toEqual(['one', 'two'])
  })

  test('a disk that is full takes back what it took of the line', async () => {
    const program = await bundle(fileURLToPath(new URL('child-append.ts', import.meta.url)), folder)
    // A limit on the length of files stands for the full disk: it too writes a part of the line, then refuses.
    const child = spawn('sh', ['-c', 'ulimit -f 100; exec "$0" "$@"', process.execPath, program, path], {
      stdio: ['ignore', 'pipe', 'inherit'],
    })
    let output = ''
    child.stdout.on('data', (chunk) => {
      output += String(chunk)
    })
    await new Promise((resolve) => child.on('close', resolve))
    const lines = output.split('\n').slice(0, -1)
    expect(lines.pop()).toMatch(/^file-/)
    expect(lines.length).toBeGreaterThan(3)
    expect(read().length).toBe(lines.length)
    expect(readFileSync(path).at(-1)).toBe(0x0a)
  })

  test('killed at any moment, no acknowledged entry is lost', { timeout: 60_000 }, async () => {
    const program = await bundle(fileURLToPath(new URL('child-append.ts', import.meta.url)), folder)
    let acknowledged = 0
    for (let kill = 0; kill < 30; kill++) {
      const child = startChild(program, [path])
      await firstOutput(child)
      await new Promise((resolve) => setTimeout(resolve, Math.random() * 20))
      child.process.kill('SIGKILL')
      await child.ended
      const last = Number(child.output().split('\n').at(-2) ?? 0)
      expect(last).toBeGreaterThan(acknowledged)
      acknowledged = last
      const entries = read()
      // One more may be there that was on disk before its acknowledgement came through.
      expect(entries.length - acknowledged).toBeGreaterThanOrEqual(0)
      expect(entries.length - acknowledged).toBeLessThanOrEqual(1)
      acknowledged = entries.length
    }
    expect(texts().every((text, index) => text.startsWith(`${index + 1} `))).toBe(true)
  })
})

describe('damage', () => {
  const lines = () => readFileSync(path, 'utf8').split('\n').slice(0, -1)
  const rewrite = (changed: readonly string[]) => writeFileSync(path, changed.map((line) => `${line}\n`).join(''))

  test('a changed octet anywhere but in the last newline names its line', () => {
    append('one', 'two', 'three')
    const whole = readFileSync(path)
    fc.assert(
      fc.property(fc.nat(whole.length - 2), fc.integer({ min: 1, max: 255 }), (place, change) => {
        const changed = Buffer.from(whole)
        changed[place] = (changed[place] ?? 0) ^ change
        // A NUL in the last line is how a crash looks.
        fc.pre(changed[place] !== 0)
        writeFileSync(path, changed)
        const line = whole.subarray(0, place).toString('latin1').split('\n').length
        const codes = /^journal-(damaged|version)$/
        expect(read).toThrow(
          expect.objectContaining({
            code: expect.stringMatching(codes),
            message: expect.stringContaining(` line ${line}`),
            hint: expect.any(String),
          }),
        )
      }),
      { numRuns: 300 },
    )
  })

  test.each<[string, (all: string[]) => (string | undefined)[], number]>([
    ['a removed line', ([a, , c]) => [a, c], 2],
    ['two lines that changed places', ([a, b, c]) => [b, a, c], 1],
    ['a repeated line', ([a, b, c]) => [a, b, b, c], 3],
    ['an empty line', ([a, b, c]) => [a, '', b, c], 2],
    ['half a line in the middle', ([a, b, c]) => [a, b?.slice(0, 40), c], 2],
    ['NULs in the middle', ([a, b, c]) => [a, '\0'.repeat(b?.length ?? 0), c], 2],
    ['a last line that is whole and wrong', ([a, b, c]) => [a, b, c?.replace('three', 'THREE')], 3],
  ])('%s is an error that names the line', (_, change, line) => {
    append('one', 'two', 'three')
    rewrite(change(lines()).filter((text) => text !== undefined))
    const expected = expect.objectContaining({
      code: 'journal-damaged',
      message: expect.stringContaining(`journal.jsonl line ${line} `),
    })
    expect(read).toThrow(expected)
  })

  test('a line of another journal does not pass for one of this', () => {
    append('one', 'two')
    const [first = ''] = lines()
    rmSync(path)
    append('eins', 'zwei')
    const [, second = ''] = lines()
    rewrite([first, second])
    const expected = expect.objectContaining({
      code: 'journal-damaged',
      message: expect.stringContaining(' line 2 '),
    })
    expect(read).toThrow(expected)
    expect(() => append('three')).toThrow(expected)
  })

  test('a damaged end is not appended to', () => {
    append('one', 'two', 'three')
    const content = readFileSync(path, 'utf8').replace('three', 'THREE')
    writeFileSync(path, content)
    expect(() => append('four')).toThrow(expect.objectContaining({ code: 'journal-damaged' }))
    writeFileSync(path, 'no journal\nat all\n')
    expect(() => append('four')).toThrow(expect.objectContaining({ code: 'journal-damaged' }))
    expect(readFileSync(path, 'utf8')).toBe('no journal\nat all\n')
  })

  const print = (type: string, more: Readonly<Record<string, unknown>> = {}) =>
    printLine(genesis, { seq: 1, at: at.toISOString(), id: 'x' }, { type, ...more }).line

  test.each<[string, () => string, string, string]>([
    ['an unknown type', () => print('burn'), 'journal-entry-type', 'line 1: unknown entry type "burn"'],
    ['an unknown field', () => print('mark', { more: 1 }), 'journal-entry', 'line 1: unknown field "more"'],
    [
      'another version',
      () => print('mark').replace('"version":1', '"version":2'),
      'journal-version',
      'line 1: journal version 2',
    ],
  ])('%s is refused by its name', (_, line, code, message) => {
    append()
    rewrite([line()])
    const expected = expect.objectContaining({ code, message: expect.stringContaining(message) })
    expect(read).toThrow(expected)
    expect(() => append('next')).toThrow(expected)
  })

  test('a folder where the journal should be', () => {
    path = folder
    expect(read).toThrow(expect.objectContaining({ code: 'file-is-folder' }))
    expect(() => append()).toThrow(expect.objectContaining({ code: 'file-is-folder' }))
  })
})
