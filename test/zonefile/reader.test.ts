import { describe, expect, it } from 'vitest'
import { mustName } from '../../src/dns/name.ts'
import { readMasterFile } from '../../src/zonefile/reader.ts'
import { faultsOf, readText, recordsOf, sourceFile } from './reading.ts'

/** What a text holds: its records, in order. Nothing is wrong with it. */
const sound: readonly (readonly [what: string, text: string, ...records: string[]])[] = [
  ['an empty file', ''],
  ['blanks, comments and empty lines', '\n  \n\t; a comment\n;\n'],
  ['one record', 'www 300 IN A 192.0.2.1\n', 'www.example. 300 A 192.0.2.1'],
  ['a last line without its end', 'www 300 A 192.0.2.1', 'www.example. 300 A 192.0.2.1'],
  ['a last line that ends in a comment', 'www 300 A 192.0.2.1;x', 'www.example. 300 A 192.0.2.1'],
  ['class before TTL', 'www IN 300 A 192.0.2.1\n', 'www.example. 300 A 192.0.2.1'],
  ['any case of class, type and units', 'www 1h30M in a 192.0.2.1\n', 'www.example. 5400 A 192.0.2.1'],
  ['class and type by number', 'www 300 CLASS1 TYPE1 192.0.2.1\n', 'www.example. 300 A 192.0.2.1'],
  ['a type by number with zeros before it', 'www 300 TYPE00001 192.0.2.1\n', 'www.example. 300 A 192.0.2.1'],
  [
    'CRLF',
    '$TTL 60\r\nwww A 192.0.2.1\r\n\tA 192.0.2.2\r\n',
    'www.example. 60 A 192.0.2.1',
    'www.example. 60 A 192.0.2.2',
  ],
  ['a byte order mark', '\xef\xbb\xbfwww 300 A 192.0.2.1\n', 'www.example. 300 A 192.0.2.1'],
  [
    'blank owners, after comments and empty lines too',
    'www 300 A 192.0.2.1\n; between\n\n \tAAAA 2001:db8::1\n',
    'www.example. 300 A 192.0.2.1',
    'www.example. 300 AAAA 2001:db8::1',
  ],
  ['a blank before the end of a line', 'www 300 A 192.0.2.1 \t\n', 'www.example. 300 A 192.0.2.1'],
  [
    'the origin and absolute names',
    '@ 300 NS ns\n. 300 NS @\nexample. 300 MX 10 mail.example.net.\n',
    'example. 300 NS ns.example.',
    '. 300 NS example.',
    'example. 300 MX 10 mail.example.net.',
  ],
  [
    '$ORIGIN, relative to the one before',
    '$ORIGIN sub\n@ 300 A 192.0.2.1\n$origin deep ; a comment\nwww 300 CNAME @\n$ORIGIN example.net.\nx 300 CNAME y\n',
    'sub.example. 300 A 192.0.2.1',
    'www.deep.sub.example. 300 CNAME deep.sub.example.',
    'x.example.net. 300 CNAME y.example.net.',
  ],
  [
    'an owner repeated under another origin',
    'www 300 A 192.0.2.1\n$ORIGIN sub\nwww 300 A 192.0.2.2\n',
    'www.example. 300 A 192.0.2.1',
    'www.sub.example. 300 A 192.0.2.2',
  ],
  [
    '$TTL before the last TTL',
    'a 5 A 192.0.2.1\n$TTL 1d\nb A 192.0.2.1\n',
    'a.example. 5 A 192.0.2.1',
    'b.example. 86400 A 192.0.2.1',
  ],
  [
    'the last TTL without $TTL',
    'a 5 A 192.0.2.1\nb A 192.0.2.1\n',
    'a.example. 5 A 192.0.2.1',
    'b.example. 5 A 192.0.2.1',
  ],
  [
    'the SOA minimum without any TTL',
    '@ SOA ns1 h 1 2 3 4 900\nb A 192.0.2.1\nc 5 A 192.0.2.1\nd A 192.0.2.1\n',
    'example. 900 SOA ns1.example. h.example. 1 2 3 4 900',
    'b.example. 900 A 192.0.2.1',
    'c.example. 5 A 192.0.2.1',
    'd.example. 900 A 192.0.2.1',
  ],
  [
    'parentheses over lines, with comments',
    '@ 60 SOA ns1 h ( 1 ; serial\n\n 2h ; refresh\n15m 2w\n5m ) ; end\nwww 60 A 192.0.2.1\n',
    'example. 60 SOA ns1.example. h.example. 1 7200 900 1209600 300',
    'www.example. 60 A 192.0.2.1',
  ],
  ['parentheses anywhere', '( www\n60 ) IN( A\n\n192.0.2.1)\n', 'www.example. 60 A 192.0.2.1'],
  [
    'parentheses in parentheses and round nothing',
    'www 60 ( ( A ) () (\n) 192.0.2.1 )\n',
    'www.example. 60 A 192.0.2.1',
  ],
  [
    'a parenthesis that begins the line',
    'www 60 A 192.0.2.1\n (A\n192.0.2.2)\n',
    'www.example. 60 A 192.0.2.1',
    'www.example. 60 A 192.0.2.2',
  ],
  [
    'strings in quotes and without',
    'x 60 TXT "a;b (c) \\"d\\" \\\\ \\065" e\\"f g\\059h ""\n',
    'x.example. 60 TXT "a;b (c) \\"d\\" \\\\ A" "e\\"f" "g;h" ""',
  ],
  ['strings side by side', 'x 60 TXT "a""b"c"d"\n', 'x.example. 60 TXT "a" "b" "c" "d"'],
  ['strings over lines', 'x 60 TXT ( "a"\n  "b" )\n', 'x.example. 60 TXT "a" "b"'],
  [
    'line breaks within quotes, in parentheses or not, and a record behind',
    'x 60 TXT "a\nb" c\ny 60 TXT ( "a\n\n; (b" ; c\n)\nz 60 A 192.0.2.1\n',
    'x.example. 60 TXT "a\\010b" "c"',
    'y.example. 60 TXT "a\\010\\010; (b"',
    'z.example. 60 A 192.0.2.1',
  ],
  [
    'line breaks that are escaped, and escapes before line breaks',
    'x 60 TXT "a\\\nb"\ny 60 TXT "a\\\\\nb"\nz 60 TXT "a\r\nb"\r\n',
    'x.example. 60 TXT "a\\010b"',
    'y.example. 60 TXT "a\\\\\\010b"',
    'z.example. 60 TXT "a\\013\\010b"',
  ],
  ['the last string of a file over lines', 'x 60 TXT "a\nb"', 'x.example. 60 TXT "a\\010b"'],
  ['a string of 255 octets', `x 60 TXT "${'a'.repeat(254)}\\255"\n`, `x.example. 60 TXT "${'a'.repeat(254)}\\255"`],
  ['a word that is escaped at the end of a file', '@ 1 TXT \\092', 'example. 1 TXT "\\\\"'],
  ['a class by number with zeros before it', 'x CLASS0001 60 A 192.0.2.1\n', 'x.example. 60 A 192.0.2.1'],
  [
    'blanks at the end of an empty line',
    '$TTL 4\n;   \n@ NS ns\n   \n@ 1 TXT a \n',
    'example. 4 NS ns.example.',
    'example. 1 TXT "a"',
  ],
  ['a comment alone at the end', '; no more', ...[]],
  ['a blank alone', ' ', ...[]],
  [
    'parentheses round owner, TTL and rdata',
    '(x) 60 IN A 192.0.2.1\ny (60) IN MX (10) x\nz IN (\n 60 A 192.0.2.1)\n@ ( )\tNS (\n\t)\t()\t(\n\n@ )\t(\n)\n',
    'x.example. 60 A 192.0.2.1',
    'y.example. 60 MX 10 x.example.',
    'z.example. 60 A 192.0.2.1',
    'example. 60 NS example.',
  ],
  [
    'names of every octet',
    '*a.a*a.** 60 NS @\n_a_.-b-c-./d/. 60 NS .\n\\000\\0320\\ \\\\\\"\\.\\@\\*.tld. 60 NS .\n@@ 60 NS .\n0/25 60 NS .\n*.* 60 NS .\n',
    '*a.a*a.**.example. 60 NS example.',
    '_a_.-b-c-./d/. 60 NS .',
    '\\000\\0320\\032\\092\\"\\.\\@*.tld. 60 NS .',
    '\\@\\@.example. 60 NS .',
    '0/25.example. 60 NS .',
    '*.*.example. 60 NS .',
  ],
  [
    'an owner whose dot is escaped, at its end and before the end',
    'foo\\. 60 A 192.0.2.1\nfoo\\.. 60 A 192.0.2.1\n\\000. 60 A 192.0.2.1\n',
    'foo\\..example. 60 A 192.0.2.1',
    'foo\\.. 60 A 192.0.2.1',
    '\\000. 60 A 192.0.2.1',
  ],
  [
    'a label of 63 octets with escapes, and a name of 255',
    `${'a'.repeat(62)}\\051 60 A 192.0.2.1\n${`${'a'.repeat(63)}.`.repeat(3)}${'b'.repeat(60)}\\.. 60 A 192.0.2.1\n`,
    `${'a'.repeat(62)}3.example. 60 A 192.0.2.1`,
    `${`${'a'.repeat(63)}.`.repeat(3)}${'b'.repeat(60)}\\.. 60 A 192.0.2.1`,
  ],
  [
    'the largest TTL, units in any order of case, and leading zeros',
    '$TTL 1w2D3h4M5s\nx A 192.0.2.1\ny 2147483647 A 192.0.2.1\nz 0060 A 192.0.2.1\n',
    'x.example. 788645 A 192.0.2.1',
    'y.example. 2147483647 A 192.0.2.1',
    'z.example. 60 A 192.0.2.1',
  ],
  [
    'the TTL of the SOA record, and $TTL before it',
    '@ 300 SOA ns h 1 2 3 4 5\nx A 192.0.2.1\n$TTL 350\ny A 192.0.2.1\n',
    'example. 300 SOA ns.example. h.example. 1 2 3 4 5',
    'x.example. 300 A 192.0.2.1',
    'y.example. 350 A 192.0.2.1',
  ],
  ['an owner of the name of a type behind a blank line', ' \nTXT 60 TXT TXT\n', 'TXT.example. 60 TXT "TXT"'],
  [
    'generic rdata cut anywhere',
    'x 60 TYPE1 \\# 04 c0 00\nx 60 CLASS1 A \\# 4 (\nc0 ; a\n000201 )\n'.replace(' c0 00\n', ' c0 000202\n'),
    'x.example. 60 A 192.0.2.2',
    'x.example. 60 A 192.0.2.1',
  ],
  ['a comment right after a word', 'x 60 TXT a;b\n', 'x.example. 60 TXT "a"'],
  ['octets above 127', 'x\xe9 60 TXT "\xc3\xa9"\n', 'x\\233.example. 60 TXT "\\195\\169"'],
  ['a tab in a string', 'x 60 TXT "a\tb"\n', 'x.example. 60 TXT "a\\009b"'],
  [
    'escapes in names',
    'a\\.b 60 A 192.0.2.1\n\\064 60 A 192.0.2.1\n\\$x 60 CNAME a\\ b\n\\300 60 A 192.0.2.1\n'.replace('\\300', '\\255'),
    'a\\.b.example. 60 A 192.0.2.1',
    '\\@.example. 60 A 192.0.2.1',
    '\\$x.example. 60 CNAME a\\032b.example.',
    '\\255.example. 60 A 192.0.2.1',
  ],
  [
    'spelling kept, owners folded',
    'WWW 60 A 192.0.2.1\nwww 60 A 192.0.2.2\n',
    'WWW.example. 60 A 192.0.2.1',
    'www.example. 60 A 192.0.2.2',
  ],
  [
    'unknown types',
    'x 60 TYPE65280 \\# 4 ( c000 02\n01 )\nx 60 TYPE65281 \\# 0\n',
    'x.example. 60 TYPE65280 \\# 4 c0000201',
    'x.example. 60 TYPE65281 \\# 0',
  ],
  [
    'a known type in generic form',
    'x 60 A \\# 4 C0000201\nx 60 MX \\# 3 000a00\n',
    'x.example. 60 A 192.0.2.1',
    'x.example. 60 MX 10 .',
  ],
  [
    'owners that look like something else',
    'IN 60 A 192.0.2.1\n60 60 A 192.0.2.1\nA 60 A 192.0.2.1\n',
    'IN.example. 60 A 192.0.2.1',
    '60.example. 60 A 192.0.2.1',
    'A.example. 60 A 192.0.2.1',
  ],
  ['labels of 63 octets', `${'a'.repeat(63)} 60 A 192.0.2.1\n`, `${'a'.repeat(63)}.example. 60 A 192.0.2.1`],
  ['records out of the zone', 'www.example.net. 60 A 192.0.2.1\n', 'www.example.net. 60 A 192.0.2.1'],
]

