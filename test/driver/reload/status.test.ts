import { describe, expect, test } from 'vitest'
import type { Inspection } from '../../../src/driver/driver.ts'
import { checkKnotReload, parseKnotStatus } from '../../../src/driver/reload/knotc.ts'
import { checkNsdReload, parseNsdStatus } from '../../../src/driver/reload/nsd-control.ts'
import { checkRndcReload, parseRndcStatus } from '../../../src/driver/reload/rndc.ts'
import { readSecoursStatus } from '../../../src/driver/reload/secours.ts'
import type { ToolResult } from '../../../src/driver/tool.ts'

/* What the control programs of BIND 9.18, Knot 3.2 and NSD 4.6 print, word for word. */

const prints = (stdout: string): ToolResult => ({ code: 0, stdout, stderr: '' })
const fails = (stderr: string, stdout = ''): ToolResult => ({ code: 1, stdout, stderr })

/** An inspection as a line: kind, file, date, refusal. */
function inspected({ kind, refusal }: Inspection): readonly (string | undefined)[] {
  return [kind.kind, kind.file, kind.loadedAt?.toISOString(), refusal]
}

/** The code of the error that a call throws, and whether a hint comes with it; undefined where it throws none. */
function thrownBy(call: () => unknown): unknown {
  try {
    call()
    return undefined
  } catch (error) {
    return error
  }
}

const primary = `name: tedomum.example
type: primary
files: /var/lib/bind/db.tedomum.example
serial: 7
nodes: 3
last loaded: Sun, 22 Nov 2026 12:43:21 GMT
secure: no
dynamic: no
reconfigurable via modzone: no
`
const file = '/var/lib/bind/db.tedomum.example'
const loaded = '2026-11-22T12:43:21.000Z'

describe('rndc zonestatus', () => {
  test.each([
    ['a primary', primary, ['primary', file, loaded, undefined]],
    ['a primary of BIND 9.11', primary.replace('primary', 'master'), ['primary', file, loaded, undefined]],
    [
      'a primary that signs inline',
      primary.replace('secure: no', 'signed serial: 9\nsecure: yes\ninline signing: yes'),
      ['primary', file, loaded, undefined],
    ],
    [
      'a primary whose file includes others',
      primary.replace(file, `${file}, /var/lib/bind/more`),
      ['primary', file, loaded, undefined],
    ],
    [
      'a dynamic primary',
      primary.replace('dynamic: no', 'dynamic: yes\nfrozen: no'),
      [
        'dynamic',
        file,
        loaded,
        "it takes dynamic updates, and the file is the server's own: let driver: update deploy it (rndc says dynamic: yes)",
      ],
    ],
    [
      'a frozen one',
      primary.replace('dynamic: no', 'dynamic: yes\nfrozen: yes'),
      [
        'dynamic',
        file,
        loaded,
        "it takes dynamic updates, and the file is the server's own: let driver: update deploy it (rndc says dynamic: yes, frozen: yes)",
      ],
    ],
    [
      'a secondary',
      primary.replace('primary', 'secondary'),
      [
        'secondary',
        file,
        loaded,
        'it is secondary there: what is written would never be served (rndc says type: secondary)',
      ],
    ],
    [
      'a redirect zone',
      primary.replace('primary', 'redirect'),
      ['other', file, loaded, 'a file does not decide what is served there (rndc says type: redirect)'],
    ],
    [
      'nothing that is known',
      'hello\n',
      ['other', undefined, undefined, 'a file does not decide what is served there (rndc says type: nothing)'],
    ],
  ])('tells %s', (_, text, expected) => {
    expect(inspected(parseRndcStatus(prints(text)))).toEqual(expected)
  })

  test.each([
    ['a zone that is not loaded', "rndc: 'zonestatus' failed: zone not loaded\n", ['other', undefined]],
    [
      'a zone that is not there',
      "rndc: 'zonestatus' failed: not found\nno matching zone 'other.example' in any view\n",
      [
        'missing',
        "the server has no such zone (rndc says rndc: 'zonestatus' failed: not found; no matching zone 'other.example' in any view)",
      ],
    ],
  ])('tells %s by its failure', (_, text, [kind, refusal]) => {
    expect(inspected(parseRndcStatus(fails(text)))).toEqual([kind, undefined, undefined, refusal])
  })

  test.each([
    [
      "rndc: 'zonestatus' failed: multiple\nzone 'x.example' was found in multiple views\n",
      'view-missing',
      'say which one by view:',
    ],
    ["rndc: 'zonestatus' failed: not found\nno matching view 'inner'\n", 'view-unknown', 'correct view:'],
    ['rndc: connect failed: 127.0.0.1#953: connection refused\n', 'control-unreachable', 'named runs'],
    ["rndc: couldn't get address for 'ns1.invalid': not found\n", 'control-unreachable', 'named runs'],
    [
      'rndc: connection to remote host closed.\n* This may indicate that the\n* remote server is using an older\n* version of the command protocol,\n* this host is not authorized to connect,\n* the clocks are not synchronized,\n* the key signing algorithm is incorrect\n* or the key is invalid.\n',
      'control-key-refused',
      'compare',
    ],
    ['rndc: neither /etc/bind/rndc.conf nor /nokey was found\n', 'control-configuration', 'keyFile'],
    ['rndc: /nope does not exist\n', 'control-configuration', 'keyFile'],
    [
      'rndc: error: open: /etc/bind/rndc.key: permission denied\nrndc: could not load rndc configuration\n',
      'control-configuration',
      'keyFile',
    ],
  ])('fails on %j', (text, code, hint) => {
    const error = thrownBy(() => parseRndcStatus(fails(text)))
    expect(error).toMatchObject({ code, hint: expect.stringContaining(hint) })
    expect(error).toMatchObject({ message: expect.stringContaining(`rndc zonestatus: ${text.split('\n')[0]}`) })
  })

  test('fails on what nobody foresaw in the words of rndc', () => {
    expect(thrownBy(() => parseRndcStatus(fails("rndc: 'zonestatus' failed: unknown class/type\n")))).toMatchObject({
      code: 'control-failed',
      message: "rndc zonestatus: rndc: 'zonestatus' failed: unknown class/type",
    })
    expect(thrownBy(() => parseRndcStatus(fails('')))).toMatchObject({ message: 'rndc zonestatus: exit code 1' })
  })
})

