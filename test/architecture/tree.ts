import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

const root = join(import.meta.dirname, '../..')
const made = ['.git', 'node_modules', 'dist', 'build', 'coverage', '.secours']

/** The files of the repository below a folder, as paths from its root, without what is installed or built. */
export function listFiles(folder = ''): readonly string[] {
  return readdirSync(join(root, folder), { withFileTypes: true }).flatMap((entry) => {
    const path = folder === '' ? entry.name : `${folder}/${entry.name}`
    if (made.includes(entry.name)) return []
    return entry.isDirectory() ? listFiles(path) : [path]
  })
}

export function readText(path: string): string {
  return readFileSync(join(root, path), 'utf8')
}
