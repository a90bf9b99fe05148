import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import * as fc from 'fast-check'
import { afterAll, beforeAll, expect, it } from 'vitest'
import type { RecordType } from '../../../src/rdata/record-type.ts'
import { recordTypeOfName } from '../../../src/rdata/registry.ts'
import { describeWith } from '../../servers/availability.ts'
import { run } from '../../servers/run.ts'
import { parse, print } from '../forms.ts'
import { arbitraryText } from './arbitrary-text.ts'

/** Those that Knot 3.2 reads in their own form; of DS it judges the algorithm too. */
const known =
  'A AAAA AFSDB APL CAA CDNSKEY CDS CERT CNAME CSYNC DHCID DNAME DNSKEY EUI48 EUI64 HINFO HTTPS IPSECKEY KX L32 L64 LOC LP MINFO MX ' +
  'NAPTR NID NS NSEC NSEC3PARAM OPENPGPKEY PTR RP RRSIG RT SMIMEA SPF SRV SSHFP SVCB TLSA TXT URI'

/** An empty `ech`, protocols of one letter in a list, and a key of no algorithm: no RFC forbids them. */
const knotRefuses = / ech( |$)|^\d+ \S+ (.*)alpn=(.,|\S+,.(,| |$))|^\d+ 3 0 /

let folder = ''
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'secours-knot-'))
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

/** A zone of generated records as they are printed. */
function zoneOf(name: string): string {
  const type = recordTypeOfName(name) as RecordType
  const lines = fc.sample(arbitraryText(type), { numRuns: 15, seed: 1 }).flatMap((text, i) => {
    const wire = parse(type, text)
    if (typeof wire === 'string') throw new Error(`${name} ${text}: ${wire}`)
    const printed = print(type, wire)
    return knotRefuses.test(printed) ? [] : [`r${i} 60 IN ${name} ${printed}`]
  })
  expect(lines.length).toBeGreaterThan(10)
  return ['@ 60 IN SOA . . 1 1 1 1 1', '@ 60 IN NS ns', 'ns 60 IN A 192.0.2.1', ...lines, ''].join('\n')
}

describeWith(['kzonecheck'], 'kzonecheck', () => {
  it.each(known.split(' '))('reads generated rdata of %s as printed', async (name) => {
    const path = join(folder, 'zone')
    writeFileSync(path, zoneOf(name))
    const { code, stdout, stderr } = await run(['kzonecheck', '-o', 'example.', '-d', 'off', path])
    expect([code, stdout + stderr]).toEqual([0, ''])
  })
})