describe('rndc reload', () => {
  test.each([
    ['is believed to have queued it', prints('zone reload queued\n'), undefined],
    ['that finds the file too old has failed', prints('zone reload up-to-date\n'), { code: 'reload-skipped' }],
    ['of a secondary has failed', prints('zone refresh queued\n'), { code: 'wrong-kind' }],
    ['of a dynamic zone has failed', fails("rndc: 'reload' failed: dynamic zone\n"), { code: 'wrong-kind' }],
    [
      'of no zone has failed',
      fails("rndc: 'reload' failed: not found\nno matching zone 'x.example' in any view\n"),
      { code: 'wrong-kind' },
    ],
    [
      'without a file has failed',
      fails("rndc: 'reload' failed: file not found\n"),
      { code: 'control-failed', message: "rndc reload: rndc: 'reload' failed: file not found" },
    ],
  ])('%s', (_, result, expected) => {
    const error = thrownBy(() => checkRndcReload(result))
    if (expected === undefined) expect(error).toBeUndefined()
    else expect(error).toMatchObject(expected)
  })
})

describe('knotc zone-status', () => {
  test.each([
    ['a primary', prints('[x.example.] role: master | serial: 1\n'), ['primary', undefined]],
    ['a primary that is not loaded', prints('[x.example.] role: master | serial: -\n'), ['primary', undefined]],
    [
      'a frozen one',
      prints('[x.example.] role: master | serial: 1 | freeze: yes\n'),
      ['primary', 'it is frozen, and loads nothing until it is thawed (knotc says freeze: yes)'],
    ],
    [
      'a secondary',
      prints('[sec.example.] role: slave | serial: - | refresh: +12s\n'),
      ['secondary', 'it is secondary there: what is written would never be served (knotc says role: slave)'],
    ],
    [
      'a zone that is not there',
      fails('', 'error: [x.example] (no such zone found)\n'),
      ['missing', 'the server has no such zone (knotc says error: [x.example] (no such zone found))'],
    ],
    [
      'nothing that is known',
      prints('hello\n'),
      ['other', 'a file does not decide what is served there (knotc says role: nothing)'],
    ],
  ])('tells %s', (_, result, [kind, refusal]) => {
    expect(inspected(parseKnotStatus(result))).toEqual([kind, undefined, undefined, refusal])
  })

  test.each([
    ["error: failed to connect to socket '/run/knot/knot.sock' (not exists)\n", 'control-unreachable'],
    ["error: failed to connect to socket '/run/knot/knot.sock' (connection refused)\n", 'control-unreachable'],
    ["error: failed to connect to socket '/run/knot/knot.sock' (operation not permitted)\n", 'control-refused'],
    ["error: failed to load configuration file '/nope' (not exists)\n", 'control-configuration'],
    ['error: something else\n', 'control-failed'],
  ])('fails on %j', (text, code) => {
    expect(thrownBy(() => parseKnotStatus(fails(text)))).toMatchObject({ code })
  })
})

