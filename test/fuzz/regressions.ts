/** Inputs that once broke something, and whether they are sound. Octets above 127 are one character each. */
export const regressions: readonly (readonly [target: string, what: string, input: string, isSound: boolean])[] = [
  ['octodns', 'a key that every JavaScript object has', "'': {type: A, value: 192.0.2.1, constructor: 1}\n", false],
  ['octodns', 'the key __proto__ beside a type', "'': {type: A, value: 192.0.2.1, __proto__: {}}\n", false],
  [
    'octodns',
    'a field named as what every object has',
    "'': {type: MX, value: {preference: 1, toString: 1, exchange: a.}}\n",
    false,
  ],
  ['zone-definition', 'a fault behind the last octet', '{', false],
  ['zone-definition', 'a quote that nothing closes', "'", false],
  ['project-file', 'a fault behind the last line', '    :\n    n', false],
  ['zone-definition', 'a second document at the end', 'a: b\n---', false],
  [
    'message',
    'an NS record of a class that is not IN: its rdata is no name',
    '\x124\0\0\0\0\0\0\0\x01\0\0\x07example\0\0\x02\0\x11\0\0\0\x3c\0\x05\x02ns\xc0\x0c',
    true,
  ],
  [
    'master-file',
    'two SOA records that differ in their serial alone',
    '@ 1 SOA . . 7 1 1 1 1\n@ 1 SOA . . 8 1 1 1 1\n',
    true,
  ],
  [
    'master-file',
    'a name whose first label is a number sign, which is no mark of octets',
    '@ 1 SOA . . 7 1 1 1 1\nx 1 CNAME \\035\nd 1 DNAME \\035.example.\n',
    true,
  ],
  [
    'master-file',
    'one line that stands for gigabytes',
    `$TTL 1\n$GENERATE 1-262144 a$ TXT ${'"'.concat('x'.repeat(200), '" ').repeat(40)}\n`,
    false,
  ],
  ['words', 'a time too long for a number', '9'.repeat(320), true],
]
