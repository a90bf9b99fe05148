import type { Random } from '../fuzz/random.ts'
import type { OverlayModel, ProjectModel, RecordsModel, ZoneModel } from './model.ts'

/** The site that fails, and the one that stands by; hosts keep their number from one to the other. */
export const mainNetwork = '192.0.2'
export const backupNetwork = '198.51.100'
const mainNetwork6 = '2001:db8:1:'
const backupNetwork6 = '2001:db8:2:'

const words = 'atelier boulangerie cinema dispensaire ecole fanfare garage herboriste imprimerie jardin'.split(' ')
const hostWords = 'api shop wiki forum files photos git status2 agenda billets'.split(' ')

/** A key as signers publish it: any octets serve. */
const dkim = `"v=DKIM1; k=rsa; p=${Buffer.alloc(64, 7).toString('base64')}"`
export const tlsa = `3 1 1 ${'5a'.repeat(32)}`
/** The backup has a certificate of its own. */
const backupTlsa = `3 1 1 ${'b7'.repeat(32)}`

/** A project as operators keep them, in which nothing is to be found. The first zone holds the hosts of all. */
export function makeProject(random: Random): ProjectModel {
  const zones = [makeHostingZone(random)]
  const hosting = (zones[0] as ZoneModel).apex
  const customers = random.below(4)
  for (let i = 0; i < customers; i++) zones.push(makeCustomerZone(random, hosting, i))
  return {
    sites: new Map([
      ['main', [`${mainNetwork}.0/24`, `${mainNetwork6}:/48`]],
      ['backup', [`${backupNetwork}.0/24`, `${backupNetwork6}:/48`]],
    ]),
    servers: [
      `ns1: {site: main, address: ${mainNetwork}.53, driver: zonefile, directory: /var/lib/bind, reload: knotc}`,
      `ns2: {site: backup, address: ${backupNetwork}.53, driver: zonefile, directory: /var/lib/bind, reload: nsd-control}`,
      `ns3: {site: backup, address: ${backupNetwork}.54, driver: secondary, primaries: [ns1, ns2]}`,
    ],
    settings: ['defaults: {rto: 10m}', 'policy: {maxDegraded: 48h}'],
    zones,
  }
}

const entry = (owner: string, type: string, ...values: string[]): RecordsModel => ({ owner, type, values })

function timers(mname: string): ZoneModel['soa'] {
  return { mname, rname: 'hostmaster', refresh: '2h', retry: '15m', expire: '2w', minimum: '5m' }
}

function makeHostingZone(random: Random): ZoneModel {
  const apex = `${random.oneOf(words)}${random.below(1000)}.example`
  const records = [
    entry('', 'NS', 'ns1', 'ns2'),
    entry('ns1', 'A', `${mainNetwork}.53`),
    entry('ns2', 'A', `${backupNetwork}.53`),
    entry('', 'MX', '10 mx1', '20 mx2'),
    entry('mx1', 'A', `${mainNetwork}.25`),
    entry('mx2', 'A', `${backupNetwork}.26`),
    entry('_25._tcp.mx1', 'TLSA', tlsa),
    entry('_25._tcp.mx2', 'TLSA', tlsa),
    entry('', 'TXT', `"v=spf1 ip4:${mainNetwork}.0/24 ip4:${backupNetwork}.0/24 -all"`),
    entry('_dmarc', 'TXT', '"v=DMARC1; p=quarantine"'),
    entry('s1._domainkey', 'TXT', dkim),
    entry('', 'CAA', '0 issue "ca.example.net"'),
    entry('_acme-challenge', 'TXT', '"token"'),
    entry('', 'A', `${mainNetwork}.80`),
    entry('www', 'CNAME', 'web'),
    entry('web', 'A', `${mainNetwork}.80`, `${mainNetwork}.81`),
    entry('dual', 'A', `${mainNetwork}.90`),
    entry('dual', 'AAAA', `${mainNetwork6}:90`),
    entry('imap', 'A', `${mainNetwork}.143`),
    entry('_imaps._tcp', 'SRV', '0 0 993 imap'),
    entry('alone', 'A', `${mainNetwork}.99`),
    entry('tracker', 'A', `${mainNetwork}.69`),
    entry('irc', 'A', `${mainNetwork}.66`),
    entry('sub', 'NS', 'ns.sub', 'ns2'),
    entry('ns.sub', 'A', '203.0.113.53'),
    entry('*.apps', 'A', `${mainNetwork}.70`),
    entry('old.apps', 'A', `${mainNetwork}.70`),
  ]
  for (const host of hostWords.slice(0, random.below(hostWords.length))) {
    if (random.below(3) === 0) records.push(entry(host, 'CNAME', 'web'))
    else records.push(entry(host, 'A', `${mainNetwork}.${100 + random.below(40)}`))
  }
  return finish(random, { apex, records, mname: 'ns1', form: random.below(2) === 0 ? 'yaml' : 'master' })
}

