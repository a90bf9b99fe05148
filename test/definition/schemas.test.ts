import { Ajv2020 } from 'ajv/dist/2020.js'
import { describe, expect, it } from 'vitest'
import { ajvOptions, compiled, schemas } from '../../src/definition/schemas.ts'
import { memoryProject } from './memory-project.ts'

const files = Object.keys(schemas)

/** Every schema in a schema, with its path. */
function* parts(schema: unknown, path = '#'): Generator<[string, Readonly<Record<string, unknown>>]> {
  if (Array.isArray(schema)) for (const [i, each] of schema.entries()) yield* parts(each, `${path}/${i}`)
  else if (typeof schema === 'object' && schema !== null) {
    yield [path, Object.fromEntries(Object.entries(schema))]
    for (const [key, value] of Object.entries(schema)) if (key !== 'examples') yield* parts(value, `${path}/${key}`)
  }
}

describe('the schemas', () => {
  const ajv = new Ajv2020({ ...ajvOptions })
  for (const [file, schema] of Object.entries(schemas)) ajv.addSchema(schema, file)

  it.each(files)('%s is one of the dialect that it names, and compiles', (file) => {
    expect(ajv.validateSchema(schemas[file as keyof typeof schemas])).toBe(true)
    expect(ajv.getSchema(file)).toBeTypeOf('function')
  })

  it.each(files)('%s closes every object that has properties', (file) => {
    const open = [...parts(schemas[file as keyof typeof schemas])].filter(([path, part]) => {
      const isBranch = /\$defs\/record[A-Z]\w*$|\/if$|\/else$/.test(path)
      return (
        'properties' in part &&
        typeof part.properties === 'object' &&
        part.type !== undefined &&
        !isBranch &&
        part.additionalProperties !== false
      )
    })
    expect(open.map(([path]) => path)).toEqual([])
  })

  it.each(files)('%s describes every property, and gives examples that fit', (file) => {
    const schema = schemas[file as keyof typeof schemas]
    const faults: string[] = []
    for (const [path, part] of parts(schema)) {
      if (/\/properties\/[^/]+$/.test(path) && !/\/if\//.test(path)) {
        const isRdata = /\$defs\/record[A-Z]\w*\/properties\/values?$/.test(path)
        if (part.description === undefined && part.$ref === undefined && !isRdata)
          faults.push(`${path}: no description`)
      }
      if (!Array.isArray(part.examples)) continue
      if (part.examples.length === 0) faults.push(`${path}: no examples`)
      const validate = ajv.compile({ $ref: `${file}${path === '#' ? '#' : path}` })
      for (const example of part.examples) if (!validate(example)) faults.push(`${path}: ${JSON.stringify(example)}`)
    }
    expect(faults).toEqual([])
  })

  it('say the defaults that the program takes', () => {
    const { project, zones } = memoryProject({
      'secours.yaml':
        'sites: {a: {networks: [192.0.2.0/24]}}\nservers: {s: {site: a, address: 192.0.2.1, driver: secondary}}',
      'zones/example/normal.yaml':
        'soa: {mname: n, rname: r, refresh: 2h, retry: 15m, expire: 2w, minimum: 5m}\nrecords: {}',
      'zones/example/degraded.yaml': 'replace: [{from: 192.0.2.1, to: 192.0.2.2}]',
      'zones/degraded.yaml': 'down: [a]',
    })
    const server = project.servers.get('s')
    const normal = zones[0]?.variants.get('normal')
    const degraded = zones[0]?.variants.get('degraded')
    const taken: Readonly<Record<string, unknown>> = {
      ...project.policy,
      maxDegraded: `${project.policy.maxDegraded / 3600}h`,
      ...server,
      state: project.statePath,
      mail: normal?.declarations.mail,
      base: degraded?.base,
      nameservers: degraded?.replacements[0]?.nameservers,
      shared: degraded?.down.includes('a'),
    }
    // Fields of rdata are their record types'.
    const said = Object.values(schemas).flatMap((schema) =>
      [...parts(schema)].filter(([path, part]) => 'default' in part && !path.includes('/rdata')),
    )
    expect(said.length).toBeGreaterThan(0)
    for (const [path, part] of said) {
      const key = path.slice(path.lastIndexOf('/') + 1)
      expect(part.default, path).toEqual(taken[key])
    }
    const keys = new Set(said.map(([path]) => path.slice(path.lastIndexOf('/') + 1)))
    expect(['serial', 'quorum', 'observe', 'state', 'mail', 'base', 'shared'].filter((key) => !keys.has(key))).toEqual(
      [],
    )
  })

  it('are what the validators are compiled from', () => {
    expect(Object.values(compiled).filter((file) => !files.includes(file))).toEqual([])
  })
})
