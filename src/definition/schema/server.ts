import type { JsonSchema } from '../../rdata/field.ts'

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
    examples: ['queries'],
  },
  tcp: {
    title: 'true or false',
    description: 'False where it cannot be reached over TCP.',
    type: 'boolean',
    examples: [false],
  },
  nodes: {
    title: 'a count',
    description: 'How many servers stand behind the address (anycast, balanced).',
    type: 'integer',
    minimum: 1,
    maximum: 10_000,
    examples: [4],
  },
  external: {
    title: 'true or false',
    description: 'Reported on, but counted in no quorum and no exit code.',
    type: 'boolean',
    examples: [true],
  },
}

const argumentList: JsonSchema = {
  title: 'an argument list',
  type: 'array',
  items: { title: 'an argument', type: 'string' },
  minItems: 1,
}

const path = (description: string, example: string): JsonSchema => ({
  title: 'a path',
  description,
  type: 'string',
  minLength: 1,
  examples: [example],
})

const reload: JsonSchema = {
  title: 'rndc, secours, an object with options for one of them, or an argument list',
  description: 'How the server is told of a new file. In an argument list {zone} stands for the zone.',
  type: ['string', 'object', 'array'],
  pattern: '^(rndc|secours)$',
  properties: {
    rndc: {
      title: 'options of rndc',
      description: "BIND's control channel.",
      type: 'object',
      properties: {
        server: {
          title: 'an address',
          description: 'Where it listens.',
          type: 'string',
          minLength: 1,
          examples: ['127.0.0.1'],
        },
        port: {
          title: 'a port',
          description: 'Its port.',
          type: 'integer',
          minimum: 1,
          maximum: 65535,
          examples: [953],
        },
        keyFile: path('The file with its key.', '/etc/bind/rndc.key'),
        configFile: path('A configuration file of rndc.', '/etc/bind/rndc.conf'),
      },
      additionalProperties: false,
      examples: [{ server: '127.0.0.1', port: 953, keyFile: '/etc/bind/rndc.key' }],
    },
    secours: {
      title: 'options of the embedded server',
      description: "The embedded server's control socket.",
      type: 'object',
      properties: { control: path('The socket.', '/run/secours.sock') },
      required: ['control'],
      additionalProperties: false,
      examples: [{ control: '/run/secours.sock' }],
    },
  },
  minProperties: 1,
  maxProperties: 1,
  additionalProperties: false,
  items: argumentList.items,
  minItems: 1,
  examples: ['rndc', { rndc: { port: 9953 } }, ['systemctl', 'reload', 'named']],
}

interface DriverSchema {
  readonly description: string
  readonly properties: Readonly<Record<string, JsonSchema>>
  readonly required: readonly string[]
}

/** The options of each driver, by its name. */
export const driverSchemas: Readonly<Record<string, DriverSchema>> = {
  zonefile: {
    description: 'Writes the zone file and has the server reload it.',
    properties: {
      directory: path('The folder that the server reads zone files from.', '/var/lib/bind'),
      file: {
        title: 'a file name with {zone} in it',
        description: 'The file name; {zone} stands for the zone.',
        type: 'string',
        pattern: '\\{zone\\}',
        examples: ['db.{zone}', '{zone}.zone'],
      },
      view: {
        title: 'the name of a view',
        description: "BIND's view that the zone is in.",
        type: 'string',
        minLength: 1,
        examples: ['external'],
      },
      reload,
    },
    required: ['directory', 'reload'],
  },
  secondary: {
    description: 'Deploys nothing: its primaries notify it. It is observed.',
    properties: {
      primaries: {
        title: 'a list of servers',
        description: 'The servers that it transfers from; left out, nothing is concluded.',
        type: 'array',
        items: { title: 'the name of a server', type: 'string', minLength: 1 },
        minItems: 1,
        examples: [['ns1']],
      },
    },
    required: [],
  },
}

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
