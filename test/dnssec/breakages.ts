import { type Signer, validity, whileValid } from './signing.ts'

/** One way in which a signed zone goes wrong. */
export interface Breakage {
  readonly name: string
  /** The lines of the broken zone, from those of a sound one: `owner TTL IN TYPE rdata`. */
  readonly change: (lines: readonly string[]) => readonly string[]
  /** The codes that tell of it, each as often as it is told. */
  readonly codes: readonly string[]
  /** Records that the zone has more, before it is signed. */
  readonly more?: string
  /** The only signer that signs such a zone. */
  readonly signer?: Signer
  /** When the zone is judged, in seconds since 1970. */
  readonly at?: number
}

const asSigned = (lines: readonly string[]) => lines

const signatureOver = (owner: string, type: string) =>
  new RegExp(`^${owner.replace('*', '\\*')} \\d+ IN RRSIG ${type} `)

const without = (pattern: RegExp) => (lines: readonly string[]) => lines.filter((line) => !pattern.test(line))

const edit = (pattern: RegExp, change: (line: string) => string) => (lines: readonly string[]) =>
  lines.map((line) => (pattern.test(line) ? change(line) : line))

/** Changes one word of a line, counted from 0. */
const editWord = (pattern: RegExp, at: number, change: (word: string) => string) =>
  edit(pattern, (line) => {
    const words = line.split(' ')
    words[at] = change(words[at] ?? '')
    return words.join(' ')
  })

/** Base64 of several words is joined; then an octet in the middle of it is another one. */
const spoil = (words: number) => (line: string) => {
  const parts = line.split(' ')
  const octets = Buffer.from(parts.slice(words).join(''), 'base64')
  const middle = octets.length >> 1
  octets[middle] = (octets[middle] ?? 0) ^ 1
  return [...parts.slice(0, words), octets.toString('base64')].join(' ')
}

const cut = (words: number, octets: number) => (line: string) => {
  const parts = line.split(' ')
  const whole = Buffer.from(parts.slice(words).join(''), 'base64')
  return [...parts.slice(0, words), whole.subarray(0, octets).toString('base64')].join(' ')
}

/** Words before the signature: owner, TTL, class, type and the eight fields. */
const signatureWord = 12
const www = signatureOver('www.example.', 'A')
const zsk = /^example\. \d+ IN DNSKEY 256 /
const seconds = (time: string) =>
  Date.UTC(Number(time.slice(0, 4)), Number(time.slice(4, 6)) - 1, Number(time.slice(6, 8))) / 1000

