import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Findings } from '../../../src/cli/findings/findings.ts'
import { findingsFormats, loadFormat } from '../../../src/cli/findings/formats.ts'
import { visible } from '../../../src/cli/print/text.ts'
import { schemaFaults } from '../schema.ts'
import { arbitraryFindings, plain } from './arbitrary-findings.ts'
import { sarifFaults } from './sarif-schema.ts'
import { parseXml, type XmlElement } from './xml.ts'

const print = async (name: string) => {
  const format = await loadFormat(name)
  return (findings: Findings) => format.print(findings, plain)
}

/** A command of the runner: what actions/runner makes of a line of the log. */
interface Command {
  readonly name: string
  readonly properties: Readonly<Record<string, string>>
  readonly text: string
}

const unescapeText = (text: string) => text.replaceAll('%0A', '\n').replaceAll('%0D', '\r').replaceAll('%25', '%')
const unescapeProperty = (text: string) => unescapeText(text.replaceAll('%3A', ':').replaceAll('%2C', ','))

function readCommand(line: string): Command | undefined {
  const found = /^\s*::([a-z]+)(?: (.*?))?::(.*)$/s.exec(line)
  if (found === null) return undefined
  const [, name = '', listed = '', text = ''] = found
  const pairs = listed === '' ? [] : listed.split(',').map((pair) => pair.split('=', 2))
  return {
    name,
    properties: Object.fromEntries(pairs.map(([key = '', value = '']) => [key, unescapeProperty(value)])),
    text: unescapeText(text),
  }
}

/** What the strictest reader knows of each element: the schema of Jenkins' xUnit plugin (junit-10.xsd). */
const jenkinsAttributes: Readonly<Record<string, readonly string[]>> = {
  testsuites: ['name', 'time', 'tests', 'failures', 'errors'],
  testsuite: ['name', 'tests', 'failures', 'errors', 'time', 'skipped', 'timestamp', 'hostname', 'id', 'package'],
  testcase: ['name', 'time', 'classname', 'group'],
  failure: ['type', 'message'],
  'system-out': [],
}

const elements = (element: XmlElement, name: string): readonly XmlElement[] => [
  ...(element.name === name ? [element] : []),
  ...element.children.flatMap((child) => (typeof child === 'string' ? [] : elements(child, name))),
]

