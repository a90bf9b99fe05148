import { maxTtl } from '../../dns/ttl.ts'
import type { JsonSchema } from '../../rdata/field.ts'
import { definitionsOf, dialect, durationPattern, schemaKey } from './common.ts'

/** A variant as changes to another: a zone's own overlay, or a shared one. */
export function overlaySchema(): JsonSchema {
  return {
    $schema: dialect,
    title: 'an overlay',
    description: 'A variant of a zone, written as what differs from another one.',
    type: 'object',
    properties: {
      $schema: schemaKey,
      description: {
        title: 'a sentence',
        description: 'When this variant is the right one.',
        type: 'string',
        examples: ['Rennes is down; mail and web run from the backup site'],
      },
      base: {
        title: 'the name of a variant',
        description: 'The variant that this one changes; `normal` where it is left out.',
        type: 'string',
        pattern: '^[a-z0-9][a-z0-9-]*$',
        default: 'normal',
        examples: ['normal', 'mail-only'],
      },
      down: {
        title: 'a list of sites',
        description: 'Sites that this variant must not lead to.',
        type: 'array',
        items: { title: 'the name of a site', type: 'string', minLength: 1 },
        examples: [['rennes']],
      },
      expires: {
        description: 'The longest activation before the variant counts as forgotten.',
        $ref: '#/$defs/duration',
      },
      ttl: {
        title: 'a time, or {all: time}',
        description: 'Cap on the TTL of what changes or is added, and on the SOA; {all: 5m} caps every RRset.',
        type: ['integer', 'string', 'object'],
        minimum: 0,
        maximum: maxTtl,
        pattern: durationPattern,
        properties: { all: { description: 'Cap on the TTL of every RRset.', $ref: '#/$defs/duration' } },
        required: ['all'],
        additionalProperties: false,
        examples: ['5m', { all: '5m' }],
      },
      replace: {
        title: 'a list of replacements',
        description: 'Addresses, networks or names, wherever they stand as rdata.',
        type: 'array',
        items: { $ref: '#/$defs/replacement' },
        examples: [[{ from: '192.0.2.80', to: '198.51.100.80' }]],
      },
      // From the zone's schema, so that the records of each type are described and compiled once.
      records: {
        description: 'What stands instead, or in addition: each replaces the RRset of that name and type.',
        $ref: 'zone.schema.json#/$defs/records',
      },
      remove: {
        title: 'a list of removals',
        description: 'What this variant does without.',
        type: 'array',
        items: { $ref: '#/$defs/removal' },
        examples: [[{ name: '_xmpp-server._tcp', type: 'SRV', reason: 'Jabber has no backup' }]],
      },
      leave: {
        title: 'a list of names',
        description: 'Names that keep leading to the site that is down, on purpose.',
        type: 'array',
        items: {
          title: 'a name and a reason',
          type: 'object',
          properties: {
            name: { $ref: '#/$defs/pattern' },
            type: { description: 'Only records of this type.', $ref: '#/$defs/recordType' },
            reason: { $ref: '#/$defs/reason' },
          },
          required: ['name', 'reason'],
          additionalProperties: false,
        },
        examples: [[{ name: '**.irc', reason: 'comes back with the site' }]],
      },
      expect: {
        title: 'a list of expected answers',
        description: 'Answers that this variant must give; rehearsed by `validate` and `drill`.',
        type: 'array',
        items: { $ref: '#/$defs/expectation' },
        examples: [[{ name: 'www', type: 'A', answer: ['198.51.100.80'] }]],
      },
      ignore: { $ref: '#/$defs/ignore' },
      shared: {
        title: 'true or false',
        description: 'False leaves the shared overlay of the same variant out of this zone.',
        type: 'boolean',
        default: true,
        examples: [false],
      },
    },
    additionalProperties: false,
    $defs: {
      ...definitionsOf('duration', 'name', 'pattern', 'recordType', 'reason', 'ignore'),
      replacement,
      removal,
      expectation,
    },
  }
}

const replacement: JsonSchema = {
  title: 'a replacement: from and to',
  type: 'object',
  properties: {
    from: {
      title: 'an address, a network or a name',
      description: 'What stands in the rdata now. A network goes over host by host.',
      type: 'string',
      minLength: 1,
      maxLength: 1024,
      examples: ['192.0.2.80', '192.0.2.0/28', 'mx1'],
    },
    to: {
      title: 'an address, a network or a name',
      description: 'What stands there instead; for a network one of the same length, or one address.',
      type: 'string',
      minLength: 1,
      maxLength: 1024,
      examples: ['198.51.100.80', '198.51.100.0/28', 'mx2.secours.example.'],
    },
    nameservers: {
      title: 'true or false',
      description: "Also in NS rdata and in the addresses of the zone's name servers.",
      type: 'boolean',
      default: false,
      examples: [true],
    },
    spf: {
      title: 'add',
      description: 'Adds the new address beside the old one in the ip4 and ip6 terms of SPF.',
      enum: ['add'],
      examples: ['add'],
    },
  },
  required: ['from', 'to'],
  additionalProperties: false,
}

const removal: JsonSchema = {
  title: 'a removal: name and reason',
  type: 'object',
  properties: {
    name: { $ref: '#/$defs/pattern' },
    type: { description: 'Only records of this type.', $ref: '#/$defs/recordType' },
    reason: { $ref: '#/$defs/reason' },
  },
  required: ['name', 'reason'],
  additionalProperties: false,
}

const expectation: JsonSchema = {
  title: 'an expected answer',
  type: 'object',
  properties: {
    name: { description: 'The name that is asked for.', $ref: '#/$defs/name' },
    type: { description: 'The type that is asked for.', $ref: '#/$defs/recordType' },
    answer: {
      title: 'a list of rdata',
      description: 'The rdata at the end of the chain, in any order; an empty list is an answer without data.',
      type: 'array',
      items: { title: 'rdata in presentation form', type: 'string', minLength: 1 },
      examples: [['198.51.100.80']],
    },
    rcode: {
      title: 'a response code',
      description: 'The response code, where it is not NOERROR.',
      enum: ['NOERROR', 'NXDOMAIN', 'REFUSED'],
      examples: ['NXDOMAIN'],
    },
  },
  required: ['name', 'type'],
  anyOf: [{ required: ['answer'] }, { required: ['rcode'] }],
  additionalProperties: false,
}