/** Each draws the codes beside it, and no other one. */
export const breakages: readonly Breakage[] = [
  { name: 'nothing', change: asSigned, codes: [] },
  {
    name: 'an address was changed',
    change: edit(/^www\.example\. \d+ IN A 192\.0\.2\.3$/, () => 'www.example. 3600 IN A 192.0.2.99'),
    codes: ['rrsig-invalid'],
  },
  {
    name: 'an address was added',
    change: (lines) => [...lines, 'www.example. 3600 IN A 192.0.2.99'],
    codes: ['rrsig-invalid'],
  },
  { name: 'a signature was spoiled', change: edit(www, spoil(signatureWord)), codes: ['rrsig-invalid'] },
  { name: 'a signature was cut short', change: edit(www, cut(signatureWord, 11)), codes: ['rrsig-invalid'] },
  { name: 'a signature of another signer', change: editWord(www, 11, () => 'other.'), codes: ['rrsig-invalid'] },
  { name: 'too many labels', change: editWord(www, 6, () => '3'), codes: ['rrsig-invalid'] },
  { name: 'too few labels', change: editWord(www, 6, () => '1'), codes: ['rrsig-invalid'] },
  {
    name: 'a TTL above the signed one',
    change: editWord(/^www\.example\. 3600 IN (A|RRSIG A) /, 1, () => '7200'),
    codes: ['rrsig-invalid'],
  },
  {
    name: 'a TTL below the signed one',
    change: editWord(/^www\.example\. 3600 IN (A|RRSIG A) /, 1, () => '60'),
    codes: [],
  },
  { name: 'another original TTL', change: editWord(www, 7, () => '3601'), codes: ['rrsig-invalid'] },
  {
    name: 'the wildcard has another name',
    change: edit(/^\*\.wild\.example\. \d+ IN (A|RRSIG A) /, (line) => line.replace('*.wild', 'a.wild')),
    codes: ['rrsig-invalid'],
  },
  {
    name: 'the signature of a wildcard was spoiled',
    change: edit(signatureOver('*.wild.example.', 'MX'), spoil(signatureWord)),
    codes: ['rrsig-invalid'],
  },
  {
    name: 'the signature of a DS was spoiled',
    change: edit(signatureOver('secure.example.', 'DS'), spoil(signatureWord)),
    codes: ['rrsig-invalid'],
  },
  {
    name: 'the SOA moved on',
    change: edit(/^example\. \d+ IN SOA /, (line) => line.replace(' 1 7200 ', ' 2 7200 ')),
    codes: ['rrsig-invalid'],
  },
  {
    name: 'the signatures are missing but for those of the SOA and the keys',
    change: without(/ IN RRSIG (?!SOA|DNSKEY)/),
    codes: ['rrsig-missing'],
  },
  { name: 'a signature is missing', change: without(www), codes: ['rrsig-missing'] },
  {
    name: 'the signature of a DS is missing',
    change: without(signatureOver('secure.example.', 'DS')),
    codes: ['rrsig-missing'],
  },
  {
    name: 'the signature of a wildcard is missing',
    change: without(signatureOver('*.wild.example.', 'MX')),
    codes: ['rrsig-missing'],
  },
  {
    name: 'the signatures of the SOA are missing',
    change: without(signatureOver('example.', 'SOA')),
    codes: ['rrsig-missing'],
  },
  {
    name: 'the signatures of the DNSKEY RRset are missing',
    change: without(signatureOver('example.', 'DNSKEY')),
    codes: ['rrsig-missing'],
  },
  { name: 'the key that signs is missing', change: without(zsk), codes: ['dnskey-missing'] },
  { name: 'all keys are missing', change: without(/ IN DNSKEY /), codes: ['dnskey-missing'] },
  {
    name: 'all keys are missing, and the signatures have long expired',
    change: without(/ IN DNSKEY /),
    at: seconds(validity.expiration) + 86_400,
    codes: [],
  },
  {
    name: 'a signature names another key',
    change: editWord(www, 10, (tag) => String((Number(tag) + 1) % 65536)),
    codes: ['dnskey-missing'],
  },
  { name: 'the key that signs is no zone key', change: editWord(zsk, 4, () => '0'), codes: ['dnskey-missing'] },
  {
    name: 'all signatures have expired',
    change: asSigned,
    at: seconds(validity.expiration) + 86_400,
    codes: ['rrsig-expired'],
  },
  {
    name: 'no signature is valid yet',
    change: asSigned,
    at: seconds(validity.inception) - 86_400,
    codes: ['rrsig-expired'],
  },
  {
    name: 'a DS at the apex',
    signer: 'ldns-signzone',
    more: `@ DS 12345 13 2 ${'ab'.repeat(32)}`,
    change: asSigned,
    codes: ['ds-at-apex'],
  },
  {
    name: 'a delegation has a DS of GOST alone',
    more: `gost NS ns.elsewhere.test.\ngost DS 12345 13 3 ${'ab'.repeat(32)}`,
    change: asSigned,
    codes: ['ds-algorithm'],
  },
  {
    name: 'a delegation has a DS of a key of DSA alone',
    more: `dsa NS ns.elsewhere.test.\ndsa DS 12345 3 2 ${'ab'.repeat(32)}`,
    change: asSigned,
    codes: ['ds-algorithm'],
  },
  {
    name: 'CDS of a key that is not there',
    more: `@ CDS 12345 13 2 ${'ab'.repeat(32)}`,
    change: asSigned,
    codes: ['cds-cdnskey'],
  },
  {
    name: 'CDNSKEY of a key that is not there',
    more: `@ CDNSKEY 257 3 13 ${'abcd'.repeat(21)}aQ==`,
    change: asSigned,
    codes: ['cds-cdnskey'],
  },
  {
    name: 'CDS that asks for removal, and CDNSKEY that does not',
    more: `@ CDS 0 0 0 00\n@ CDNSKEY 257 3 13 ${'abcd'.repeat(21)}aQ==`,
    change: asSigned,
    codes: ['cds-cdnskey'],
  },
  { name: 'CDS below the apex', more: 'www CDS 0 0 0 00', change: asSigned, codes: ['cds-cdnskey'] },
  {
    name: 'CDS and CDNSKEY ask for removal',
    more: '@ CDS 0 0 0 00\n@ CDNSKEY 0 3 0 AA==',
    change: asSigned,
    codes: [],
  },
]

/** When a broken zone is judged. */
export function timeOf({ at = whileValid }: Breakage): number {
  return at
}
