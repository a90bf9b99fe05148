import { Ajv2020 } from 'ajv/dist/2020.js'
import { describe, expect, it } from 'vitest'
import { ajvOptions, compiled, schemas } from '../../src/definition/schemas.ts'

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

  it('are what the validators are compiled from', () => {
    expect(Object.values(compiled).filter((file) => !files.includes(file))).toEqual([])
  })
})
