import { spawn } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, onTestFinished, test } from 'vitest'
import { allCommands } from '../../src/cli/all.generated.ts'
import { describeWith } from '../servers/availability.ts'
import { exampleProject, run } from './run.ts'

const readme = readFileSync(join(exampleProject, 'README.md'), 'utf8')

interface Block {
  readonly language: string
  readonly text: string
  /** Of level two. */
  readonly section: string
}

/** The fenced blocks of a page, in order. */
function blocksOf(page: string): readonly Block[] {
  const blocks: Block[] = []
  let section = ''
  for (const match of page.matchAll(/^## (.*)$|^```(\w*)\n([\s\S]*?)^```$/gm)) {
    const [, heading, language = '', text = ''] = match
    if (heading === undefined) blocks.push({ language, text, section })
    else section = heading
  }
  return blocks
}

const blocks = blocksOf(readme)

/** The commands of a section, as an operator would type them one after the other. */
function commandsOf(section: string): string {
  return blocks
    .filter((block) => block.language === 'sh' && block.section === section)
    .map(({ text }) => text)
    .join('\n')
}

/** What a reader has typed before every section. */
const beginning =
  blocks.filter(({ language, text }) => language === 'sh' && text.includes('SECOURS=')).at(0)?.text ?? ''

interface Ran {
  readonly code: number | null
  readonly output: string
}

/** Runs commands in a shell that stops at the first that fails, in an empty folder. */
function runCommands(commands: string): Promise<Ran> {
  const folder = mkdtempSync(join(tmpdir(), 'secours-readme-'))
  onTestFinished(() => {
    stopServerIn(folder)
    rmSync(folder, { recursive: true, force: true })
  })
  const script = [
    'set -e',
    `cd '${exampleProject}'`,
    beginning,
    `cd '${folder}'`,
    // As the page says, diff exits with 1 where two contents differ.
    commands.replaceAll(/^(secours diff .*)$/gm, '$1 || [ $? = 1 ]'),
  ].join('\n')
  return new Promise((resolve, reject) => {
    const env = { ...process.env, PATH: `${process.env.PATH}:/usr/sbin:/sbin`, NO_COLOR: '1' }
    const child = spawn('bash', ['-c', `exec 2>&1\n${script}`], { env, stdio: ['ignore', 'pipe', 'inherit'] })
    let output = ''
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      output += text
    })
    child.once('error', reject)
    child.once('exit', (code) => resolve({ code, output }))
  })
}

/** A test that failed half-way leaves its server running. */
function stopServerIn(folder: string): void {
  try {
    process.kill(Number(readFileSync(join(folder, 'lab', 'named.pid'), 'utf8')))
  } catch {
    // It was stopped, or never started.
  }
}

/** Lines with their numbers and times hidden, sorted: servers answer in any order. */
function shapeOf(text: string): readonly string[] {
  const lines = text.split('\n').filter((line) => line.trim() !== '')
  return lines.map((line) => line.trim().replaceAll(/\d+/g, '#')).sort()
}

describe('the README', () => {
  test('has every command, in the words of its help', async () => {
    const listed = [...readme.matchAll(/^\| `([a-z]+)` \| (.*) \|$/gm)].map(([, name, text]) => [name, text])
    const wanted = await Promise.all(
      Object.entries(allCommands).map(async ([name, load]) => [name, (await load()).command.describe]),
    )
    expect(listed.toSorted()).toEqual(wanted.toSorted())
    const help = (await run(exampleProject, ['--help'])).stdout
    expect([...help.matchAll(/^ {2}secours ([a-z]+)/gm)].map(([, name]) => name)).toEqual(listed.map(([name]) => name))
  })

  test('names every format of the commands that have more than two', async () => {
    const commands = await Promise.all(Object.values(allCommands).map(async (load) => (await load()).command))
    for (const format of new Set(commands.flatMap(({ formats }) => formats))) {
      if (format !== 'human') expect(readme, format).toMatch(new RegExp(`\`(--format )?${format}\``))
    }
  })

  test('begins with commands that CI runs', () => {
    const ci = readFileSync(join(exampleProject, '.ci/run'), 'utf8')
    for (const command of ['npm ci', 'npm test', 'npm run demo']) {
      expect(readme).toContain(command)
      expect(ci).toMatch(new RegExp(`^step .*${command}`, 'm'))
    }
  })

  test('leaves no command out of these tests', () => {
    const tested = ['Your own zones in ten minutes', 'How it works with BIND']
    const others = blocks.filter(({ language, section }) => language === 'sh' && !tested.includes(section))
    expect(others.map(({ text }) => text)).toEqual(['npm ci && npm run demo\nnpm ci && npm test\n', beginning])
  })

  test('leads to zones of your own', async () => {
    const { code, output } = await runCommands(commandsOf('Your own zones in ten minutes'))
    expect(code, output).toBe(0)
    expect(output).toContain('1 zone, 1 variant: sound')
    expect(output).toContain('1 zone, 2 variants: sound')
    expect(output).toContain('~ A  192.0.2.80 → 198.51.100.80')
    expect(output).toMatch(/^www +.* 198\.51\.100\.80$/m)
  })
})

describeWith(['named', 'named-checkzone', 'rndc', 'dig', 'tsig-keygen'], 'the README with BIND', () => {
  test('switches and restores the example project, as its transcript shows', { timeout: 60_000 }, async () => {
    const { code, output } = await runCommands(commandsOf('How it works with BIND'))
    expect(code, output).toBe(0)
    expect(output).toContain('web.tedomum.example.\n198.51.100.80\n')
    expect(output).toContain('web.tedomum.example.\n192.0.2.80\n')
    const transcript = blocks.find(({ language }) => language === 'console')?.text ?? ''
    const [command = '', ...lines] = transcript.split('\n')
    expect(commandsOf('How it works with BIND')).toContain(command.replace(/^\$ /, ''))
    const printed = shapeOf(output)
    expect(shapeOf(lines.join('\n')).filter((line) => !printed.includes(line))).toEqual([])
  })
})
