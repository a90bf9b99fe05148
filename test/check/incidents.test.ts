import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { rules } from '../../src/check/run/rules-by-code.ts'
import { exampleProject, run } from '../cli/run.ts'

const folder = join(import.meta.dirname, 'incidents')
const page = readFileSync(join(exampleProject, 'docs/rules.md'), 'utf8')

/** The rows of the page's table of outages. */
const rows = [...page.matchAll(/^\| (.+) \| .+ \| `([a-z]+-\d{4})` \| `(.+)` \|$/gm)].map(
  ([, outage = '', project = '', says = '']) => ({
    outage,
    project,
    says,
    code: /: (?:error|warning): ([a-z-]+): /.exec(says)?.[1] ?? '',
  }),
)

/** Signatures of the projects are good on that day. */
const now = new Date('2026-11-22T12:00:00Z')

describe('the outages of docs/rules.md', () => {
  test('have a project each, and each project its row', () => {
    expect(rows.map(({ project }) => project).toSorted()).toEqual(readdirSync(folder).toSorted())
  })

  test.each(rows)('$outage would have been stopped', async ({ project, says, code }) => {
    const { stdout, stderr } = await run(join(folder, project), ['validate'], { now })
    expect(stderr).toBe('')
    expect(stdout.split('\n')).toContain(says)
    // What it is about is what is said, and nothing else.
    const codes = new Set([...stdout.matchAll(/: (?:error|warning): ([a-z-]+): /g)].map(([, found]) => found))
    expect([...codes]).toEqual([code])
  })

  test('are all that rules refer to', () => {
    const named = rules.filter(({ reference = '' }) => reference.includes('outage')).map(({ code }) => code)
    expect(named.filter((code) => !rows.some((row) => row.code === code))).toEqual([])
  })
})
