import { normalVariant } from '../../definition/project.ts'
import { displayName, type Name } from '../../dns/name.ts'
import type { ExplainedVariant } from '../../reach/explain.ts'
import { type AnswerRows, lineOf, type Row, rowsOfAnswer } from './explain-rows.ts'
import type { Style } from './style.ts'
import { table, visible } from './text.ts'

/** What the variants answer, as a person reads it: the first in full, of the others what differs from it and from those between. */
export function printExplained(name: Name, apex: Name, variants: readonly ExplainedVariant[], style: Style): string {
  const blocks = variants.map((variant) => new Block(variant, style))
  const [first] = blocks
  const same = blocks.filter((block) => first !== undefined && block !== first && block.isAs(first))
  const different = blocks.filter((block) => !same.includes(block))
  const lines = [
    `${style.bold(visible(displayName(name)))}, in the zone ${visible(displayName(apex))}`,
    ...different.flatMap((block, at) => ['', ...block.print(different.slice(0, at), blocks)]),
  ]
  if (first !== undefined && same.length > 0) {
    const names = same.map((block) => style.bold(visible(block.name))).join(', ')
    lines.push('', `${names}: as in ${visible(first.name)}`)
  }
  return lines.map((line) => `${line}\n`).join('')
}

/** Of variants that the zone does not have: a switch to them leaves it as it is. */
export function printAbsent(variants: readonly string[]): string {
  return variants.length === 0
    ? ''
    : `\n${visible(variants.join(', '))}: not of this zone, a switch leaves it as it is\n`
}

/** The lines of one variant. */
class Block {
  private readonly explained: ExplainedVariant
  private readonly style: Style
  private readonly answers: readonly AnswerRows[]

  constructor(explained: ExplainedVariant, style: Style) {
    this.explained = explained
    this.style = style
    const down = new Set(explained.variant.down)
    this.answers = explained.answers.map((answer) => rowsOfAnswer(answer, down))
  }

  get name(): string {
    return this.explained.variant.name
  }

  isAs(other: Block): boolean {
    const { variant, leave } = this.explained
    return variant.zone !== undefined && leave === undefined && this.answers.every((answer) => other.has(answer))
  }

  /** What is the same in one of `before` is only named, and what is the same in `all` takes one line where it leads nowhere. */
  print(before: readonly Block[], all: readonly Block[]): string[] {
    const { variant, leave } = this.explained
    if (variant.zone === undefined) {
      return [this.title(), `  ${this.style.bad('its definition has errors')}: secours validate tells them`]
    }
    const [first] = before
    const rows: Row[] = []
    const same = new Map(before.map((block): [Block, string[]] => [block, []]))
    const partly: string[] = []
    for (const answer of this.answers) {
      const other = before.find((block) => block.has(answer))
      const groups = answer.groups.filter((group) => first?.hasBeside(answer, group) !== true)
      if (other !== undefined) same.get(other)?.push(answer.type)
      else if (answer.folded !== undefined && this.isSameIn(all, answer)) rows.push(answer.folded)
      else {
        rows.push(...groups.flat())
        if (groups.length < answer.groups.length) partly.push(`the rest of ${answer.type}`)
      }
    }
    if (first !== undefined) same.get(first)?.push(...partly)
    const lines = [this.title(), ...this.printRows(unique(rows)), ...this.printSame(same)]
    if (leave !== undefined) {
      lines.push(`  left as it is, on purpose: ${visible(leave.reason)} (${visible(lineOf(leave.place))})`)
    }
    return lines
  }

  private printSame(same: ReadonlyMap<Block, readonly string[]>): string[] {
    const parts = Array.from(same, ([{ name }, types]) =>
      types.length === 0 ? '' : `${types.join(', ')}: as in ${name}`,
    )
    const told = parts.filter((part) => part !== '')
    return told.length === 0 ? [] : [`  ${this.style.faint(visible(told.join('; ')))}`]
  }

  /** One of several types that every variant answers alike. */
  private isSameIn(all: readonly Block[], answer: AnswerRows): boolean {
    const built = all.filter(({ explained }) => explained.variant.zone !== undefined)
    return this.answers.length > 1 && built.length > 1 && built.every((block) => block.has(answer))
  }

  private has(answer: AnswerRows): boolean {
    const found = this.answers.find(({ type }) => type === answer.type)
    return found !== undefined && textOf(found.groups.flat()) === textOf(answer.groups.flat())
  }

  private hasBeside({ type, isSet }: AnswerRows, group: readonly Row[]): boolean {
    const found = this.answers.find((answer) => answer.type === type)
    return isSet && found?.groups.some((other) => textOf(other) === textOf(group)) === true
  }

  private printRows(rows: readonly Row[]): string[] {
    const lines = table(rows.map(({ cells }) => cells))
    return lines.map((line, i) => {
      const weight = rows[i]?.weight
      return `  ${weight === undefined ? line : this.style[weight](line)}`
    })
  }

  private title(): string {
    const { name, down, base } = this.explained.variant
    const on = base === undefined || base === normalVariant ? '' : `, on ${base}`
    return `${this.style.bold(visible(name))}${visible(on)}${down.length === 0 ? '' : `, ${visible(down.join(', '))} down`}`
  }
}

/** An alias that leads to several types is told once. */
function unique(rows: readonly Row[]): readonly Row[] {
  return [...new Map(rows.map((row) => [textOf([row]), row])).values()]
}

function textOf(rows: readonly Row[]): string {
  return rows.map(({ cells }) => cells.join('\0')).join('\n')
}
