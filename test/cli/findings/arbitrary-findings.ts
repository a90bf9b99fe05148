import fc from 'fast-check'
import { noDifferences } from '../../../src/cli/findings/differences.ts'
import type { Findings, PrintOptions } from '../../../src/cli/findings/findings.ts'
import { styleFor } from '../../../src/cli/print/style.ts'
import type { Diagnostic, Place, RelatedNote } from '../../../src/diagnostic.ts'

export const plain: PrintOptions = { style: styleFor(false), quiet: false }

/** What ends a value, opens another, or is obeyed, in one of the formats. */
const marks = [
  '::error::x',
  '\n::warning file=a::b',
  '\r\n',
  '##[error]x',
  '%0A',
  '%',
  ',',
  ':',
  ']]>',
  '</failure>',
  '<!--',
  '"/>',
  '&amp;',
  '&#0;',
  '`',
  '``',
  '\n\n',
  '|',
  '\\|',
  '</details>',
  '<img src=x>',
  '@everyone',
  '[a](https://example.net)',
  '![a](b)',
  '{0}',
  '\u0000',
  '\u001b[31m',
  '\ud800',
  '\uffff',
  '\u202e',
  '*',
  '#',
  ' ',
  'é',
  '🜂',
]

/** Texts as a definition, or whoever edits it, may have them. */
const hostileText: fc.Arbitrary<string> = fc
  .array(fc.oneof(fc.constantFrom(...marks), fc.string({ unit: 'binary', maxLength: 6 })), { maxLength: 5 })
  .map((parts) => parts.join(''))

const arbitraryPlace: fc.Arbitrary<Place> = fc
  .record({ path: fc.stringMatching(/^zones\/[a-z .%,:&<'"`-]{1,8}\.yaml$/), text: hostileText })
  .chain(({ path, text }) => {
    const bytes = Buffer.from(text)
    const at = fc.nat({ max: bytes.length })
    return fc.tuple(at, at).map(([a, b]) => ({ file: { path, bytes }, start: Math.min(a, b), end: Math.max(a, b) }))
  })

const note: fc.Arbitrary<RelatedNote> = fc.record(
  { message: hostileText, place: arbitraryPlace },
  { requiredKeys: ['message'] },
)

const diagnostic: fc.Arbitrary<Diagnostic> = fc.record(
  {
    code: fc.constantFrom('leads-to-down-site', 'schema', 'missing-dot'),
    severity: fc.constantFrom('error' as const, 'warning' as const, 'info' as const),
    message: hostileText,
    place: arbitraryPlace,
    zone: fc.constantFrom('example', 'example.net'),
    variant: fc.constantFrom('normal', 'degraded', 'other'),
    owner: hostileText,
    type: fc.constant('A'),
    hint: hostileText,
    related: fc.array(note, { maxLength: 2 }),
  },
  { requiredKeys: ['code', 'severity', 'message'] },
)

export const arbitraryFindings: fc.Arbitrary<Findings> = fc.record({
  zones: fc.constant([
    { zone: 'example', variants: ['normal', 'degraded'] },
    { zone: 'example.org', variants: [] },
  ]),
  diagnostics: fc.array(diagnostic, { maxLength: 4 }),
  silenced: fc.array(
    fc.record({
      diagnostic,
      ignore: fc.record({
        code: fc.constant('missing-dot'),
        name: fc.constant(undefined),
        reason: hostileText,
        shared: fc.constant(false),
        place: arbitraryPlace,
      }),
    }),
    { maxLength: 2 },
  ),
  readiness: fc.array(
    fc.record({
      zone: fc.constant('example'),
      variant: fc.constant('degraded'),
      place: arbitraryPlace,
      unchanged: fc.boolean(),
      names: fc.constant({ moved: 1, vanished: 2, added: 3, kept: 4 }),
      cachedFor: fc.constantFrom(0, 300),
      down: fc.array(hostileText, { maxLength: 2 }),
      sites: fc.array(hostileText, { maxLength: 2 }),
      services: fc.array(
        fc.record({
          service: fc.constant('web'),
          state: fc.constantFrom('up' as const, 'lost' as const),
          declared: fc.constantFrom('zone' as const, 'variant' as const, undefined),
          names: fc.array(fc.record({ name: hostileText, state: fc.constantFrom('up' as const, 'lost' as const) }), {
            minLength: 1,
            maxLength: 2,
          }),
        }),
        { maxLength: 1 },
      ),
    }),
    { maxLength: 1 },
  ),
  differences: fc.constant(noDifferences),
  strict: fc.boolean(),
  folder: fc.constantFrom('', 'dns/'),
})
