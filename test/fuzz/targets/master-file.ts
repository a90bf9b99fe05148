import assert from 'node:assert/strict'
import { checkZone } from '../../../src/check/run/check-zone.ts'
import { mustName } from '../../../src/dns/name.ts'
import { knownRecordTypes } from '../../../src/rdata/registry.ts'
import { zoneDigest } from '../../../src/zone/digest.ts'
import type { Zone } from '../../../src/zone/zone.ts'
import { type MasterFileResult, readMasterFile } from '../../../src/zonefile/reader.ts'
import { printCanonicalZone, printZoneFile } from '../../../src/zonefile/writer.ts'
import { anyMasterFile } from '../../zonefile/arbitrary-master-file.ts'
import { octets, type Target } from '../target.ts'
import { isSound, judge } from '../verdict.ts'

const apex = mustName('example.')
const path = 'a.zone'
/** What stands before a brace in a template of `$GENERATE`, and looks like JavaScript's own. */
const dollar = '$'

const included: Readonly<Record<string, string>> = {
  one: 'x 60 A 192.0.2.4\n$INCLUDE two deeper\n$ORIGIN example.net.\n',
  two: '\n TXT "included" (\n"twice")\n$TTL 9\n',
  self: '$INCLUDE self\n',
  open: 'a ( A\n',
}

function load(name: string): { path: string; bytes: Uint8Array } | string {
  const text = Object.hasOwn(included, name) ? included[name] : undefined
  return text === undefined ? 'no such file' : { path: name, bytes: octets(text) }
}

function read(bytes: Uint8Array): MasterFileResult {
  return readMasterFile({ path, bytes }, { apex, load })
}

const joined = (pieces: Iterable<string>) => Buffer.from([...pieces].join(''), 'latin1')

/** Asserts that what is printed of a zone is read as the same zone, and printed the same again. */
function checkPrinted(zone: Zone): void {
  const canonical = joined(printCanonicalZone(zone))
  const back = read(canonical)
  assert.deepEqual(back.diagnostics, [])
  assert.ok(joined(printCanonicalZone(back.zone)).equals(canonical), 'the canonical text changes when it is read')
  const file = read(joined(printZoneFile(zone)))
  assert.deepEqual(file.diagnostics, [])
  assert.equal(zoneDigest(file.zone), zoneDigest(zone))
}

export const masterFile: Target = {
  name: 'master-file',
  weight: 26,
  seeds: ({ master }) => master,
  words: [
    ...knownRecordTypes.map(({ name }) => name),
    ...[
      '$ORIGIN ',
      '$TTL ',
      '$INCLUDE ',
      '$GENERATE ',
      '1-3',
      '1-4294967295',
      '9-1',
      '0-8/3',
      `${dollar}{1,5,x}`,
      `${dollar}{-1,3,n}`,
      '$$',
    ],
    ...[
      'IN',
      'CH',
      'CLASS1',
      'CLASS65535',
      'TYPE1',
      'TYPE65280',
      'TYPE65535',
      'TYPE0',
      '\\# 4 00000000',
      '\\#',
      '1h30m',
      '4294967296',
    ],
    ...[
      '(',
      ')',
      '"',
      ';',
      '\\',
      '\n',
      '\r\n',
      '\t',
      ' ',
      '\n ',
      '@',
      '.',
      '..',
      '*',
      '*.',
      '\\000',
      '\\255',
      '\\256',
      '\\.',
      '\\"',
      '\\;',
    ],
    ...[
      'one',
      'two',
      'self',
      'open',
      'example.',
      'example.net.',
      '_tcp',
      'xn--',
      `${'a'.repeat(63)}.`,
      'a'.repeat(64),
      'a.'.repeat(120),
    ],
    ...['192.0.2.1', '2001:db8::1', '::', '"x" ', '\xef\xbb\xbf', '\xff\xfe', 'constructor', '__proto__', 'toString'],
  ],
  arbitrary: anyMasterFile.map(({ text }) => Buffer.from(text, 'latin1')),
  // One short line may stand for many records, up to a bound.
  patienceMs: 3000,
  run(input) {
    const { zone, diagnostics } = read(input)
    const summary = judge(diagnostics)
    const findings = checkZone(zone)
    const found = judge(findings, true)
    if (zone.recordCount < 2000) checkPrinted(zone)
    return `${isSound(diagnostics) ? 'ok' : ''}${summary}${found}`
  },
}