/** Markdown without the insides of its code spans (CommonMark section 6.1) and of its entities. */
function skeletonOf(markdown: string): string {
  const lines = markdown.split('\n').map((line) => {
    let out = ''
    let rest = line
    for (let found = /`+/.exec(rest); found !== null; found = /`+/.exec(rest)) {
      const [fence] = found
      const after = rest.slice(found.index + fence.length)
      const close = [...after.matchAll(/`+/g)].find(([run]) => run === fence)
      out += rest.slice(0, found.index) + (close === undefined ? fence : '<span>')
      rest = close === undefined ? after : after.slice((close.index ?? 0) + fence.length)
    }
    return out + rest
  })
  return lines.join('\n').replaceAll(/&#\d+;/g, '')
}

test('human, JSON and what CI services read are formats', () => {
  expect(findingsFormats).toEqual(['human', 'github', 'gitlab', 'json', 'junit', 'markdown', 'sarif'])
})

describe('whatever stands in a definition', () => {
  test('an annotation of GitHub is one command, that says it all', async () => {
    const printGithub = await print('github')
    fc.assert(
      fc.property(arbitraryFindings, (findings) => {
        const lines = printGithub(findings).split('\n')
        const commands = lines.map(readCommand)
        const names = commands.flatMap((command) => command?.name ?? [])
        const grouped = [findings.silenced, findings.readiness].filter(({ length }) => length > 0)
        expect(names).toEqual([
          ...findings.diagnostics.map(({ severity }) => (severity === 'info' ? 'notice' : severity)),
          ...grouped.flatMap(() => ['group', 'endgroup']),
        ])
        // Of the first kind of commands, which the runner still looks for in the middle of a line.
        expect(lines.filter((line, i) => commands[i] === undefined && line.includes('##['))).toEqual([])
        expect(lines.filter((line) => /\r/.test(line))).toEqual([])
        for (const [i, { code, place, message }] of findings.diagnostics.entries()) {
          const { properties = {}, text = '' } = commands[i] ?? {}
          expect(text).toContain(message.split(/\r?\n/).map(visible).join('\n'))
          expect(properties.title?.split(' ')[0]).toBe(code)
          expect(properties.file).toBe(place === undefined ? undefined : `${findings.folder}${place.file.path}`)
          expect(
            Object.keys(properties).filter((key) => !/^(?:file|title|(?:end)?(?:Line|Column)|line|col)$/.test(key)),
          ).toEqual([])
        }
      }),
      { numRuns: 300 },
    )
  })

  test('a JUnit report is well-formed, and fails what fails the run', async () => {
    const printJUnit = await print('junit')
    fc.assert(
      fc.property(arbitraryFindings, (findings) => {
        const root = parseXml(printJUnit(findings))
        expect(elements(root, 'testsuite').map(({ attributes }) => attributes.name)).toEqual([
          'project',
          'example',
          'example.org',
        ])
        expect(elements(root, 'testcase')).toHaveLength(4)
        for (const [name, known] of Object.entries(jenkinsAttributes)) {
          const given = elements(root, name).flatMap(({ attributes }) => Object.keys(attributes))
          expect(given.filter((attribute) => !known.includes(attribute))).toEqual([])
        }
        const failing = findings.diagnostics.filter(
          ({ severity }) => severity === 'error' || (findings.strict && severity === 'warning'),
        )
        const failures = elements(root, 'failure')
        expect(failures.length > 0).toBe(failing.length > 0)
        expect(root.attributes.failures).toBe(String(failures.length))
        const texts = failures.flatMap(({ children }) => children).join('\n')
        for (const { code } of failing) expect(texts).toContain(`: ${code}: `)
        expect(
          elements(root, 'system-out')
            .flatMap(({ children }) => children)
            .join('\n')
            .match(/^ignored: /gm) ?? [],
        ).toHaveLength(findings.silenced.length)
      }),
      { numRuns: 300 },
    )
  })

  test('a SARIF log fits the schema of the standard, result by result', async () => {
    const printSarif = await print('sarif')
    fc.assert(
      fc.property(arbitraryFindings, (findings) => {
        const log: unknown = JSON.parse(printSarif(findings))
        expect(sarifFaults(log)).toEqual([])
        const { results, tool } = (log as SarifLog).runs[0] as SarifRun
        expect(results.map(({ ruleId }) => ruleId)).toEqual(findings.diagnostics.map(({ code }) => code))
        for (const { ruleId, ruleIndex, message } of results) {
          expect(tool.driver.rules[ruleIndex]?.id).toBe(ruleId)
          // Neither a link nor a placeholder (sections 3.11.5 and 3.11.6).
          expect(message.text).not.toMatch(/(?<!\\)\[[^\]]*(?<!\\)\]\(/)
          expect(message.text).not.toMatch(/(?<!\{)\{\d+\}/)
        }
      }),
      { numRuns: 100 },
    )
  })

  test('a report for GitLab is an array of faults with a place and a fingerprint of their own', async () => {
    const printGitlab = await print('gitlab')
    fc.assert(
      fc.property(arbitraryFindings, (findings) => {
        const entries = JSON.parse(printGitlab(findings)) as readonly GitlabEntry[]
        const { diagnostics, silenced, readiness } = findings
        expect(entries).toHaveLength(diagnostics.length + silenced.length + readiness.length)
        for (const { description, severity, location } of entries) {
          expect(description).not.toMatch(/[\n\r]/)
          expect(['info', 'minor', 'critical']).toContain(severity)
          expect(location.path.startsWith(findings.folder)).toBe(true)
          expect(location.lines.begin).toBeGreaterThan(0)
        }
        const own = entries.slice(0, diagnostics.length).map(({ fingerprint }) => fingerprint)
        expect(new Set(own).size).toBe(own.length)
      }),
      { numRuns: 300 },
    )
  })

  test('a comment in markdown keeps its shape, and its length', async () => {
    const printMarkdown = await print('markdown')
    const harmless = (findings: Findings) =>
      JSON.parse(JSON.stringify(findings, (key, value) => blandly(key, value))) as Findings
    fc.assert(
      fc.property(arbitraryFindings, (findings) => {
        const text = printMarkdown(findings)
        const shape = skeletonOf(text)
        for (const mark of ['<img', '@', '![', '](', '\\']) expect(shape).not.toContain(mark)
        const count = (of: string, mark: string) => of.split(mark).length
        const bland = skeletonOf(
          printMarkdown({ ...harmless(findings), diagnostics: findings.diagnostics.map(blandFault) }),
        )
        for (const mark of ['\n', '<details>', '</details>', '<summary>', '|', '`', '*', '#']) {
          expect(count(shape, mark), mark).toBe(count(bland, mark))
        }
        expect(text.length).toBeLessThanOrEqual(65_536)
      }),
      { numRuns: 300 },
    )
  })

  test('the document in JSON is what its schema says', async () => {
    const printJson = await print('json')
    fc.assert(
      fc.property(arbitraryFindings, (findings) => {
        expect(schemaFaults('validate.schema.json', JSON.parse(printJson(findings)))).toEqual([])
      }),
      { numRuns: 30 },
    )
  })

  test('nothing that a terminal would obey is shown to a person', async () => {
    const printHuman = await print('human')
    fc.assert(
      fc.property(arbitraryFindings, (findings) => {
        expect(printHuman(findings)).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202e]/)
      }),
      { numRuns: 300 },
    )
  })
})

/** The same findings with nothing in them that could be a mark; what is counted or listed stays. */
function blandly(key: string, value: unknown): unknown {
  if (typeof value !== 'string') return value
  return ['zone', 'variant', 'code', 'severity', 'folder', 'state', 'service', 'type'].includes(key) ? value : 'x'
}

function blandFault(diagnostic: Findings['diagnostics'][number]): Findings['diagnostics'][number] {
  const { related, hint, ...rest } = diagnostic
  return {
    ...rest,
    message: 'x',
    ...(hint === undefined ? {} : { hint: 'x' }),
    ...(related === undefined ? {} : { related: related.map((note) => ({ ...note, message: 'x' })) }),
  }
}

interface SarifRun {
  readonly tool: { readonly driver: { readonly rules: readonly { readonly id: string }[] } }
  readonly results: readonly {
    readonly ruleId: string
    readonly ruleIndex: number
    readonly message: { readonly text: string }
  }[]
}
interface SarifLog {
  readonly runs: readonly SarifRun[]
}
interface GitlabEntry {
  readonly description: string
  readonly fingerprint: string
  readonly severity: string
  readonly location: { readonly path: string; readonly lines: { readonly begin: number } }
}
