import type { JsonSchema } from '../../rdata/field.ts'
import { argumentItems } from '../options-schema.ts'
import { reloadKinds } from './choose.ts'

const names = reloadKinds.map(({ name }) => name)

/** `reload:` of a server. */
export const reloadSchema: JsonSchema = {
  title: `${names.join(', ')}, an object with options for one of them, or an argument list`,
  description: 'How the server is told of a new file. In an argument list {zone} stands for the zone.',
  type: ['string', 'object', 'array'],
  pattern: `^(${names.join('|')})$`,
  properties: Object.fromEntries(reloadKinds.map(({ name, schema }) => [name, schema])),
  minProperties: 1,
  maxProperties: 1,
  additionalProperties: false,
  items: argumentItems,
  minItems: 1,
  examples: ['rndc', { rndc: { port: 9953 } }, ['systemctl', 'reload', 'named']],
}