/** A zone whose mail and web are the first zone's. */
function makeCustomerZone(random: Random, hosting: string, number: number): ZoneModel {
  const apex = `${random.oneOf(words)}-${number}.example`
  const records = [
    entry('', 'NS', `ns1.${hosting}.`, `ns2.${hosting}.`),
    entry('', 'MX', `10 mx1.${hosting}.`, `20 mx2.${hosting}.`),
    entry('', 'TXT', `"v=spf1 mx -all"`),
    entry('', 'A', `${mainNetwork}.80`),
    entry('www', 'CNAME', `web.${hosting}.`),
    entry('alone', 'A', `${mainNetwork}.99`),
    entry('tracker', 'A', `${mainNetwork}.69`),
    entry('irc', 'A', `${mainNetwork}.66`),
  ]
  return finish(random, { apex, records, mname: `ns1.${hosting}.`, form: random.below(2) === 0 ? 'yaml' : 'master' })
}

function finish(
  random: Random,
  { apex, records, mname, form }: Pick<ZoneModel, 'apex' | 'records' | 'form'> & { readonly mname: string },
): ZoneModel {
  const ttl = random.oneOf(['1m', '5m', '10m'])
  const hosts = records.some(({ type }) => type === 'TLSA')
  return {
    apex,
    form,
    ttl,
    soa: timers(mname),
    records,
    declarations: [],
    lines: [],
    overlays: new Map([['degraded', makeOverlay(random, hosts)]]),
    whole: new Map(),
  }
}

function makeOverlay(random: Random, hosts: boolean): OverlayModel {
  return {
    down: ['main'],
    ttl: random.below(2) === 0 ? '5m' : undefined,
    replace: [
      { from: `${mainNetwork}.0/24`, to: `${backupNetwork}.0/24` },
      ...(hosts ? [{ from: `${mainNetwork6}:/64`, to: `${backupNetwork6}:/64` }] : []),
    ],
    records: [
      { owner: 'irc', type: 'A', values: [`${mainNetwork}.66`] },
      ...(hosts ? [{ owner: '_25._tcp.mx1', type: 'TLSA', values: [backupTlsa] }] : []),
    ],
    remove: [{ name: 'tracker', reason: 'BitTorrent has no backup' }],
    leave: [{ name: 'irc', reason: 'comes back with the site' }],
    expect: [
      { name: 'www', type: 'A', answer: [`${backupNetwork}.80`, `${backupNetwork}.81`] },
      { name: 'tracker', type: 'A', rcode: 'NXDOMAIN' },
    ],
  }
}

/** The zone that an overlay of these makes, as a whole zone of its own. */
export function wholeVariant(zone: ZoneModel): ZoneModel {
  const moved = zone.records.map(({ values, ...rest }): RecordsModel => {
    if (rest.owner === 'ns1' || rest.owner === 'irc') return { ...rest, values: [...values] }
    if (rest.owner === '_25._tcp.mx1') return { ...rest, values: [backupTlsa] }
    return {
      ...rest,
      values: values.map((value) =>
        rest.type === 'A' || rest.type === 'AAAA'
          ? value.replace(mainNetwork, backupNetwork).replace(mainNetwork6, backupNetwork6)
          : value,
      ),
    }
  })
  return {
    ...zone,
    form: 'master',
    soa: { ...zone.soa },
    records: moved,
    lines: [],
    overlays: new Map(),
    whole: new Map(),
  }
}
