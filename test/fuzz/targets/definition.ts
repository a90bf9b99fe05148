import assert from 'node:assert/strict'
import { buildOctodns } from '../../../src/definition/octodns.ts'
import { openProject } from '../../../src/definition/open-project.ts'
import { printDefinition } from '../../../src/definition/print/print-definition.ts'
import { parseProjectFile } from '../../../src/definition/project-file.ts'
import type { ProjectFiles } from '../../../src/definition/project-files.ts'
import { parseYaml } from '../../../src/definition/yaml/parse.ts'
import { buildDefinition, type ZoneDefaults } from '../../../src/definition/zone-definition.ts'
import type { SourceFile } from '../../../src/diagnostic.ts'
import { mustName } from '../../../src/dns/name.ts'
import { zoneDigest } from '../../../src/zone/digest.ts'
import { NameTable } from '../../../src/zone/name-table.ts'
import { anyZone } from '../../zonefile/arbitrary-zone.ts'
import { octets, type Target } from '../target.ts'
import { isSound, judge } from '../verdict.ts'

const apex = mustName('tedomum.example.')

/** What YAML and JSON are written with, and what in them looks like more than it is. */
const yamlWords = [
  ...[
    '- ',
    ': ',
    ', ',
    '{',
    '}',
    '[',
    ']',
    '#',
    ' #',
    '|\n',
    '>\n',
    '|9',
    '? ',
    '"',
    "'",
    '\\x41',
    '\\u0041',
    '\n',
    '\n  ',
    '\t',
    '\r\n',
  ],
  ...[
    '&a ',
    '*a',
    '&a [*a]',
    '<<: ',
    '!!str ',
    '!!binary ',
    '!include ',
    '!<x> ',
    '%YAML 1.1\n',
    '---\n',
    '...\n',
    '\xef\xbb\xbf',
    '\xff',
    '\xed\xa0\x80',
  ],
  ...[
    'null',
    '~',
    'true',
    'on',
    '0x10',
    '010',
    '1e9',
    '1_000',
    '.nan',
    '2001-01-01',
    '-1',
    '65536',
    '1.10',
    '""',
    "''",
  ],
  ...['__proto__', 'constructor', 'toString', 'hasOwnProperty', 'valueOf', '\xc3\xa9', 'xn--', 'x'.repeat(64)],
]
const zoneWords = [
  ...[
    'ttl: ',
    'soa: ',
    'records: ',
    'type: ',
    'value: ',
    'values: ',
    'name: ',
    'rto: ',
    'signed: ',
    'mail: ',
    'minimum: ',
    'ignore: ',
  ],
  ...[
    'A',
    'AAAA',
    'CNAME',
    'MX',
    'TXT',
    'SRV',
    'CAA',
    'LOC',
    'TYPE1',
    'TYPE65280',
    'NS',
    'SOA',
    'ANY',
    '\\# 1 00',
    '1h',
    '2w',
    '@',
    '*',
    '**.',
  ],
  ...[
    'preference',
    'exchange',
    'target',
    'priority',
    'weight',
    'port',
    'flags',
    'tag',
    '192.0.2.1',
    '2001:db8::1',
    'a.example.',
    '192.0.2.0/24',
  ],
]
const overlayWords = [
  ...[
    'base: ',
    'down: ',
    'expires: ',
    'replace: ',
    'remove: ',
    'leave: ',
    'expect: ',
    'shared: ',
    'description: ',
    'from: ',
    'to: ',
  ],
  ...[
    'reason: ',
    'answer: ',
    'rcode: ',
    'NXDOMAIN',
    'nameservers: ',
    'spf: add',
    'all: 5m',
    'normal',
    'degraded',
    'rennes',
  ],
]

const noDefaults: ZoneDefaults = { ttl: 300, rto: undefined, soa: undefined }

export const zoneDefinition: Target = {
  name: 'zone-definition',
  weight: 4,
  seeds: ({ zone }) => zone,
  words: [...yamlWords, ...zoneWords],
  arbitrary: anyZone().map((zone) => Buffer.from(printDefinition(zone).text)),
  run(input) {
    const { zone, diagnostics } = buildDefinition(
      { path: 'normal.yaml', bytes: input },
      apex,
      new NameTable(),
      noDefaults,
    )
    const summary = judge(diagnostics)
    assert.equal(zone !== undefined, isSound(diagnostics))
    if (zone === undefined) return summary
    const printed = printDefinition(zone)
    judge(printed.diagnostics)
    if (!isSound(printed.diagnostics)) return `ok${summary} not printed`
    const bytes = Buffer.from(printed.text)
    const again = buildDefinition({ path: 'normal.yaml', bytes }, apex, new NameTable(), noDefaults)
    judge(again.diagnostics)
    assert.ok(again.zone !== undefined, `what is printed is not read: ${again.diagnostics[0]?.message}`)
    if (printed.diagnostics.length === 0) assert.equal(zoneDigest(again.zone), zoneDigest(zone))
    return `ok${summary}`
  },
}

const soaFile = {
  path: 'secours.yaml',
  bytes: octets('{mname: ns1, rname: h, refresh: 1, retry: 2, expire: 3, minimum: 4}'),
}
const defaultSoa = { file: soaFile, node: parseYaml(soaFile).node }