describe('a sound master file', () => {
  it.each(sound)('%s', (_, text, ...records) => {
    const result = readText(text)
    expect(faultsOf(result)).toEqual([])
    expect(recordsOf(result.zone)).toEqual(records)
  })

  it('tells the TTL that serves as default', () => {
    expect(readText('$TTL 1h\nx A 192.0.2.1\n').defaultTtl).toBe(3600)
    expect(readText('@ SOA ns1 h 1 2 3 4 900\n').defaultTtl).toBe(900)
    expect(readText('x 60 A 192.0.2.1\n')).not.toHaveProperty('defaultTtl')
  })

  it('knows where each record stands', () => {
    const { zone } = readText('www 300 A 192.0.2.1\n   A 192.0.2.2\n')
    expect([0, 1].map((record) => zone.placeOf(record)).map((place) => [place?.start, place?.end])).toEqual([
      [0, 3],
      [23, 24],
    ])
  })

  it('notes a record that is written twice, and where', () => {
    const { zone } = readText('www 300 A 192.0.2.1\nWWW 300 A 192.0.2.1\n')
    expect(zone.recordCount).toBe(1)
    expect(zone.duplicates).toMatchObject([{ record: 0, place: { start: 20, end: 23 } }])
  })
})

const good = 'good 60 A 192.0.2.1\n'
const goodRecord = 'good.example. 60 A 192.0.2.1'

