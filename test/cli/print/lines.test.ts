import { expect, test } from 'vitest'
import { lineColumnOf } from '../../../src/cli/print/lines.ts'
import { lineColumnAt, lineRound } from '../../../src/diagnostic.ts'

const mark = '\ufeff'
const long = `${'é€𝒳a'.repeat(20_000)}\n`

test.each([
  ['many lines', 'a\nbc\n\nédf\n'.repeat(20_000)],
  ['one line', long],
  ['a long line between others', `a\n${long}b\n${long}`],
  ['a byte order mark', `${mark}a\n${long}`],
  ['nothing', ''],
])('line and column of places far apart, in any order: %s', (_, text) => {
  const bytes = Buffer.from(text)
  const offsets = [0, 1, 3, 65_535, 65_536, 65_537, 131_072, 150_000, bytes.length, bytes.length + 5, 70_000, 2]
  for (const offset of offsets) expect(lineColumnOf(bytes, offset)).toEqual(lineColumnAt(bytes, offset))
})

test('the text round a place of a long line is cut between characters', () => {
  const bytes = Buffer.from(`first\r\n${'€'.repeat(100)}|${'𝒳'.repeat(100)}\r\nlast`)
  const place = bytes.indexOf('|')
  expect(lineRound(bytes, place, 8)).toEqual({ characters: ['€', '€', '|', '𝒳'], at: 2 })
  const whole = lineRound(bytes, place, 10_000)
  expect([whole.at, whole.characters.length]).toEqual([100, 201])
  expect(lineRound(bytes, 0, 10_000)).toEqual({ characters: [...'first'], at: 0 })
  expect(lineRound(bytes, bytes.length, 10_000)).toEqual({ characters: [...'last'], at: 4 })
  expect(lineRound(Buffer.from(`${mark}ab`), 4, 100)).toEqual({ characters: ['a', 'b'], at: 1 })
})