export const octodns: Target = {
  name: 'octodns',
  weight: 4,
  seeds: (corpus) => corpus.octodns,
  words: [
    ...yamlWords,
    ...zoneWords,
    'octodns: ',
    'ignored: ',
    'dynamic: ',
    'pools: ',
    'geo: ',
    'lat_degrees',
    '\\;',
    '" "',
  ],
  run(input) {
    const { zone, diagnostics } = buildOctodns({ path: 'normal.octodns.yaml', bytes: input }, apex, new NameTable(), {
      ...noDefaults,
      soa: defaultSoa,
    })
    assert.ok(zone === undefined || isSound(diagnostics))
    const summary = judge(diagnostics)
    return `${zone === undefined ? '' : 'ok'}${summary}`
  },
}

export const projectFile: Target = {
  name: 'project-file',
  weight: 3,
  seeds: ({ project }) => project,
  words: [
    ...yamlWords,
    ...[
      'sites: ',
      'servers: ',
      'keys: ',
      'policy: ',
      'defaults: ',
      'state: ',
      'networks: ',
      'address: ',
      'driver: ',
      'secret: ',
      'file: ',
    ],
    ...[
      'env: ',
      'zonefile',
      'update',
      'powerdns',
      'secondary',
      'reload: ',
      'rndc',
      'primaries: ',
      'zones: ',
      'unmanaged: ',
      '127.0.0.1:53',
    ],
  ],
  run(input) {
    const { diagnostics } = parseProjectFile({ path: 'secours.yaml', bytes: input })
    return `${isSound(diagnostics) ? 'ok' : ''}${judge(diagnostics)}`
  },
}

/** A project of one zone, whose normal is sound, and a degraded variant that is the input. */
function filesAround(overlay: Uint8Array): ProjectFiles {
  const files: Readonly<Record<string, Uint8Array>> = {
    'secours.yaml': octets('sites:\n  rennes: {networks: [192.0.2.0/24]}\n  secours: {networks: [198.51.100.0/24]}\n'),
    'zones/tedomum.example/normal.yaml': normal,
    'zones/tedomum.example/degraded.yaml': overlay,
    'zones/mail-only.yaml': overlay,
  }
  const read = (path: string): SourceFile | { code: string; message: string } => {
    const bytes = Object.hasOwn(files, path) ? files[path] : undefined
    return bytes === undefined ? { code: 'file-missing', message: `there is no ${path}` } : { path, bytes }
  }
  return {
    read,
    include: read,
    list: (folder) =>
      Object.keys(files)
        .filter((path) => path.startsWith(`${folder}/`))
        .map((path) => path.slice(folder.length + 1))
        .map((path) =>
          path.includes('/')
            ? ({ name: 'tedomum.example', kind: 'folder' } as const)
            : ({ name: path, kind: 'file' } as const),
        )
        .filter(({ name }, i, all) => all.findIndex((other) => other.name === name) === i),
  }
}

const normal = octets(
  [
    'ttl: 5m',
    'soa: {mname: ns1, rname: hostmaster@tedomum.example, refresh: 2h, retry: 15m, expire: 2w, minimum: 5m}',
    'records:',
    "  '': [{type: NS, values: [ns1, ns2]}, {type: MX, values: [10 mx1, 20 mx2]}, {type: TXT, value: 'v=spf1 ip4:192.0.2.25 -all'}]",
    '  ns1: {type: A, value: 192.0.2.53}',
    '  ns2: {type: A, value: 198.51.100.53}',
    '  mx1: [{type: A, value: 192.0.2.25}, {type: AAAA, value: "2001:db8::25"}]',
    '  mx2: {type: A, value: 198.51.100.25}',
    '  www: {type: CNAME, value: web}',
    '  web: {type: A, values: [192.0.2.80, 192.0.2.81]}',
    '  a.tracker: {type: CNAME, value: tracker}',
    '  tracker: {type: A, value: 192.0.2.69}',
    '  _xmpp-server._tcp: {type: SRV, value: 5 0 5269 web}',
    '',
  ].join('\n'),
)

const overlays: readonly Uint8Array[] = [
  'down: [rennes]\nexpires: 48h\nttl: 5m\nrecords:\n  web: {type: A, value: 198.51.100.80}\n  imap: {type: A, value: 198.51.100.25}\n',
  'replace:\n  - {from: 192.0.2.80, to: 198.51.100.80}\n  - {from: 192.0.2.0/28, to: 198.51.100.0/28, nameservers: true}\n  - {from: 192.0.2.25, to: 198.51.100.25, spf: add}\nttl: {all: 60}\n',
  "remove:\n  - {name: _xmpp-server._tcp, type: SRV, reason: none}\n  - {name: '**.tracker', reason: none}\nleave:\n  - {name: '**.web', reason: later}\nexpect:\n  - {name: www, type: A, answer: [192.0.2.80]}\n  - {name: tracker, type: A, rcode: NXDOMAIN}\n",
  'shared: false\nbase: normal\ndescription: x\nrecords:\n  \'\': {type: MX, values: [{preference: 1, exchange: mx2}]}\n  www: {type: A, value: 198.51.100.80}\n  web: {type: CNAME, value: mx2}\n  x: [{type: TXT, value: a;b}, {type: CAA, value: 0 issue "a"}]\n',
].map(octets)

export const overlay: Target = {
  name: 'overlay',
  weight: 2,
  seeds: (corpus) => [...overlays, ...corpus.overlay],
  words: [...yamlWords, ...zoneWords, ...overlayWords],
  run(input) {
    const opened = openProject('/project', filesAround(input))
    let summary = judge(opened.diagnostics)
    let sound = true
    for (const zone of opened.project.zones) {
      const built = opened.build(zone.apex)
      for (const variant of built?.variants.values() ?? []) {
        summary += judge(variant.diagnostics)
        sound &&= isSound(variant.diagnostics)
      }
    }
    return `${sound ? 'ok' : ''}${summary}`
  },
}
