import { spawnSync } from 'node:child_process'
import { chmodSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { load } from 'js-yaml'
import { describe, expect, test } from 'vitest'
import { findingsFormats } from '../../src/cli/findings/formats.ts'
import { sarifFaults } from './findings/sarif-schema.ts'
import { parseXml } from './findings/xml.ts'
import { commit, gitEnvironment, makeRepository } from './git.ts'
import { edited, makeProject } from './project.ts'
import { exampleProject, makeFolder, run } from './run.ts'

const read = <T>(path: string) => load(readFileSync(path, 'utf8')) as T
const faulty = edited('zones/example.org/degraded.yaml', '  - {from: 192.0.2.80, to: 198.51.100.80}\n', '')

/** A folder for PATH with the program, and an npx that runs it as if it had been installed. */
function binFolder(): string {
  const folder = makeFolder({
    secours: `#!/bin/sh\nexec '${process.execPath}' '${exampleProject}/dist/cli.js' "$@"\n`,
    npx: '#!/bin/sh\n[ "$1 $2" = "--yes --package" ] && [ -n "$3" ] || exit 64\nshift 3\nexec "$@"\n',
  })
  for (const file of ['secours', 'npx']) chmodSync(join(folder, file), 0o755)
  return folder
}

/** Runs a step's commands as a runner does. */
function bash(folder: string, script: string, environment: Readonly<Record<string, string>> = {}) {
  const env = { ...gitEnvironment, ...environment, PATH: `${binFolder()}:${process.env.PATH}` }
  const { status, stdout, stderr } = spawnSync('bash', ['--noprofile', '--norc', '-eo', 'pipefail', '-c', script], {
    cwd: folder,
    env,
    encoding: 'utf8',
  })
  return { code: status, stdout, stderr }
}

interface Step {
  readonly id?: string
  readonly run?: string
  readonly uses?: string
  readonly env?: Readonly<Record<string, string>>
}

describe('action.yml', () => {
  interface Action {
    readonly inputs: Readonly<Record<string, { readonly description: string; readonly default: string }>>
    readonly outputs: Readonly<Record<string, { readonly value: string }>>
    readonly runs: { readonly using: string; readonly steps: readonly Step[] }
  }
  const action = read<Action>(join(exampleProject, 'action.yml'))
  const step = action.runs.steps.find(({ id }) => id === 'validate')

  /** What GitHub puts in the place of an expression. */
  const evaluate = (text: string, inputs: Readonly<Record<string, string>>) =>
    text.replaceAll(/\$\{\{ ([a-z_.-]+) \}\}/g, (whole, name: string) => {
      if (name === 'github.action_path') return exampleProject
      const value = name.startsWith('inputs.')
        ? (inputs[name.slice(7)] ?? action.inputs[name.slice(7)]?.default)
        : undefined
      if (value === undefined) throw new Error(`${whole} is nothing`)
      return value
    })

  function act(folder: string, inputs: Readonly<Record<string, string>> = {}) {
    const [output, summary] = [join(folder, 'output.txt'), join(folder, 'summary.md')]
    for (const file of [output, summary]) writeFileSync(file, '')
    const env = Object.entries(step?.env ?? {}).map(([name, value]) => [name, evaluate(value, inputs)])
    const ended = bash(folder, step?.run ?? 'exit 99', {
      ...(Object.fromEntries(env) as Record<string, string>),
      GITHUB_OUTPUT: output,
      GITHUB_STEP_SUMMARY: summary,
    })
    return { ...ended, output: readFileSync(output, 'utf8'), summary: readFileSync(summary, 'utf8') }
  }

  test('is a composite action, whose steps take nothing from outside but by the environment', () => {
    expect(action.runs.using).toBe('composite')
    for (const { run: script = '' } of action.runs.steps) expect(script).not.toContain('${{')
    for (const { value } of Object.values(action.outputs)) expect(value).toContain('steps.validate.outputs.')
    for (const [name, { description }] of Object.entries(action.inputs)) expect(description, name).not.toBe('')
  })

  test('annotates, sums up and writes SARIF, of a sound project and of a faulty one', () => {
    const sound = act(makeProject())
    expect(sound).toMatchObject({ code: 0, stderr: '', output: 'sarif=secours.sarif\n' })
    expect(sound.summary).toContain('### DNS: 1 zone, 2 variants: sound')
    const folder = makeProject(faulty)
    const broken = act(folder)
    expect(broken).toMatchObject({ code: 1, output: 'sarif=secours.sarif\n' })
    expect(broken.stdout).toMatch(/^::error file=zones\/example\.org\/normal\.yaml,line=\d+/m)
    expect(sarifFaults(JSON.parse(readFileSync(join(folder, 'secours.sarif'), 'utf8')))).toEqual([])
  })

  test('takes a project in a folder, strictness, and a revision', () => {
    const top = makeFolder()
    const project = makeProject(
      edited('zones/example.org/normal.yaml', 'git:', 'x: {type: CNAME, value: gone}\n  git:'),
    )
    const files = ['secours.yaml', 'zones/example.org/normal.yaml', 'zones/example.org/degraded.yaml']
    mkdirSync(join(top, 'my dns/zones/example.org'), { recursive: true })
    for (const file of files) writeFileSync(join(top, 'my dns', file), readFileSync(join(project, file)))
    const first = makeRepository(top)
    expect(act(top, { project: 'my dns' }).code).toBe(0)
    expect(act(top, { project: 'my dns', strict: 'true' }).code).toBe(1)
    expect(act(top, { project: 'my dns', strict: 'true', 'changed-since': first }).code).toBe(0)
    commit(top, { 'my dns/zones/example.org/README': 'changed' })
    expect(act(top, { project: 'my dns', strict: 'true', 'changed-since': first }).code).toBe(1)
  })

  test('fails where there is no project, and has no SARIF to upload', () => {
    expect(act(makeFolder(), { sarif: 'x.sarif' })).toMatchObject({ code: 2, output: '' })
    expect(act(makeProject(), { 'changed-since': '$(touch pwned)' })).toMatchObject({ code: 2 })
  })
})

describe('the GitLab template', () => {
  interface Job {
    readonly script: readonly string[]
    readonly artifacts: { readonly reports: Readonly<Record<string, string>> }
  }
  const template = read<Readonly<Record<string, unknown>>>(join(exampleProject, 'docs/ci/secours.gitlab-ci.yml'))
  const variables = template.variables as Readonly<Record<string, string>>
  const job = template['secours-validate'] as Job

  test.each([
    ['a sound project', {}, 0],
    ['a faulty one', faulty, 1],
  ])('reports on %s', (_, changes, code) => {
    const folder = makeProject(changes)
    expect(bash(folder, job.script.join('\n'), variables).code).toBe(code)
    const { junit = '', codequality = '' } = job.artifacts.reports
    expect(parseXml(readFileSync(join(folder, junit), 'utf8')).attributes.failures).toBe(String(code))
    const entries = JSON.parse(readFileSync(join(folder, codequality), 'utf8')) as readonly {
      readonly severity: string
    }[]
    expect(entries.some(({ severity }) => severity === 'critical')).toBe(code === 1)
  })

  test('passes options on', () => {
    const folder = makeProject(edited('zones/example.org/normal.yaml', 'git:', 'x: {type: CNAME, value: gone}\n  git:'))
    const ended = (options: string) =>
      bash(folder, job.script.join('\n'), { ...variables, SECOURS_OPTIONS: options }).code
    expect([ended(''), ended('--strict')]).toEqual([0, 1])
  })
})

describe('the hooks of pre-commit', () => {
  interface Hook {
    readonly id: string
    readonly entry: string
    readonly language: string
    readonly files: string
    readonly pass_filenames: boolean
  }
  const hooks = read<readonly Hook[]>(join(exampleProject, '.pre-commit-hooks.yaml'))
  const hook = (id: string) => hooks.find((one) => one.id === id) as Hook

  test('run where a definition changes', () => {
    for (const { files, language, pass_filenames: names } of hooks) {
      expect([language, names]).toEqual(['node', false])
      const pattern = new RegExp(files)
      for (const path of ['secours.yaml', 'zones/degraded.yaml', 'dns/zones/a/normal.zone'])
        expect(pattern.test(path), path).toBe(true)
      for (const path of ['README.md', 'my-secours.yaml', 'timezones/a']) expect(pattern.test(path), path).toBe(false)
    }
  })

  test('are installed: pre-commit takes what npm pack prints for the name of a file', () => {
    const folder = makeFolder({
      '.npmrc': readFileSync(join(exampleProject, '.npmrc'), 'utf8'),
      'package.json':
        '{"name": "x", "version": "1.0.0", "scripts": {"prepack": "echo packed", "prepare": "echo built"}}',
    })
    // Without what npm says to the scripts that it runs itself.
    const { PATH, HOME } = process.env
    const { stdout } = spawnSync('npm', ['pack'], { cwd: folder, env: { PATH, HOME }, encoding: 'utf8' })
    expect(stdout).toBe('x-1.0.0.tgz\n')
  })

  test('stop what validate stops', () => {
    const { entry } = hook('secours-validate')
    expect([bash(makeProject(), entry).code, bash(makeProject(faulty), entry).code]).toEqual([0, 1])
  })

  test('stop committed zone files that are not what the definitions say', async () => {
    const folder = makeProject()
    await run(folder, ['render', '--out', 'rendered'])
    const entry = `${hook('secours-render-check').entry} --out rendered`
    expect(bash(folder, entry).code).toBe(0)
    writeFileSync(join(folder, 'rendered/degraded/example.org.zone'), '')
    expect(bash(folder, entry).code).toBe(1)
  })
})

describe('the workflow that init writes', () => {
  interface Workflow {
    readonly env: Readonly<Record<string, string>>
    readonly jobs: Readonly<Record<string, { readonly steps: readonly Step[] }>>
  }

  test.each([
    ['the project as it is', undefined, 0],
    ['what would not help on the day', faulty, 1],
  ])('does as the action: %s', async (_, changes, code) => {
    const folder = makeFolder()
    await run(folder, ['init'])
    for (const [path, text] of Object.entries(changes ?? {})) writeFileSync(join(folder, path), text)
    const { env, jobs } = read<Workflow>(join(folder, '.github/workflows/dns.yml'))
    const { version } = JSON.parse(readFileSync(join(exampleProject, 'package.json'), 'utf8')) as {
      readonly version: string
    }
    expect(env.SECOURS).toBe(`secours@${version}`)
    const scripts = Object.values(jobs).flatMap(({ steps }) => steps.flatMap((step) => step.run ?? []))
    const summary = join(folder, 'summary.md')
    const ended = bash(folder, scripts.join('\n'), { ...env, GITHUB_STEP_SUMMARY: summary })
    expect(ended.code).toBe(code)
    expect(ended.stdout).toContain('::group::Readiness')
    expect(readFileSync(summary, 'utf8')).toContain('### DNS: ')
  })
})

test('docs/ci.md names files, hooks and formats that there are, and its commands run', async () => {
  const page = readFileSync(join(exampleProject, 'docs/ci.md'), 'utf8')
  const formats = [...page.matchAll(/^\| `([a-z]+)` \|/gm)].map(([, format]) => format)
  expect(formats.toSorted()).toEqual(findingsFormats.toSorted())
  const [, command = ''] = /^```sh\n(secours .*)\n```$/m.exec(page) ?? []
  expect(bash(makeProject(), command)).toMatchObject({ code: 0, stderr: '' })
  for (const [, path = ''] of page.matchAll(/\]\((ci\/[^)]+)\)/g))
    expect(existsSync(join(exampleProject, 'docs', path)), path).toBe(true)
  const hooks = [...page.matchAll(/- id: ([a-z-]+)/g)].map(([, id]) => id)
  const known = read<readonly { readonly id: string }[]>(join(exampleProject, '.pre-commit-hooks.yaml')).map(
    ({ id }) => id,
  )
  expect(hooks).toEqual(known)
  const inputs = Object.keys(read<{ readonly inputs: object }>(join(exampleProject, 'action.yml')).inputs)
  for (const [, input = ''] of page.matchAll(/^ {10}([a-z-]+): /gm)) expect(inputs).toContain(input)
})