/** What is wrong with a text; `good` stands after it and is read. */
const faulty: readonly (readonly [what: string, text: string, ...faults: string[]])[] = [
  ['bad rdata', 'x 60 A 192.0.2.256\n', '1:8 rdata-invalid "192.0.2.256"'],
  ['rdata that ends too early', 'x 60 MX 10\n', '1:9 rdata-invalid "10"'],
  ['no rdata', 'x 60 MX\n', '1:6 rdata-invalid "MX"'],
  ['more rdata than fields', 'x 60 A 192.0.2.1 192.0.2.2\n', '1:18 rdata-invalid "192.0.2.2"'],
  ['two faults, two lines', 'x 60 A 1\n\ny 60 AAAA 1\n', '1:8 rdata-invalid "1"', '3:11 rdata-invalid "1"'],
  ['a fault behind a line break in parentheses', 'x 60 MX ( 10\n   a..b )\n', '2:4 rdata-invalid "a..b"'],
  ['a column counted in characters', '\xc3\xa9 60 A 1\n', '1:8 rdata-invalid "1"'],
  ['an empty label', 'a..b 60 A 192.0.2.1\n', '1:1 name-invalid "a..b"'],
  ['a label of 64 octets', `${'a'.repeat(64)} 60 A 192.0.2.1\n`, `1:1 name-invalid "${'a'.repeat(64)}"`],
  ['a name of 256 octets', `${'a.'.repeat(123)}a 60 A 192.0.2.1\n`, `1:1 name-invalid "${'a.'.repeat(123)}a"`],
  ['a bad escape', 'a\\256 60 A 192.0.2.1\n', '1:1 name-invalid "a\\\\256"'],
  ['an owner in quotes', '"a b" 60 A 192.0.2.1\n', '1:2 name-invalid "a b"'],
  ['a name in quotes in rdata', 'x 60 CNAME "a"\n', '1:13 rdata-invalid "a"'],
  ['one fault for the owner of several lines', 'a..b 60 A 192.0.2.1\n A 192.0.2.2\n', '1:1 name-invalid "a..b"'],
  ['no owner yet', ' 60 A 192.0.2.1\n 60 A 192.0.2.2\n', '1:2 syntax "60"'],
  ['no type', 'x 60 IN\n', '1:6 syntax "IN"'],
  ['an owner alone', 'x\n', '1:1 syntax "x"'],
  ['two TTLs', 'x 60 60 A 192.0.2.1\n', '1:6 syntax "60"'],
  ['a TTL that is none', 'x 60y A 192.0.2.1\n', '1:3 syntax "60y"'],
  ['an unknown type', 'x 60 AAA 192.0.2.1\n', '1:6 type-invalid "AAA"'],
  ['a query type', 'x 60 AXFR x\nx 60 TYPE255 \\# 0\n', '1:6 type-invalid "AXFR"', '2:6 type-invalid "TYPE255"'],
  ['a type that no number is', 'x 60 TYPE65536 \\# 0\n', '1:6 type-invalid "TYPE65536"'],
  [
    'a TTL, a class and a type in quotes',
    'x "60" A 192.0.2.1\nx 60 "IN" A 192.0.2.1\nx 60 "A" 192.0.2.1\n',
    '1:4 syntax "60"',
    '2:7 syntax "IN"',
    '3:7 syntax "A"',
  ],
  [
    'directives whose words stand in quotes',
    '$TTL "60"\n$ORIGIN "sub"\n',
    '1:7 syntax "60"',
    '2:10 name-invalid "sub"',
  ],
  ['another class', 'x 60 CH TXT a\nx CLASS3 60 TXT a\n', '1:6 class-invalid "CH"', '2:3 class-invalid "CLASS3"'],
  ['a class written twice', 'x IN 60 IN A 192.0.2.1\n', '1:9 syntax "IN"'],
  ['an unknown directive', '$FOO bar\n', '1:1 directive-invalid "$FOO"'],
  ['a directive behind a blank', 'x 60 A 192.0.2.1\n $TTL 60\n', '2:2 syntax "$TTL"'],
  ['$ORIGIN without a name', '$ORIGIN\n', '1:1 directive-invalid "$ORIGIN"'],
  ['$ORIGIN with a bad name', '$ORIGIN a..b\n', '1:9 name-invalid "a..b"'],
  ['$ORIGIN with two names', '$ORIGIN a b\n', '1:11 directive-invalid "b"'],
  ['$TTL without a time', '$TTL\n', '1:1 directive-invalid "$TTL"'],
  ['$TTL with a bad time', '$TTL x\n', '1:6 syntax "x"'],
  ['a parenthesis that closes nothing', 'x 60 A 192.0.2.1 )\n', '1:18 syntax ")"'],
  ['a quote that is not closed', 'x 60 TXT "a\n', '1:10 syntax "\\"a"'],
  ['a quote that is not closed, in parentheses', 'x 60 TXT ( "a\n "b" )\n', '1:12 syntax "\\"a"'],
  ['a quote that is not closed before a line with quotes', 'x 60 TXT "a\ny 60 TXT "b" "c"\n', '1:10 syntax "\\"a"'],
  [
    'a quote that is closed too far below',
    `x 60 TXT "a\n${'; a\n'.repeat(70_000)}"\n`,
    '1:10 syntax "\\"a"',
    '70002:1 syntax "\\""',
  ],
  [
    'a string of 256 octets over lines',
    `x 60 TXT "${'a'.repeat(128)}\n${'b'.repeat(127)}"\n`,
    `1:11 rdata-invalid "${'a'.repeat(128)}\\n${'b'.repeat(127)}"`,
  ],
  ['an owner over lines', '"a\nb" 60 A 192.0.2.1\n', '1:2 name-invalid "a\\nb"'],
  [
    'a leading dot, and two',
    '.a 60 A 192.0.2.1\n.. 60 A 192.0.2.1\na.. 60 A 192.0.2.1\n',
    '1:1 name-invalid ".a"',
    '2:1 name-invalid ".."',
    '3:1 name-invalid "a.."',
  ],
  [
    'escapes of one digit and two',
    '\\1 60 A 192.0.2.1\n\\12 60 A 192.0.2.1\n',
    '1:1 name-invalid "\\\\1"',
    '2:1 name-invalid "\\\\12"',
  ],
  [
    'a label of 64 octets with an escape',
    `${'a'.repeat(63)}\\051 60 A 192.0.2.1\n`,
    `1:1 name-invalid "${'a'.repeat(63)}\\\\051"`,
  ],
  [
    '$TTL with two times, with none and above its range',
    '$TTL 1 2\n$TTL ; none\n$TTL 2147483648\n',
    '1:8 directive-invalid "2"',
    '2:1 directive-invalid "$TTL"',
    '3:6 ttl-range "2147483648"',
  ],
  [
    'a negative TTL, and one with a sign',
    'x -1 A 192.0.2.1\nx +1 A 192.0.2.1\n',
    '1:3 type-invalid "-1"',
    '2:3 type-invalid "+1"',
  ],
  [
    'types that are obsolete (RFC 1035 sections 3.3.4 and 3.3.5)',
    'x 60 MD a\nx 60 MF a\n',
    '1:6 type-invalid "MD"',
    '2:6 type-invalid "MF"',
  ],
  [
    'meta types by their names and numbers',
    'x 60 OPT a\nx 60 TSIG a\nx 60 TKEY a\nx 60 ANY a\nx 60 MAILB a\nx 60 TYPE0 \\# 0\nx 60 TYPE41 \\# 0\nx 60 TYPE128 \\# 0\nx 60 TYPE249 \\# 0\n',
    '1:6 type-invalid "OPT"',
    '2:6 type-invalid "TSIG"',
    '3:6 type-invalid "TKEY"',
    '4:6 type-invalid "ANY"',
    '5:6 type-invalid "MAILB"',
    '6:6 type-invalid "TYPE0"',
    '7:6 type-invalid "TYPE41"',
    '8:6 type-invalid "TYPE128"',
    '9:6 type-invalid "TYPE249"',
  ],
  [
    'classes of all kinds',
    'x 60 CS A 192.0.2.1\nx HS 60 A 192.0.2.1\nx NONE A 192.0.2.1\nx CLASS10 A 192.0.2.1\nx CLASS65536 A 192.0.2.1\n',
    '1:6 class-invalid "CS"',
    '2:3 class-invalid "HS"',
    '3:3 class-invalid "NONE"',
    '4:3 class-invalid "CLASS10"',
    '5:3 class-invalid "CLASS65536"',
  ],
  ['rdata on the next line without parentheses', 'x 60 PX\n1000 60 TXT 1K\n', '1:6 rdata-invalid "PX"'],
  ['a type in quotes over lines', 'x 60 "TX\nT" a\n', '1:7 syntax "TX\\nT"'],
  ['a NUL', 'x 60 TXT a\0b\n', '1:11 syntax "\\u0000"'],
  ['a carriage return within a line', 'x 60 TXT a\rb\n', '1:11 syntax "\\r"'],
  ['an escape at the end of a line', 'x 60 TXT a\\\n', '1:10 rdata-invalid "a\\\\"'],
  ['a string of 256 octets', `x 60 TXT ${'a'.repeat(256)}\n`, `1:10 rdata-invalid "${'a'.repeat(256)}"`],
  ['generic rdata of the wrong length', 'x 60 TYPE65280 \\# 3 c000\n', '1:21 rdata-invalid "c000"'],
  ['generic rdata that the type cannot have', 'x 60 A \\# 3 c00002\n', '1:13 rdata-invalid "c00002"'],
  ['an unknown type without generic rdata', 'x 60 TYPE65280 a\n', '1:16 rdata-invalid "a"'],
  ['an include where nothing can be loaded', '$INCLUDE none.zone\n', '1:10 include-failed "none.zone"'],
  ['an include without a file', '$INCLUDE\n', '1:1 directive-invalid "$INCLUDE"'],
]

