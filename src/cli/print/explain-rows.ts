import type { Place } from '../../diagnostic.ts'
import { displayName, sameName } from '../../dns/name.ts'
import { printDuration } from '../../dns/ttl.ts'
import { aaaaType, aType } from '../../dns/type-codes.ts'
import { rcodeName, rcodes } from '../../message/codes.ts'
import { typeName } from '../../rdata/registry.ts'
import type { Absence, Cause, Former } from '../../reach/cause.ts'
import type { ExplainedAnswer, ExplainedPath, ExplainedRecord, ExplainedSet } from '../../reach/explain.ts'
import { withoutFinalDot } from '../../reach/narrate.ts'
import { positionOf } from './diagnostic.ts'
import { count, visible } from './text.ts'

/** Of longer rdata the beginning says what it is; `--format json` has all. */
const longestRdata = 60

/** A line: name, TTL, type, rdata, where it stands, what decided it. `weight` is how it stands out. */
export interface Row {
  readonly cells: readonly [name: string, ttl: string, type: string, rdata: string, where: string, decided: string]
  readonly weight?: 'warn' | 'bad'
}

/** The lines of an answer: of each record its own and those of what it leads to. */
export interface AnswerRows {
  readonly type: string
  readonly groups: readonly (readonly Row[])[]
  /** Whether records stand beside each other, and not one behind the other. */
  readonly isSet: boolean
  /** One line for all of a set that leads nowhere; undefined of any other answer. */
  readonly folded: Row | undefined
}

/** A record and the RRset that it stands in. */
interface Told {
  readonly set: ExplainedSet
  readonly record: ExplainedRecord
}

/** An answer of a variant that takes the sites of `down` down. */
export function rowsOfAnswer(answer: ExplainedAnswer, down: ReadonlySet<string>): AnswerRows {
  const groups = groupsOf(answer, '', down)
  const isSet = answer.sets.length === 1 && answer.end === 'answer'
  return { type: typeName(answer.type), groups, isSet, folded: isSet ? foldedRow(groups) : undefined }
}

function foldedRow(groups: AnswerRows['groups']): Row | undefined {
  const [first, ...others] = groups
  const [row] = first ?? []
  const isPlain = groups.every(([{ cells } = { cells: [] }, ...leads]) => leads.length === 0 && cells[4] === '')
  if (row === undefined || others.length === 0 || !isPlain) return undefined
  const [name, ttl, type, rdata, where, decided] = row.cells
  return { cells: [name, ttl, type, `${rdata} and ${others.length} more`, where, decided] }
}

function groupsOf(path: ExplainedPath, indent: string, down: ReadonlySet<string>): readonly (readonly Row[])[] {
  const records = path.sets.flatMap((set) => set.records.map((record): Told => ({ set, record })))
  // What something else leads to takes a line for all its addresses, where one place and one kind of entry decided them.
  const told = indent === '' ? records.map((each) => [each]) : joinAddresses(records, down)
  const groups = told.map((together) => rowsOf(together, indent, down))
  return path.end === 'answer' ? groups : [...groups, [rowOfEnd(path, indent)]]
}

function joinAddresses(records: readonly Told[], down: ReadonlySet<string>): readonly (readonly Told[])[] {
  const joined: Told[][] = []
  for (const each of records) {
    const last = joined.at(-1)
    if (last?.[0] !== undefined && areAlike(last[0], each, down) && rdataOf([...last, each]).length <= longestRdata) {
      last.push(each)
    } else joined.push([each])
  }
  return joined
}

function areAlike(a: Told, b: Told, down: ReadonlySet<string>): boolean {
  return (
    isAddress(a) &&
    isAddress(b) &&
    sameName(a.set.owner, b.set.owner) &&
    a.set.ttl === b.set.ttl &&
    whereOf(a, down) === whereOf(b, down) &&
    a.set.how === b.set.how &&
    a.set.loss === undefined &&
    b.set.loss === undefined &&
    lineOf(a.set.cap) === lineOf(b.set.cap) &&
    a.record.cause.by === b.record.cause.by &&
    fileOf(a.record.cause.place) === fileOf(b.record.cause.place) &&
    areAlikeFormers(a, b)
  )
}

function areAlikeFormers(a: Told, b: Told): boolean {
  const [before, after] = [a.record.cause.former, b.record.cause.former]
  if (before === undefined || after === undefined) return before === after
  const isOneOfItsType = ({ rdata, type }: Former, { set }: Told) => rdata.length === 1 && type === set.type
  return isOneOfItsType(before, a) && isOneOfItsType(after, b) && fileOf(before.place) === fileOf(after.place)
}

function isAddress({ set: { type } }: Told): boolean {
  return type === aType || type === aaaaType
}

