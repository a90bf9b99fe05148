import fc from 'fast-check'
import { expect, test } from 'vitest'
import { lengthAmong, ownFile, placeIn } from '../../../src/definition/yaml/included.ts'
import { includesBy } from '../../../src/definition/yaml/includes.ts'
import type { YamlNode } from '../../../src/definition/yaml/node.ts'
import { parseYaml } from '../../../src/definition/yaml/parse.ts'
import type { SourceFile } from '../../../src/diagnostic.ts'

/** A file by what its list holds: words, and other files. */
type Content = readonly (string | Content)[]

const { content } = fc.letrec<{ content: Content }>((tie) => ({
  content: fc.array(fc.oneof({ maxDepth: 5 }, fc.constantFrom('a', 'été', '𝄞', 'ab cd'), tie('content')), {
    minLength: 1,
    maxLength: 4,
  }),
}))

/** Writes a file and those that it includes, and returns the path of the first. Each word is another one. */
function write(parts: Content, files: Map<string, SourceFile>): string {
  const path = `${files.size}.yaml`
  // Its place among the files is taken before those of the files in it.
  files.set(path, { path, bytes: new Uint8Array(0) })
  const lines = parts.map((part, i) =>
    typeof part === 'string' ? `- ${part} ${path} ${i}` : `- !include ${write(part, files)}`,
  )
  files.set(path, { path, bytes: Buffer.from(lines.join('\n')) })
  return path
}

function wordsOf(node: YamlNode): readonly (YamlNode & { kind: 'scalar' })[] {
  if (node.kind === 'scalar') return [node]
  return (node.kind === 'sequence' ? node.items : node.entries.map(({ value }) => value)).flatMap(wordsOf)
}

test('every node of a file and of what it includes is found in the file that it was written in', () => {
  fc.assert(
    fc.property(content, (parts) => {
      const files = new Map<string, SourceFile>()
      const first = files.get(write(parts, files))
      const load = (path: string) => files.get(path) ?? 'nothing'
      if (first === undefined) throw new Error('no file was written')
      const { file, node, diagnostics } = parseYaml(first, includesBy(load)(first))
      expect(diagnostics).toEqual([])
      expect(ownFile(file)).toBe(first)
      const words = wordsOf(node as YamlNode)
      expect(words.length).toBe([...files.values()].reduce((sum, each) => sum + linesWithWords(each), 0))
      for (const word of words) {
        const place = placeIn(file, word)
        expect(Buffer.from(place.file.bytes.subarray(place.start, place.end)).toString()).toBe(word.text)
      }
      const total = [...files.values()].reduce((sum, each) => sum + lengthAmong(each), 0)
      expect(Math.max(...words.map(({ end }) => end))).toBeLessThan(total)
    }),
  )
})

function linesWithWords({ bytes }: SourceFile): number {
  return Buffer.from(bytes)
    .toString()
    .split('\n')
    .filter((line) => !line.includes('!include')).length
}

test('a file that includes nothing is itself', () => {
  const file = { path: 'a.yaml', bytes: Buffer.from('a: !!str 1\n') }
  expect(parseYaml(file, includesBy(() => 'nothing')(file)).file).toBe(file)
})

test('what is included again is held once', () => {
  const file = { path: 'a.yaml', bytes: Buffer.from('[!include b.yaml, !include b.yaml]\n') }
  const read = parseYaml(file, includesBy(() => ({ path: 'b.yaml', bytes: Buffer.from('b: c\n') }))(file))
  const [one, two] = wordsOf(read.node as YamlNode).map((word) => placeIn(read.file, word))
  expect(one).toEqual(two)
  expect(one?.file).toBe(two?.file)
})
