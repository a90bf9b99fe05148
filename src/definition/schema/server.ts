import type { JsonSchema } from '../../rdata/field.ts'
import { driverOptions } from './drivers.generated.ts'

/** Options that every server has, whatever its driver. */
const common: Readonly<Record<string, JsonSchema>> = {
  site: {
    title: 'the name of a site',
    description: 'The site that the server stands in.',
    type: 'string',
    minLength: 1,
    examples: ['rennes'],
  },
  address: {
    title: 'an IP address with an optional port',
    description: 'Where it is asked and transferred from. An address, since in an outage no name may resolve.',
    type: 'string',
    minLength: 1,
    examples: ['192.0.2.53', '192.0.2.53:5353', '[2001:db8::53]:53'],
  },
  key: {
    title: 'the name of a key',
    description: 'The TSIG key of transfers and notifications.',
    type: 'string',
    minLength: 1,
    examples: ['transfer'],
  },
  zones: {
    title: 'a list of zones',
    description: 'The zones that it serves, by name or glob; all of the project where it is left out.',
    type: 'array',
    items: { $ref: '#/$defs/zoneGlob' },
    minItems: 1,
    examples: [['tedomum.example', '*.in-addr.arpa']],
  },
  observe: {
    title: 'soa, queries or axfr',
    description: 'What may be asked of it: the SOA alone, single RRsets too, or a transfer.',
    enum: ['soa', 'queries', 'axfr'],
    default: 'axfr',
    examples: ['queries'],
  },
  tcp: {
    title: 'true or false',
    description: 'False where it cannot be reached over TCP.',
    type: 'boolean',
    default: true,
    examples: [false],
  },
  nodes: {
    title: 'a count',
    description: 'How many servers stand behind the address (anycast, balanced).',
    type: 'integer',
    minimum: 1,
    maximum: 10_000,
    default: 1,
    examples: [4],
  },
  external: {
    title: 'true or false',
    description: 'Reported on, but counted in no quorum and no exit code.',
    type: 'boolean',
    default: false,
    examples: [true],
  },
}

interface DriverSchema {
  readonly description: string
  readonly properties: Readonly<Record<string, JsonSchema>>
  readonly required: readonly string[]
}

/** The options of each driver, by its name: what the drivers' own files say, which stand further down. */
const driverSchemas: Readonly<Record<string, DriverSchema>> = driverOptions

/** One server, told apart by its driver. */
export function serverDefinitions(): Readonly<Record<string, JsonSchema>> {
  const drivers = Object.entries(driverSchemas)
  return {
    server: {
      title: 'a server',
      type: 'object',
      required: ['driver'],
      discriminator: { propertyName: 'driver' },
      oneOf: drivers.map(([name]) => ({ $ref: `#/$defs/${definitionName(name)}` })),
    },
    ...Object.fromEntries(
      drivers.map(([name, { description, properties, required }]) => [
        definitionName(name),
        {
          title: 'a server',
          description,
          type: 'object',
          properties: { driver: { const: name, description }, ...common, ...properties },
          required: ['driver', 'site', 'address', ...required],
          additionalProperties: false,
        },
      ]),
    ),
  }
}

function definitionName(driver: string): string {
  return `${driver}Server`
}
