import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { compiledFile, loadProgram } from '../../src/cli/load-program.ts'

let folder: string
let file: string

/** A program that says one word, in a text of the same length for every word of four letters. */
const saying = (word: string) =>
  `exports.word = (() => require('node:path').basename(__filename) + ' says ${word}')()\n`

const wordOf = () => {
  const { exports, wasCompiled } = loadProgram(file)
  return { word: (exports as { word: string }).word, wasCompiled }
}

const keep = () => writeFileSync(compiledFile(file), loadProgram(file).takeCompiled())

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'secours-program-'))
  file = join(folder, 'program.cjs')
  writeFileSync(file, saying('yes!'))
})
afterEach(() => {
  rmSync(folder, { recursive: true, force: true })
})

describe('a program', () => {
  test('is loaded without a compiled form', () => {
    expect(wordOf()).toEqual({ word: 'program.cjs says yes!', wasCompiled: false })
  })

  test('is loaded with its compiled form', () => {
    keep()
    expect(wordOf()).toEqual({ word: 'program.cjs says yes!', wasCompiled: true })
  })

  test('has its own text run, where the compiled form is of another text of the same length', () => {
    keep()
    writeFileSync(file, saying('noo!'))
    expect(wordOf()).toEqual({ word: 'program.cjs says noo!', wasCompiled: false })
  })

  test.each<[string, (kept: Buffer) => Uint8Array]>([
    ['is empty', () => new Uint8Array()],
    ['is cut off', (kept) => kept.subarray(0, kept.length - 8)],
    ['is a digest alone', (kept) => kept.subarray(0, 32)],
    ['has one octet changed', (kept) => kept.fill((kept.at(-100) ?? 0) ^ 1, kept.length - 100, kept.length - 99)],
    ['was made by another Node', (kept) => kept.fill(0, 0, 32)],
  ])('is compiled anew where the compiled form %s', (_, change) => {
    keep()
    writeFileSync(compiledFile(file), change(readFileSync(compiledFile(file))))
    expect(wordOf()).toEqual({ word: 'program.cjs says yes!', wasCompiled: false })
  })
})