/** The line of a record, or of addresses that are alike, and those of what it leads to. */
function rowsOf(told: readonly Told[], indent: string, down: ReadonlySet<string>): readonly Row[] {
  const [first] = told
  if (first === undefined) return []
  const isDead = told.some(({ record }) =>
    record.addresses.some(({ sites }) => sites.some(({ site }) => down.has(site))),
  )
  const row: Row = {
    cells: [
      `${indent}${visible(displayName(first.set.owner))}`,
      printDuration(first.set.ttl),
      [...new Set(told.map(({ set }) => typeName(set.type)))].join(', '),
      visible(rdataOf(told)),
      visible(whereOf(first, down)),
      visible(decisionOf(first, told)),
    ],
    ...(isDead ? { weight: 'bad' } : {}),
  }
  const leads = told.flatMap(({ record }) => record.leads)
  return [row, ...leads.flatMap((lead) => groupsOf(lead, `${indent}  `, down).flat())]
}

function rdataOf(told: readonly Told[]): string {
  return told.map(({ record }) => cut(withoutFinalDot(record.rdata))).join(', ')
}

function whereOf(told: Told, down: ReadonlySet<string>): string {
  if (told.set.how === 'referral') return 'delegated'
  return told.record.addresses
    .map(({ address, sites }) => {
      const names = sites.map(({ site }) => (down.has(site) ? `${site}, down` : site))
      const where = names.length === 0 ? 'in no site' : names.join(' and ')
      return isAddress(told) ? where : `${address} ${where}`
    })
    .join('; ')
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

function cut(text: string): string {
  const characters = [...text]
  return characters.length <= longestRdata ? text : `${characters.slice(0, longestRdata - 1).join('')}…`
}

/** `zones/a.example/degraded.yaml:11`. */
export function lineOf(place: Place | undefined, beside?: Place): string {
  return place === undefined ? '' : positionOf(place, beside ?? { ...place, file: { ...place.file, path: '' } })
}

/** `zones/a.example/degraded.yaml:11, 12`, of places in one file. */
function linesOf(places: readonly (Place | undefined)[], beside?: Place): string {
  const [first = '', ...others] = new Set(places.map((place) => lineOf(place, beside)))
  return [first, ...others.map((line) => line.slice(line.lastIndexOf(':') + 1))].join(', ')
}

function fileOf(place: Place | undefined): string | undefined {
  return place?.file.path
}

const layers: Readonly<Record<Cause['by'], string>> = { zone: '', records: ' (records)', replace: ' (replace)' }

function decisionOf({ set, record: { cause } }: Told, told: readonly Told[]): string {
  if (set.how === 'synthesised') return 'made from the DNAME'
  const formers = told.flatMap(({ record }) => record.cause.former ?? [])
  const was = formers.length === 0 ? '' : `, ${wasOf(formers, cause.place, set.type)}`
  const beside = set.loss?.place
  const lines = linesOf(
    told.map(({ record }) => record.cause.place),
    beside,
  )
  const written = `${lines}${layers[cause.by]}${was}`
  const parts =
    set.loss === undefined
      ? [written, ...(set.how === 'wildcard' ? ['by a wildcard'] : [])]
      : [reasonOf(set.loss), `by the wildcard at ${written}`]
  if (set.cap !== undefined) parts.push(`TTL capped at ${lineOf(set.cap, beside ?? cause.place)}`)
  return parts.join('; ')
}

/** Of one former RRset, or of several records; the type is told where it is another than what is `known`. */
function wasOf(formers: readonly Former[], beside: Place | undefined, known?: number): string {
  const what = formers.map(({ type, rdata }) => {
    const typed = type === known || formers.length > 1 ? '' : `${typeName(type)} `
    return `${typed}${rdata.length === 1 ? cut(withoutFinalDot(rdata[0] ?? '')) : count(rdata.length, 'record')}`
  })
  const lines = linesOf(
    formers.map(({ place }) => place),
    beside,
  )
  return `was ${what.join(', ')}${lines === '' ? '' : ` (${lines})`}`
}

function reasonOf(absence: Absence): string {
  switch (absence.by) {
    case 'remove':
      return `${lineOf(absence.place)} (remove): ${absence.reason}; ${wasOf([absence.former], absence.place)}`
    case 'records':
      return `${lineOf(absence.place)} (records); ${wasOf([absence.former], absence.place)}`
    case 'zone':
      return `${absence.place.file.path} does not have it; ${wasOf([absence.former], absence.place)}`
    case 'other-types':
      return `${lineOf(absence.place)} has ${absence.types.map(typeName).join(', ')}`
    case 'names-below':
      return 'only names below it have records'
    case 'nothing':
      return 'no file has it'
  }
}
