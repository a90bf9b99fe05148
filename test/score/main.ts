import { judge, type Outcome } from './score.ts'

/** Of one code: how often it was injected, how often it was told, and how often something was told beside it. */
interface Row {
  injected: number
  told: number
  others: number
}

const count = Number(process.argv[2] ?? 1000)
const rows = new Map<string, Row>()
const wrong: Outcome[] = []
for (let number = 0; number < count; number++) {
  const outcome = judge(number)
  const code = outcome.fault?.code ?? '(nothing)'
  const row = rows.get(code) ?? { injected: 0, told: 0, others: 0 }
  rows.set(code, row)
  row.injected++
  if (outcome.missed.length === 0) row.told++
  if (outcome.others.length > 0) row.others++
  if (outcome.missed.length + outcome.others.length > 0) wrong.push(outcome)
}
console.log('| injected | projects | told | with something else told |\n| --- | --- | --- | --- |')
for (const [code, { injected, told, others }] of [...rows].sort(([a], [b]) => (a < b ? -1 : 1)))
  console.log(`| ${code} | ${injected} | ${told} | ${others} |`)
const sum = (of: (row: Row) => number) => [...rows.values()].reduce((total, row) => total + of(row), 0)
console.log(
  `${sum((row) => row.injected)} projects, ${sum((row) => row.told)} as injected, ${sum((row) => row.others)} with something else told`,
)
for (const { number, fault, missed, others } of wrong.slice(0, 40)) {
  console.log(`project ${number}, ${fault?.what ?? 'sound'}`)
  for (const text of missed) console.log(`  not told: ${text}`)
  for (const text of others) console.log(`  told: ${text}`)
}
process.exitCode = wrong.length === 0 ? 0 : 1
