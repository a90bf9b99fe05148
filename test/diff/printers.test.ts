import { Ajv2020 } from 'ajv/dist/2020.js'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { diffZones } from '../../src/diff/diff.ts'
import { type DiffStyle, plainStyle, printChangesHuman } from '../../src/diff/human.ts'
import { changesToJson, zoneDiffToJson } from '../../src/diff/json.ts'
import { printChangesMarkdown } from '../../src/diff/markdown.ts'
import { printChangesNsupdate } from '../../src/diff/nsupdate.ts'
import { printSummary, summarizeChanges } from '../../src/diff/present.ts'
import { diffSchema } from '../../src/diff/schema.ts'
import { encodeName, printWireName } from '../../src/dns/name.ts'
import { serialOf } from '../../src/dns/serial.ts'
import { apex, zoneOf, zoneOfRRsets } from './zone-of.ts'

const before = zoneOf([
  '@ 3600 SOA ns1 hostmaster 7 2h 15m 2w 5m',
  '@ 3600 NS ns1, ns2',
  '@ 3600 TXT "a|b`c"',
  'web 300 A 192.0.2.80',
  'www 3600 CNAME web',
  'pool 60 A 192.0.2.1, 192.0.2.2, 192.0.2.3',
  '_xmpp-server._tcp 3600 SRV 5 0 5269 jabber',
  'gone 60 A 192.0.2.9, 192.0.2.10',
])
const after = zoneOf([
  '@ 3600 SOA ns2 hostmaster 9 2h 15m 2w 1d',
  '@ 300 NS ns2, ns3',
  '@ 3600 TXT "a|b`d"',
  'web 300 A 198.51.100.80',
  'www 300 CNAME web',
  'pool 30 A 192.0.2.1, 198.51.100.2, 198.51.100.3',
  'imap 300 A 198.51.100.25',
])
const changes = diffZones(before, after)

describe('printChangesHuman', () => {
  it('groups by owner and shows old and new', () => {
    expect(printChangesHuman(changes, apex).join('\n')).toBe(`@
  ~ NS   TTL 1h → 5m
  ~ NS   ns1.example. → ns3.example.
  ~ SOA  mname ns1.example., minimum 300 → mname ns2.example., minimum 86400
  ~ TXT  "a|b\`c" → "a|b\`d"
_xmpp-server._tcp
  - SRV  5 0 5269 jabber.example.  (TTL 1h)
gone
  - A  192.0.2.9  (TTL 1m)
  - A  192.0.2.10
imap
  + A  198.51.100.25  (TTL 5m)
pool
  ~ A  TTL 1m → 30s
  - A  192.0.2.2
  - A  192.0.2.3
  + A  198.51.100.2
  + A  198.51.100.3
web
  ~ A  192.0.2.80 → 198.51.100.80
www
  ~ CNAME  TTL 1h → 5m`)
  })

  it('leaves colour to the style that is given', () => {
    const style: DiffStyle = { ...plainStyle, owner: (text) => `<${text}>`, changed: (text) => `!${text}` }
    expect(printChangesHuman(changes.slice(-1), apex, style)).toEqual(['<www>', '!  ~ CNAME  TTL 1h → 5m'])
  })

  it('counts in words', () => {
    expect(printSummary(summarizeChanges(changes))).toBe('1 added, 6 changed, 2 removed')
    expect(printSummary(summarizeChanges([]))).toBe('no difference')
  })
})

