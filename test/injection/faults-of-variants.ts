import { addZone, entryOf, type Fault, type Scene, without } from './fault.ts'
import { backupNetwork, mainNetwork, tlsa, wholeVariant } from './healthy.ts'
import type { ZoneModel } from './model.ts'

const at = (zone: ZoneModel, owner: string, type: string) => ({ zone: zone.apex, owner, type })

/** Adds a record to the variant. */
const put = ({ overlay }: Scene, owner: string, type: string, ...values: string[]) =>
  overlay.records.push({ owner, type, values })

/** Gives the zone a variant that is a whole zone, and changes something in it so that it is one. */
function addWhole({ zone }: Scene): ZoneModel {
  const whole = wholeVariant(zone)
  zone.whole.set('rebuilt', whole)
  return whole
}

/** What goes wrong between a zone and its variants. */
export const faultsOfVariants: readonly Fault[] = [
  {
    code: 'leads-to-down-site',
    what: 'an address of the dead site written into the variant',
    inject(scene) {
      put(scene, 'alone', 'A', `${mainNetwork}.${scene.random.below(50) + 1}`)
      return at(scene.zone, 'alone', 'A')
    },
  },
  {
    code: 'leads-to-down-site',
    what: 'a host of the dead site behind a NAPTR',
    inject(scene) {
      scene.zone.records.push({ owner: 'sip', type: 'NAPTR', values: ['10 10 "a" "SIP+D2U" "" dead'] })
      scene.zone.records.push({ owner: 'dead', type: 'A', values: ['203.0.113.5'] })
      put(scene, 'dead', 'A', `${mainNetwork}.5`)
      put(scene, 'sip', 'NAPTR', '10 10 "a" "SIP+D2U" "" dead')
      return [at(scene.zone, 'dead', 'A'), at(scene.zone, 'sip', 'NAPTR')]
    },
  },
  {
    code: 'dual-stack-orphan',
    what: 'IPv6 that was forgotten',
    inject({ zone, overlay }) {
      overlay.replace = overlay.replace.filter(({ from }) => !from.includes(':'))
      return at(zone, 'dual', 'AAAA')
    },
  },
  {
    code: 'dual-stack-orphan',
    what: 'an alias that leads to IPv6 alone',
    inject(scene) {
      scene.zone.records.push({ owner: 'six', type: 'AAAA', values: ['2001:db8:9::6'] })
      put(scene, 'alone', 'CNAME', 'six')
      return at(scene.zone, 'alone', 'A')
    },
  },
  {
    code: 'dual-stack-orphan',
    what: 'an alias of a zone beside it that leads to IPv4 alone',
    severity: 'warning',
    inject(scene) {
      const beside = addZone(scene, [{ owner: 'four', type: 'A', values: ['203.0.113.4'] }])
      put(scene, 'dual', 'CNAME', `four.${beside.apex}.`)
      return at(scene.zone, 'dual', 'AAAA')
    },
  },
  {
    code: 'target-missing',
    what: 'a mail host that the variant of a zone beside it does without',
    inject(scene) {
      const beside = addZone(scene, [{ owner: 'mail', type: 'A', values: ['203.0.113.25'] }])
      const { down } = scene.overlay
      const remove = [{ name: 'mail', reason: 'no backup' }]
      const overlay = { down, ttl: undefined, replace: [], records: [], remove, leave: [], expect: [] }
      beside.overlays.set('degraded', overlay)
      scene.zone.records.push({ owner: 'desk', type: 'MX', values: [`10 mail.${beside.apex}.`, '20 mx2'] })
      return at(scene.zone, 'desk', 'MX')
    },
  },
  {
    code: 'target-dropped',
    what: 'a removed name to which a zone leads that stays as it is',
    inject(scene) {
      const { zone, overlay } = scene
      addZone(scene, [{ owner: 'desk', type: 'MX', values: [`10 alone.${zone.apex}.`, `20 mx2.${zone.apex}.`] }])
      overlay.remove.push({ name: 'alone', reason: 'no backup' })
      return { zone: zone.apex, owner: 'alone' }
    },
  },
  {
    code: 'svcb-hint-stale',
    what: 'a hint of the dead site',
    inject(scene) {
      const { zone } = scene
      zone.records.push({ owner: 'alone', type: 'HTTPS', values: [`1 . alpn=h2 ipv4hint=${mainNetwork}.99`] })
      put(scene, 'alone', 'HTTPS', `1 . alpn=h3 ipv4hint=${mainNetwork}.99`)
      return at(zone, 'alone', 'HTTPS')
    },
  },
  {
    code: 'mx-coverage',
    what: 'mail that goes to the dead site alone',
    inject(scene) {
      put(scene, '', 'MX', '10 mx9')
      put(scene, 'mx9', 'A', `${mainNetwork}.29`)
      put(scene, '_25._tcp.mx9', 'TLSA', tlsa)
      return at(scene.zone, '', 'MX')
    },
  },
  {
    code: 'mail-bounces',
    what: 'a removed MX set',
    inject({ zone, overlay }) {
      overlay.remove.push({ name: '', type: 'MX', reason: 'mail is down' })
      return at(zone, '', 'MX')
    },
  },
  {
    code: 'ns-change',
    what: 'name servers that the parent does not know of',
    inject(scene) {
      put(scene, '', 'NS', 'ns1', 'ns2', 'ns4')
      put(scene, 'ns4', 'A', `${backupNetwork}.55`)
      return at(scene.zone, '', 'NS')
    },
  },
  {
    code: 'glue-drift',
    what: 'a name server that moved',
    inject(scene) {
      put(scene, 'ns2', 'A', `${backupNetwork}.${200 + scene.random.below(50)}`)
      return at(scene.zone, 'ns2', 'A')
    },
  },
  {
    code: 'delegation-dropped',
    what: 'a removed delegation',
    inject({ zone, overlay }) {
      overlay.remove.push({ name: '**.sub', reason: 'the customer has left' })
      return at(zone, 'sub', 'NS')
    },
  },
  {
    code: 'ttl-exceeds-rto',
    what: 'an address that is cached for a day',
    inject({ zone, overlay }) {
      overlay.ttl = '5m'
      entryOf(zone, 'alone', 'A').ttl = '1d'
      return at(zone, 'alone', 'A')
    },
  },
  {
    code: 'ttl-delays-restore',
    what: 'a variant that is cached for a day',
    inject(scene) {
      scene.overlay.ttl = undefined
      scene.overlay.records.push({ owner: 'alone', type: 'A', ttl: '1d', values: [`${backupNetwork}.99`] })
      return at(scene.zone, 'alone', 'A')
    },
  },
  {
    code: 'negative-ttl-window',
    what: 'a name that is remembered as absent for a day',
    inject(scene) {
      const { zone, overlay } = scene
      overlay.ttl = '5m'
      zone.ttl = '1d'
      for (const entry of zone.records) entry.ttl = '5m'
      zone.soa.minimum = '1d'
      put(scene, 'new', 'A', `${backupNetwork}.10`)
      return at(zone, '', 'SOA')
    },
  },
  {
    code: 'type-change-cached',
    what: 'an alias that becomes an address',
    inject(scene) {
      scene.zone.records.push({ owner: 'shop2', type: 'CNAME', values: ['web'] })
      put(scene, 'shop2', 'A', `${backupNetwork}.80`)
      return at(scene.zone, 'shop2', 'CNAME')
    },
  },
  {
    code: 'undeclared-change',
    what: 'a whole zone that lost a record',
    inject(scene) {
      without(addWhole(scene), '_imaps._tcp', 'SRV')
      return at(scene.zone, '_imaps._tcp', 'SRV')
    },
  },
  {
    code: 'rrset-emptied',
    what: 'a whole zone that lost all addresses of a name',
    inject(scene) {
      without(addWhole(scene), 'alone', 'A')
      return at(scene.zone, 'alone', 'A')
    },
  },
  {
    code: 'soa-timers-differ',
    what: 'a whole zone with other timers',
    inject(scene) {
      addWhole(scene).soa.refresh = '4h'
      return at(scene.zone, '', 'SOA')
    },
  },
  {
    code: 'overlay-unmatched',
    what: 'a replacement of what is not there',
    inject({ zone, overlay, random }) {
      overlay.replace.push({ from: `203.0.113.${random.below(50)}`, to: `${backupNetwork}.80` })
      return { zone: zone.apex }
    },
  },
  {
    code: 'no-effective-change',
    what: 'a variant that changes nothing',
    inject({ zone }) {
      zone.overlays.set('useless', {
        down: [],
        ttl: undefined,
        replace: [],
        records: [],
        remove: [],
        leave: [],
        expect: [],
      })
      return { zone: zone.apex }
    },
  },
  {
    code: 'spf-covers-variant',
    what: 'an SPF record that names the dead site alone',
    inject(scene) {
      put(scene, '', 'TXT', `v=spf1 ip4:${mainNetwork}.0/24 -all`)
      return at(scene.zone, '', 'TXT')
    },
  },
  {
    code: 'dkim-parity',
    what: 'a removed key of DKIM, the only one',
    severity: 'error',
    inject({ zone, overlay }) {
      overlay.remove.push({ name: 's1._domainkey', reason: 'tidy' })
      return at(zone, 's1._domainkey', 'TXT')
    },
  },
  {
    code: 'dmarc-parity',
    what: 'a removed policy of DMARC',
    inject({ zone, overlay }) {
      overlay.remove.push({ name: '_dmarc', reason: 'tidy' })
      return at(zone, '_dmarc', 'TXT')
    },
  },
  {
    code: 'caa-parity',
    what: 'a removed CAA set',
    inject({ zone, overlay }) {
      overlay.remove.push({ name: '', type: 'CAA', reason: 'tidy' })
      return at(zone, '', 'CAA')
    },
  },
  {
    code: 'acme-parity',
    what: 'a removed challenge of ACME',
    inject({ zone, overlay }) {
      overlay.remove.push({ name: '_acme-challenge', reason: 'tidy' })
      return at(zone, '_acme-challenge', 'TXT')
    },
  },
  {
    code: 'tlsa-parity',
    what: 'a new mail host without TLSA',
    inject(scene) {
      put(scene, '', 'MX', '10 mx2', '20 mx3')
      put(scene, 'mx3', 'A', `${backupNetwork}.27`)
      return at(scene.zone, '', 'MX')
    },
  },
  {
    code: 'wildcard-shadow',
    what: 'a removed name that a wildcard answers for',
    inject({ zone, overlay }) {
      entryOf(zone, 'old.apps', 'A').values = [`${mainNetwork}.71`]
      overlay.remove.push({ name: 'old.apps', reason: 'gone' })
      return { zone: zone.apex, owner: 'old.apps' }
    },
  },
  {
    code: 'wildcard-hidden',
    what: 'a name that hides a wildcard',
    inject(scene) {
      put(scene, '_acme-challenge.blog.apps', 'TXT', 'token')
      return at(scene.zone, 'blog.apps', 'TXT')
    },
  },
  {
    code: 'external-dependency',
    what: 'a variant that leads to what others run',
    inject(scene) {
      put(scene, 'alone', 'CNAME', 'www.provider.example.net.')
      return at(scene.zone, 'alone', 'CNAME')
    },
  },
  {
    code: 'expect-failed',
    what: 'an expectation that does not hold',
    inject({ zone, overlay }) {
      overlay.expect.push({ name: 'alone', type: 'A', answer: [`${backupNetwork}.98`] })
      return at(zone, 'alone', 'A')
    },
  },
  {
    code: 'expire-cover',
    what: 'a zone that expires before the outage ends',
    inject({ zone, project }) {
      // The site of its primary is one that no variant takes down.
      project.servers = project.servers.map((line) =>
        line.replace(/^ns3: .*/, `ns3: {site: main, address: ${mainNetwork}.54, driver: secondary, primaries: [ns2]}`),
      )
      zone.soa.expire = '1d'
      return at(zone, '', 'SOA')
    },
  },
  {
    code: 'no-living-primary',
    what: 'a secondary whose one primary is dead',
    inject({ project }) {
      project.servers = project.servers.map((line) => line.replace('[ns1, ns2]', '[ns1]'))
      // It is told once, of the first zone.
      const [first] = project.zones.map(({ apex }) => apex).sort()
      return { zone: first }
    },
  },
  {
    code: 'capacity',
    what: 'fewer hosts than are needed',
    inject(scene) {
      scene.zone.form = 'yaml'
      scene.zone.declarations.push('minimum: [{name: dual, type: A, count: 1}, {name: imap, type: A, count: 2}]')
      entryOf(scene.zone, 'imap', 'A').values.push(`${mainNetwork}.144`)
      put(scene, 'imap', 'A', `${backupNetwork}.143`)
      return at(scene.zone, 'imap', 'A')
    },
  },
  {
    code: 'site-unused',
    what: 'a site with a mistyped network',
    inject({ project }) {
      project.sites.set('third', ['198.18.7.0/24'])
      return {}
    },
  },
  {
    code: 'site-without-variant',
    what: 'a site that no variant takes down',
    inject({ project, zone, random }) {
      project.sites.set('third', ['203.0.113.128/25'])
      zone.records.push({ owner: 'office', type: 'A', values: [`203.0.113.${130 + random.below(100)}`] })
      return {}
    },
  },
  {
    code: 'operator-path',
    what: 'a status page in the dead site',
    inject(scene) {
      scene.project.settings.push(`operator: {names: [status.${scene.zone.apex}]}`)
      scene.zone.records.push({ owner: 'status', type: 'A', values: [`${mainNetwork}.44`] })
      put(scene, 'status', 'A', `${mainNetwork}.44`)
      scene.overlay.leave.push({ name: 'status', reason: 'nobody thought of it' })
      return { zone: scene.zone.apex, owner: 'status' }
    },
  },
  {
    code: 'serial-in-definition',
    what: 'a serial in a definition',
    inject({ zone }) {
      zone.form = 'yaml'
      zone.soa.more = 'serial: 2026010101'
      return { zone: zone.apex }
    },
  },
  {
    code: 'ignore-unmatched',
    what: 'something ignored that is not there',
    inject({ zone }) {
      zone.form = 'yaml'
      zone.declarations.push('ignore: [{code: ns-count, reason: we know}]')
      return { zone: zone.apex }
    },
  },
]
