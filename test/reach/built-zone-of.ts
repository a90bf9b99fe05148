import {
  type BuiltZone,
  normalVariant,
  type Site,
  type Variant,
  type ZoneDeclarations,
} from '../../src/definition/project.ts'
import type { SourceFile } from '../../src/diagnostic.ts'
import { displayName, mustName, type Name } from '../../src/dns/name.ts'
import { parseNetwork } from '../../src/dns/network.ts'
import { NameTable } from '../../src/zone/name-table.ts'
import type { Zone } from '../../src/zone/zone.ts'
import { ZoneBuilder } from '../../src/zone/zone-builder.ts'
import { rrsetOf } from '../diff/zone-of.ts'

/** A text as a file of a test. */
export function fileOf(path: string, text: string): SourceFile {
  return { path, bytes: new TextEncoder().encode(text) }
}

/** A zone whose lines are those of a file: `www 300 A 192.0.2.1`; comments begin with `;`. */
export function zoneOfFile(file: SourceFile, apex: Name, names?: NameTable): Zone {
  const builder = new ZoneBuilder(apex, names === undefined ? {} : { names })
  const number = builder.addFile(file)
  let offset = 0
  for (const line of new TextDecoder().decode(file.bytes).split('\n')) {
    const indent = line.length - line.trimStart().length
    if (line.trim() !== '' && !line.trimStart().startsWith(';')) {
      builder.add(rrsetOf(line.trim(), apex), number, offset + indent)
    }
    offset += Buffer.byteLength(line) + 1
  }
  return builder.build()
}

const declarations: ZoneDeclarations = {
  plain: false,
  signed: undefined,
  mail: true,
  rto: undefined,
  ignore: [],
  minimum: [],
}

/** What a test says of a variant beside its lines. */
export type VariantOptions = Partial<Omit<Variant, 'zone' | 'apex' | 'name'>> & { readonly lines: string }

/** A zone with its variants, all in one name table. `shared` is put above the lines of each. */
export function builtZoneOf(
  apexText: string,
  variants: Readonly<Record<string, string | VariantOptions>>,
  zoneDeclarations: Partial<ZoneDeclarations> = {},
): BuiltZone {
  const apex = mustName(apexText)
  const names = new NameTable()
  const built = Object.entries(variants).map(([name, given]): [string, Variant] => {
    const { lines, ...options } = typeof given === 'string' ? { lines: given } : given
    const file = fileOf(`zones/${displayName(apex)}/${name}.zone`, lines)
    const variant: Variant = {
      apex,
      name,
      origin: name === normalVariant ? 'whole' : 'own',
      zone: zoneOfFile(file, apex, names),
      declarations: { ...declarations, ...zoneDeclarations },
      base: name === normalVariant ? undefined : normalVariant,
      description: undefined,
      down: [],
      expires: undefined,
      removals: [],
      leaves: [],
      replacements: [],
      unchanged: false,
      expectations: [],
      place: { file, start: 0, end: 1 },
      diagnostics: [],
      ...options,
    }
    return [name, variant]
  })
  return { apex, variants: new Map(built) }
}

/** Sites by their networks. */
export function sitesOf(networks: Readonly<Record<string, readonly string[]>>): Map<string, Site> {
  const file = fileOf('secours.yaml', '')
  return new Map(
    Object.entries(networks).map(([name, texts]) => {
      const parsed = texts.map((text) => {
        const network = parseNetwork(text)
        if (network === undefined) throw new Error(text)
        return network
      })
      return [name, { name, networks: parsed, place: { file, start: 0, end: 0 } }]
    }),
  )
}
