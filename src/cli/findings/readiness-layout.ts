import { oneLine, table, widthOf, wrap } from '../print/text.ts'
import { readinessHead } from './readiness-table.ts'
import { skipped } from './words.ts'

/** Cells that are numbers, and stand to the right of their columns. */
const numbers = { first: 2, end: 6 }

/** Columns that stay side by side where there is no room for all of them: up to the time in caches. */
const narrow = 7

const indent = '   '

/**
 * Rows under `readinessHead`, in lines of at most `columns`: side by side where there is room; else what leads where, and the services,
 * below each row; and where even a row of figures is too long, all of it below the names. The first line is the head, or empty.
 */
export function layOutReadiness(rows: readonly (readonly string[])[], columns?: number): readonly string[] {
  const all = alignNumbers([readinessHead, ...rows].map((row) => row.map(oneLine)))
  const wide = table(all)
  if (columns === undefined || fits(wide, columns)) return wide
  const [head = '', ...lines] = table(all.map((row) => row.slice(0, narrow)))
  const body = all.slice(1)
  if (fits([head, ...lines], columns)) {
    return [head, ...body.flatMap((row, i) => [lines[i] as string, ...below(tellOf(row), columns)])]
  }
  return ['', ...body.flatMap((row) => [`${row[0]} ${row[1]}`, ...below([...figuresOf(row), ...tellOf(row)], columns)])]
}

function fits(lines: readonly string[], columns: number): boolean {
  return lines.every((line) => widthOf(line) <= columns)
}

function alignNumbers(rows: readonly (readonly string[])[]): readonly (readonly string[])[] {
  const widths = readinessHead.map((_, i) => Math.max(...rows.map((row) => widthOf(row[i] ?? ''))))
  return rows.map((row) =>
    row.map((cell, i) => (i >= numbers.first && i < numbers.end ? cell.padStart(widths[i] as number) : cell)),
  )
}

function below(parts: readonly string[], columns: number): readonly string[] {
  return wrap(parts.join('; '), Math.max(1, columns - indent.length)).map((line) => indent + line)
}

/** `leads to rennes (down), secours; down: rennes; services lost: XMPP`, as the sentence of other formats has it, without what is a dash. */
function tellOf(row: readonly string[]): readonly string[] {
  const [sites = '', down = '', services = ''] = row.slice(narrow)
  return [
    ...(sites === '-' ? [] : [`leads to ${sites}`]),
    ...(down === '-' ? [] : [`down: ${down}`]),
    ...(services === '-' ? [] : [services === skipped ? services : `services ${services}`]),
  ]
}

/** `6 move, 11 vanish, 0 new, 12 stay; cached for 5m` */
function figuresOf(row: readonly string[]): readonly string[] {
  const figures = readinessHead.slice(numbers.first, numbers.end).map((noun, i) => {
    return `${(row[numbers.first + i] ?? '').trim()} ${noun}`
  })
  const cached = row[numbers.end] ?? '-'
  return [figures.join(', '), ...(cached === '-' ? [] : [`cached for ${cached}`])]
}
