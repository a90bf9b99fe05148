import { serviceStates } from '../../readiness/services.ts'
import { count, listOf, objectSchema, oneOf, text, truth } from './parts.ts'

const state = oneOf(
  serviceStates,
  'up: as in normal, and alive; moved: alive elsewhere; lost: not there any more; down: led to a site that is down.',
)

/** `readiness` of what `validate` prints. */
export const readinessSchema = listOf(
  objectSchema({
    zone: text('The apex, without the final dot.'),
    variant: text('A degraded variant that could be built.'),
    unchanged: truth('Only the shared overlay concerns the zone, and leaves it as it is: a switch skips it.'),
    names: objectSchema({
      moved: count('Names that are there before and after, with other records.'),
      vanished: count('Names that are there no more.'),
      added: count('Names that are there now.'),
      kept: count('Names that keep their records.'),
    }),
    cachedFor: count('Seconds after a switch in which the last cache may still hold what was before.'),
    down: listOf({ type: 'string' }, 'Sites that the variant takes down.'),
    sites: listOf({ type: 'string' }, 'Sites in which its addresses stand.'),
    services: listOf(
      objectSchema({
        service: text('What its users call it.'),
        state,
        declared: truth(
          'Lost or down, and meant to be: mail: false of the zone, or an entry under remove or leave of each such name.',
        ),
        names: listOf(
          objectSchema({ name: text('Without the final dot.'), state }),
          'The names at which it is looked for; the worst of them is the state of the service.',
        ),
      }),
      'Well-known services that the zone has, in normal or in the variant.',
    ),
  }),
  'What each degraded variant would do to those who use the zone.',
)
