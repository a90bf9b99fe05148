import { xmlAttribute, xmlText } from './xml.ts'

/** One thing that passed or failed. */
export interface TestCase {
  readonly name: string
  /** Why it failed: in one line, and in full. Undefined where it passed. */
  readonly failure?: { readonly type: string; readonly message: string; readonly text: string }
  /** What else there is to say. */
  readonly output?: string
  readonly seconds?: number
}

export interface TestSuite {
  readonly name: string
  readonly cases: readonly TestCase[]
}

/** A report in the form that CI services read as JUnit's: a suite for each thing, at most one failure for each case. */
export function printJUnit(name: string, suites: readonly TestSuite[]): string {
  const all = suites.flatMap(({ cases }) => cases)
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<testsuites name="${xmlAttribute(name)}" ${countsOf(all)}>`,
    ...suites.flatMap((suite) => [
      `  <testsuite name="${xmlAttribute(suite.name)}" ${countsOf(suite.cases)}>`,
      ...suite.cases.flatMap((testCase) => printCase(testCase, suite.name)),
      '  </testsuite>',
    ]),
    '</testsuites>',
    '',
  ].join('\n')
}

function printCase({ name, failure, output, seconds }: TestCase, suite: string): string[] {
  const time = seconds === undefined ? '' : ` time="${seconds.toFixed(3)}"`
  const head = `<testcase classname="${xmlAttribute(suite)}" name="${xmlAttribute(name)}"${time}`
  if (failure === undefined && output === undefined) return [`    ${head}/>`]
  return [
    `    ${head}>`,
    ...(failure === undefined
      ? []
      : [
          `      <failure type="${xmlAttribute(failure.type)}" message="${xmlAttribute(failure.message)}">${xmlText(failure.text)}</failure>`,
        ]),
    ...(output === undefined ? [] : [`      <system-out>${xmlText(output)}</system-out>`]),
    '    </testcase>',
  ]
}

function countsOf(cases: readonly TestCase[]): string {
  const failed = cases.filter(({ failure }) => failure !== undefined).length
  return `tests="${cases.length}" failures="${failed}" errors="0"`
}
