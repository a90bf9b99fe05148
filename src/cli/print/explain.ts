import { normalVariant } from '../../definition/project.ts'
import type { Place } from '../../diagnostic.ts'
import { displayName, type Name } from '../../dns/name.ts'
import { printDuration } from '../../dns/ttl.ts'
import { rcodeName, rcodes } from '../../message/codes.ts'
import { typeName } from '../../rdata/registry.ts'
import type { Absence, Cause, Former } from '../../reach/cause.ts'
import type {
  ExplainedAnswer,
  ExplainedPath,
  ExplainedRecord,
  ExplainedSet,
  ExplainedVariant,
} from '../../reach/explain.ts'
import { withoutFinalDot } from '../../reach/narrate.ts'
import { positionOf } from './diagnostic.ts'
import type { Style } from './style.ts'
import { count, table, visible } from './text.ts'

/** Of longer rdata the beginning says what it is; `--format json` has all. */
const longestRdata = 60

/** A line: name, TTL, type, rdata, where it stands, what decided it. `weight` is how it stands out. */
interface Row {
  readonly cells: readonly [name: string, ttl: string, type: string, rdata: string, where: string, decided: string]
  readonly weight?: 'warn' | 'bad'
}

/** The lines of an answer: of each record its own and those of what it leads to. */
interface AnswerRows {
  readonly type: string
  readonly groups: readonly (readonly Row[])[]
  /** Whether records stand beside each other, and not one behind the other. */
  readonly isSet: boolean
}

