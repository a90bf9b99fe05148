import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { withoutPlainRecords } from '../../src/definition/document/plain-records.ts'
import { toValue } from '../../src/definition/document/to-value.ts'
import { shapeOf } from '../../src/definition/schema/shape.ts'
import { validateZone } from '../../src/definition/validators.generated.js'
import { entryOf, type YamlNode } from '../../src/definition/yaml/node.ts'
import { parseYaml } from '../../src/definition/yaml/parse.ts'
import { knownRecordTypes } from '../../src/rdata/registry.ts'
import { WireSource } from '../../src/rdata/source.ts'

const shape = shapeOf('zone.schema.json')

/** The one entry of `records` that a text of YAML makes. */
function documentOf(entry: string): YamlNode | undefined {
  const { node, diagnostics } = parseYaml({ path: 'a.yaml', bytes: Buffer.from(`records: {a: ${entry}}`) })
  return diagnostics.length === 0 ? node : undefined
}

function isPlain(document: YamlNode): boolean {
  const records = entryOf(withoutPlainRecords(document), 'records')?.value
  return records?.kind === 'mapping' && records.entries.length === 0
}

/** Whether an entry is plain. Asserts that it fits the schema then. */
function tell(entry: string): boolean | undefined {
  const document = documentOf(entry)
  if (document === undefined) return undefined
  const plain = isPlain(document)
  if (plain) expect([entry, validateZone(toValue(document, shape)), validateZone.errors]).toEqual([entry, true, null])
  return plain
}

const quoted = (text: string) => `'${text.replaceAll("'", "''")}'`

/** Every example of every type, as text and as fields. */
const examples = knownRecordTypes
  .filter(({ name }) => name !== 'SOA')
  .flatMap((type) =>
    type.examples.flatMap(({ text, wire }) => {
      const value = type.toJson(new WireSource(Buffer.from(wire.replaceAll(/\s/g, ''), 'hex')))
      const json = JSON.stringify(value)
      return [
        { type: type.name, value: json },
        ...(type.fields.length === 1 ? [] : [{ type: type.name, value: quoted(text) }]),
      ]
    }),
  )

describe('records that plainly fit the schema', () => {
  test('are those of the types that zones are made of', () => {
    const usual = new Set([
      'A',
      'AAAA',
      'CAA',
      'CNAME',
      'HTTPS',
      'MX',
      'NAPTR',
      'NS',
      'PTR',
      'SRV',
      'SSHFP',
      'SVCB',
      'TLSA',
      'TXT',
    ])
    const told = examples
      .filter(({ type }) => usual.has(type))
      .filter(({ type, value }) => tell(`{type: ${type}, ttl: 5m, values: [${value}]}`) !== true)
    expect(told).toEqual([])
    expect(tell('[{type: A, value: 192.0.2.1}, {type: MX, values: [10 mx1, {preference: 20, exchange: mx2}]}]')).toBe(
      true,
    )
  })

  test.each([
    ['[]'],
    ['{}'],
    ['a'],
    ['{type: A}'],
    ['{type: a, value: 192.0.2.1}'],
    ['{type: SOA, value: x}'],
    ['{type: TYPE65280, value: "\\\\# 0"}'],
    ['{type: A, value: 192.0.2.1, values: [192.0.2.2]}'],
    ['{type: A, values: []}'],
    ['{type: A, value: [192.0.2.1]}'],
    ['{type: A, values: 192.0.2.1}'],
    ['{type: A, value: {}}'],
    ['{type: A, value: 192.0.2.1, ttl: 5 m}'],
    ['{type: A, value: 192.0.2.1, ttl: -1}'],
    ['{type: A, value: 192.0.2.1, ttl: 2147483648}'],
    ['{type: A, value: 192.0.2.1, ttl: []}'],
    ['{type: A, value: 192.0.2.1, tll: 5m}'],
    ['{type: CNAME, value: ""}'],
    ['{type: MX, value: {preference: 10}}'],
    ['{type: MX, value: {preference: 65536, exchange: a}}'],
    ['{type: MX, value: {preference: "10", exchange: a}}'],
    ['{type: MX, value: {preference: 010, exchange: a}}'],
    ['{type: MX, value: {preference: 10, exchange: a, weight: 1}}'],
    ['{type: MX, value: {preference: 10, exchange: {}}}'],
    [`{type: CNAME, value: ${'a'.repeat(1025)}}`],
  ])('are not %j', (entry) => {
    expect(tell(entry)).toBe(false)
  })

  test('fit it, whatever is done to them', () => {
    const change = fc.record({
      example: fc.constantFrom(...examples),
      at: fc.double({ min: 0, max: 1, noNaN: true }),
      remove: fc.nat({ max: 3 }),
      put: fc.constantFrom(
        '',
        '-',
        '0',
        '9',
        '99999',
        '1.5',
        'x',
        '"',
        "'",
        '{}',
        '[]',
        ', a: b',
        'null',
        ' ',
        'ä',
        '\\\\',
      ),
      more: fc.constantFrom('', ', ttl: 1h', ', ttl: 1x', ', ttl: 4294967296', ', value: a', ', x: y'),
    })
    let plain = 0
    fc.assert(
      fc.property(change, ({ example: { type, value }, at, remove, put, more }) => {
        const start = Math.floor(at * value.length)
        const changed = value.slice(0, start) + put + value.slice(start + remove)
        if (tell(`{type: ${type}, value: ${changed}${more}}`) === true) plain++
      }),
      { numRuns: 2000 },
    )
    expect(plain).toBeGreaterThan(100)
  })
})
