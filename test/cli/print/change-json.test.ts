import { expect, test } from 'vitest'
import { printChangeLines } from '../../../src/cli/print/change-json.ts'
import { styleFor } from '../../../src/cli/print/style.ts'
import type { ChangeJson } from '../../../src/diff/json.ts'

const side = (ttl: number, ...rdata: string[]) => ({ ttl, rdata })
const changes: readonly ChangeJson[] = [
  { action: 'create', owner: 'new.a.example.', type: 'A', after: side(60, '192.0.2.1', '192.0.2.2') },
  { action: 'delete', owner: 'a.example.', type: 'MX', before: side(60, '10 mx.a.example.') },
  { action: 'update', owner: 'www.a.example.', type: 'A', before: side(60, '192.0.2.1'), after: side(60, '192.0.2.2') },
  {
    action: 'update',
    owner: 'ttl.a.example.',
    type: 'A',
    before: side(86400, '192.0.2.1'),
    after: side(90, '192.0.2.1'),
  },
]

test('the changes of a plan, a line each, with TTLs as diff writes them', () => {
  expect(printChangeLines(changes, 'A.example', styleFor(false))).toEqual([
    '+ new A  192.0.2.1, 192.0.2.2',
    '- @ MX  10 mx.a.example.',
    '~ www A  192.0.2.1 → 192.0.2.2',
    '~ ttl A  TTL 1d → 1m30s',
  ])
})
