import { Writable } from 'node:stream'
import { expect, test } from 'vitest'
import { sinkOf } from '../../src/cli/real-world.ts'

function streamOf(properties: { readonly isTTY?: boolean; readonly columns?: number }) {
  return Object.assign(new Writable({ write: (_chunk, _encoding, done) => done() }), properties)
}

test.each([
  ['a terminal', { isTTY: true, columns: 132 }, { isTerminal: true, columns: 132 }],
  ['a terminal that nobody has told its size', { isTTY: true, columns: 0 }, { isTerminal: true, columns: 80 }],
  ['a pipe', {}, { isTerminal: false, columns: 80 }],
])('%s', (_, properties, sink) => {
  expect(sinkOf(streamOf(properties))).toMatchObject(sink)
})
