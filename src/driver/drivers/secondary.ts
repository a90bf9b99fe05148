import { SecoursError } from '../../diagnostic.ts'
import { defineDriver } from '../driver.ts'
import { zoneArgument } from '../placeholder.ts'

export const secondary = defineDriver({
  name: 'secondary',
  description: 'Deploys nothing: its primaries notify it. It is observed.',
  writes: false,
  options: {
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
  inspect: async ({ server }) => {
    const from = server.primaries === undefined ? '' : ` of ${server.primaries.join(', ')}`
    return {
      kind: { kind: 'secondary', detail: `declared a secondary${from}`, file: undefined, loadedAt: undefined },
      refusal: 'it is a secondary, which takes its content from its primaries',
    }
  },
  stage: async ({ server }, { apex }) => {
    throw new SecoursError(
      'wrong-kind',
      `${server.name} is a secondary: ${zoneArgument(apex)} is deployed to its primaries`,
    )
  },
})
