import { SecoursError } from '../../diagnostic.ts'
import { defineDriver } from '../driver.ts'

/** A server that follows its primaries: nothing is written to it, and it is observed like any other. */
export const secondary = defineDriver({
  name: 'secondary',
  description: 'Deploys nothing: its primaries notify it. It is observed.',
  writes: false,
  inspect: async () => ({
    kind: { kind: 'secondary', detail: 'follows its primaries', file: undefined, loadedAt: undefined },
    refusal: 'it follows its primaries',
  }),
  stage: async ({ server }) => {
    throw new SecoursError('wrong-kind', `${server.name} follows its primaries and is never written to`)
  },
})