/** What the variants answer, as a person reads it: the first in full, of the others what differs from it. */
export function printExplained(name: Name, apex: Name, variants: readonly ExplainedVariant[], style: Style): string {
  const blocks = variants.map((variant) => new Block(variant, style))
  const [first] = blocks
  const same = blocks.filter((block) => first !== undefined && block !== first && block.isAs(first))
  const lines = [
    `${style.bold(visible(displayName(name)))}, in the zone ${visible(displayName(apex))}`,
    ...blocks.filter((block) => !same.includes(block)).flatMap((block) => ['', ...block.print(first)]),
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
  private readonly down: ReadonlySet<string>
  private readonly answers: readonly AnswerRows[]

  constructor(explained: ExplainedVariant, style: Style) {
    this.explained = explained
    this.style = style
    this.down = new Set(explained.variant.down)
    this.answers = explained.answers.map((answer) => this.rowsOf(answer))
  }

  get name(): string {
    return this.explained.variant.name
  }

  isAs(other: Block): boolean {
    const { variant, leave } = this.explained
    return variant.zone !== undefined && leave === undefined && this.answers.every((answer) => other.has(answer))
  }

  /** With another block: what is the same there is only named. */
  print(first: Block | undefined): string[] {
    const { variant, leave } = this.explained
    if (variant.zone === undefined) {
      return [this.title(), `  ${this.style.bad('its definition has errors')}: secours validate tells them`]
    }
    const other = first === this ? undefined : first
    const told = this.answers.filter((answer) => other?.has(answer) !== true)
    const rows = told.flatMap((answer) => answer.groups.filter((group) => other?.hasBeside(answer, group) !== true))
    const lines = [this.title(), ...this.printRows(unique(rows.flat()))]
    if (other !== undefined) lines.push(...this.printSame(told, rows, other))
    if (leave !== undefined) {
      lines.push(`  left as it is, on purpose: ${visible(leave.reason)} (${visible(lineOf(leave.place))})`)
    }
    return lines
  }

  private printSame(told: readonly AnswerRows[], rows: readonly (readonly Row[])[], { name }: Block): string[] {
    const same = this.answers.filter((answer) => !told.includes(answer)).map(({ type }) => type)
    const partly = told.filter(({ groups }) => groups.some((group) => !rows.includes(group))).map(({ type }) => type)
    const parts = [...same, ...partly.map((type) => `the rest of ${type}`)]
    return parts.length === 0 ? [] : [`  ${this.style.faint(`${parts.join(', ')}: as in ${visible(name)}`)}`]
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

  private rowsOf(answer: ExplainedAnswer): AnswerRows {
    const groups = this.groupsOf(answer, '')
    return { type: typeName(answer.type), groups, isSet: answer.sets.length === 1 && answer.end === 'answer' }
  }

  private groupsOf(path: ExplainedPath, indent: string): readonly (readonly Row[])[] {
    const groups = path.sets.flatMap((set) => set.records.map((record) => this.rowsOfRecord(set, record, indent)))
    return path.end === 'answer' ? groups : [...groups, [rowOfEnd(path, indent)]]
  }

  private rowsOfRecord(set: ExplainedSet, record: ExplainedRecord, indent: string): readonly Row[] {
    const isDead = record.addresses.some(({ sites }) => sites.some(({ site }) => this.down.has(site)))
    const row: Row = {
      cells: [
        `${indent}${visible(displayName(set.owner))}`,
        printDuration(set.ttl),
        typeName(set.type),
        visible(cut(withoutFinalDot(record.rdata))),
        visible(this.whereOf(set, record)),
        visible(decisionOf(set, record)),
      ],
      ...(isDead ? { weight: 'bad' } : {}),
    }
    return [row, ...record.leads.flatMap((lead) => this.groupsOf(lead, `${indent}  `).flat())]
  }

  private whereOf({ how, type }: ExplainedSet, { addresses }: ExplainedRecord): string {
    if (how === 'referral') return 'delegated'
    const isAddress = type === 1 || type === 28
    return addresses
      .map(({ address, sites }) => {
        const names = sites.map(({ site }) => (this.down.has(site) ? `${site}, down` : site))
        const where = names.length === 0 ? 'in no site' : names.join(' and ')
        return isAddress ? where : `${address} ${where}`
      })
      .join('; ')
  }
}

function rowOfEnd(path: ExplainedPath, indent: string): Row {
  const { last, end, absence, sets } = path
  const type = end === 'nodata' && 'type' in path && absence?.by !== 'names-below' ? typeName(path.type as number) : ''
  const row = (weight: 'warn' | 'bad', what: string): Row => ({
    cells: [
      `${indent}${visible(displayName(last))}`,
      '',
      type,
      what,
      '',
      absence === undefined ? '' : visible(reasonOf(absence)),
    ],
    weight,
  })
  switch (end) {
    case 'nxdomain':
      return row('warn', 'does not exist')
    case 'nodata':
      return row('warn', 'no such record')
    case 'delegation':
      return row('warn', sets.at(-1)?.how === 'referral' ? 'others answer' : 'others answer, below a delegation')
    case 'outside':
      return row('warn', 'is in no zone of the project')
    case 'faulty':
      return row('bad', 'is in a zone whose definition has errors')
    case 'too-long':
      return row('bad', `a DNAME makes it too long a name (${rcodeName(rcodes.yxDomain)})`)
    default:
      return row('bad', 'leads round in a loop')
  }
}

/** An alias that leads to several types is told once. */
function unique(rows: readonly Row[]): readonly Row[] {
  return [...new Map(rows.map((row) => [textOf([row]), row])).values()]
}

function textOf(rows: readonly Row[]): string {
  return rows.map(({ cells }) => cells.join('\0')).join('\n')
}

function cut(text: string): string {
  const characters = [...text]
  return characters.length <= longestRdata ? text : `${characters.slice(0, longestRdata - 1).join('')}…`
}

/** `zones/a.example/degraded.yaml:11`. */
function lineOf(place: Place | undefined, beside?: Place): string {
  return place === undefined ? '' : positionOf(place, beside ?? { ...place, file: { ...place.file, path: '' } })
}

function decisionOf(set: ExplainedSet, { cause }: ExplainedRecord): string {
  if (set.how === 'synthesised') return 'made from the DNAME'
  const by: Readonly<Record<Cause['by'], string>> = { zone: '', records: ' (records)', replace: ' (replace)' }
  const parts = [
    `${lineOf(cause.place)}${by[cause.by]}${cause.former === undefined ? '' : `, ${wasOf(cause.former, cause.place, set.type)}`}`,
  ]
  if (set.how === 'wildcard') parts.push('by a wildcard')
  if (set.cap !== undefined) parts.push(`TTL capped at ${lineOf(set.cap, cause.place)}`)
  return parts.join('; ')
}

/** The type is told where it is another than what is `known`. */
function wasOf({ type, rdata, place }: Former, beside: Place | undefined, known?: number): string {
  const typed = type === known ? '' : `${typeName(type)} `
  const what = rdata.length === 1 ? cut(withoutFinalDot(rdata[0] ?? '')) : count(rdata.length, 'record')
  return `was ${typed}${what}${place === undefined ? '' : ` (${lineOf(place, beside)})`}`
}

function reasonOf(absence: Absence): string {
  switch (absence.by) {
    case 'remove':
      return `${lineOf(absence.place)} (remove): ${absence.reason}; ${wasOf(absence.former, absence.place)}`
    case 'records':
      return `${lineOf(absence.place)} (records); ${wasOf(absence.former, absence.place)}`
    case 'zone':
      return `${absence.place.file.path} does not have it; ${wasOf(absence.former, absence.place)}`
    case 'other-types':
      return `${lineOf(absence.place)} has ${absence.types.map(typeName).join(', ')}`
    case 'names-below':
      return 'only names below it have records'
    case 'nothing':
      return 'no file has it'
  }
}
