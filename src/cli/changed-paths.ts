import { posix } from 'node:path'
import { SecoursError } from '../diagnostic.ts'
import { failureOf, runTool, type ToolContext } from '../driver/tool.ts'

const timeoutMs = 120_000

/** Paths of ten thousand zones take a megabyte or two. */
const maxOutput = 64 * 1024 * 1024

const deepen =
  'fetch all of it: git fetch --unshallow; in CI fetch-depth: 0 of actions/checkout, or GIT_DEPTH: 0 at GitLab'

/**
 * Files that differ between the working tree, new files included, and the commit at which `revision` and HEAD parted. Relative to
 * `folder`. Throws SecoursError (`not-a-repository`, `revision-unknown`, `no-common-commit`, `git-failed`, those of tools).
 */
export async function changedPaths(
  folder: string,
  revision: string,
  env: ToolContext['env'],
): Promise<readonly string[]> {
  const git = new Git({ root: folder, env, maxOutput })
  const prefix = await git.findPrefix()
  const commit = await git.findCommit(revision)
  const base = await git.findBase(commit, revision)
  const tracked = await git.list(
    'diff',
    '--name-only',
    '--no-renames',
    '--no-relative',
    '--no-ext-diff',
    '-z',
    base,
    '--',
  )
  const untracked = await git.list('ls-files', '--others', '--exclude-standard', '--full-name', '-z')
  return [...new Set([...tracked, ...untracked])].map((path) => relativeTo(prefix, path))
}

function relativeTo(prefix: string, path: string): string {
  return path.startsWith(prefix) ? path.slice(prefix.length) : posix.relative(prefix, path)
}

class Git {
  private readonly context: ToolContext

  constructor(context: ToolContext) {
    this.context = context
  }

  /** The folder as seen from the top of the repository: `dns/`, or empty. */
  async findPrefix(): Promise<string> {
    const argv = ['git', 'rev-parse', '--show-prefix']
    const result = await runTool(argv, this.context, timeoutMs)
    if (result.code === 0) return result.stdout.replace(/\n$/, '')
    const missing = /not a git repository|work tree/.test(result.stderr)
    if (!missing) throw gitFailed(failureOf(argv, result))
    throw new SecoursError(
      'not-a-repository',
      `${this.context.root} is in no working tree of git: nobody knows what changed`,
      {
        hint: 'leave out --changed-since, or run it in a clone',
      },
    )
  }

  async findCommit(revision: string): Promise<string> {
    const argv = ['git', 'rev-parse', '--verify', '--quiet', '--end-of-options', `${revision}^{commit}`]
    const { code, stdout } = await runTool(argv, this.context, timeoutMs)
    if (code === 0) return stdout.trim()
    const range = revision.includes('..')
      ? 'give one revision: what it is compared with is the working tree'
      : undefined
    const hint = range ?? ((await this.isShallow()) ? deepen : 'git branch --all and git log list what there is')
    throw new SecoursError('revision-unknown', `git knows no revision ${JSON.stringify(revision)} here`, { hint })
  }

  /** The last commit that both have: what others did since on that branch is not this one's change. */
  async findBase(commit: string, revision: string): Promise<string> {
    const { code, stdout } = await runTool(['git', 'merge-base', commit, 'HEAD'], this.context, timeoutMs)
    if (code === 0) return stdout.trim()
    const hint = (await this.isShallow()) ? deepen : 'name a revision that the current branch began at'
    throw new SecoursError('no-common-commit', `the current branch and ${revision} have no commit in common here`, {
      hint,
    })
  }

  /** The paths that a command prints, each ended by a zero octet. */
  async list(...args: readonly string[]): Promise<readonly string[]> {
    const argv = ['git', ...args]
    const result = await runTool(argv, this.context, timeoutMs)
    if (result.code !== 0) throw gitFailed(failureOf(argv, result))
    if (result.stdout.length >= maxOutput) throw gitFailed(`${argv.join(' ')}: too many files`)
    return result.stdout.split('\0').filter((path) => path !== '')
  }

  private async isShallow(): Promise<boolean> {
    const { stdout } = await runTool(['git', 'rev-parse', '--is-shallow-repository'], this.context, timeoutMs)
    return stdout.trim() === 'true'
  }
}

function gitFailed(message: string): SecoursError {
  return new SecoursError('git-failed', message, { hint: 'run it by hand in the folder of secours.yaml' })
}
