import { readdirSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { checkSource, layers } from './imports.ts'
import { listFiles, readText } from './tree.ts'

const sources = listFiles('src').filter((path) => /\.[jt]s$/.test(path))

describe('the layers of src/', () => {
  test('are all that src/ holds', () => {
    expect(readdirSync('src').filter((name) => !layers.some((layer) => layer === name))).toEqual([])
  })

  test('are imported upwards only, and the pure ones know no clock and no world', () => {
    expect(sources.length).toBeGreaterThan(0)
    expect(sources.flatMap((path) => checkSource(path, readText(path)))).toEqual([])
  })
})

describe('the check reports', () => {
  const faulty: readonly (readonly [path: string, line: string, fault: string])[] = [
    ['src/dns/name.ts', `import { zone } from '../zone/zone.ts'`, 'dns imports src/zone/zone.ts from below'],
    ['src/dns/name.ts', `import type { Zone } from '../zone/zone.ts'`, 'dns imports src/zone/zone.ts from below'],
    ['src/dns/name.ts', `import { type Zone } from '../zone/zone.ts'`, 'dns imports src/zone/zone.ts from below'],
    ['src/dns/name.ts', `import '../zone/zone.ts'`, 'dns imports src/zone/zone.ts from below'],
    ['src/dns/name.ts', `export * from '../zone/zone.ts'`, 'dns imports src/zone/zone.ts from below'],
    ['src/dns/name.ts', `export type { Zone } from '../zone/zone.ts'`, 'dns imports src/zone/zone.ts from below'],
    ['src/dns/name.ts', `type Z = import('../zone/zone.ts').Zone`, 'dns imports src/zone/zone.ts from below'],
    ['src/dns/name.ts', `await import('../zone/zone.ts')`, 'dns imports src/zone/zone.ts from below'],
    ['src/dns/name.ts', 'await import(`../zone/zone.ts`)', 'dns imports src/zone/zone.ts from below'],
    ['src/dns/name.ts', 'await import(folder)', 'imports what only the run decides'],
    ['src/dns/name.ts', `import zone = require('../zone/zone.ts')`, 'dns imports src/zone/zone.ts from below'],
    ['src/diagnostic.ts', `import { n } from './dns/name.ts'`, 'diagnostic.ts imports src/dns/name.ts from below'],
    ['src/rdata/types/mx.ts', `import { z } from '../../zone/zone.ts'`, 'rdata imports src/zone/zone.ts from below'],
    ['src/check/a.ts', `import { a } from '../unknown/a.ts'`, 'imports src/unknown/a.ts, which stands in none'],
    ['src/check/a.ts', `import { a } from '../../test/a.ts'`, 'imports test/a.ts, which stands in none'],
    ['src/check/a.ts', `import p from '../../package.json'`, 'imports package.json, which stands in none'],
    ['src/unknown/a.ts', '', 'stands in none of the layers'],
    ['src/failover/a.ts', `import { readFile } from 'node:fs/promises'`, 'is pure and imports node:fs/promises'],
    ['src/failover/a.ts', `import type { Socket } from 'node:net'`, 'is pure and imports node:net'],
    ['src/failover/a.ts', `import { randomBytes as r } from 'node:crypto'`, 'is pure and imports randomBytes'],
    ['src/failover/a.ts', 'const now = Date.now()', 'is pure and uses Date.now'],
    ['src/failover/a.ts', 'const now = new Date()', 'is pure and reads the clock'],
    ['src/failover/a.ts', 'const now = new Date', 'is pure and reads the clock'],
    ['src/failover/a.ts', 'const now = Date()', 'is pure and reads the clock'],
    ['src/failover/a.ts', 'const chance = Math.random()', 'is pure and uses Math.random'],
    ['src/failover/a.ts', 'const home = process.env.HOME', 'is pure and uses process'],
    ['src/failover/a.ts', 'const { env } = process', 'is pure and uses process'],
    ['src/failover/a.ts', 'const key = { process }', 'is pure and uses process'],
    ['src/failover/a.ts', 'const here = import.meta.url', 'is pure and uses import.meta'],
    ['src/failover/a.ts', 'setTimeout(f, 1)', 'is pure and uses setTimeout'],
    ['src/failover/a.ts', `import fs from 'fs'`, 'imports fs, which no layer may'],
    ['src/dns/name.ts', `import packet from 'dns-packet'`, 'imports dns-packet, which only message may'],
    ['src/dns/name.ts', `import type { Ajv } from 'ajv/dist/2020.js'`, 'which only definition may'],
    ['src/cli/a.ts', `import x from '@scope/name/part'`, 'imports @scope/name/part, which no layer may'],
  ]
  test.each(faulty)('%s: %s', (path, line, fault) => {
    const text = line === '' ? '' : `\n// a comment with import '../cli/main.ts'\n${line}\n`
    const faults = checkSource(path, text)
    expect(faults).toHaveLength(1)
    expect(faults[0]).toContain(fault)
    expect(faults[0]).toMatch(line === '' ? /:1: / : /:3: /)
  })
})

describe('the check accepts', () => {
  const sound: readonly (readonly [path: string, line: string])[] = [
    ['src/zone/zone.ts', `import { parseName } from '../dns/name.ts'`],
    ['src/zone/zone.ts', `import { Columns } from './columns.ts'`],
    ['src/zone/zone.ts', `import type { Diagnostic } from '../diagnostic.ts'`],
    ['src/cli/main.ts', `import { version } from '../../package.json' with { type: 'json' }`],
    ['src/cli/main.ts', `import { readFile } from 'node:fs/promises'; const now = Date.now()`],
    ['src/message/tsig.ts', `import { createHmac, timingSafeEqual } from 'node:crypto'`],
    ['src/message/packet.ts', `import { decode } from 'dns-packet'`],
    ['src/failover/a.ts', 'const date = new Date(seconds * 1000)'],
    ['src/failover/a.ts', 'const day = Date.UTC(2012, 9, 13)'],
    ['src/failover/a.ts', 'const a = task.process; const b = { process: 1 }; // process.env'],
    ['src/failover/a.ts', `const text = "import '../cli/main.ts' at Date.now()"`],
  ]
  test.each(sound)('%s: %s', (path, line) => {
    expect(checkSource(path, line)).toEqual([])
  })
})
