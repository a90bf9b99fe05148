import { styleText } from 'node:util'

const coloured = process.stdout.isTTY === true && !process.env.NO_COLOR && process.env.TERM !== 'dumb'

type Format = 'bold' | 'dim' | 'green' | 'red' | 'yellow' | 'cyan'

function paint(format: Format, text: string): string {
  return coloured ? styleText(format, text, { validateStream: false }) : text
}

/** Where the story begins on a line; the time of the incident stands before it. */
const margin = ' '.repeat(11)

/** A step of the incident, by its own time. */
export function tellStep(time: string, text: string): void {
  const [first = '', ...rest] = text.split('\n')
  console.log(`\n${paint('bold', time.padEnd(margin.length))}${paint('bold', first)}`)
  for (const line of rest) console.log(`${margin}${line}`)
}

/** A command line, as an operator would type it. */
export function tellCommand(words: readonly string[]): void {
  const quoted = words.map((word) => (/^[\w./:=@%+,-]+$/.test(word) ? word : `'${word}'`))
  console.log(`${margin}${paint('cyan', `$ secours ${quoted.join(' ')}`)}`)
}

export function tellResult(text: string): void {
  console.log(`${margin}${paint('yellow', `  ${text}`)}`)
}

/** What a command printed. */
export function tellOutput(text: string): void {
  for (const line of text.trimEnd().split('\n')) console.log(`${margin}${paint('dim', `  ${line}`)}`)
}

/** What was asked, and how it was answered; `dark`: as foreseen, and of no use to anybody. */
export function tellAnswer(right: boolean, question: string, answer: string, wanted: string, dark = false): void {
  const mark = right ? (dark ? paint('yellow', '·') : paint('green', '✓')) : paint('red', '✗')
  const wish = right ? '' : paint('red', `, wanted ${wanted}`)
  console.log(`${margin}${mark} ${question.padEnd(28)} ${answer}${wish}`)
}

export function tellLine(text = ''): void {
  console.log(text)
}

/** Columns, for the summary at the end. */
export function tellTable(rows: readonly (readonly string[])[]): void {
  const widths = rows[0]?.map((_, column) => Math.max(...rows.map((row) => (row[column] ?? '').length))) ?? []
  for (const [i, row] of rows.entries()) {
    const line = row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join('  ')
    console.log(`  ${i === 0 ? paint('bold', line) : line}`.trimEnd())
  }
}
