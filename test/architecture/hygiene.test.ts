import { describe, expect, test } from 'vitest'
import { findSkips, findTypeHoles, findUnwelcomeWords } from './hygiene.ts'
import { listFiles, readText } from './tree.ts'

const maxLines = 400

/** Files of one concept that needs more lines than that, and why it is one. */
const longFiles: Readonly<Record<string, string>> = {}

/** Files with tests that not every machine can run, and what it needs. */
const conditional: Readonly<Record<string, string>> = {
  'test/file/atomic.test.ts': 'only root can give files away',
  'test/servers/availability.ts': 'name servers and tools that are not installed everywhere',
}

const files = listFiles()
const written = files.filter((path) => !path.includes('.generated.') && path !== 'package-lock.json')
const sources = written.filter((path) => path.startsWith('src/') && path.endsWith('.ts'))
const tests = written.filter((path) => path.startsWith('test/') && path.endsWith('.ts'))

const checkAll = (paths: readonly string[], check: (path: string, text: string) => readonly string[]) =>
  paths.flatMap((path) => check(path, readText(path)))

describe('the repository', () => {
  test('has no holes in its types', () => {
    expect(
      checkAll([...sources, ...tests.filter((path) => !path.startsWith('test/architecture/'))], findTypeHoles),
    ).toEqual([])
  })

  test('speaks of the product alone', () => {
    const texts = written.filter((path) => !path.startsWith('test/architecture/hygiene') && path !== 'LICENSE')
    expect(checkAll(texts, findUnwelcomeWords)).toEqual([])
  })

  test('keeps its files to one concept', () => {
    const long = sources.filter((path) => readText(path).split('\n').length > maxLines)
    expect(long).toEqual(Object.keys(longFiles).sort())
  })

  test('leaves no test out, but where the machine cannot run it', () => {
    expect(
      checkAll(
        tests.filter((path) => !(path in conditional)),
        findSkips,
      ),
    ).toEqual([])
  })

  test('has a lock file that is bound to no registry', () => {
    expect(readText('package-lock.json')).not.toContain('"resolved"')
  })
})

describe('the checks report', () => {
  test.each([
    ['let a: any', 'any'],
    ['const a = (b as any).c', 'any'],
    ['type A = Record<string, any>', 'any'],
    ['const a = b as unknown as C', 'one assertion on top of another'],
    ['const a = (b as unknown) as C', 'one assertion on top of another'],
    ['// @ts-expect-error', 'a silenced check'],
    ['// biome-ignore lint: because', 'a silenced check'],
  ])('the hole in %s', (text, fault) => {
    expect(findTypeHoles('a.ts', `\n${text}`)).toEqual([`a.ts:2: ${fault}`])
  })

  test.each(['const any = 1', 'const a = { any: 1 }', "const a = ['b'] as const", 'const a = "as any"'])(
    'no hole in %s',
    (text) => {
      expect(findTypeHoles('a.ts', text)).toEqual([])
    },
  )

  test.each([
    ['see /home/anna/zones', 'a path of the machine it was written on'],
    ['as issue 2 says', 'a number that only its writers know'],
    ['Session #3', 'a number that only its writers know'],
    ['npm from registry.npmjs.org', 'the host of a package registry'],
    ['// TODO', 'unfinished work'],
  ])('the words of %s', (text, what) => {
    expect(findUnwelcomeWords('a.md', `\n${text}`)).toEqual([`a.md:2: names ${what}`])
  })

  test.each(['a TSIG session', 'an issue with a zone', 'the record registry', './home/zone'])(
    'no word of %s',
    (text) => {
      expect(findUnwelcomeWords('a.md', text)).toEqual([])
    },
  )

  test.each([
    'it.skip("a", f)',
    'test.only("a", f)',
    'describe.skipIf(x)("a", f)',
    'test.todo("a")',
    'context.skip()',
    'xit("a", f)',
  ])('the test left out by %s', (text) => {
    expect(findSkips('a.test.ts', text)).toHaveLength(1)
  })

  test('no test left out by a string', () => {
    expect(findSkips('a.test.ts', 'test("it.skip is only a string", f)')).toEqual([])
  })
})
