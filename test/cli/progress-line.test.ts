import { describe, expect, test } from 'vitest'
import { makeProject } from './project.ts'
import { makeFolder, run } from './run.ts'

/** Each look at it is so much later. */
function clock(stepMs: number): () => Date {
  let at = Date.UTC(2026, 0, 1)
  return () => {
    at += stepMs
    return new Date(at)
  }
}

const soa = 'soa: {mname: ns1.example.net., rname: h@example.net, refresh: 2h, retry: 15m, expire: 2w, minimum: 5m}'
const ns = 'values: [ns1.example.net., ns2.example.net.]'
const zone = `ttl: 1h\n${soa}\nrecords: {'': {type: NS, ${ns}}}\n`
const names = ['a', 'b', 'c'].map((name) => `zones/${name}.example/normal.yaml`)
const files = { 'secours.yaml': '{}', ...Object.fromEntries(names.map((name) => [name, zone])) }

const clear = '\r\u001b[K'
const steps = (did: string) => [1, 2, 3].map((done) => `${clear}${did} ${done} of 3 zones`)

describe('the progress of a long run', () => {
  test.each([
    ['validate', ['validate'], 'checked'],
    ['render', ['render'], 'rendered'],
    ['render --check', ['render', '--check'], 'compared'],
  ])('of %s is one line, which is gone at the end', async (_, argv, did) => {
    const root = makeFolder(files)
    const { stderr } = await run(root, argv, { terminal: 80, now: clock(600) })
    expect(stderr).toBe([...steps(did), clear].join(''))
  })

  test('of the import of a folder, likewise', async () => {
    const zones = ['a', 'b', 'c'].map((name) => [`from/${name}.example.yaml`, 'www: {type: A, value: 192.0.2.1}\n'])
    const root = makeFolder(Object.fromEntries(zones))
    const { stderr } = await run(root, ['import', 'from', '--out', 'to'], { terminal: 80, now: clock(600) })
    expect(stderr.slice(0, stderr.lastIndexOf(clear))).toBe(steps('read').join(''))
  })

  test.each([
    ['no terminal', {}, []],
    ['--quiet', { terminal: 80 }, ['--quiet']],
    ['a terminal that moves no cursor', { terminal: 80, environment: { TERM: 'dumb' } }, []],
  ])('is not shown with %s', async (_, options, more) => {
    const root = makeFolder(files)
    const { stderr } = await run(root, ['validate', ...more], { ...options, now: clock(600) })
    expect(stderr).toBe('')
  })

  test('is not shown where it would be over at once, and not at every zone', async () => {
    const root = makeFolder(files)
    expect((await run(root, ['validate'], { terminal: 80, now: clock(100) })).stderr).toBe('')
    const slower = await run(root, ['validate'], { terminal: 80, now: clock(260) })
    expect(slower.stderr).toBe([...steps('checked').slice(1), clear].join(''))
  })

  test('fits the terminal', async () => {
    const root = makeFolder(files)
    const { stderr } = await run(root, ['validate'], { terminal: 12, now: clock(600) })
    expect(stderr.split(clear)).toEqual(['', 'checked 1 o', 'checked 2 o', 'checked 3 o', ''])
  })

  test('is gone before faults are told', async () => {
    const root = makeProject({ 'zones/example.net/normal.yaml': 'records: {www: {type: A, value: nonsense}}\n' })
    const { stderr } = await run(root, ['render'], { terminal: 80, now: clock(600) })
    expect(stderr).toMatch(/rendered \d of 2 zones\r\u001b\[K[^\r]*rdata-invalid/s)
  })
})
