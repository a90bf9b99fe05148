import type { JsonSchema } from '../../rdata/field.ts'
import { definitionsOf, dialect, schemaKey } from './common.ts'
import { serverDefinitions } from './server.ts'

/** secours.yaml. */
export function projectSchema(): JsonSchema {
  return {
    $schema: dialect,
    title: 'a project',
    description: 'secours.yaml: sites, servers, keys and policy.',
    type: 'object',
    properties: {
      $schema: schemaKey,
      defaults: {
        title: 'defaults',
        description: 'For zones that do not say.',
        type: 'object',
        properties: {
          ttl: { description: 'Default TTL of the records.', $ref: '#/$defs/duration' },
          soa: { $ref: '#/$defs/soa' },
          rto: {
            description: 'Recovery time objective: the longest that a name which a variant changes may stay cached.',
            $ref: '#/$defs/duration',
          },
        },
        additionalProperties: false,
        examples: [{ ttl: '1h' }],
      },
      state: {
        title: 'a path',
        description: 'Where the journal and the lock are, relative to this file.',
        type: 'string',
        minLength: 1,
        default: '.secours',
        examples: ['.secours', '/var/lib/secours'],
      },
      sites: {
        title: 'sites by name',
        description: 'Places that fail as one.',
        type: 'object',
        propertyNames: { pattern: nameOfPart },
        additionalProperties: { $ref: '#/$defs/site' },
        examples: [{ rennes: { networks: ['192.0.2.0/24', '2001:db8:1::/48'] } }],
      },
      keys: {
        title: 'keys by name',
        description: 'TSIG keys. The secret stands in a file or in the environment.',
        type: 'object',
        additionalProperties: { $ref: '#/$defs/key' },
        examples: [{ transfer: { algorithm: 'hmac-sha256', secret: { file: '/etc/secours/transfer.key' } } }],
      },
      servers: {
        title: 'servers by name',
        description: 'The authoritative servers that are deployed to or observed.',
        type: 'object',
        propertyNames: { pattern: nameOfPart },
        additionalProperties: { $ref: '#/$defs/server' },
        examples: [
          {
            ns1: {
              site: 'rennes',
              address: '192.0.2.53',
              driver: 'zonefile',
              directory: '/var/lib/bind',
              reload: 'rndc',
            },
          },
        ],
      },
      policy: { $ref: '#/$defs/policy' },
      operator: { $ref: '#/$defs/operator' },
      ignore: { $ref: '#/$defs/projectIgnore' },
    },
    additionalProperties: false,
    $defs: {
      ...definitionsOf('duration', 'soa', 'zoneGlob', 'reason'),
      site,
      key,
      secret,
      policy,
      operator,
      projectIgnore,
      ...serverDefinitions(),
    },
  }
}

const nameOfPart = '^[A-Za-z0-9][A-Za-z0-9_.-]*$'

const site: JsonSchema = {
  title: 'a site',
  description: 'A place that fails as one: a datacentre, a provider.',
  type: 'object',
  properties: {
    description: { title: 'a sentence', description: 'What it is.', type: 'string', examples: ['the rack in Rennes'] },
    networks: {
      title: 'a list of networks',
      description: 'Its networks; the longest prefix decides which site an address is in.',
      type: 'array',
      items: { title: 'a network', type: 'string', minLength: 1 },
      minItems: 1,
      examples: [['192.0.2.0/24', '2001:db8:1::/48']],
    },
  },
  required: ['networks'],
  additionalProperties: false,
}

const key: JsonSchema = {
  title: 'a key: algorithm and secret',
  description: 'A TSIG key (RFC 8945).',
  type: 'object',
  properties: {
    algorithm: {
      title: 'a TSIG algorithm',
      description: 'Its algorithm.',
      enum: ['hmac-sha256', 'hmac-sha384', 'hmac-sha512', 'hmac-sha224', 'hmac-sha1'],
      examples: ['hmac-sha256'],
    },
    name: {
      title: 'a name',
      description: 'Its name on the wire, where it is not its name here.',
      type: 'string',
      minLength: 1,
      examples: ['transfer.tedomum.example'],
    },
    secret: { $ref: '#/$defs/secret' },
  },
  required: ['algorithm', 'secret'],
  additionalProperties: false,
}

