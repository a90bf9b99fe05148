import { readdirSync } from 'node:fs'
import { basename, join } from 'node:path'
import type { Command } from './command.ts'
import { findProjectFolder } from './project-folder.ts'
import type { World } from './world.ts'

/** What the scripts call the program with: the words after it, the last one being typed. */
export const completionWord = '--complete'

/** One script a shell, which asks the program itself. */
export const completionScripts = {
  bash: `_secours() {
  local IFS=$'\\n'
  COMPREPLY=($(secours ${completionWord} "\${COMP_WORDS[@]:1:COMP_CWORD}" 2>/dev/null))
}
complete -o default -F _secours secours
`,
  zsh: `#compdef secours
_secours() {
  local -a found
  found=("\${(@f)$(secours ${completionWord} "\${(@)words[2,CURRENT]}" 2>/dev/null)}")
  compadd -- \${found:#}
}
compdef _secours secours
`,
  fish: `complete -c secours -a '(secours ${completionWord} (commandline -opc)[2..] (commandline -ct) 2>/dev/null)'
`,
} as const

/** Completions of the last word, a line each. They come from names of files: no definition is read. */
export function completeLine(words: readonly string[], world: World, commands: readonly Command[]): string {
  const current = words.at(-1) ?? ''
  const before = words.slice(0, -1)
  const found = candidates(before, current, world, commands).filter((word) => word.startsWith(current))
  return found.map((word) => `${word}\n`).join('')
}

function candidates(
  before: readonly string[],
  current: string,
  world: World,
  commands: readonly Command[],
): readonly string[] {
  const name = before.find((word) => commands.some((command) => command.name === word))
  const command = commands.find((one) => one.name === name)
  if (command === undefined) return [...commands.map((one) => one.name), 'help']
  const last = before.at(-1) ?? ''
  if (last === '--format') return command.formats
  const option = last.startsWith('--') ? command.options[last.slice(2)] : undefined
  if (option?.kind === 'text' && option.choices !== undefined) return option.choices
  if (option?.kind === 'text' && option.placeholder === 'VARIANT') return projectVariants(world)
  if (current.startsWith('-')) {
    const format = command.formats.length > 0 ? ['--format'] : []
    const yes = command.changes ? ['--yes'] : []
    return [
      ...Object.keys(command.options).map((key) => `--${key}`),
      ...format,
      ...yes,
      '--project',
      '--quiet',
      '--help',
    ]
  }
  const given = before.slice(before.indexOf(command.name) + 1).filter((word) => !word.startsWith('-')).length
  const positional = command.positionals[given] ?? command.positionals.at(-1)
  if (positional === undefined) return []
  if (['variant', 'from', 'to'].includes(positional.name)) return projectVariants(world)
  if (['zone', 'zones', 'name'].includes(positional.name)) return projectZones(world)
  if (positional.name === 'type') return completedTypes
  if (positional.name === 'shell') return Object.keys(completionScripts)
  return []
}

/** Those that a zone made by hand has. */
const completedTypes = [
  'A',
  'AAAA',
  'CAA',
  'CNAME',
  'DS',
  'HTTPS',
  'MX',
  'NAPTR',
  'NS',
  'PTR',
  'SOA',
  'SRV',
  'SSHFP',
  'SVCB',
  'TLSA',
  'TXT',
]

function projectZones(world: World): readonly string[] {
  return listZones(world)
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name.replaceAll(/%2F/gi, '/'))
}

function projectVariants(world: World): readonly string[] {
  const variants = listZones(world).flatMap((entry) =>
    entry.isDirectory() ? list(join(entry.parentPath, entry.name)).map(({ name }) => name) : [entry.name],
  )
  return [...new Set(variants.filter((name) => /\.(yaml|yml|json|zone)$/.test(name)).map(variantOfFile))].sort()
}

function variantOfFile(file: string): string {
  return basename(file).replace(/\..*$/, '')
}

function listZones(world: World) {
  const folder = findProjectFolder(world.cwd)
  return folder === undefined ? [] : list(join(folder, 'zones'))
}

function list(folder: string) {
  try {
    return readdirSync(folder, { withFileTypes: true })
  } catch {
    return []
  }
}
