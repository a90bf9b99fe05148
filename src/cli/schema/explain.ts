import type { JsonSchema } from '../../rdata/field.ts'
import { diagnosticsProperties } from './diagnostics.ts'
import { count, documentSchema, listOf, objectSchema, oneOf, text, textOrNull, truth } from './parts.ts'

const position = { type: 'integer', minimum: 1 }
const place = {
  file: text('Relative to the project.'),
  line: { ...position, description: 'From 1.' },
  column: { ...position, description: 'From 1, in characters.' },
}
const placeKeys = Object.keys(place)

const former = objectSchema(
  { type: text('Its type.'), rdata: listOf({ type: 'string' }, 'What stood there in the variant below.'), ...place },
  placeKeys,
)

const orNull = (schema: JsonSchema, description: string): JsonSchema => ({
  anyOf: [schema, { type: 'null' }],
  description,
})

const cause = objectSchema(
  {
    by: oneOf(
      ['zone', 'records', 'replace'],
      'A line of a whole zone; an entry under `records` or under `replace` of an overlay.',
    ),
    variant: text('Whose file that is.'),
    ...place,
    from: text('What `replace` looks for.'),
    former,
  },
  [...placeKeys, 'from', 'former'],
)

const absence = objectSchema(
  {
    by: oneOf(
      ['remove', 'records', 'zone', 'other-types', 'names-below', 'nothing'],
      'What took it away; or what exists there instead; or that no file has it.',
    ),
    variant: text('Whose file that is.'),
    ...place,
    reason: text('Of a removal.'),
    former,
    types: listOf({ type: 'string' }, 'The types that the name has.'),
  },
  ['variant', ...placeKeys, 'reason', 'former', 'types'],
)

const path = {
  name: text('The name that is asked for.'),
  end: oneOf(
    ['answer', 'nodata', 'nxdomain', 'delegation', 'outside', 'faulty', 'loop', 'too-long'],
    'How it ends; `outside`: at a name of no zone of the project; `faulty`: in a zone whose definition has errors.',
  ),
  last: text('The last name.'),
  sets: listOf({ $ref: '#/$defs/set' }, 'The aliases in order, then what stands at the end.'),
  absence: orNull(absence, 'Why there is nothing, with `nodata` and `nxdomain`.'),
}

const set = objectSchema({
  owner: text('As it is answered.'),
  type: text('The mnemonic, or TYPEnnn.'),
  ttl: count('Seconds.'),
  how: oneOf(['found', 'wildcard', 'synthesised', 'referral'], 'How it comes into the answer.'),
  zone: text('The zone that has it.'),
  variant: text('The variant of that zone.'),
  cap: orNull(objectSchema(place), 'The `ttl` that made its TTL shorter.'),
  loss: orNull(absence, 'Of a wildcard, what took away the records that the name had of its own.'),
  records: listOf(
    objectSchema({
      rdata: text('Presentation form.'),
      cause,
      addresses: listOf(
        objectSchema({
          address: text('Its own, or a hint of SVCB or HTTPS.'),
          sites: listOf(objectSchema({ site: text('Its name.'), down: truth('In this variant.') })),
        }),
        'Addresses in the rdata, and where they stand.',
      ),
      leads: listOf({ $ref: '#/$defs/path' }, 'Where the record leads who reads it.'),
    }),
  ),
})

/** What `explain` prints. */
export const explainSchema: JsonSchema = {
  ...documentSchema('An explained name', 'What `explain` prints.', {
    name: text('The name, without the final dot.'),
    zone: text('The apex of the zone that answers for it.'),
    type: textOrNull('The type that was asked for; null: all that the name has.'),
    variants: listOf(
      objectSchema({
        variant: text('Its name.'),
        base: textOrNull('The variant that it lies on.'),
        down: listOf({ type: 'string' }, 'Sites that it takes down.'),
        built: truth('False where its definition has errors: it has no answers then.'),
        answers: listOf(
          objectSchema({
            type: text('The type that is asked for.'),
            rcode: textOrNull('Of the whole; null where it ends outside of the project.'),
            ...path,
          }),
        ),
        leave: orNull(
          objectSchema({ reason: text('Why.'), ...place }, placeKeys),
          'The entry under `leave` that means the name.',
        ),
      }),
      'What each variant answers.',
    ),
    ...diagnosticsProperties,
  }),
  $defs: {
    path: objectSchema(
      { type: text('The type that is asked for there.'), rcode: textOrNull('Of the whole.'), ...path },
      ['type', 'rcode'],
    ),
    set,
  },
}