describe('knotc -b zone-reload', () => {
  test.each([
    ['that says OK is believed', prints('OK\n'), undefined],
    ['of a faulty file has failed', fails('', 'error: [x.example.] (failed)\n'), { code: 'reload-failed' }],
    ['of no file has failed', fails('', 'error: [x.example] (not exists)\n'), { code: 'reload-failed' }],
    ['of no zone has failed', fails('', 'error: [x.example] (no such zone found)\n'), { code: 'wrong-kind' }],
  ])('%s', (_, result, expected) => {
    const error = thrownBy(() => checkKnotReload(result))
    if (expected === undefined) expect(error).toBeUndefined()
    else expect(error).toMatchObject(expected)
  })
})

describe('nsd-control zonestatus', () => {
  const secondary = (state: string) => [
    'secondary',
    `it is secondary there: what is written would never be served (nsd-control says state: ${state})`,
  ]
  test.each([
    ['a primary, loaded or not', prints('zone:\tx.example\n\tstate: master\n'), ['primary', undefined]],
    [
      'a secondary',
      prints('zone:\tx.example\n\tstate: ok\n\tserved-serial: "1 since 2026-11-22T12:43:21"\n'),
      secondary('ok'),
    ],
    [
      'a secondary without a transfer',
      prints('zone:\tx.example\n\tstate: refreshing\n\tserved-serial: none\n'),
      secondary('refreshing'),
    ],
    ['an expired secondary', prints('zone:\tx.example\n\tstate: expired\n'), secondary('expired')],
    [
      'a zone that is not there',
      fails('', 'error zone x.example not configured\n'),
      ['missing', 'the server has no such zone (nsd-control says error zone x.example not configured)'],
    ],
    [
      'nothing that is known',
      prints('hello\n'),
      ['other', 'a file does not decide what is served there (nsd-control says state: nothing)'],
    ],
  ])('tells %s', (_, result, [kind, refusal]) => {
    expect(inspected(parseNsdStatus(result))).toEqual([kind, undefined, undefined, refusal])
  })

  test.each([
    ['error: connect (127.0.0.1@8952): Connection refused\n', 'control-unreachable'],
    ['error: connect (/run/nsd/nsd.sock): Permission denied\n', 'control-refused'],
    ['Could not open /nope: No such file or directory\ncould not read config file\n', 'control-configuration'],
    ['error: SSL handshake failed\n', 'control-key-refused'],
    ['something else\n', 'control-failed'],
  ])('fails on %j', (text, code) => {
    expect(thrownBy(() => parseNsdStatus(fails(text)))).toMatchObject({ code })
  })
})

describe('nsd-control reload', () => {
  test.each([
    ['that says ok is believed', prints('ok\n'), undefined],
    ['of no zone has failed', fails('', 'error zone x.example not configured\n'), { code: 'wrong-kind' }],
  ])('%s', (_, result, expected) => {
    const error = thrownBy(() => checkNsdReload(result))
    if (expected === undefined) expect(error).toBeUndefined()
    else expect(error).toMatchObject(expected)
  })
})

describe('zonestatus of the embedded server', () => {
  test.each([
    [
      { type: 'primary', file: '/srv/x.zone', serial: 7, loadedAt: loaded },
      ['primary', '/srv/x.zone', loaded, undefined],
    ],
    [
      { type: 'primary', file: '/srv/x.zone', serial: null, loadedAt: null },
      ['primary', '/srv/x.zone', undefined, undefined],
    ],
    [
      { type: 'secondary', file: '/srv/x.zone', serial: 7, loadedAt: loaded },
      [
        'secondary',
        '/srv/x.zone',
        loaded,
        'it is secondary there: what is written would never be served (it says secondary)',
      ],
    ],
    [{}, ['other', undefined, undefined, 'a file does not decide what is served there (it says undefined)']],
  ])('%j', (status, expected) => {
    expect(inspected(readSecoursStatus(status))).toEqual(expected)
  })
})
