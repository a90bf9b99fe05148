import { describe, expect, test } from 'vitest'
import { allCommands } from '../../src/cli/all.generated.ts'
import { exampleProject, makeFolder, run } from './run.ts'
import { schemaFaults } from './schema.ts'

describe('wrong usage ends with 2 and says what was meant', () => {
  test.each([
    [['valdate'], 'there is no command "valdate"', 'did you mean validate?'],
    [['frobnicate'], 'there is no command "frobnicate"', 'secours help lists the commands'],
    [['--quite'], '--quite needs a command', 'secours help lists the commands'],
    [['diff'], 'diff needs ZONE', 'secours diff ZONE [FROM] [TO]'],
    [['checkzone', 'example.org'], 'checkzone needs FILE', 'secours checkzone APEX FILE'],
    [['diff', 'a', 'b', 'c', 'd'], 'diff does not know "d"', 'secours help diff lists what it takes'],
    [['init', '--foramt', 'json'], 'init does not know --foramt', 'did you mean --format?'],
    [['init', '--foramt=json'], 'init does not know --foramt', 'did you mean --format?'],
    [['diff', 'a', '--frmat=x', '-z'], 'diff does not know --frmat, -z', 'did you mean --format?'],
    [['diff', 'a', '--format', 'jsn'], '--format does not take "jsn"; it takes human, json', 'did you mean json?'],
    [['diff', 'a', '--format'], '--format needs a value', 'secours help diff'],
    [['diff', 'a', '-C'], '-C needs a value', 'secours help diff'],
    [['init', '--format', 'json', '--format', 'json'], '--format is given more than once', 'secours help init'],
    [['completion', 'tcsh'], 'completion does not know the shell "tcsh"', 'it knows bash, zsh, fish'],
    [['help', 'chekzone'], 'there is no command "chekzone"', 'did you mean checkzone?'],
  ])('%j', async (argv, message, hint) => {
    const { code, stderr } = await run(exampleProject, argv)
    expect(code).toBe(2)
    expect(stderr).toContain(`error: usage: ${message}`)
    expect(stderr).toContain(hint)
    expect(stderr).not.toMatch(/^\s+at /m)
  })

  test('as a document under --format json', async () => {
    const outcome = await run(exampleProject, ['init', '--nope', '--format', 'json'])
    expect(outcome.json()).toEqual({
      version: 1,
      error: { code: 'usage', message: 'init does not know --nope', hint: expect.any(String) },
    })
    expect(schemaFaults('error.schema.json', outcome.json())).toEqual([])
  })
})

describe('help', () => {
  test('lists the commands', async () => {
    const { code, stdout } = await run(exampleProject, ['--help'])
    expect(code).toBe(0)
    for (const name of Object.keys(allCommands)) expect(stdout).toContain(`secours ${name}`)
  })

  test('stands on stderr, with exit code 2, where no command is given', async () => {
    const { code, stdout, stderr } = await run(exampleProject, [])
    expect([code, stdout]).toEqual([2, ''])
    expect(stderr).toContain('secours COMMAND')
  })

  test.each(Object.keys(allCommands))('%s explains itself, with examples and exit codes', async (name) => {
    const { code, stdout } = await run(exampleProject, [name, '--help'])
    expect(code).toBe(0)
    expect(stdout).toMatch(new RegExp(`^secours ${name}\\b`))
    expect(stdout).toContain('Examples:\n')
    expect(stdout).toContain('Exit codes:\n  0  ')
    expect((await run(exampleProject, ['help', name])).stdout).toBe(stdout)
    // Every line fits the terminal.
    expect(stdout.split('\n').filter((line) => line.length > 80)).toEqual([])
  })
})

describe('completion', () => {
  test.each([
    [['ch'], 'checkzone\n'],
    [['diff', ''], '2.0.192.in-addr.arpa\nasso.example\ntedomum.example\n'],
    [['diff', 'ted'], 'tedomum.example\n'],
    [['diff', 'tedomum.example', ''], 'degraded\nhalf-up\nmail-only\nnormal\n'],
    [['diff', '--format', ''], 'human\njson\nmarkdown\nhtml\nnsupdate\n'],
    [['checkzone', '--st'], '--strict\n'],
    [['completion', 'z'], 'zsh\n'],
  ])('of %j', async (words, found) => {
    expect((await run(exampleProject, ['--complete', ...words])).stdout).toBe(found)
  })

  test('knows no zones where there is no project', async () => {
    expect((await run(makeFolder(), ['--complete', 'diff', ''])).stdout).toBe('')
  })

  test.each(['bash', 'zsh', 'fish'])('has a script for %s', async (shell) => {
    expect((await run(exampleProject, ['completion', shell])).stdout).toContain('secours --complete')
    const { stdout } = await run(exampleProject, ['completion'], { environment: { SHELL: `/bin/${shell}` } })
    expect(stdout).toContain('secours --complete')
  })
})

describe('colour', () => {
  const argv = ['diff', 'asso.example']

  test('stands on a terminal', async () => {
    expect((await run(exampleProject, argv, { terminal: 100 })).stdout).toContain('\u001b[')
  })

  test.each([
    ['not in a pipe', argv, {}],
    ['not under --no-color', [...argv, '--no-color'], { terminal: 100 }],
    ['not with NO_COLOR', argv, { terminal: 100, environment: { NO_COLOR: '1' } }],
    ['not with TERM=dumb', argv, { terminal: 100, environment: { TERM: 'dumb' } }],
    ['not in JSON', [...argv, '--format', 'json'], { terminal: 100 }],
  ])('%s', async (_, line, options) => {
    expect((await run(exampleProject, line, options)).stdout).not.toContain('\u001b[')
  })
})

describe('a fault of the program itself', () => {
  test.each([
    ['hides its stack trace', {}, 'hint: run it again with SECOURS_DEBUG=1', false],
    ['shows it to who asks for it', { SECOURS_DEBUG: '1' }, 'This is a fault of secours', true],
  ])('%s', async (_, environment, says, traced) => {
    const { code, stderr } = await run(exampleProject, ['diff', 'asso.example'], {
      environment,
      onStdout: () => {
        throw new TypeError('boom')
      },
    })
    expect(code).toBe(70)
    expect(stderr).toMatch(/^internal error: boom\n/)
    expect(stderr).toContain(says)
    expect(/^ +at /m.test(stderr)).toBe(traced)
  })
})
