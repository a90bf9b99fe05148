import * as fc from 'fast-check'

/** A master file in some layout, and the same records one a line, with nothing left out. */
export interface WrittenZone {
  readonly text: string
  readonly plain: string
}

const apexText = 'example.'

/** Octets of a label as text that needs no escape. */
const plainLabel = fc.stringMatching(/^[a-zA-Z0-9_](?:[a-zA-Z0-9-]{0,6}[a-zA-Z0-9])?$/)

/** Any octet now and then: the ones that mean something above all. */
const oddOctet = fc.oneof(fc.constantFrom(...Buffer.from('.;"()\\@$ \t*\0\n', 'latin1')), fc.nat(255))
const oddLabel = fc
  .array(oddOctet, { minLength: 1, maxLength: 5 })
  .map((values) => Buffer.from(values).toString('latin1'))
const label = fc.oneof({ weight: 5, arbitrary: plainLabel }, { weight: 1, arbitrary: oddLabel })

/** How one octet may be written. `style` decides between those that are right. */
function writeOctet(octet: string, style: number, special: RegExp): string {
  const code = octet.charCodeAt(0)
  const decimal = `\\${String(code).padStart(3, '0')}`
  if (code <= 0x20 || code >= 0x7f) return decimal
  const isSpecial = special.test(octet)
  if (style % 13 === 0) return decimal
  // A backslash before a digit begins three of them.
  if (isSpecial || (style % 17 === 0 && !/[0-9#]/.test(octet))) return `\\${octet}`
  return octet
}

const specialInNames = /["();\\.@$*]/
const specialInTexts = /["();\\$]/

function writeText(text: string, style: number, special: RegExp): string {
  return [...text].map((octet, i) => writeOctet(octet, style + i * 7, special)).join('')
}

/** A literal star would make a wildcard of the name. */
const writeLabel = (text: string, style: number) => writeText(text, style, specialInNames)
const writePlainLabel = (text: string) => writeText(text, 1, specialInNames)

/** A name below the apex by its labels, the last one nearest to the apex. */
type Labels = readonly string[]

const plainName = (labels: Labels) => `${labels.map((each) => `${writePlainLabel(each)}.`).join('')}${apexText}`

/** The name under an origin that is itself below the apex. */
function writeName(labels: Labels, origin: Labels, style: number): string {
  const under = labels.length - origin.length
  const isUnder = under >= 0 && origin.every((each, i) => each === labels[under + i])
  const write = (parts: Labels) => parts.map((each, i) => writeLabel(each, style + i)).join('.')
  if (isUnder && style % 3 !== 0) return under === 0 ? '@' : write(labels.slice(0, under))
  return labels.length === 0 ? apexText : `${write(labels)}.${apexText}`
}

/** One part of rdata: a name, or a text that is written in quotes or as a word, or what stands as it is. */
type Part = { readonly name: Labels } | { readonly string: string } | { readonly word: string }

interface Rdata {
  readonly type: string
  readonly parts: readonly Part[]
}

const labels = fc.array(label, { minLength: 0, maxLength: 3 })
const word = (text: string): Part => ({ word: text })
const name = labels.map((parts): Part => ({ name: parts }))
const string = fc
  .array(
    fc.oneof(
      { weight: 3, arbitrary: fc.constantFrom(...'abc XYZ 019=-') },
      { weight: 1, arbitrary: oddOctet.map((code) => String.fromCharCode(code)) },
    ),
    { maxLength: 12 },
  )
  .map((characters): Part => ({ string: characters.join('') }))
const number = (most: number) => fc.nat(most).map((value) => word(String(value)))
const ipv4 = fc.tuple(fc.nat(255), fc.nat(255)).map(([a, b]) => `192.0.${a}.${b}`)
const hex = (maxLength: number) =>
  fc.uint8Array({ minLength: 1, maxLength }).map((bytes) => Buffer.from(bytes).toString('hex'))

const rdata = (type: string, ...parts: fc.Arbitrary<Part>[]): fc.Arbitrary<Rdata> =>
  fc.tuple(...parts).map((found) => ({ type, parts: found }))

const anyRdata: readonly fc.Arbitrary<Rdata>[] = [
  rdata('A', ipv4.map(word)),
  rdata(
    'AAAA',
    fc.tuple(fc.nat(0xffff), fc.nat(0xffff)).map(([a, b]) => word(`2001:DB8::${a.toString(16)}:${b.toString(16)}`)),
  ),
  rdata('PTR', name),
  rdata('MX', number(65535), name),
  rdata('SRV', number(65535), number(65535), number(65535), name),
  rdata('RP', name, name),
  rdata('TXT', string, string),
  rdata('HINFO', string, string),
  rdata('CAA', fc.constantFrom(word('0'), word('128')), fc.constant(word('issue')), string),
  rdata(
    'TYPE65280',
    fc.constant(word('\\#')),
    fc.constant(word('3')),
    hex(1).map(word),
    hex(1).map(word),
    hex(1).map(word),
  ),
  rdata(
    'SSHFP',
    fc.constant(word('1')),
    fc.constant(word('1')),
    fc.constant(word('0123456789abcdef0123456789ABCDEF01234567')),
  ),
]

interface Line {
  readonly rdata: Rdata
  readonly ttl: number | undefined
  readonly styles: readonly number[]
}

/** The records of one owner, each of a type of its own. */
const group = fc.record({
  owner: labels,
  lines: fc.subarray([...anyRdata.keys()], { minLength: 1, maxLength: 4 }).chain((types) =>
    fc.tuple(
      ...types.map((type) =>
        fc.record({
          rdata: anyRdata[type] as fc.Arbitrary<Rdata>,
          ttl: fc.option(fc.constantFrom(0, 1, 60, 3600, 86_400, 694_861), { nil: undefined }),
          styles: fc.array(fc.nat(1000), { minLength: 24, maxLength: 24 }),
        }),
      ),
    ),
  ),
})

type Item =
  | { readonly origin: Labels; readonly style: number }
  | { readonly ttl: number; readonly style: number }
  | { readonly filler: string }
  | { readonly owner: Labels; readonly lines: readonly Line[] }

const item: fc.Arbitrary<Item> = fc.oneof(
  { weight: 8, arbitrary: group },
  { weight: 2, arbitrary: fc.record({ origin: labels.map((parts) => parts.slice(0, 2)), style: fc.nat(1000) }) },
  { weight: 1, arbitrary: fc.record({ ttl: fc.constantFrom(5, 600, 7200), style: fc.nat(1000) }) },
  {
    weight: 2,
    arbitrary: fc.constantFrom('\n', ' \t\n', '; a comment ( " \\\n', '   ; another\n').map((filler) => ({ filler })),
  },
)

const blanks = [' ', '\t', '  ', ' \t ']
/** What may stand between two words inside parentheses. */
const wideBlanks = [...blanks, '\n', ' \n\t', ' ; why ) not "\n ', '\n\n  ', ' ) (\n']

/** Seconds with or without units, in any case. */
function writeTtl(seconds: number, style: number): string {
  if (style % 3 > 0) return String(seconds)
  const units: readonly (readonly [string, number])[] = [
    ['w', 604_800],
    ['D', 86_400],
    ['h', 3600],
    ['M', 60],
    ['s', 1],
  ]
  let rest = seconds
  let text = ''
  for (const [unit, length] of units) {
    const times = Math.floor(rest / length)
    if (times > 0) text += `${times}${unit}`
    rest -= times * length
  }
  return text === '' ? '0' : text
}

function writePart(part: Part, origin: Labels, style: number): string {
  if ('word' in part) return part.word
  if ('name' in part) return writeName(part.name, origin, style)
  const asWord = part.string !== '' && style % 4 === 0
  if (asWord) return writeText(part.string, style, specialInTexts)
  // In quotes blanks stand as they are, and so may semicolons and parentheses.
  return `"${[...part.string].map((octet, i) => (octet === ' ' || (/[;()$]/.test(octet) && style % 2 === 0) ? octet : writeOctet(octet, style + i * 7, /["\\]/))).join('')}"`
}

function plainPart(part: Part): string {
  if ('word' in part) return part.word
  return 'name' in part ? plainName(part.name) : `"${writeText(part.string, 1, /["\\]/)}"`
}

/** The words of one line, put apart by blanks; some of them in parentheses, over lines. */
function joinWords(words: readonly string[], styles: readonly number[]): string {
  const [first = '', ...rest] = words
  const style = (at: number) => styles[at % styles.length] as number
  const open = style(20) % 3 === 0 ? style(21) % rest.length : -1
  const close = open < 0 ? -1 : open + (style(22) % (rest.length - open))
  let text = first
  let inside = false
  rest.forEach((word, i) => {
    text += (inside ? wideBlanks : blanks)[style(i) % (inside ? wideBlanks.length : blanks.length)] ?? ' '
    if (i === open) {
      text += style(23) % 2 === 0 ? '(' : '( '
      inside = true
    }
    text += word
    if (i === close) {
      text += style(19) % 2 === 0 ? ')' : '\n )'
      inside = false
    }
  })
  return `${text}${['', ' ', '\t', ' ; the end', ';"'][style(18) % 5]}\n`
}

interface Position {
  origin: Labels
  ttl: number
}

function writeGroup(
  group: { readonly owner: Labels; readonly lines: readonly Line[] },
  position: Position,
): WrittenZone {
  let text = ''
  let plain = ''
  group.lines.forEach(({ rdata: { type, parts }, ttl, styles }, i) => {
    const style = (at: number) => styles[at % styles.length] as number
    const owner = i > 0 && style(0) % 2 === 0 ? '' : writeName(group.owner, position.origin, style(1))
    const ttlWords = ttl === undefined ? [] : [writeTtl(ttl, style(2))]
    const classWords = style(3) % 2 === 0 ? [] : [['IN', 'in', 'In', 'CLASS1'][style(4) % 4] as string]
    const middle = style(5) % 2 === 0 ? [...ttlWords, ...classWords] : [...classWords, ...ttlWords]
    const typeWord = style(6) % 3 === 0 ? type.toLowerCase() : type
    const rdataWords = parts.map((part, at) => writePart(part, position.origin, style(7 + at)))
    text += joinWords([owner, ...middle, typeWord, ...rdataWords], styles)
    plain += `${plainName(group.owner)} ${ttl ?? position.ttl} IN ${type} ${parts.map(plainPart).join(' ')}\n`
  })
  return { text, plain }
}

const soa = 'SOA ns.example. host.example. 7 7200 900 1209600 300'

/** Any master file of the zone `example.` whose records stand in the zone and do not contradict each other. */
export const anyMasterFile: fc.Arbitrary<WrittenZone> = fc.array(item, { minLength: 1, maxLength: 7 }).map((items) => {
  const position: Position = { origin: [], ttl: 300 }
  const head = `$TTL 300\n@ ${soa}\n@ NS ns\nns A 192.0.2.1\n`
  let text = head
  let plain = `${apexText} 300 IN ${soa}\n${apexText} 300 IN NS ns.example.\nns.example. 300 IN A 192.0.2.1\n`
  const owners = new Set(['example.', 'ns.example.'])
  for (const each of items) {
    if ('filler' in each) text += each.filler
    else if ('origin' in each) {
      text += `$ORIGIN ${writeName(each.origin, position.origin, each.style)}\n`
      position.origin = each.origin
    } else if ('ttl' in each) {
      text += `$TTL ${writeTtl(each.ttl, each.style)}\n`
      position.ttl = each.ttl
    } else {
      // Each owner once: the TTLs of one RRset are one.
      const owner = plainName(each.owner).toLowerCase()
      if (owners.has(owner)) continue
      owners.add(owner)
      const written = writeGroup(each, position)
      text += written.text
      plain += written.plain
    }
  }
  return { text, plain }
})
