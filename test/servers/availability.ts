import { accessSync, constants } from 'node:fs'
import { delimiter, join } from 'node:path'
import { describe, test } from 'vitest'

/** Name servers are installed outside an ordinary user's PATH on Debian and its kin. */
const systemFolders = ['/usr/sbin', '/sbin', '/usr/local/sbin', '/opt/homebrew/sbin']

/** The absolute path of a program, or undefined where the machine does not have it. */
export function programPath(name: string): string | undefined {
  const folders = [...(process.env.PATH ?? '').split(delimiter), ...systemFolders]
  return folders
    .filter((folder) => folder !== '')
    .map((folder) => join(folder, name))
    .find(executable)
}

/** The absolute path of a program. Throws where the machine does not have it. */
export function requireProgram(name: string): string {
  const path = programPath(name)
  if (path === undefined) throw new Error(`${name} is not installed (PATH and ${systemFolders.join(', ')})`)
  return path
}

/** Those of the programs that this machine does not have. */
export function absentPrograms(programs: readonly string[]): readonly string[] {
  return programs.filter((program) => programPath(program) === undefined)
}

/**
 * `describe` for tests that need real programs. Where one is absent they are skipped, and their title names it; with
 * SECOURS_REQUIRE_SERVERS=1, as in CI, its absence is a failure.
 */
export function describeWith(programs: readonly string[], title: string, tests: () => void): void {
  const absent = absentPrograms(programs)
  if (absent.length > 0 && process.env.SECOURS_REQUIRE_SERVERS === '1') {
    describe(title, () => {
      test(`needs ${programs.join(', ')}`, () => {
        throw new Error(`not installed: ${absent.join(', ')}`)
      })
    })
    return
  }
  const named = absent.length > 0 ? `${title} (absent: ${absent.join(', ')})` : title
  describe.skipIf(absent.length > 0)(named, tests)
}

function executable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK)
    return true
  } catch {
    return false
  }
}
