import { changeSchema } from '../../diff/schema.ts'
import type { JsonSchema } from '../../rdata/field.ts'
import {
  amount,
  count,
  countOrNull,
  documentSchema,
  instant,
  instantOrNull,
  listOf,
  objectSchema,
  oneOf,
  text,
  textOrNull,
  truth,
} from './parts.ts'

const serial = countOrNull('A serial; null where none is known.')

const skipped = listOf(
  objectSchema({
    zone: textOrNull('The zone; null where a server is left out.'),
    server: textOrNull('The server; null where a zone is left out.'),
    reason: text('Why.'),
  }),
  'Zones and servers that are left out.',
)

const overrides = listOf(
  objectSchema({ code: text('The gate.'), reason: text('Why it was passed.') }),
  'Gates that were passed by their name.',
)

const without = listOf(
  objectSchema({ server: text('The server.'), reason: text('Why.') }),
  'Servers that the operator left out.',
)

const kind = oneOf(['switch', 'restore', 'reconcile', 'resume', 'rollback'], 'What was asked for.')

const variant = textOrNull('The variant asked for; null where each zone has its own.')

const gates = listOf(
  objectSchema({
    code: text("The gate's code; for errors of the definition the rule's."),
    severity: oneOf(['refusal', 'warning'], 'A refusal holds back what it concerns.'),
    zone: textOrNull('Null: every zone.'),
    server: textOrNull('Null: every server.'),
    message: text('What is in the way.'),
    hint: textOrNull('What to do about it.'),
    overridable: truth('Whether --allow passes it.'),
    overridden: textOrNull('The reason with which it was passed.'),
  }),
  'What holds back the plan, or parts of it.',
)

const plannedServer = objectSchema({
  server: text('Its name.'),
  action: oneOf(
    ['deploy', 'follow', 'unchanged', 'absent', 'unreachable', 'held', 'stranded', 'observed'],
    'What is to happen there.',
  ),
  reason: textOrNull('In words, where the action does not say it all.'),
  from: serial,
  to: serial,
  serves: listOf({ type: 'string' }, 'The variants whose content it serves.'),
  digest: textOrNull('SHA-256 of the content that it serves.'),
  changes: listOf(changeSchema),
})

/** What `plan` prints. */
export const planSchema: JsonSchema = documentSchema('A plan', 'What `plan` and --dry-run print.', {
  kind,
  variant,
  createdAt: instant('When it was made.'),
  fingerprint: text('Of all that it was made from.'),
  canary: textOrNull('The server that is changed and verified first.'),
  zones: listOf(
    objectSchema({
      zone: text('The apex, without the final dot.'),
      from: textOrNull('The active variant.'),
      to: text('The variant to be served.'),
      action: oneOf(['change', 'keep', 'refused'], 'What is to happen.'),
      serial,
      digest: textOrNull('SHA-256 of the content to be served.'),
      expiresAt: instantOrNull('When the activation counts as forgotten.'),
      drainSeconds: countOrNull('For so long resolvers may keep what changes.'),
      servers: listOf(plannedServer),
    }),
  ),
  skipped,
  gates,
  overrides,
  without,
  counts: objectSchema({
    zones: count('Zones of the plan.'),
    servers: count('Servers that are written to.'),
    deployments: count('Zones written, counted on each server.'),
    changes: count('RRsets that change.'),
    refused: count('Zones that a gate refuses.'),
    skipped: count('Zones and servers left out.'),
  }),
  drainedBy: instantOrNull('When the last cache will have let go, if it is done now.'),
  refused: truth('Nothing at all may be done.'),
})

