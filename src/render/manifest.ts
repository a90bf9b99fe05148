import type { JsonSchema } from '../rdata/field.ts'

/** One rendered zone file. */
export interface ManifestEntry {
  /** The apex, without the final dot, in lower case. */
  readonly zone: string
  readonly variant: string
  /** Below the folder of all that is rendered. */
  readonly path: string
  /** SHA-256 of the content without the serial: what a server's content is compared with. */
  readonly digest: string
  readonly records: number
}

/** What was rendered, sorted by zone and variant. */
export interface Manifest {
  readonly version: 1
  readonly zones: readonly ManifestEntry[]
}

export const manifestFile = 'manifest.json'

export function printManifest(entries: readonly ManifestEntry[]): string {
  const keyOf = ({ zone, variant }: ManifestEntry) => `${zone}\0${variant}`
  const zones = entries.toSorted((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1))
  return `${JSON.stringify({ version: 1, zones } satisfies Manifest, null, 2)}\n`
}

/** JSON Schema of the manifest. */
export const manifestSchema: JsonSchema = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  title: 'Manifest of rendered zone files',
  type: 'object',
  properties: {
    version: { const: 1 },
    zones: {
      type: 'array',
      items: {
        type: 'object',
        properties: {
          zone: { type: 'string', description: 'The apex, without the final dot, in lower case.' },
          variant: { type: 'string' },
          path: { type: 'string', description: 'Below the folder of the manifest.' },
          digest: {
            type: 'string',
            pattern: '^[0-9a-f]{64}$',
            description: 'SHA-256 of the content without the serial.',
          },
          records: { type: 'integer', minimum: 0 },
        },
        required: ['zone', 'variant', 'path', 'digest', 'records'],
        additionalProperties: false,
      },
    },
  },
  required: ['version', 'zones'],
  additionalProperties: false,
}
