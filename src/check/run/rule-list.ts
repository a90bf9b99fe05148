import { linkReference } from '../reference.ts'
import type { Rule, RuleClass, RuleDescription } from '../rule.ts'
import { rules } from './rules-by-code.ts'
import { isSilenceable } from './silence.ts'

const titles: Readonly<Record<Rule['kind'], string>> = { zone: 'One zone', pair: 'A zone and its variants' }

const classes: Readonly<Record<RuleClass, string>> = {
  zone: 'the zone is wrong',
  variant: 'the variant is wrong, or would not help',
  ready: 'not ready: holds back no switch',
}

/** The chapter of all rules in docs/rules.md: a table for each kind, then what there is to know of each rule. */
export function printRuleList(list: readonly Rule[] = rules): string {
  const kinds = (['zone', 'pair'] as const).map((kind) => ({ kind, of: list.filter((rule) => rule.kind === kind) }))
  return kinds
    .map(({ kind, of }) =>
      [
        `## ${titles[kind]}`,
        [
          '| rule | weighs | class | reports |',
          '| --- | --- | --- | --- |',
          ...of.map(
            ({ code, severity, class: of, title }) =>
              `| [\`${code}\`](#${code}) | ${severity} | ${of} | ${escapeMarks(title)} |`,
          ),
        ].join('\n'),
        ...of.map((rule) => `### ${rule.code}\n\n${printRuleText(rule)}`),
      ].join('\n\n'),
    )
    .join('\n\n')
}

/** What there is to know of a rule, in markdown. */
export function printRuleText(rule: RuleDescription): string {
  const { code, severity, class: ruleClass, title, why, example, reference } = rule
  return [
    `${title.charAt(0).toUpperCase()}${escapeMarks(title.slice(1))}. ${[
      `*${severity}; ${classes[ruleClass]}${isSilenceable(code) ? '' : '; cannot be silenced'}*`,
    ]}`,
    ...(why === undefined ? [] : [escapeMarks(why)]),
    ...(example === undefined ? [] : [printExample(example)]),
    ...(reference === undefined ? [] : [`Reference: ${linkReference(reference)}.`]),
  ].join('\n\n')
}

function printExample(example: string): string {
  if (example.includes('\n')) return `\`\`\`\n${example.trimEnd()}\n\`\`\``
  return example.includes('`') ? `Example: ${example}` : `Example: \`${example}\``
}

/** What a title has of marks stands for itself. */
function escapeMarks(text: string): string {
  return text.replaceAll(/[|*_<]/g, '\\$&')
}
