type Known = readonly (readonly [zoneAndFault: string, reason: string])[]

const urlfwd = 'no type of the DNS; import leaves it out and tells it'

/** Of what is no zone to begin with. */
const unreadable: Known = [
  ['octodns/sub.txt.unit.tests.yaml: file-empty: the file is empty', 'there is nothing in it'],
  ['octodns/sub.txt.unit.tests.yaml, imported: file-empty: the file is empty', 'there is nothing in it'],
  [
    'octodns/sub.txt.unit.tests.yaml, imported: zone-empty: nothing of sub.txt.unit.tests could be read',
    'there is nothing in it',
  ],
  ["octodns/unit.tests.yaml: type-invalid: URLFWD is octoDNS's own: its providers make other records of it", urlfwd],
]

/** What rules over a zone and its variants find although nothing differs. */
export const knownWhenIdle: ReadonlyMap<string, string> = new Map([
  ...unreadable,
  [
    'bind-checkzone/zones/crashzone.db, imported: signedness-change: dyn.example.net is declared to come with its signatures, and normal has none: all who validate refuse it while the parent has a DS',
    'so it is: a signed zone that lost its DNSKEY records',
  ],
])

/** Signatures have the TTL of what they cover; a definition says one for all of an owner, and import tells it (`ttl-mismatch`). */
const signatureTtls = 'the signature of the DNSKEY set has a TTL of its own, which import tells'

/** What a rendered zone does not keep. */
export const knownWhenRendered: ReadonlyMap<string, string> = new Map([
  ...unreadable,
  ['bind-checkzone/zones/crashzone.db, imported: other TTLs: dyn.example.net RRSIG', signatureTtls],
  ['octodns/unit.tests.yaml, imported: not rendered: urlfwd.unit.tests URLFWD 300, 2 records', urlfwd],
  ['octodns/split/unit.tests.tst, imported: not rendered: urlfwd.unit.tests URLFWD 300, 2 records', urlfwd],
  ['real/root.zone, imported: other TTLs: . RRSIG', signatureTtls],
])