describe('a faulty master file', () => {
  it.each(faulty)('%s: the fault has its place, and what follows is read', (_, text, ...faults) => {
    const result = readText(text + good)
    expect(faultsOf(result)).toEqual(faults)
    expect(recordsOf(result.zone).at(-1)).toBe(goodRecord)
  })

  it('reads the lines behind a parenthesis that nothing closes', () => {
    const result = readText(`x 60 MX ( 10 mail\n${good}y 60 A 1\n`)
    expect(faultsOf(result)).toEqual(['1:9 syntax "("', '3:8 rdata-invalid "1"'])
    expect(recordsOf(result.zone)).toEqual([goodRecord])
  })

  it('says once that no TTL is known, and keeps the records', () => {
    const result = readText('a A 192.0.2.1\nb A 192.0.2.1\n')
    expect(faultsOf(result)).toEqual(['1:1 ttl-missing "a"'])
    expect(result.zone.recordCount).toBe(2)
  })

  it.each(['2147483648', '4294967296', '99999999999999999999', '9999w'])('reads the TTL %s as zero', (ttl) => {
    const result = readText(`x ${ttl} A 192.0.2.1\n`)
    expect(faultsOf(result)).toEqual([`1:3 ttl-range "${ttl}"`])
    expect(recordsOf(result.zone)).toEqual(['x.example. 0 A 192.0.2.1'])
  })

  it('takes the lines without an owner for those of the sound owner of a faulty line', () => {
    const result = readText('x 60 TXT "open\n 60 A 192.0.2.1\n')
    expect(recordsOf(result.zone)).toEqual(['x.example. 60 A 192.0.2.1'])
  })

  it.each([
    ['AAA', 'AAAA'],
    ['CNMAE', 'CNAME'],
    ['TXTT', 'TXT'],
    ['ptr1', 'PTR'],
  ])('asks for %s whether %s was meant', (word, meant) => {
    const { diagnostics } = readText(`x 60 ${word} y\n`)
    expect(diagnostics[0]?.hint).toMatch(new RegExp(`\\b${meant}\\b`))
  })

  it('keeps a bounded number of faults of one code, and counts the others', () => {
    const { diagnostics } = readMasterFile(sourceFile('x 60 A 1\n'.repeat(50)), {
      apex: mustName('example.'),
      faultLimit: 3,
    })
    expect(diagnostics).toHaveLength(4)
    expect(diagnostics[3]).toMatchObject({
      code: 'rdata-invalid',
      message: '47 more faults of this kind are not listed',
    })
  })

  it('says of a file in UTF-16 what it is', () => {
    const { diagnostics } = readMasterFile(
      { path: 'a.zone', bytes: Uint8Array.from(Buffer.from(`\ufeff${good}`, 'utf16le')) },
      { apex: mustName('example.') },
    )
    expect(diagnostics[0]?.hint).toMatch(/UTF-16/)
  })
})

