import { cpSync, mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { commit, git, gitEnvironment, makeRepository } from './git.ts'
import { makeFolder, run } from './run.ts'

const zone = (...lines: readonly string[]) =>
  ['$TTL 60', '@ SOA ns1.host.example. h 1 2h 15m 2w 60', '@ NS ns1.net.', '@ NS ns2.net.', ...lines, ''].join('\n')

/**
 * `a` leads to `b` and `b` to `c`; `d` includes a file; `e` has an overlay of its own, which wants no shared one; `sub.c` is below `c`;
 * `h` includes a file that is in no zone's folder, as does `i`, by octoDNS's way and a file without a record.
 */
const files = {
  'secours.yaml': 'sites:\n  rennes: {networks: [192.0.2.0/24]}\n  secours: {networks: [198.51.100.0/24]}\n',
  'zones/a/normal.zone': zone('www CNAME www.b.'),
  'zones/b/normal.zone': zone('www CNAME www.c.'),
  'zones/c/normal.zone': zone('www A 198.51.100.1', 'sub NS ns1.net.', 'sub NS ns2.net.'),
  'zones/d/normal.zone': zone('$INCLUDE hosts.inc'),
  'zones/d/hosts.inc': 'www A 198.51.100.1\n',
  'zones/e/normal.zone': zone('www A 192.0.2.1'),
  'zones/e/degraded.yaml': 'shared: false\ndown: [rennes]\nreplace: [{from: 192.0.2.1, to: 198.51.100.1}]\n',
  'zones/sub.c/normal.zone': zone('www A 198.51.100.1'),
  'zones/h/normal.zone': zone('$INCLUDE ../shared.inc'),
  'zones/shared.inc': 'www A 198.51.100.1\n',
  'zones/i/normal.octodns.yaml': `'':
  - {type: SOA, value: {mname: ns1.host.example., rname: h., serial: 1, refresh: 1, retry: 1, expire: 1, minimum: 1}}
  - {type: NS, values: [ns1.net., ns2.net.]}
www: {type: A, value: 198.51.100.1, ttl: !include ../ttl.inc}
`,
  'zones/ttl.inc': '60\n',
  'zones/f/normal.zone': zone('www A 192.0.2.2'),
  'zones/f/half.yaml': 'down: [rennes]\nreplace: [{from: 192.0.2.2, to: 198.51.100.2}]\n',
}

function project(at = '') {
  const top = makeFolder(Object.fromEntries(Object.entries(files).map(([path, text]) => [at + path, text])))
  return { top, folder: join(top, at), first: makeRepository(top) }
}

async function zonesOf(folder: string, ...args: readonly string[]): Promise<readonly string[]> {
  const outcome = await run(folder, ['validate', '--format', 'json', ...args], { environment: gitEnvironment })
  if (outcome.stderr !== '') throw new Error(outcome.stderr)
  return (outcome.json() as { readonly zones: readonly { readonly zone: string }[] }).zones.map(
    ({ zone: name }) => name,
  )
}

describe('validate --changed-since looks at', () => {
  const all = ['a', 'b', 'c', 'd', 'e', 'f', 'h', 'i', 'sub.c']
  test.each([
    ['nothing where nothing changed', {}, []],
    ['nothing where a file of no zone changed', { 'README.md': 'hello' }, []],
    ['a zone that changed', { 'zones/e/normal.zone': zone('www A 192.0.2.1', 'ftp A 198.51.100.9') }, ['e']],
    ['a zone whose variant went', { 'zones/f/half.yaml': undefined }, ['f']],
    ['a zone that is new', { 'zones/g/normal.zone': zone() }, ['g']],
    ['a zone of which what it includes is gone', { 'zones/shared.inc': undefined }, ['h']],
    ['a zone that cannot be built', { 'README.md': 'x', 'zones/e/normal.zone': 'www A' }, ['e']],
    ['a zone that includes what changed', { 'zones/d/hosts.inc': 'www A 198.51.100.2\n' }, ['d']],
    ['a zone that includes what changed as octoDNS does', { 'zones/ttl.inc': '600\n' }, ['i']],
    ['what leads to it, over others', { 'zones/c/normal.zone': zone('www A 198.51.100.2') }, ['a', 'b', 'c', 'sub.c']],
    ['what it leads to', { 'zones/a/normal.zone': zone('www CNAME www.b.', 'ftp CNAME www.d.') }, ['a', 'b', 'd']],
    ['what delegates it', { 'zones/sub.c/normal.zone': zone('www A 198.51.100.9') }, ['a', 'b', 'c', 'sub.c']],
    ['all zones where the project changed', { 'secours.yaml': `${files['secours.yaml']}# more\n` }, all],
    ['all that a shared overlay concerns', { 'zones/half.yaml': 'down: [rennes]\n' }, all],
    [
      'none that wants no shared overlay',
      { 'zones/degraded.yaml': 'down: [rennes]\n' },
      all.filter((name) => name !== 'e'),
    ],
  ])('%s', async (_, changes: Readonly<Record<string, string | undefined>>, zones) => {
    const { folder, first } = project()
    commit(folder, changes)
    expect(await zonesOf(folder, '--changed-since', first)).toEqual(zones)
  })

  test('what leads to a zone that is gone, or has another name now', async () => {
    const { folder, first } = project()
    git(folder, 'rm', '--quiet', '-r', 'zones/c')
    expect(await zonesOf(folder, '--changed-since', 'HEAD')).toEqual(['a', 'b'])
    git(folder, 'reset', '--quiet', '--hard')
    git(folder, 'mv', 'zones/b', 'zones/renamed')
    commit(folder)
    expect(await zonesOf(folder, '--changed-since', first)).toEqual(['a', 'c', 'renamed'])
  })

  test('a work tree beside the clone, and from a hook of git', async () => {
    const { folder } = project()
    const tree = join(makeFolder(), 'tree')
    git(folder, 'worktree', 'add', '--quiet', tree)
    writeFileSync(join(tree, 'zones/e/normal.zone'), zone())
    expect(await zonesOf(tree, '--changed-since', 'HEAD')).toEqual(['e'])
    const said = { ...gitEnvironment, GIT_DIR: join(folder, '.git/worktrees/tree'), GIT_PREFIX: '' }
    const outcome = await run(tree, ['validate', '--changed-since', 'HEAD'], { environment: said })
    expect(outcome.stdout).toContain('1 zone, 2 variants')
  })

  test('what is not committed, or not even known to git', async () => {
    const { folder } = project()
    writeFileSync(join(folder, 'zones/e/normal.zone'), zone())
    mkdirSync(join(folder, 'zones/new'))
    writeFileSync(join(folder, 'zones/new/normal.zone'), zone())
    expect(await zonesOf(folder, '--changed-since', 'HEAD')).toEqual(['e', 'new'])
  })

  test('a branch: what others did meanwhile on main is not its change', async () => {
    const { folder } = project()
    git(folder, 'switch', '--quiet', '--create', 'mine')
    commit(folder, { 'zones/e/normal.zone': zone() })
    git(folder, 'switch', '--quiet', 'main')
    commit(folder, { 'zones/f/normal.zone': zone('www A 192.0.2.2', 'ftp A 198.51.100.1') })
    git(folder, 'switch', '--quiet', 'mine')
    expect(await zonesOf(folder, '--changed-since', 'main')).toEqual(['e'])
  })

  test('a project in a folder of its repository, files of all names, and of these the zones that are asked for', async () => {
    const { top, folder, first } = project('dns/')
    commit(top, { 'dns/zones/e/normal.zone': zone(), 'dns/zones/f/é "x"\n.txt': '', 'zones/a/normal.zone': zone() })
    expect(await zonesOf(folder, '--changed-since', first)).toEqual(['e', 'f'])
    expect(await zonesOf(top, '-C', 'dns', '--changed-since', first, 'f')).toEqual(['f'])
  })

  test('faults of those zones alone', async () => {
    const { folder } = project()
    commit(folder, { 'zones/e/normal.zone': zone('www A 192.0.2.1', 'x CNAME gone') })
    const second = git(folder, 'rev-parse', 'HEAD')
    commit(folder, { 'zones/f/normal.zone': zone('www A 192.0.2.2', 'y CNAME gone') })
    const codes = async (...args: readonly string[]) => {
      const outcome = await run(folder, ['validate', '--format', 'json', ...args], { environment: gitEnvironment })
      return (
        outcome.json() as { readonly diagnostics: readonly { readonly code: string; readonly zone?: string }[] }
      ).diagnostics
        .filter(({ code }) => code === 'cname-dangling')
        .map(({ zone: name }) => name)
    }
    expect([await codes(), await codes('--changed-since', second)]).toEqual([['e', 'f'], ['f']])
  })
})

describe('validate --changed-since says', () => {
  test('that nothing was looked at, where nothing changed', async () => {
    const { folder, first } = project()
    const outcome = await run(folder, ['validate', '--changed-since', first], { environment: gitEnvironment })
    expect(outcome).toMatchObject({ code: 0, stdout: 'no zone was looked at\n' })
  })

  const failure = async (folder: string, revision: string, environment = gitEnvironment) => {
    const { code, stderr } = await run(folder, ['validate', `--changed-since=${revision}`], { environment })
    expect(code).toBe(2)
    return stderr
  }

  test('that there is no repository', async () => {
    const text = await failure(makeFolder(files), 'main')
    expect(text).toContain('error: not-a-repository: ')
    expect(text).toContain('hint: leave out --changed-since')
  })

  test.each([
    ['nowhere', 'git branch --all'],
    ['--output=x', 'git branch --all'],
    ['HEAD..HEAD', 'give one revision'],
    ['', 'git branch --all'],
  ])('that %j is no revision', async (revision, hint) => {
    const { folder } = project()
    const text = await failure(folder, revision)
    expect(text).toContain('error: revision-unknown: ')
    expect(text).toContain(hint)
  })

  test('that a clone is too shallow to know it, or to know where the branches parted', async () => {
    const { folder, first } = project()
    commit(folder)
    git(folder, 'switch', '--quiet', '--create', 'mine')
    commit(folder, { 'zones/e/normal.zone': zone() })
    const clone = join(makeFolder(), 'clone')
    git(folder, 'clone', '--quiet', '--depth', '1', '--no-single-branch', `file://${folder}`, clone)
    const unknown = await failure(clone, first)
    // main and mine are known, and nothing before them.
    const parted = await failure(clone, 'origin/main')
    for (const text of [unknown, parted]) expect(text).toContain('fetch-depth: 0')
    expect(unknown).toContain('error: revision-unknown: ')
    expect(parted).toContain('error: no-common-commit: ')
    git(clone, 'fetch', '--quiet', '--unshallow')
    expect(await zonesOf(clone, '--changed-since', 'origin/main')).toEqual(['e'])
  })

  test('that git is not installed', async () => {
    const { folder } = project()
    const bin = makeFolder()
    cpSync(process.execPath, join(bin, 'node'))
    expect(await failure(folder, 'HEAD', { ...gitEnvironment, PATH: bin })).toContain(
      'error: tool-missing: git is not installed',
    )
  })
})
