import { spawnSync } from 'node:child_process'
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { bundle } from '../bundle.mjs'

const repository = join(import.meta.dirname, '../..')

/** The one file. */
const declaration = `
import { domainName } from '../fields/domain-name.ts'
import { uint16 } from '../fields/integer.ts'
import { characterString } from '../fields/text.ts'
import { defineRecordType } from '../record-type.ts'

export const lantern = defineRecordType({
  name: 'LANTERN',
  code: 65290,
  reference: 'no RFC',
  fields: { brightness: uint16, keeper: domainName({ canonicalLower: true }), colour: characterString },
  examples: [{ text: '7 keeper.example. "red"', wire: '0007 066b6565706572 076578616d706c65 00 03726564' }],
})
`

/** Goes through every form, and says what it saw. */
const probe = `
import { mustName } from './src/dns/name.ts'
import { buildDefinition } from './src/definition/zone-definition.ts'
import { diffZones } from './src/diff/diff.ts'
import { printChangesHuman } from './src/diff/human.ts'
import { recordTypeOfName } from './src/rdata/registry.ts'
import { WireSink } from './src/rdata/sink.ts'
import { WireSource } from './src/rdata/source.ts'
import { tokenizeRdata } from './src/rdata/tokens.ts'
import { NameTable } from './src/zone/name-table.ts'
import { readMasterFile } from './src/zonefile/reader.ts'
import { printCanonicalZone } from './src/zonefile/writer.ts'

const apex = mustName('example.')
const names = new NameTable()
const file = (path, text) => ({ path, bytes: new TextEncoder().encode(text) })
const defaults = { ttl: undefined, rto: undefined, soa: undefined }
const print = (zone) => (zone === undefined ? undefined : [...printCanonicalZone(zone)].join('').split('\\n'))

const lantern = recordTypeOfName('lantern')
const sink = new WireSink()
lantern.parse(tokenizeRdata('7 Keeper red', apex), sink)
const wire = sink.take()

const master = readMasterFile(
  file('normal.zone', '$TTL 60\\n@ SOA ns1 h 1 2 3 4 5\\n@ NS ns1\\nisland LANTERN 7 Keeper red\\n'),
  { apex, names },
)
const yaml = (value) =>
  buildDefinition(
    file(
      'normal.yaml',
      'ttl: 60\\nsoa: {mname: ns1, rname: h, refresh: 2, retry: 3, expire: 4, minimum: 5}\\n' +
        \`records:\\n  '': {type: NS, value: ns1}\\n  island: {type: LANTERN, value: \${value}}\\n\`,
    ),
    apex,
    names,
    defaults,
  )
const fields = yaml('{brightness: 7, keeper: Keeper, colour: red}')
const green = yaml("'7 keeper green'")
const faulty = yaml('{brightness: 70000, keeper: Keeper, colour: red}')

console.log(
  JSON.stringify({
    wire: Buffer.from(wire).toString('hex'),
    text: lantern.print(new WireSource(wire)),
    json: lantern.toJson(new WireSource(wire)),
    master: print(master.zone),
    yamlIsMaster: diffZones(master.zone, fields.zone).length === 0,
    yamlFaults: faulty.diagnostics.map(({ message }) => message),
    diff: printChangesHuman(diffZones(fields.zone, green.zone), apex),
  }),
)
`

let root = ''
beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'secours-new-type-'))
  for (const part of ['src', 'docs', 'build.mjs', 'package.json']) {
    // Without the program and the tests: what is asked here is asked of the sources and the schemas.
    const filter = (path: string) => path !== join(repository, 'src/cli')
    cpSync(join(repository, part), join(root, part), { recursive: true, filter })
  }
  symlinkSync(join(repository, 'node_modules'), join(root, 'node_modules'))
})
afterAll(() => rmSync(root, { recursive: true, force: true }))

it('a record type is one file, and then stands in text, wire, store, JSON, schema, YAML and diff', {
  timeout: 60_000,
}, async () => {
  writeFileSync(join(root, 'src/rdata/types/lantern.ts'), declaration)
  const built = spawnSync(process.execPath, [join(root, 'build.mjs'), '--root', root], { encoding: 'utf8' })
  expect(built.status, built.stderr).toBe(0)

  expect(readFileSync(join(root, 'schemas/zone.schema.json'), 'utf8')).toContain('"LANTERN"')

  const source = join(root, 'probe.ts')
  writeFileSync(source, probe)
  const ran = spawnSync(process.execPath, [await bundle(source, root)], { encoding: 'utf8' })
  expect(ran.stderr).toBe('')
  const wire = '0007064b6565706572076578616d706c650003726564'
  expect(JSON.parse(ran.stdout)).toEqual({
    wire,
    text: '7 Keeper.example. "red"',
    json: { brightness: 7, keeper: 'Keeper.example.', colour: 'red' },
    master: [
      'example. 60 IN SOA ns1.example. h.example. 1 2 3 4 5',
      'example. 60 IN NS ns1.example.',
      'island.example. 60 IN LANTERN 7 Keeper.example. "red"',
      '',
    ],
    yamlIsMaster: true,
    yamlFaults: [expect.stringContaining('65535')],
    diff: expect.arrayContaining([expect.stringMatching(/LANTERN.*green/)]),
  })
})