describe('a record without an owner', () => {
  const included = { other: 'y 60 A 192.0.2.2\n', half: 'y 60 A 192.0.2.2\n$ORIGIN deep\n', blank: ' 60 TXT a\n' }

  it.each<[string, string, ...string[]]>([
    ['behind $ORIGIN', '$ORIGIN sub\n 60 TXT a\n 60 TXT b\n', 'www.example, the owner before $ORIGIN'],
    [
      'behind $INCLUDE',
      '$INCLUDE other\n 60 TXT a\n',
      'www.example, the owner before $INCLUDE, or for NSD to the last owner in the file',
    ],
    [
      'behind a file that ends with $ORIGIN',
      '$INCLUDE half\n 60 TXT a\n',
      'www.example, the owner before $INCLUDE, or for NSD to the last owner in the file',
    ],
    [
      'behind $ORIGIN and other directives',
      '$ORIGIN sub\n$TTL 5\n; a comment\n\n TXT a\n',
      'www.example, the owner before $ORIGIN',
    ],
    ['behind the $ORIGIN that was in force', '$ORIGIN example.\n 60 TXT a\n', 'www.example, the owner before $ORIGIN'],
    ['in a file with an origin of its own', '$INCLUDE blank sub\n', 'www.example, the owner before this file'],
    ['in a file behind $ORIGIN', '$ORIGIN sub\n$INCLUDE blank\n', 'www.example, the owner before this file'],
    ['in a file under the same origin', '$INCLUDE blank\n'],
    ['behind another owner', '$ORIGIN sub\nwww 60 TXT a\n 60 TXT b\n$INCLUDE other\nwww 60 TXT c\n 60 TXT d\n'],
  ])('%s is told where another owner may be meant', (_, text, ...expected) => {
    const { zone, diagnostics } = readText(`www 60 A 192.0.2.1\n${text}`, { included })
    expect(diagnostics.map(({ severity, code }) => `${severity} ${code}`)).toEqual(
      expected.map(() => 'warning inherited-owner'),
    )
    expect(diagnostics.map(({ message }) => message)).toEqual(expected.map((owner) => `the record belongs to ${owner}`))
    // It is the one of which BIND and Knot think so.
    expect(recordsOf(zone).filter((line) => / TXT /.test(line) && !line.startsWith('www.'))).toEqual([])
  })
})