/** What the commands that move zones print. */
export const switchSchema: JsonSchema = documentSchema(
  'The result of a switch',
  'What `switch`, `restore`, `reconcile`, `resume` and `rollback` print.',
  {
    id: textOrNull('As the journal has it; null where nothing was begun.'),
    variant,
    zones: listOf(
      objectSchema({
        zone: text('The apex, without the final dot.'),
        from: textOrNull('The variant that was active.'),
        to: text('The variant to be served.'),
        serial,
        changes: count('RRsets that changed.'),
        servers: listOf(
          objectSchema(
            {
              server: text('Its name.'),
              state: oneOf(['served', 'pending', 'absent', 'failed'], 'How it was found at the end.'),
              serial,
              ms: amount('Milliseconds from the decision to the answer that showed it.'),
              reason: text('Why it is not served there.'),
            },
            ['reason'],
          ),
        ),
      }),
    ),
    skipped,
    refused: listOf(
      objectSchema({
        zone: textOrNull('Null: all of them.'),
        server: textOrNull('Null: all of them.'),
        code: text('The gate.'),
        message: text('What is in the way.'),
      }),
      'What a gate refused.',
    ),
    overrides,
    startedAt: instant('The decision.'),
    finishedAt: instant('The last look.'),
    drainedBy: instantOrNull('When the last cache will have let go.'),
    outcome: oneOf(['done', 'partial', 'split', 'failed'], 'How it ended.'),
  },
)

/** What `status` prints. */
export const statusSchema: JsonSchema = documentSchema('How everything stands', 'What `status` prints.', {
  at: instant('When it was looked at.'),
  zones: listOf(
    objectSchema({
      zone: text('The apex, without the final dot.'),
      variant: text('The variant that should be served.'),
      since: instantOrNull('Null where the zone was never switched.'),
      by: textOrNull('Who switched it.'),
      reason: textOrNull('Why.'),
      expiresAt: instantOrNull('When the activation counts as forgotten.'),
      expired: truth('Whether it does.'),
      overrides,
      drainedBy: instantOrNull('When the last cache will have let go.'),
      drainLeft: count('Seconds until then.'),
      edited: truth('The definition says something else now than was activated.'),
      servers: listOf(
        objectSchema({
          server: text('Its name.'),
          site: text('Where it stands.'),
          state: oneOf(
            ['in-sync', 'behind', 'drift', 'absent', 'unreachable', 'not-served', 'unknown'],
            'How it stands to the active variant.',
          ),
          serial,
          serves: listOf({ type: 'string' }, 'The variants whose content it serves.'),
          reason: textOrNull('Why it is not looked into.'),
          external: truth('Reported only.'),
        }),
      ),
      leaves: listOf(
        objectSchema({ name: text('The name or pattern.'), reason: text('Why.') }),
        'Names that keep leading to a site that is down, on purpose.',
      ),
    }),
  ),
  open: {
    description: 'The last switch, where it is not wholly there.',
    anyOf: [
      { type: 'null' },
      objectSchema({
        id: text('As the journal has it.'),
        kind,
        variant,
        state: oneOf(['interrupted', 'partial', 'split'], 'How it stands.'),
        user: text('Who began it.'),
        startedAt: instant('When.'),
        touched: listOf({ type: 'string' }, 'Servers that may have been changed.'),
      }),
    ],
  },
  locked: textOrNull('Who is at work now.'),
  findings: listOf(
    objectSchema({
      code: text('Stable and kebab-case.'),
      zone: textOrNull('Where.'),
      server: textOrNull('Which server.'),
      message: text('What is not as it should be.'),
    }),
    'Empty: everything is as it should be.',
  ),
})

/** What `history` prints. */
export const historySchema: JsonSchema = documentSchema('The journal as a timeline', 'What `history` prints.', {
  switches: listOf(
    objectSchema({
      id: text('As the journal has it.'),
      kind,
      variant,
      user: text('Who.'),
      reason: textOrNull('Why.'),
      continues: textOrNull('The switch that it resumes or rolls back.'),
      startedAt: instant('When.'),
      finishedAt: instantOrNull('Null where it was interrupted, or is under way.'),
      outcome: {
        enum: ['done', 'partial', 'split', 'failed', null],
        description: 'How it ended; null where it did not.',
      },
      zones: listOf(
        objectSchema({
          zone: text('The apex, without the final dot.'),
          from: textOrNull('The variant that was active.'),
          to: text('The variant to be served.'),
          serial: count('The serial that was given.'),
        }),
      ),
      overrides,
      steps: listOf(
        objectSchema({
          at: instant('When.'),
          ms: amount('Milliseconds since it began.'),
          type: text("The journal's word for it."),
          text: text('In a sentence.'),
        }),
      ),
    }),
    'Oldest first.',
  ),
})
