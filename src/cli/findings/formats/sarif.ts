import manifest from '../../../../package.json' with { type: 'json' }
import { addressOfReference } from '../../../check/reference.ts'
import type { RuleDescription } from '../../../check/rule.ts'
import { printRuleText } from '../../../check/run/rule-list.ts'
import { rules } from '../../../check/run/rules-by-code.ts'
import { isSilenceable } from '../../../check/run/silence.ts'
import type { Diagnostic, Place, Severity } from '../../../diagnostic.ts'
import { oneLine, visible } from '../../print/text.ts'
import { defineFindingsFormat } from '../findings.ts'
import { fingerprintsOf } from '../fingerprint.ts'
import { pathOf, regionOf } from '../region.ts'
import { messageOf, printIgnored, printReadiness, verdictOf } from '../words.ts'

const levels: Readonly<Record<Severity, string>> = { error: 'error', warning: 'warning', info: 'note' }

/** The name that SARIF's readers have agreed on for the top of the repository. */
const top = '%SRCROOT%'

/**
 * A log of SARIF 2.1.0 (OASIS), in the parts that GitHub's code scanning shows. What is ignored stands among the properties of the
 * run, and not among the results as suppressed: code scanning makes open alerts of those.
 */
export const format = defineFindingsFormat({
  describe: 'SARIF 2.1.0, for code scanning',
  print(findings) {
    const { diagnostics, silenced, readiness, folder } = findings
    const codes = [...new Set([...rules.map(({ code }) => code), ...diagnostics.map(({ code }) => code)])]
    const indexes = new Map(codes.map((code, index) => [code, index]))
    const descriptions = new Map<string, RuleDescription>(rules.map((rule) => [rule.code, rule]))
    const fingerprints = fingerprintsOf(diagnostics)
    const { name, version } = manifest
    const run = {
      tool: {
        driver: { name, semanticVersion: version, rules: codes.map((code) => describeRule(code, descriptions)) },
      },
      columnKind: 'unicodeCodePoints',
      originalUriBaseIds: { [top]: { description: { text: 'The top of the repository' } } },
      invocations: [{ executionSuccessful: true }],
      results: diagnostics.map((diagnostic, i) => ({
        ruleId: diagnostic.code,
        ruleIndex: indexes.get(diagnostic.code),
        level: levels[diagnostic.severity],
        message: { text: textOf(diagnostic) },
        locations: [locationOf(diagnostic, folder)],
        ...relatedOf(diagnostic, folder),
        partialFingerprints: { 'secours/v1': fingerprints[i] },
      })),
      properties: {
        summary: verdictOf(findings),
        ignored: silenced.map(printIgnored),
        readiness: readiness.map((one) => ({ zone: one.zone, variant: one.variant, text: printReadiness(one) })),
      },
    }
    const log = { $schema: 'https://json.schemastore.org/sarif-2.1.0.json', version: '2.1.0', runs: [run] }
    return `${JSON.stringify(log, null, 2)}\n`
  },
})

function describeRule(code: string, descriptions: ReadonlyMap<string, RuleDescription>) {
  const rule = descriptions.get(code)
  // What could not be read has a code too, and no rule.
  if (rule === undefined)
    return { id: code, shortDescription: { text: 'A definition that cannot be read as it stands' } }
  const { title, why, example, reference, severity } = rule
  const address = addressOfReference(reference)
  const silencing = isSilenceable(code) ? [`A zone silences it by \`ignore: [{code: ${code}, name, reason}]\`.`] : []
  const help = [
    sentence(title),
    ...(why === undefined ? [] : [why]),
    ...(example === undefined ? [] : [`Example: ${example}`]),
    ...(reference === undefined ? [] : [`Reference: ${reference}.`]),
    ...silencing,
  ]
  return {
    id: code,
    name: code.replaceAll(/(?:^|-)(\w)/g, (_, letter: string) => letter.toUpperCase()),
    shortDescription: { text: sentence(title) },
    fullDescription: { text: why ?? sentence(title) },
    help: { text: help.join('\n'), markdown: [printRuleText(rule), ...silencing].join('\n\n') },
    ...(address === undefined ? {} : { helpUri: address }),
    defaultConfiguration: { level: levels[severity] },
    properties: { tags: ['dns', rule.class] },
  }
}

const sentence = (text: string) => `${text.charAt(0).toUpperCase()}${text.slice(1)}.`

function textOf(diagnostic: Diagnostic): string {
  const { related = [], hint } = diagnostic
  // Steps with a place are related locations.
  const notes = related.filter(({ place }) => place === undefined).map((note) => note.message)
  return escapeMessage([messageOf(diagnostic), ...notes, ...(hint === undefined ? [] : [`hint: ${hint}`])].join('\n'))
}

/** Links (section 3.11.6) and placeholders (3.11.5) are nothing that a zone could ask for. */
function escapeMessage(text: string): string {
  const lines = text.split('\n').map(visible).join('\n')
  return lines.replaceAll(/[[\]](?=[^[]*\()/g, '\\$&').replaceAll(/\{(\d+)\}/g, '{{$1}}')
}

function locationOf({ place, zone, variant, owner, type }: Diagnostic, folder: string) {
  const names = [zone, variant, owner, type].filter((part) => part !== undefined)
  return {
    // A result without a file is shown by few readers.
    physicalLocation:
      place === undefined ? { artifactLocation: artifactOf(`${folder}secours.yaml`) } : physicalOf(place, folder),
    ...(names.length === 0
      ? {}
      : { logicalLocations: [{ fullyQualifiedName: oneLine(names.join(' ')), kind: 'resource' }] }),
  }
}

function relatedOf({ related = [] }: Diagnostic, folder: string) {
  const placed = related.flatMap(({ message, place }) => (place === undefined ? [] : [{ message, place }]))
  if (placed.length === 0) return {}
  const relatedLocations = placed.map(({ message, place }, id) => ({
    id,
    message: { text: escapeMessage(message) },
    physicalLocation: physicalOf(place, folder),
  }))
  return { relatedLocations }
}

function physicalOf(place: Place, folder: string) {
  const { line, column, endLine, endColumn } = regionOf(place)
  return {
    artifactLocation: artifactOf(pathOf(place, folder)),
    region: { startLine: line, startColumn: column, endLine, endColumn },
  }
}

/** Relative references hang on the top of the repository; a file outside of it is named whole. */
function artifactOf(path: string) {
  const uri = path.split('/').map(encodeURIComponent).join('/')
  if (path.startsWith('/')) return { uri: `file://${uri}` }
  // A colon in the first part would make a scheme of it; encodeURIComponent has taken care of that.
  return { uri, uriBaseId: top }
}