describe('$INCLUDE', () => {
  it('reads the file under its own origin, and goes on as before', () => {
    const { zone, diagnostics } = readText(
      '$TTL 60\nwww A 192.0.2.1\n$INCLUDE "sub file" sub\n A 192.0.2.2\nx A 192.0.2.3\n',
      {
        included: { 'sub file': ' A 192.0.2.9\na A 192.0.2.4\n$ORIGIN deep\n$TTL 5\nb A 192.0.2.5' },
      },
    )
    expect(diagnostics.map(({ code, owner }) => [code, owner])).toEqual([
      ['inherited-owner', 'www.example'],
      ['inherited-owner', 'www.example'],
    ])
    expect(recordsOf(zone)).toEqual([
      'www.example. 60 A 192.0.2.1',
      'www.example. 60 A 192.0.2.9',
      'a.sub.example. 60 A 192.0.2.4',
      'b.deep.sub.example. 5 A 192.0.2.5',
      'www.example. 5 A 192.0.2.2',
      'x.example. 5 A 192.0.2.3',
    ])
    expect(zone.placeOf(2)?.file.path).toBe('sub file')
  })

  it('names the included file where the fault is in it', () => {
    expect(faultsOf(readText('$INCLUDE b\n', { included: { b: '\nx 60 A 1\n' } }))).toEqual(['b:2:8 rdata-invalid "1"'])
  })

  it('refuses a file that includes itself, and too many levels and files', () => {
    expect(faultsOf(readText('$INCLUDE b\n', { included: { b: '$INCLUDE c\n', c: '$INCLUDE b\n' } }))).toEqual([
      'c:1:10 include-failed "b"',
    ])
    const chain = Object.fromEntries(Array.from({ length: 40 }, (_, i) => [`f${i}`, `$INCLUDE f${i + 1}\n`]))
    expect(faultsOf(readText('$INCLUDE f0\n', { included: chain }))).toEqual(['f19:1:10 include-failed "f20"'])
    const twice = Object.fromEntries(
      Array.from({ length: 20 }, (_, i) => [`f${i}`, `$INCLUDE f${i + 1}\n$INCLUDE f${i + 1}\n`]),
    )
    const { diagnostics } = readText('$INCLUDE f0\n', { included: { ...twice, f20: good } })
    expect(diagnostics.some(({ message }) => message.includes('more than 1000 files'))).toBe(true)
  })

  it('takes nothing but a file and an origin', () => {
    expect(faultsOf(readText('$INCLUDE b sub c\n$INCLUDE b a..b\n', { included: { b: good } }))).toEqual([
      '1:16 directive-invalid "c"',
      '2:12 name-invalid "a..b"',
    ])
  })
})

describe('any octets', () => {
  it.each([
    ['parentheses', '('.repeat(200_000)],
    ['lines that open a parenthesis', 'x (\n'.repeat(100_000)],
    ['one long line', `x 60 TXT ${'a '.repeat(200_000)}`],
    ['quotes', '"'.repeat(200_000)],
    ['backslashes', '\\'.repeat(200_001)],
    ['NULs', '\0'.repeat(100_000)],
  ])('%s end in faults', (_, text) => {
    expect(readText(text).diagnostics.length).toBeGreaterThan(0)
  })
})
