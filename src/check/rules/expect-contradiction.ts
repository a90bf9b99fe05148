import { displayName } from '../../dns/name.ts'
import { typeName } from '../../rdata/registry.ts'
import { contradictionsIn } from '../expect/contradictions.ts'
import { definePairRule } from '../rule.ts'

export const expectContradiction = definePairRule({
  code: 'expect-contradiction',
  class: 'variant',
  severity: 'error',
  reference: 'RFC 8020 section 2',
  title: 'two expectations of a variant, or the two halves of one, exclude each other',
  why: 'One of them fails whatever the zone says, and nobody can tell which of them was meant.',
  example: 'expect: [{name: www, type: A, rcode: NXDOMAIN}, {name: www, type: AAAA, answer: [2001:db8::80]}]',
  check({ variant }, report) {
    for (const { first, second } of contradictionsIn(variant.expectations, variant.apex)) {
      const { name, type, place, rcode = '' } = second
      const what = `${displayName(name)} ${typeName(type)}`
      report({
        owner: name,
        type,
        place,
        message:
          first === second
            ? `${what} cannot have an answer and give ${rcode.toUpperCase()}`
            : `${what} cannot be what it is expected to be together with an expectation before it`,
        hint: 'take away the one that is not meant',
        ...(first === second ? {} : { related: [{ message: 'the other one is here', place: first.place }] }),
      })
    }
  },
})
