import { maxTtl } from '../../dns/ttl.ts'
import type { JsonSchema } from '../../rdata/field.ts'

/** Of a time. What it matches is compared with the bounds as seconds. */
export const durationPattern = '^([0-9]+|([0-9]+[smhdwSMHDW])+)$'

/**
 * Parts that several schemas share. A `title` is a phrase that completes "must be ...": a fault in the value is told with it.
 */
const commonDefinitions = {
  duration: {
    title: 'a time: seconds, or units as in 1h30m',
    type: ['integer', 'string'],
    minimum: 0,
    maximum: maxTtl,
    pattern: durationPattern,
    examples: [300, '5m', '1h30m', '2w'],
  },
  reason: {
    title: 'a reason in words',
    description: 'Why, for whoever reads it in the outage.',
    type: 'string',
    pattern: '\\S',
    examples: ['Jabber has no backup'],
  },
  name: {
    title: 'a name',
    description: "A name, relative to the zone without a final dot; '' and @ are the apex.",
    type: 'string',
    maxLength: 1024,
    examples: ['www', '_xmpp-server._tcp', '@'],
  },
  pattern: {
    title: 'a name or a pattern',
    description:
      "A name, relative to the zone without a final dot; '' and @ are the apex. ** stands for any number of labels: **.irc is irc and all below it.",
    type: 'string',
    maxLength: 1024,
    examples: ['www', '**.irc', '_acme-challenge.**'],
  },
  recordType: {
    title: 'a record type',
    type: 'string',
    pattern: '^[A-Za-z][A-Za-z0-9-]*$',
    examples: ['A', 'AAAA', 'MX', 'SRV', 'TYPE65280'],
  },
  zoneGlob: {
    title: 'a zone or a glob of zones',
    description: 'A zone by name, or a glob: * stands for part of a label, ** for any number of labels.',
    type: 'string',
    minLength: 1,
    maxLength: 1024,
    examples: ['tedomum.example', '**.customers.example'],
  },
  soa: {
    title: 'the fields of an SOA',
    description: 'The SOA without its serial, which is given when the zone is deployed.',
    type: 'object',
    properties: {
      mname: {
        title: 'a name',
        description: 'The primary name server.',
        type: 'string',
        minLength: 1,
        maxLength: 1024,
        examples: ['ns1'],
      },
      rname: {
        title: 'a mailbox',
        description: 'The mailbox of who is responsible; with an @ it is absolute.',
        type: 'string',
        minLength: 1,
        maxLength: 1024,
        examples: ['hostmaster@tedomum.example'],
      },
      refresh: { description: 'How often secondaries ask.', $ref: '#/$defs/duration' },
      retry: { description: 'How soon they ask again after a failure.', $ref: '#/$defs/duration' },
      expire: { description: 'When they give up serving the zone.', $ref: '#/$defs/duration' },
      minimum: { description: 'How long caches keep that a name does not exist (RFC 2308).', $ref: '#/$defs/duration' },
      ttl: { description: "TTL of the SOA itself; the zone's default where it is left out.", $ref: '#/$defs/duration' },
    },
    additionalProperties: false,
    examples: [
      { mname: 'ns1', rname: 'hostmaster@tedomum.example', refresh: '2h', retry: '15m', expire: '2w', minimum: '5m' },
    ],
  },
  ignore: {
    title: 'a list of rules to silence',
    description: 'Rules that are silenced at a name, each with the reason.',
    type: 'array',
    items: {
      title: 'a rule, a name and a reason',
      type: 'object',
      properties: {
        code: {
          title: "a rule's code",
          description: 'The rule.',
          type: 'string',
          pattern: '^[a-z0-9]+(-[a-z0-9]+)*$',
          examples: ['cname-dangling'],
        },
        name: {
          description: 'Where it is silent; everywhere in the zone where it is left out.',
          $ref: '#/$defs/pattern',
        },
        reason: { $ref: '#/$defs/reason' },
      },
      required: ['code', 'reason'],
      additionalProperties: false,
    },
    examples: [[{ code: 'address-scope', name: '**.lan', reason: 'used inside the office only' }]],
  },
} as const satisfies Readonly<Record<string, JsonSchema>>

type CommonName = keyof typeof commonDefinitions

/** The shared parts that a schema uses, under their names. */
export function definitionsOf(...names: readonly CommonName[]): Readonly<Record<string, JsonSchema>> {
  return Object.fromEntries(names.map((name) => [name, commonDefinitions[name]]))
}

/** What a schema file begins with. Every one of them lets a JSON file name its schema. */
export const dialect = 'https://json-schema.org/draft/2020-12/schema'

export const schemaKey: JsonSchema = {
  title: 'the address of a schema',
  description: 'The schema that an editor completes this file by.',
  type: 'string',
  examples: ['../../schemas/zone.schema.json'],
}

/** `if`, `then` and `else`, of which an object with a key `then` would look like a promise. */
export function choose(condition: JsonSchema, chosen: JsonSchema, otherwise: JsonSchema): JsonSchema {
  return Object.fromEntries([
    ['if', condition],
    ['then', chosen],
    ['else', otherwise],
  ])
}