describe('printChangesMarkdown', () => {
  it('is a table, with bars and backquotes harmless', () => {
    expect(printChangesMarkdown(changes, apex)).toBe(`| name | type | before | after |
| --- | --- | --- | --- |
| \`@\` | NS | \`ns1.example.\`<br>TTL 1h | \`ns3.example.\`<br>TTL 5m |
|  | SOA | \`mname ns1.example., minimum 300\` | \`mname ns2.example., minimum 86400\` |
|  | TXT | <code>&#34;a&#124;b&#96;c&#34;</code> | <code>&#34;a&#124;b&#96;d&#34;</code> |
| \`_xmpp-server._tcp\` | SRV | \`5 0 5269 jabber.example.\`<br>TTL 1h | *removed* |
| \`gone\` | A | \`192.0.2.9\`<br>\`192.0.2.10\`<br>TTL 1m | *removed* |
| \`imap\` | A |  | \`198.51.100.25\`<br>TTL 5m |
| \`pool\` | A | \`192.0.2.2\`<br>\`192.0.2.3\`<br>TTL 1m | \`198.51.100.2\`<br>\`198.51.100.3\`<br>TTL 30s |
| \`web\` | A | \`192.0.2.80\` | \`198.51.100.80\` |
| \`www\` | CNAME | TTL 1h | TTL 5m |
`)
    expect(printChangesMarkdown([], apex)).toBe('')
  })

  it('keeps any owner and text within its cell', () => {
    fc.assert(
      fc.property(fc.uint8Array({ minLength: 1, maxLength: 63 }), fc.uint8Array({ maxLength: 255 }), (label, text) => {
        const owner = printWireName(Uint8Array.of(label.length, ...label, ...encodeName(apex)))
        const made = zoneOfRRsets([{ owner, type: 16, ttl: 1, rdata: [Uint8Array.of(text.length, ...text)] }])
        const lines = printChangesMarkdown(diffZones(zoneOf([]), made), apex).split('\n')
        expect(lines).toHaveLength(4)
        expect(lines[2]?.split('|')).toHaveLength(6)
      }),
    )
  })
})

describe('printChangesNsupdate', () => {
  it('removes before it adds, but the name servers of the apex after', () => {
    expect(printChangesNsupdate(changes, apex, { serial: serialOf(10) })).toBe(`zone example.
update delete example. TXT
update add example. 300 IN NS ns2.example.
update add example. 300 IN NS ns3.example.
update add example. 3600 IN SOA ns2.example. hostmaster.example. 10 7200 900 1209600 86400
update add example. 3600 IN TXT "a|b\`d"
update delete example. NS ns1.example.
update delete _xmpp-server._tcp.example. SRV
update delete gone.example. A
update add imap.example. 300 IN A 198.51.100.25
update delete pool.example. A
update add pool.example. 30 IN A 192.0.2.1
update add pool.example. 30 IN A 198.51.100.2
update add pool.example. 30 IN A 198.51.100.3
update delete web.example. A
update add web.example. 300 IN A 198.51.100.80
update delete www.example. CNAME
update add www.example. 300 IN CNAME web.example.
send
`)
  })

  it('never sends a SOA whose serial nobody chose', () => {
    const soa = changes.filter((change) => change.type === 6)
    expect(printChangesNsupdate(soa, apex)).toMatch(/^zone example\.\n; with a SERIAL .*\n$/)
  })

  it('cuts messages between owners', () => {
    const many = Array.from({ length: 700 }, (_, i) => `n${i} 60 A 192.0.2.${i % 250}`)
    const lines = printChangesNsupdate(diffZones(zoneOf([]), zoneOf(many)), apex)
      .trimEnd()
      .split('\n')
    expect(lines.filter((line) => line === 'send')).toHaveLength(2)
    expect(lines.indexOf('send')).toBe(501)
  })
})

describe('changesToJson', () => {
  it('gives what the schema describes', () => {
    expect(changesToJson(changes.slice(-2))).toEqual([
      {
        action: 'update',
        owner: 'web.example.',
        type: 'A',
        before: { ttl: 300, rdata: ['192.0.2.80'] },
        after: { ttl: 300, rdata: ['198.51.100.80'] },
      },
      {
        action: 'update',
        owner: 'www.example.',
        type: 'CNAME',
        before: { ttl: 3600, rdata: ['web.example.'] },
        after: { ttl: 300, rdata: ['web.example.'] },
      },
    ])
    const validate = new Ajv2020().compile(diffSchema)
    validate({ version: 1, diffs: [zoneDiffToJson(apex, 'normal', 'degraded', changes)] })
    expect(validate.errors).toBeNull()
  })
})