const secret: JsonSchema = {
  title: '{file: PATH} or {env: NAME}',
  description: 'Where the secret is: a file with a BIND key clause or bare base64, or an environment variable.',
  type: 'object',
  properties: {
    file: {
      title: 'a path',
      description: 'The file.',
      type: 'string',
      minLength: 1,
      examples: ['/etc/secours/transfer.key'],
    },
    env: {
      title: 'the name of an environment variable',
      description: 'The environment variable.',
      type: 'string',
      pattern: '^[A-Za-z_][A-Za-z0-9_]*$',
      examples: ['SECOURS_TRANSFER_KEY'],
    },
  },
  minProperties: 1,
  maxProperties: 1,
  additionalProperties: false,
  examples: [{ file: '/etc/secours/transfer.key' }, { env: 'SECOURS_TRANSFER_KEY' }],
}

const operator: JsonSchema = {
  title: 'an object of names and addresses',
  description:
    'What must be reachable while a site is down: the status page, the machine that secours runs on, the way in. Checks warn of a variant that takes it down.',
  type: 'object',
  properties: {
    names: {
      title: 'a list of names',
      description: 'Names in the zones of the project, absolute.',
      type: 'array',
      items: { title: 'a name', type: 'string', minLength: 1, maxLength: 1024 },
      minItems: 1,
      examples: [['status.tedomum.example']],
    },
    addresses: {
      title: 'a list of addresses',
      description: 'Addresses of what has no name there, or must be found without one.',
      type: 'array',
      items: { title: 'an IP address', type: 'string', minLength: 1 },
      minItems: 1,
      examples: [['198.51.100.10']],
    },
  },
  minProperties: 1,
  additionalProperties: false,
  examples: [{ names: ['status.tedomum.example'], addresses: ['198.51.100.10'] }],
}

const projectIgnore: JsonSchema = {
  title: 'a list of rules to silence',
  description:
    'Rules that are silenced where they speak of this file: of sites, servers and what the operator needs, each with the reason. Zones silence their own faults.',
  type: 'array',
  items: {
    title: 'a rule, a site or server, and a reason',
    type: 'object',
    properties: {
      code: {
        title: "a rule's code",
        description: 'The rule.',
        type: 'string',
        pattern: '^[a-z0-9]+(-[a-z0-9]+)*$',
        examples: ['site-without-variant'],
      },
      name: {
        title: 'the name of a site or server',
        description: 'Of what it is silent; of all that stands here where it is left out.',
        type: 'string',
        minLength: 1,
        examples: ['secours'],
      },
      reason: { $ref: '#/$defs/reason' },
    },
    required: ['code', 'reason'],
    additionalProperties: false,
  },
  examples: [[{ code: 'site-without-variant', name: 'secours', reason: 'rented for the outage alone' }]],
}

const policy: JsonSchema = {
  title: 'a policy',
  description: 'How switches are done.',
  type: 'object',
  properties: {
    serial: {
      title: 'date, unix or increment',
      description: 'How serials are numbered: YYYYMMDDnn, seconds since 1970, or one by one.',
      enum: ['date', 'unix', 'increment'],
      default: 'date',
      examples: ['date'],
    },
    serialHeadroom: {
      title: 'a count',
      description: 'How far a serial is moved ahead of a primary that cannot be asked.',
      type: 'integer',
      minimum: 0,
      maximum: 1_000_000,
      default: 100,
      examples: [100],
    },
    canary: {
      title: 'the name of a server',
      description: 'The server that is changed and verified first.',
      type: 'string',
      minLength: 1,
      examples: ['ns2'],
    },
    quorum: {
      title: 'a share from 0 to 1',
      description: 'The share of the servers outside of the sites that are down which must be reachable.',
      type: 'number',
      minimum: 0,
      maximum: 1,
      default: 0.5,
      examples: [0.5],
    },
    maxDegraded: {
      description: 'The longest activation of a variant that says no `expires` of its own.',
      $ref: '#/$defs/duration',
      default: '48h',
    },
    unmanaged: {
      title: 'a list of patterns with a type',
      description: 'Records that others maintain on the servers; they survive every switch.',
      type: 'array',
      items: { title: 'a pattern and a type', type: 'string', pattern: '^\\S+( [A-Za-z][A-Za-z0-9-]*)?$' },
      examples: [['_acme-challenge.** TXT']],
    },
  },
  additionalProperties: false,
  examples: [{ serial: 'date', canary: 'ns2', maxDegraded: '48h', unmanaged: ['_acme-challenge.** TXT'] }],
}
